import type { Interval } from "../rulebook/intervals.js";
import type { ItemNumber } from "../vocabulary/items.js";

/** What differs between two rubrics. */
export const RULEBOOK_DIFFERENCE_CODES = /* @__PURE__ */ Object.freeze([
  "item-dropped",
  "item-added",
  /** Numbers of an item that both have; such as must fit each other stand together. */
  "item-altered",
  /** What a category is worth. */
  "category-points",
  /** The tiers: they move no score. */
  "tiers",
] as const);

/** What differs between two rubrics. */
export type RulebookDifferenceCode = (typeof RULEBOOK_DIFFERENCE_CODES)[number];

/** A difference of two rubrics that can be applied by itself. Plain, frozen data. */
export interface RulebookDifference {
  readonly code: RulebookDifferenceCode;
  /** The category's id; `null` of tiers. */
  readonly category: string | null;
  /** `null` of tiers, and of a category's points. */
  readonly item: ItemNumber | null;
  readonly numbers: readonly DifferentNumber[];
}

/** A number of a rubric, or a list that is changed as a whole, in two rulebooks. */
export interface DifferentNumber {
  /** Where it stands, by ids: `platform-use.policy-upload.days`. */
  readonly path: string;
  /** `null` where the rulebook has no such thing. */
  readonly before: RulebookNumber | null;
  readonly after: RulebookNumber | null;
}

/** Points and percents are decimal texts, days are whole numbers; sizes, bands and tiers are lists. */
export type RulebookNumber = string | number | readonly string[] | readonly NamedRange[];

/** A band of spending with what it takes, or a tier with its id. */
export interface NamedRange extends Interval {
  readonly id?: string;
  readonly points?: string;
}
