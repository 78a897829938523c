/** The rows of a dataset, as plain JSON, and a call that can be saved as JSON. */

export interface InsurerRow {
  insurerId: string;
  name: string;
}

export interface PolicyRow {
  policyId: string;
  insurerId: string;
  policyholderId: string;
  policyholderName?: string | null;
  industry?: string | null;
  county?: string | null;
  enterpriseSize?: "large" | "medium" | "small" | "micro" | null;
  signedOn: string;
  effectiveOn: string;
  expiresOn: string;
  terminatedOn?: string | null;
  premium: string;
  serviceFee: string;
  uploadedAt?: string | null;
  insuredEmployees?: number | null;
  placedOutsideCity?: boolean | null;
  placementFiledOn?: string | null;
}

export interface EnterpriseRow {
  policyholderId: string;
  name?: string | null;
  industry?: string | null;
  county?: string | null;
  obliged: boolean;
  employees?: number | null;
  revenue?: string | null;
  assets?: string | null;
}

export interface HazardRow {
  hazardId: string;
  foundOn: string;
  major: boolean;
  notifiedOn?: string | null;
  rectifyBy?: string | null;
  rectifiedOn?: string | null;
  recheckedOn?: string | null;
  refusedOn?: string | null;
  reportedToAuthorityOn?: string | null;
}

export interface ServiceRow {
  serviceId: string;
  policyId: string;
  assignedAt?: string | null;
  plannedAt?: string | null;
  performedOn?: string | null;
  reportedAt?: string | null;
  closedAt?: string | null;
  hazards?: HazardRow[] | null;
}

export interface DeferralRow {
  deferralId: string;
  policyId: string;
  reason: string;
  submittedOn: string;
  status: "accepted" | "pending" | "rejected";
  until?: string | null;
}

export interface ExpenditureRow {
  expenditureId: string;
  insurerId: string;
  policyId?: string | null;
  paidOn: string;
  amount: string;
  purpose: "prevention-service" | "other";
}

export interface AnnualReportRow {
  insurerId: string;
  year: number;
  submittedAt: string;
  status: "accepted" | "pending" | "returned";
}

export interface ClaimRow {
  claimId: string;
  policyId: string;
  settledOn?: string | null;
  resultUploadedAt?: string | null;
}

export type Stars = 1 | 2 | 3 | 4 | 5;

export interface SurveyRow {
  surveyId: string;
  policyId: string;
  respondedOn: string;
  attitude?: Stars | null;
  professionalism?: Stars | null;
  timeliness?: Stars | null;
}

export interface DisputeRow {
  disputeId: string;
  insurerId: string;
  eventId?: string | null;
  policyId?: string | null;
  cause: "underwriting" | "claims" | "prevention" | "other";
  forum: "court" | "arbitration" | "complaint";
  filedOn: string;
  liability: "insurer" | "none" | "pending";
  determinedOn?: string | null;
}

export interface FindingRow {
  findingId: string;
  insurerId: string;
  item: 1 | 3 | 6 | 7 | 8;
  recordId?: string | null;
  recordTable?: TableName | null;
  foundOn: string;
  status: "detected" | "confirmed" | "appealed" | "revoked";
  description?: string | null;
}

export interface Dataset {
  insurers: InsurerRow[];
  policies?: PolicyRow[];
  enterprises?: EnterpriseRow[];
  services?: ServiceRow[];
  deferrals?: DeferralRow[];
  expenditures?: ExpenditureRow[];
  annualReports?: AnnualReportRow[];
  claims?: ClaimRow[];
  surveys?: SurveyRow[];
  disputes?: DisputeRow[];
  findings?: FindingRow[];
}

export type TableName = keyof Dataset;

export interface PlainPeriod {
  start: string;
  end: string;
}

export interface PlainCalendar {
  from: string;
  to: string;
  restDays: string[];
}

/** All seventeen readings; the first option of each is its default. */
export const READING_OPTIONS = {
  dayCount: ["exclude-start", "include-start"],
  lastDay: ["as-is", "next-working-day"],
  breachPeriod: ["due-day", "start-day"],
  earlierDuties: ["exempt", "judged"],
  firstServiceFrom: ["effective", "signed"],
  terminatedPolicy: ["lapses", "stands"],
  serviceLoop: ["both", "either"],
  feeBase: ["provided", "statutory-floor"],
  feePolicies: ["signed", "effective"],
  feeSpent: ["paid-in-period", "on-period-policies"],
  reportDay: ["inclusive", "exclusive"],
  surveyMean: ["by-response", "latest-by-policyholder"],
  noSurvey: ["full", "zero"],
  disputeUnit: ["event", "case"],
  disputeForum: ["court", "court-or-arbitration", "complaints-too"],
  disputeCause: ["any", "named"],
  categoryFloor: ["zero", "none"],
} as const;

export type ReadingName = keyof typeof READING_OPTIONS;

export type Readings = { [Name in ReadingName]?: (typeof READING_OPTIONS)[Name][number] };

export interface PlainCall {
  period: PlainPeriod;
  asOf?: string;
  readings?: Readings;
  calendar?: PlainCalendar;
}

export interface Scenario {
  dataset: Dataset;
  call: PlainCall;
}

/** How an insurer behaves: keeps everything, some of it, or little. */
export type Conduct = "clean" | "mixed" | "bad";
