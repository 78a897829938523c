import type { Clause } from "../rulebook/clause.js";
import type { Day } from "../values/day.js";
import type { Fraction } from "../values/fraction.js";
import { inTextOrder } from "../values/lists.js";
import type { ItemNumber } from "../vocabulary/items.js";
import type { SurveyDimension } from "../vocabulary/statuses.js";
import type { TableName } from "../vocabulary/tables.js";

/** A duty of days that was done late, or not at all. Dates are `YYYY-MM-DD`. */
export interface DutyEvidence {
  readonly policyId: string;
  /** The day that the time limit runs from. */
  readonly start: string;
  /** The last day on which it would have been in time, as finally moved. */
  readonly due: string;
  /** `null` where it was not done by the close of asOf. */
  readonly done: string | null;
  /** Whole days after the due day: of what was done, else of asOf. */
  readonly daysLate: number;
}

/** The stages of a service (流程) that the platform must show. */
export type ServiceStage = "assigned" | "planned" | "reported";

/** A service whose flow and loop are not in order (item 3). Dates are `YYYY-MM-DD`. */
export interface LoopEvidence {
  readonly policyId: string;
  readonly performedOn: string;
  /** The stages that are not on the platform by the close of asOf. */
  readonly missingStages: readonly ServiceStage[];
  /** Whether the loop was recorded as closed by the close of asOf. */
  readonly isClosed: boolean;
  /** The hazards in sight that are neither rechecked nor, refused and major, reported. */
  readonly unresolvedHazards: readonly string[];
}

/** What was spent of the service fee (item 4). */
export interface FeeEvidence {
  /** In yuan: paid for prevention service. */
  readonly spent: string;
  /** In yuan: what spending is measured by; may have four decimals where it is the floor. */
  readonly base: string;
  /** In yuan: the service fees provided for. */
  readonly provided: string;
  /** In yuan: the premiums of the same policies. */
  readonly premium: string;
  /** Spending in percent of the base, cut downwards where it does not end. */
  readonly percent: string;
}

/** An annual report that was submitted late, or not at all (item 5). Dates are `YYYY-MM-DD`. */
export interface ReportEvidence {
  readonly year: number;
  readonly due: string;
  readonly done: string | null;
  readonly daysLate: number;
}

/** What a finding is about (items 1, 3, 6, 7, 8). */
export interface FindingEvidence {
  /** The record that the finding names; `null` where it names none that is in sight. */
  readonly about: { readonly table: TableName; readonly recordId: string } | null;
}

/** The stars of a dimension (item 9); its mean is `sum / count`, and nobody rated it where `count` is 0. */
export interface StarsEvidence {
  readonly dimension: SurveyDimension;
  readonly sum: number;
  readonly count: number;
}

/** The case that makes an event count (item 10). Dates are `YYYY-MM-DD`. */
export interface DisputeEvidence {
  /** The case that first qualified. */
  readonly disputeId: string;
  readonly eventId: string | null;
  readonly cause: "underwriting" | "claims" | "prevention" | "other";
  readonly forum: "court" | "arbitration" | "complaint";
  readonly filedOn: string;
  readonly determinedOn: string;
}

/** What stands behind a breach of each code. The codes are stable. */
export interface EvidenceByCode {
  readonly "filed-terms.found": FindingEvidence;
  readonly "first-service.late": DutyEvidence;
  readonly "first-service.missed": DutyEvidence;
  readonly "service-loop.broken": LoopEvidence;
  readonly "service-loop.found": FindingEvidence;
  readonly "fee-usage.underspent": FeeEvidence;
  readonly "annual-report.late": ReportEvidence;
  readonly "annual-report.missed": ReportEvidence;
  readonly "policy-upload.late": DutyEvidence;
  readonly "policy-upload.missed": DutyEvidence;
  readonly "policy-upload.found": FindingEvidence;
  readonly "data-quality.found": FindingEvidence;
  readonly "claim-upload.late": DutyEvidence;
  readonly "claim-upload.missed": DutyEvidence;
  readonly "claim-upload.found": FindingEvidence;
  readonly "survey-stars.lost": StarsEvidence;
  readonly "survey-stars.unrated": StarsEvidence;
  readonly "disputes.liable": DisputeEvidence;
}
/** The kind of a breach: its item, and how it was broken. */
export type BreachCode = keyof EvidenceByCode;

/** A line of the ledger: a breach (违反), its points (扣分), and what became of them. */
export type Breach = { readonly [Code in BreachCode]: BreachOf<Code> }[BreachCode];

/** A breach of one code. Numbers are decimal texts. */
export interface BreachOf<Code extends BreachCode> {
  readonly code: Code;
  readonly item: ItemNumber;
  /**
   * The id of what is counted: a policy, a service, a claim, a finding, an event, or a dispute without one.
   * Items 4, 5 and 9 count no record: there it is the insurer's id, the year, the dimension.
   */
  readonly recordId: string;
  /** The day, `YYYY-MM-DD`, that places the breach in a period and in the order of the ledger. */
  readonly day: string;
  /** A decimal text: what it would take alone. */
  readonly points: string;
  /** A decimal text: what the item's cap took off that. */
  readonly absorbed: string;
  /** A decimal text: what it cost. */
  readonly net: string;
  /** The clause that it breaks. */
  readonly clause: Clause;
  readonly evidence: EvidenceByCode[Code];
}

/** A breach as it is gathered, before it takes points. */
export interface Charge {
  readonly code: BreachCode;
  readonly recordId: string;
  readonly day: Day;
  readonly evidence: EvidenceByCode[BreachCode];
}

/** A breach with what it would take alone, before the points of its item are shared out. */
export interface PricedCharge extends Charge {
  readonly points: Fraction;
}

/**
 * The order in which breaches take their points: by day, then by id, compared by UTF-16 code units; where an event and
 * a case share both, by what stands behind them.
 */
export function inLedgerOrder(a: Charge, b: Charge): number {
  return (
    a.day - b.day ||
    inTextOrder(a.recordId, b.recordId) ||
    inTextOrder(JSON.stringify(a.evidence), JSON.stringify(b.evidence))
  );
}
