import type { Clause } from "../rulebook/clause.js";
import type { TableName } from "../vocabulary/tables.js";

/** The duties of the notice that carry no points, in the order in which they are listed. The codes are stable. */
export const COMPLIANCE_CODES = /* @__PURE__ */ Object.freeze([
  /** A provider or an expert is assigned within days of signing. */
  "provider-assigned",
  /** The service plan is submitted within days of signing. */
  "plan-submitted",
  /** The prevention service is performed within days of signing, whatever the policyholder's size. */
  "service-performed",
  /** A hazard that a service found is told to the policyholder. */
  "hazard-notified",
  /** A hazard is followed until its remedy is rechecked. */
  "hazard-rechecked",
  /** A major hazard whose remedy is refused is reported to the authority. */
  "refusal-reported",
  /** An insurer's service fees are at least a part of its premiums. */
  "fee-provided",
  /** A policy's service fee is at least that part of its premium. */
  "policy-fee-provided",
  /** The service fee is spent on prevention service alone. */
  "fee-purpose",
  /** A policy that is placed outside of the city is filed. */
  "placement-filed",
] as const);

/** A duty of the notice that carries no points. */
export type ComplianceCode = (typeof COMPLIANCE_CODES)[number];

/** How a duty stands at the close of asOf. */
export const COMPLIANCE_STATES = /* @__PURE__ */ Object.freeze([
  /** Done, and on or before the due day where there is one; or kept. */
  "met",
  /** Done after the due day. */
  "late",
  /** Not done, and the due day has come. */
  "missed",
  /** Not done, and the due day, or the day by which a hazard is to be remedied, is still to come. */
  "open",
  /** Not done; the notice asks for it without naming a day. */
  "outstanding",
  /** What must not be, is. */
  "broken",
  /** The policy was terminated on or before the due day. */
  "lapsed",
] as const);

/** How a duty stands. */
export type ComplianceState = (typeof COMPLIANCE_STATES)[number];

/** A duty within days of signing. Days are `YYYY-MM-DD`. */
export interface StageEvidence {
  readonly policyholderId: string;
  /** The day that the days are counted from. */
  readonly start: string;
  /** From the due day to the day on which it was done, or to asOf; 0 where it is neither late nor missed. */
  readonly daysLate: number;
  readonly terminatedOn: string | null;
}

/** The duty to perform the service. */
export interface ServiceEvidence extends StageEvidence {
  /** Reasons (理由) that were submitted and not rejected: they excuse item 2, not this; in order. */
  readonly deferralIds: readonly string[];
}

/** A duty about a hazard. */
export interface HazardEvidence {
  readonly policyId: string;
  readonly hazardId: string;
  readonly foundOn: string;
  readonly major: boolean;
  readonly rectifyBy: string | null;
  readonly refusedOn: string | null;
}

/** A fee and the premium that it is measured by, in yuan. */
export interface FloorEvidence {
  readonly provided: string;
  readonly premium: string;
  /** The least that the fee may be, in percent of the premium. */
  readonly floorPercent: string;
}

/** An expenditure for something else, in yuan. */
export interface PurposeEvidence {
  readonly policyId: string | null;
  readonly amount: string;
}

/** A policy placed outside of the city. */
export interface PlacementEvidence {
  readonly policyholderId: string;
}

/** What each duty's state rests on. */
export interface ComplianceEvidenceByCode {
  "provider-assigned": StageEvidence;
  "plan-submitted": StageEvidence;
  "service-performed": ServiceEvidence;
  "hazard-notified": HazardEvidence;
  "hazard-rechecked": HazardEvidence;
  "refusal-reported": HazardEvidence;
  "fee-provided": FloorEvidence;
  "policy-fee-provided": FloorEvidence;
  "fee-purpose": PurposeEvidence;
  "placement-filed": PlacementEvidence;
}

/** A duty of one kind. */
export interface ComplianceDutyOf<Code extends ComplianceCode> {
  readonly code: Code;
  /** Where the notice asks for it. */
  readonly clause: Clause;
  readonly insurerId: string;
  /** A policy; of a hazard the service that found it; an expenditure; of an insurer's fees the insurer. */
  readonly recordTable: TableName;
  readonly recordId: string;
  readonly state: ComplianceState;
  /** The day, `YYYY-MM-DD`, that places it in a period. */
  readonly day: string;
  /** The last day on which it is in time; `null` where the notice names none. */
  readonly due: string | null;
  /** The day on which it was done; `null` where it was not, or nothing is to be done. */
  readonly done: string | null;
  /** Whether `day` is of the period; an open duty of a later one is listed too. */
  readonly inPeriod: boolean;
  readonly evidence: ComplianceEvidenceByCode[Code];
}

/** A duty of the notice that carries no points, and how it stands. */
export type ComplianceDuty = { readonly [Code in ComplianceCode]: ComplianceDutyOf<Code> }[ComplianceCode];
