import type { Clause } from "../rulebook/clause.js";
import type { Breach } from "../rules/breach.js";
import type { Flag } from "../rules/flag.js";
import type { OpenDutyCode } from "../rules/open-duty.js";
import type { Period } from "../time/period.js";
import type { ItemId, ItemNumber, Method } from "../vocabulary/items.js";
import type { Readings } from "../vocabulary/readings.js";
import type { ItemStatus } from "../vocabulary/statuses.js";
import type { TableName } from "../vocabulary/tables.js";

/**
 * What one insurer's records come to. Plain, frozen data: `JSON.stringify` gives its public form.
 *
 * Numbers are decimal texts, exact where they end; one that does not is cut to 20 significant digits, downwards.
 * Dates are `YYYY-MM-DD`.
 */
export interface Evaluation {
  /** The rulebook's id. */
  readonly rulebook: string;
  readonly insurerId: string;
  /** The name that the dataset gives the insurer. */
  readonly insurerName: string;
  readonly period: Period;
  readonly asOf: string;
  /** All readings, as used. */
  readonly readings: Readings;
  /** From 0 to 100 in the notice's rubric; by the reading `categoryFloor: "none"` it can fall below 0. */
  readonly score: string;
  /** The score as `numerator/denominator`, which loses nothing. */
  readonly exactScore: string;
  /** The tier of management (差异化管理), decided on the exact score. */
  readonly tier: string;
  readonly categories: readonly EvaluatedCategory[];
  /** What a reader must know beside the points. */
  readonly flags: readonly Flag[];
  /** Findings of the period that nobody has decided on (detected or appealed). In order of day, then of id. */
  readonly undecided: readonly UndecidedFinding[];
  /** Duties that can still be kept: they cost nothing yet. In order of due day, item and record. */
  readonly open: readonly OpenDuty[];
  /**
   * What is not listed above, of each item of which anything is not. Only the evaluation of a tally that was asked to
   * keep less than all has this; its points are exact all the same.
   */
  readonly omitted?: readonly Omitted[];
}

/** How much of an item is not listed, because a tally was asked to keep less. */
export interface Omitted {
  readonly item: ItemNumber;
  /** Breaches that come after those listed. */
  readonly breaches: number;
  /** Open duties that are due after those listed. */
  readonly open: number;
  readonly undecided: number;
  /** Flags, and policies that a listed flag would name. */
  readonly flags: number;
}

/** A category of the rubric (评价内容), and its part of the score. */
export interface EvaluatedCategory {
  readonly id: string;
  readonly points: string;
  /** The sum of its items' deductions. */
  readonly gross: string;
  readonly deduction: string;
  /** The points less the deduction. */
  readonly score: string;
  readonly items: readonly EvaluatedItem[];
}

/** An item of the rubric (评价标准), and its ledger. */
export interface EvaluatedItem {
  readonly item: ItemNumber;
  readonly id: ItemId;
  /** The most that the item can take. */
  readonly weight: string;
  readonly clauses: readonly Clause[];
  readonly methods: readonly Method[];
  readonly status: ItemStatus;
  /** What its breaches would take without the weight's cap; of items 4, 5 and 9 the deduction. */
  readonly gross: string;
  readonly deduction: string;
  /** In order of day, then of id. The nets add up to the deduction. */
  readonly breaches: readonly Breach[];
}

/** A finding that is detected or appealed: it costs nothing yet. */
export interface UndecidedFinding {
  readonly code: "undecided-finding";
  readonly item: ItemNumber;
  readonly findingId: string;
  readonly foundOn: string;
  readonly status: "detected" | "appealed";
  readonly about: { readonly table: TableName; readonly recordId: string } | null;
  /** What it would take alone if it were confirmed. */
  readonly points: string;
  readonly clause: Clause;
}

/** A duty that can still be kept: it costs nothing yet. */
export interface OpenDuty {
  readonly code: OpenDutyCode;
  readonly item: ItemNumber;
  /** The policy, the service, the claim; of an annual report the year. */
  readonly recordId: string;
  readonly policyId: string | null;
  /** The last day on which it is in time; of a service the day on which it is judged. */
  readonly due: string;
  /** Whether its breach would belong to the period. */
  readonly inPeriod: boolean;
  /** What its breach would take alone. */
  readonly points: string;
  /** What this evaluation's score would lose if this duty alone were broken: caps and floors may leave nothing to lose. */
  readonly atStake: string;
  readonly clause: Clause;
}
