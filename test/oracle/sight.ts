// What one insurer's evaluation can see at the close of asOf. Every later fact is removed here, once,
// and instants become days, so that the items need not think of it again.

import { dayOfInstant, isOnOrBefore } from "./day.ts";

export type Day = string;
export type Policy = {
  policyId: string;
  policyholderId: string;
  size: "large" | "medium" | "small" | "micro" | null;
  signedOn: Day;
  effectiveOn: Day;
  terminatedOn: Day | null;
  premium: bigint; // fen
  serviceFee: bigint; // fen
  uploadedOn: Day | null;
};
export type Hazard = {
  foundOn: Day;
  major: boolean;
  rectifyBy: Day | null;
  recheckedOn: Day | null;
  refusedOn: Day | null;
  reportedToAuthorityOn: Day | null;
};
export type Service = {
  serviceId: string;
  policyId: string;
  assignedOn: Day | null;
  plannedOn: Day | null;
  performedOn: Day | null;
  reportedOn: Day | null;
  closedOn: Day | null;
  hazards: Hazard[];
};
export type Deferral = {
  deferralId: string;
  policyId: string;
  submittedOn: Day;
  status: "accepted" | "pending" | "rejected";
  until: Day | null;
};
export type Expenditure = {
  policyId: string | null;
  paidOn: Day;
  amount: bigint;
  purpose: "prevention-service" | "other";
};
export type AnnualReport = { year: number; submittedOn: Day; status: "accepted" | "pending" | "returned" };
export type Claim = { claimId: string; policyId: string; settledOn: Day | null; uploadedOn: Day | null };
export type Dimension = "attitude" | "professionalism" | "timeliness";
export type Survey = { surveyId: string; policyholderId: string; respondedOn: Day } & {
  [D in Dimension]: number | null;
};
export type Dispute = {
  disputeId: string;
  eventId: string | null;
  cause: "underwriting" | "claims" | "prevention" | "other";
  forum: "court" | "arbitration" | "complaint";
  filedOn: Day;
  liability: "insurer" | "none" | "pending";
  determinedOn: Day | null;
};
export type Finding = {
  findingId: string;
  item: 1 | 3 | 6 | 7 | 8;
  recordId: string | null; // only for items 3, 6, 8, and only where the record is in sight
  foundOn: Day;
  status: "detected" | "confirmed" | "appealed" | "revoked";
};
export type Sight = {
  policies: Policy[];
  services: Service[];
  deferrals: Deferral[];
  expenditures: Expenditure[];
  annualReports: AnnualReport[];
  claims: Claim[];
  surveys: Survey[];
  disputes: Dispute[];
  findings: Finding[];
};

/** '1234.5' yuan to 123450 fen. */
export function fen(money: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(money);
  if (match === null) throw new Error(`not money: ${money}`);
  const whole = BigInt(match[2]! + (match[3] ?? "").padEnd(2, "0"));
  return match[1] === "-" ? -whole : whole;
}

function table(dataset: any, name: string): any[] {
  return dataset[name] ?? [];
}

export function lookAt(dataset: any, insurerId: string, asOf: Day): Sight {
  const known = (day: Day): boolean => isOnOrBefore(day, asOf);
  // A step that has a date alone: kept when it is not later than asOf.
  const step = (day: Day | null | undefined): Day | null => (day == null || !known(day) ? null : day);
  // The same for a step that has an instant; it lies on its day in China.
  const moment = (instant: string | null | undefined): Day | null =>
    instant == null ? null : step(dayOfInstant(instant));

  // A policy is seen once it is signed; its terms come with it, its end and its upload are steps.
  const policies: Policy[] = table(dataset, "policies")
    .filter((row) => row.insurerId === insurerId && known(row.signedOn))
    .map((row) => ({
      policyId: row.policyId,
      policyholderId: row.policyholderId,
      size: row.enterpriseSize ?? null,
      signedOn: row.signedOn,
      effectiveOn: row.effectiveOn,
      terminatedOn: step(row.terminatedOn),
      premium: fen(row.premium),
      serviceFee: fen(row.serviceFee),
      uploadedOn: moment(row.uploadedAt),
    }));
  const policyOf = (row: any): Policy | undefined => policies.find((policy) => policy.policyId === row.policyId);

  // Services go with their policy; each stage and each hazard by its own day.
  const services: Service[] = table(dataset, "services")
    .filter((row) => policyOf(row) !== undefined)
    .map((row) => ({
      serviceId: row.serviceId,
      policyId: row.policyId,
      assignedOn: moment(row.assignedAt),
      plannedOn: moment(row.plannedAt),
      performedOn: step(row.performedOn),
      reportedOn: moment(row.reportedAt),
      closedOn: moment(row.closedAt),
      hazards: ((row.hazards ?? []) as any[])
        .filter((hazard) => known(hazard.foundOn))
        .map((hazard) => ({
          foundOn: hazard.foundOn,
          major: hazard.major,
          rectifyBy: hazard.rectifyBy ?? null,
          recheckedOn: step(hazard.recheckedOn),
          refusedOn: step(hazard.refusedOn),
          reportedToAuthorityOn: step(hazard.reportedToAuthorityOn),
        })),
    }));

  // Deferrals need their policy and their own submission; the new day is a term.
  const deferrals: Deferral[] = table(dataset, "deferrals")
    .filter((row) => policyOf(row) !== undefined && known(row.submittedOn))
    .map((row) => ({
      deferralId: row.deferralId,
      policyId: row.policyId,
      submittedOn: row.submittedOn,
      status: row.status,
      until: row.until ?? null,
    }));

  // Payments go by their payer and day, whatever policy they name.
  const expenditures: Expenditure[] = table(dataset, "expenditures")
    .filter((row) => row.insurerId === insurerId && known(row.paidOn))
    .map((row) => ({
      policyId: row.policyId ?? null,
      paidOn: row.paidOn,
      amount: fen(row.amount),
      purpose: row.purpose,
    }));

  const annualReports: AnnualReport[] = table(dataset, "annualReports")
    .filter((row) => row.insurerId === insurerId && known(dayOfInstant(row.submittedAt)))
    .map((row) => ({ year: row.year, submittedOn: dayOfInstant(row.submittedAt), status: row.status }));

  // Claims go with their policy; settlement is a stage of the claim, not the birth of its record.
  const claims: Claim[] = table(dataset, "claims")
    .filter((row) => policyOf(row) !== undefined)
    .map((row) => ({
      claimId: row.claimId,
      policyId: row.policyId,
      settledOn: step(row.settledOn),
      uploadedOn: moment(row.resultUploadedAt),
    }));

  // Survey answers need their policy and their own day.
  const surveys: Survey[] = table(dataset, "surveys")
    .filter((row) => policyOf(row) !== undefined && known(row.respondedOn))
    .map((row) => ({
      surveyId: row.surveyId,
      policyholderId: policyOf(row)!.policyholderId,
      respondedOn: row.respondedOn,
      attitude: row.attitude ?? null,
      professionalism: row.professionalism ?? null,
      timeliness: row.timeliness ?? null,
    }));

  // Disputes go by their insurer; what is determined later is not yet determined.
  const disputes: Dispute[] = table(dataset, "disputes")
    .filter((row) => row.insurerId === insurerId && known(row.filedOn))
    .map((row) => ({
      disputeId: row.disputeId,
      eventId: row.eventId ?? null,
      cause: row.cause,
      forum: row.forum,
      filedOn: row.filedOn,
      liability: step(row.determinedOn) === null ? "pending" : row.liability,
      determinedOn: step(row.determinedOn),
    }));

  // Findings go by their insurer and day; what they name counts only while it can be seen.
  const inSight = (item: number, recordId: string): boolean => {
    if (item === 3) return services.some((service) => service.serviceId === recordId);
    if (item === 6) return policies.some((policy) => policy.policyId === recordId);
    if (item === 8) return claims.some((claim) => claim.claimId === recordId);
    return false; // items 1 and 7 never ask what a finding is about
  };
  const findings: Finding[] = table(dataset, "findings")
    .filter((row) => row.insurerId === insurerId && known(row.foundOn))
    .map((row) => ({
      findingId: row.findingId,
      item: row.item,
      recordId: row.recordId != null && inSight(row.item, row.recordId) ? row.recordId : null,
      foundOn: row.foundOn,
      status: row.status,
    }));

  return { policies, services, deferrals, expenditures, annualReports, claims, surveys, disputes, findings };
}
