import type { BreachCode } from "../../rules/breach.js";
import type { Period } from "../../time/period.js";
import type { ItemId, ItemNumber } from "../../vocabulary/items.js";
import type { ReadingName } from "../../vocabulary/readings.js";
import type { Share } from "../explain/explanation.js";

/** A difference of scores: what came later less what was before. Above 0 the score has risen. */
export interface Change {
  /** A decimal text; one that does not end is cut to 20 significant digits, downwards. */
  readonly change: string;
  /** The same as `numerator/denominator`, which loses nothing. */
  readonly exactChange: string;
}

/** Two evaluations, and what moved the score from the one to the other. Plain, frozen data. */
export interface Comparison extends Change {
  readonly before: ComparedScore;
  readonly after: ComparedScore;
  /** The readings that differ: they move scores too. */
  readonly readings: readonly { readonly reading: ReadingName; readonly before: string; readonly after: string }[];
  /** Their changes add up to the change of the score. */
  readonly categories: readonly ComparedCategory[];
}

/** A score that is compared. */
export interface ComparedScore {
  readonly insurerId: string;
  readonly insurerName: string;
  readonly period: Period;
  readonly asOf: string;
  readonly score: string;
  readonly exactScore: string;
  readonly tier: string;
}

/** A category that is compared. */
export interface ComparedCategory extends Change {
  readonly id: string;
  readonly before: Share;
  readonly after: Share;
  /** Their changes add up to the category's. */
  readonly items: readonly ComparedItem[];
}

/** An item that is compared. */
export interface ComparedItem extends Change {
  readonly item: ItemNumber;
  readonly id: ItemId;
  readonly before: Share;
  readonly after: Share;
  /** The records by which the score lost more, or less, than before. Their changes, and the next, add up to the item's. */
  readonly records: readonly ComparedRecord[];
  /** What records changed that an evaluation counts and does not list; `null` where both list all. */
  readonly unlisted: Change | null;
}

/** A record that cost something else than before. */
export interface ComparedRecord extends Change {
  /** The `recordId` of the breach: items 4, 5 and 9 name the insurer, the year, the dimension. */
  readonly recordId: string;
  readonly before: ComparedBreach | null;
  readonly after: ComparedBreach | null;
}

/** What a record cost. */
export interface ComparedBreach {
  readonly code: BreachCode;
  readonly day: string;
  readonly share: Share;
}
