import type { Clause } from "../rulebook/clause.js";
import type { LoopEvidence } from "../rules/breach.js";
import type { ItemNumber } from "../vocabulary/items.js";

/** The kinds of duty that are listed, by the item of the rubric that scores them, in the order of the annex. */
export const DUTY_KINDS = /* @__PURE__ */ Object.freeze([
  "first-service",
  "service-loop",
  "annual-report",
  "policy-upload",
  "claim-upload",
] as const);

/** The kind of a duty. */
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What a listed duty has come to by the close of asOf. */
export const DUTY_STATES = /* @__PURE__ */ Object.freeze([
  /** Done on or before the due day; of a service, in order on the day on which it was judged. */
  "met",
  /** Done after the due day: a breach. */
  "late",
  /** Not done, and the due day has come: a breach. */
  "missed",
  /** Item 3: the judging day has come, and flow and loop are not in order: a breach. */
  "broken",
  /** Still to be done, and the due day is still to come. */
  "open",
  /** Item 3: the judging day is still to come, and as things stand it will find no breach. */
  "met-so-far",
  /** Item 2: put off without an end, for a reason (理由). */
  "excused",
  /** Item 2: the policy was terminated on or before the due day. */
  "lapsed",
  /** Begun before the rulebook was in force. */
  "exempt",
  /** Item 2: the policyholder's size is unknown, so nobody can say whether it is owed. */
  "undetermined",
] as const);

/** What a listed duty has come to. */
export type DutyState = (typeof DUTY_STATES)[number];

/**
 * A duty of an insurer, and how it stands at the close of asOf. Plain, frozen data. Dates are `YYYY-MM-DD`, numbers
 * decimal texts of points.
 */
export interface ListedDuty {
  readonly insurerId: string;
  readonly insurerName: string;
  readonly kind: DutyKind;
  readonly item: ItemNumber;
  /** The policy, the service, the claim; of an annual report the year. */
  readonly recordId: string;
  /** `null` for an annual report. */
  readonly policyId: string | null;
  /** The clause that it rests on. */
  readonly clause: Clause;
  readonly state: DutyState;
  /** The day that the time limit runs from; of a service the day on which it was performed. */
  readonly start: string;
  /**
   * The last day on which it is in time, as finally moved; of a service the day on which it is judged. `null` where it
   * is excused, exempt or undetermined.
   */
  readonly due: string | null;
  /** The day on which it was done; `null` where it was not by the close of asOf, and for a service, which is no single act. */
  readonly done: string | null;
  /**
   * Whole days from asOf to the due day: 0 on the due day itself, below 0 after it. `null` where nothing is left to be
   * done: only what is open, missed or broken has one.
   */
  readonly daysLeft: number | null;
  /** Whether its breach belongs, or would belong, to the period. */
  readonly inPeriod: boolean;
  /** What its breach takes alone. */
  readonly points: string;
  /** Open: what the score of this evaluation would lose if this duty alone were broken. Else `"0"`. */
  readonly atStake: string;
  /** Broken in the period: what the breach cost under the item's cap, as its ledger has it. Else `"0"`. */
  readonly net: string;
  /** Of a service: what is in order with its flow, its loop and its hazards, and what is not. `null` for other kinds. */
  readonly loop: LoopEvidence | null;
}
