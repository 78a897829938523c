import type { EventCode, OutlookEvent } from "./outlook-result.js";

/** A score and its tier, in words. */
export interface Placed {
  readonly score: string;
  readonly tier: string;
}

/** The sentences of one language. A code without a sentence does not compile. */
export interface OutlookCatalog {
  /** The range of scores, and the tiers that are possible. */
  readonly open: (insurer: string, close: string, lowest: Placed, highest: Placed, tiers: readonly string[]) => string;
  /** As `open`, where the tier is certain. */
  readonly certain: (insurer: string, close: string, lowest: Placed, highest: Placed) => string;
  /** What is open, and of what; `subject` is the name of the dimension where it is of one. */
  readonly events: { readonly [Code in EventCode]: (event: OutlookEvent, subject: string) => string };
  readonly item: (number: number, name: string) => string;
  /** An event as a whole: what is open, and what it means for the score. Numbers are cut to two decimals. */
  readonly event: (
    open: string,
    item: string,
    points: { readonly best: string; readonly worst: string; readonly weight: string },
    decides: boolean,
  ) => string;
}
