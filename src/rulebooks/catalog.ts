import type { EnterpriseSize } from "../vocabulary/statuses.js";
import type { RulebookDifferenceCode } from "./difference.js";

/** The words of one language. A code without a sentence does not compile. */
export interface RulebookDifferenceCatalog {
  /** What differs; `of` is the item or the category, `numbers` the numbers in words. */
  readonly differences: { readonly [Code in RulebookDifferenceCode]: (of: string, numbers: string) => string };
  readonly item: (number: number, name: string) => string;
  /** A number in two rulebooks, or in the one that has it. */
  readonly changed: (field: string, before: string, after: string) => string;
  readonly only: (field: string, value: string) => string;
  /** Between the entries of a list. */
  readonly comma: string;
  readonly join: (parts: readonly string[]) => string;
  readonly fields: { readonly [Name in Field]: string };
  readonly sizes: { readonly [Size in EnterpriseSize]: string };
  /** What a band of spending takes. */
  readonly band: (range: string, points: string) => string;
  readonly tier: (name: string, range: string) => string;
}

/** The last part of a number's path. */
export type Field =
  | "weight"
  | "points"
  | "days"
  | "sizes"
  | "bands"
  | "floorPercent"
  | "dueMonth"
  | "dueDayOfMonth"
  | "pointsPerStar"
  | "tiers";
