import { COMPLIANCE_CODES } from "../compliance/compliance-duty.js";
import type { Clause } from "../rulebook/clause.js";
import type { LoopEvidence } from "../rules/breach.js";
import type { ItemNumber } from "../vocabulary/items.js";

/** The kinds of duty that carry points, by the item of the rubric that scores them, in the order of the annex. */
export const SCORED_DUTY_KINDS = /* @__PURE__ */ Object.freeze([
  "first-service",
  "service-loop",
  "annual-report",
  "policy-upload",
  "claim-upload",
] as const);

/** The kind of a duty that carries points. */
export type ScoredDutyKind = (typeof SCORED_DUTY_KINDS)[number];

/** The kinds of duty that are listed: those that carry points, then those of the notice that carry none. */
export const DUTY_KINDS = /* @__PURE__ */ Object.freeze([...SCORED_DUTY_KINDS, ...COMPLIANCE_CODES] as const);

/** The kind of a duty. */
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What a listed duty has come to by the close of asOf. */
export const DUTY_STATES = /* @__PURE__ */ Object.freeze([
  /** Done on or before the due day, where there is one; of a service, in order on the day on which it was judged. */
  "met",
  /** Done after the due day: a breach. */
  "late",
  /** Not done, and the due day has come: a breach. */
  "missed",
  /** Item 3: the judging day has come, and flow and loop are not in order: a breach. Without points: what must not be, is. */
  "broken",
  /** Without points: not done, and the notice names no day, or the day by which a hazard was to be remedied has come. */
  "outstanding",
  /** Still to be done, and the due day is still to come. */
  "open",
  /** Item 3: the judging day is still to come, and as things stand it will find no breach. */
  "met-so-far",
  /** Item 2: put off without an end, for a reason (理由). */
  "excused",
  /** A service within days: the policy was terminated on or before the due day. */
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
  /** The item that scores it; `null` for a duty without points. */
  readonly item: ItemNumber | null;
  /** The policy, the service, the claim, the expenditure; of an annual report the year, of an insurer's fees the insurer. */
  readonly recordId: string;
  /** The hazard (隐患) that it is about, found by the service `recordId`; `null` for other kinds. */
  readonly hazardId: string | null;
  /** `null` where it is on no policy. */
  readonly policyId: string | null;
  /** The clause that it rests on. */
  readonly clause: Clause;
  readonly state: DutyState;
  /** The day that the time limit runs from; of a service the day on which it was performed; else the day that it is of. */
  readonly start: string;
  /**
   * The last day on which it is in time, as finally moved; of a service the day on which it is judged, of a hazard to be
   * rechecked the day by which it is to be remedied. `null` where the notice names none, and where it is excused, exempt
   * or undetermined.
   */
  readonly due: string | null;
  /** The day on which it was done; `null` where it was not by the close of asOf, and for a service, which is no single act. */
  readonly done: string | null;
  /** Whether something is left to be done: of what is open, missed, broken or outstanding. */
  readonly toDo: boolean;
  /**
   * Whole days from asOf to the due day: 0 on the due day itself, below 0 after it. `null` where nothing is left to be
   * done, or no day is due.
   */
  readonly daysLeft: number | null;
  /** Whether its breach belongs, or would belong, to the period. */
  readonly inPeriod: boolean;
  /** What its breach takes alone; `"0"` for a duty without points. */
  readonly points: string;
  /** Open: what the score of this evaluation would lose if this duty alone were broken. Else `"0"`. */
  readonly atStake: string;
  /** Broken in the period: what the breach cost under the item's cap, as its ledger has it. Else `"0"`. */
  readonly net: string;
  /** Of a service: what is in order with its flow, its loop and its hazards, and what is not. `null` for other kinds. */
  readonly loop: LoopEvidence | null;
}
