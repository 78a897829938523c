import type { Day } from "../values/day.js";
import type { Fen } from "../values/money.js";
import type { FindingItem } from "../vocabulary/items.js";
import type { EnterpriseSize } from "../vocabulary/statuses.js";
import type { TableName } from "../vocabulary/tables.js";
import type { Rows } from "./columns.js";

/*
 * Facts are what the records say, in numbers: a day for each date and instant (NEVER for what is absent), fen for each
 * amount, and the record itself for each reference. What no item can read, such as a rejected deferral, is left out.
 */

export interface PolicyFacts {
  readonly policyId: string;
  readonly policyholderId: string;
  readonly size: EnterpriseSize | null;
  readonly signed: Day;
  readonly effective: Day;
  readonly terminated: Day;
  readonly premium: Fen;
  readonly serviceFee: Fen;
  readonly uploaded: Day;
  /** The earliest day on which a service was performed. */
  readonly firstServed: Day;
  /** Those that are accepted or pending, in order of submission, then of id. */
  readonly deferrals: readonly DeferralFacts[];
}

export interface DeferralFacts {
  readonly deferralId: string;
  readonly submitted: Day;
  readonly isPending: boolean;
  /** NEVER: put off without an end. */
  readonly until: Day;
}

export interface ServiceFacts {
  readonly serviceId: string;
  readonly policy: PolicyFacts;
  readonly assigned: Day;
  readonly planned: Day;
  readonly performed: Day;
  readonly reported: Day;
  readonly closed: Day;
  readonly hazards: readonly HazardFacts[];
}

export interface HazardFacts {
  readonly hazardId: string;
  readonly found: Day;
  readonly isMajor: boolean;
  /** `null` where no day was set. */
  readonly rectifyBy: Day | null;
  readonly rechecked: Day;
  readonly refused: Day;
  readonly reportedToAuthority: Day;
}

export interface ClaimFacts {
  readonly claimId: string;
  readonly policy: PolicyFacts;
  readonly settled: Day;
  readonly resultUploaded: Day;
}

export interface SurveyFacts {
  readonly surveyId: string;
  readonly policy: PolicyFacts;
  readonly responded: Day;
  /** Stars from 1 to 5; 0 where the dimension was not rated. */
  readonly attitude: number;
  readonly professionalism: number;
  readonly timeliness: number;
}

export interface ExpenditureFacts {
  /** Only spending on prevention service counts. */
  readonly isForService: boolean;
  readonly policy: PolicyFacts | null;
  readonly paid: Day;
  readonly amount: Fen;
}

/** A report that was not returned. */
export interface ReportFacts {
  readonly year: number;
  readonly submitted: Day;
}

/** A case for which the insurer was found liable. */
export interface DisputeFacts {
  readonly disputeId: string;
  readonly eventId: string | null;
  readonly cause: "underwriting" | "claims" | "prevention" | "other";
  readonly forum: "court" | "arbitration" | "complaint";
  readonly filed: Day;
  readonly determined: Day;
}

/** A finding that was not revoked. */
export interface FindingFacts {
  readonly findingId: string;
  readonly item: FindingItem;
  readonly found: Day;
  readonly status: "detected" | "confirmed" | "appealed";
  readonly about: Subject | null;
}

/** The record that a finding names. */
export type Subject = {
  readonly recordId: string;
  /** The day from which the record is in sight. */
  readonly inSightFrom: Day;
} & (
  | { readonly table: "policies"; readonly record: PolicyFacts }
  | { readonly table: "services"; readonly record: ServiceFacts }
  | { readonly table: "claims"; readonly record: ClaimFacts }
  | { readonly table: Exclude<TableName, "policies" | "services" | "claims">; readonly record: null }
);

/** All that is known of one insurer. */
export interface InsurerFacts {
  readonly insurerId: string;
  readonly name: string;
  readonly policies: Rows<PolicyFacts>;
  readonly services: Rows<ServiceFacts>;
  readonly claims: Rows<ClaimFacts>;
  readonly surveys: Rows<SurveyFacts>;
  readonly expenditures: Rows<ExpenditureFacts>;
  readonly reports: readonly ReportFacts[];
  readonly disputes: readonly DisputeFacts[];
  readonly findings: readonly FindingFacts[];
}
