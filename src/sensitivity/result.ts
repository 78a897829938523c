import type { BreachCode } from "../rules/breach.js";
import type { Period } from "../time/period.js";
import type { ItemNumber } from "../vocabulary/items.js";
import type { ReadingName, Readings } from "../vocabulary/readings.js";

/**
 * What one insurer's score comes to over all combinations of readings. Plain, frozen data.
 *
 * Numbers are decimal texts, exact where they end; dates are `YYYY-MM-DD`.
 */
export interface Sensitivity {
  /** The rulebook's id. */
  readonly rulebook: string;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly period: Period;
  readonly asOf: string;
  /** The call's own readings, and what they come to. */
  readonly own: Combination;
  /** How many combinations of readings there are. */
  readonly combinations: number;
  /** The readings that stay as the call has them: `lastDay`, where the call has no rest-day calendar to move due days by. */
  readonly held: readonly ReadingName[];
  /** One of the combinations with the lowest score, and one with the highest. */
  readonly lowest: Combination;
  readonly highest: Combination;
  /** The tiers that occur, the best first. */
  readonly tiers: readonly PossibleTier[];
  /** What each reading that is not held does, in the order of `READING_NAMES`. */
  readonly readings: readonly ReadingEffect[];
  /** The breaches of the call's own readings that are none by another, in the order of the ledger. */
  readonly contested: readonly ContestedBreach[];
}

/**
 * A combination of readings, and what it comes to. Where one stands for others, it changes the fewest of the call's own.
 */
export interface Combination {
  readonly readings: Readings;
  readonly score: string;
  /** The score as `numerator/denominator`, which loses nothing. */
  readonly exactScore: string;
  readonly tier: string;
}

/** A tier that occurs. */
export interface PossibleTier {
  readonly tier: string;
  /** How many combinations lead to it. */
  readonly combinations: number;
  readonly example: Combination;
}

/** How a reading bears on the tier. */
export type Matters =
  /** Another option of it, all else as the call reads it, gives another tier. */
  | "alone"
  /** It does so only where other readings are changed with it. */
  | "together"
  /** Whatever the others are, it leaves the tier. */
  | "never";

/** What a reading does. */
export interface ReadingEffect {
  readonly reading: ReadingName;
  /** Whether it bears on the tier. */
  readonly matters: Matters;
  /** Whether it can change the score, however little. */
  readonly movesScore: boolean;
  /** Two combinations that differ in this reading alone, and are of different tiers; `null` where it never matters. */
  readonly example: readonly [Combination, Combination] | null;
}

/** Another option of one reading. */
export interface OtherReading {
  readonly reading: ReadingName;
  readonly option: string;
}

/** A breach that is one by the call's own readings, and none of the period by another. */
export interface ContestedBreach {
  readonly item: ItemNumber;
  readonly code: BreachCode;
  /** As in the ledger: the id of what is counted. */
  readonly recordId: string;
  readonly day: string;
  /** Each changes one reading, all else as the call reads it. */
  readonly notBy: readonly OtherReading[];
}
