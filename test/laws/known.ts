import { type Day, NEVER, parseDay } from "../../src/values/day.js";
import { parseInstantDay } from "../../src/values/instant.js";
import type { Dataset, HazardRow } from "../arbitraries/index.ts";

/** What is known of a dataset by the close of a day: the facts dated later are gone, and with a policy what refers to it. */
export function knownBy(asOf: string, dataset: Dataset): Dataset {
  const last = parseDay(asOf) as Day;
  const isKnown = (date: string) => (parseDay(date) as Day) <= last;
  const dateKnown = (date?: string | null) => (date != null && isKnown(date) ? date : null);
  const instantKnown = (instant?: string | null) =>
    instant != null && (parseInstantDay(instant) ?? NEVER) <= last ? instant : null;

  const policies = (dataset.policies ?? []).filter(({ signedOn }) => isKnown(signedOn));
  const policyIds = new Set(policies.map(({ policyId }) => policyId));
  const isOnKnownPolicy = ({ policyId }: { policyId: string }) => policyIds.has(policyId);
  const services = (dataset.services ?? []).filter(isOnKnownPolicy);
  const deferrals = (dataset.deferrals ?? []).filter((row) => isOnKnownPolicy(row) && isKnown(row.submittedOn));
  const claims = (dataset.claims ?? []).filter(isOnKnownPolicy);
  const surveys = (dataset.surveys ?? []).filter((row) => isOnKnownPolicy(row) && isKnown(row.respondedOn));
  const expenditures = (dataset.expenditures ?? []).filter(({ paidOn }) => isKnown(paidOn));
  const disputes = (dataset.disputes ?? []).filter(({ filedOn }) => isKnown(filedOn));
  const findings = (dataset.findings ?? []).filter(({ foundOn }) => isKnown(foundOn));
  const ids: { [table: string]: ReadonlySet<string> } = {
    insurers: new Set(dataset.insurers.map((row) => row.insurerId)),
    enterprises: new Set(dataset.enterprises?.map((row) => row.policyholderId)),
    policies: policyIds,
    services: new Set(services.map((row) => row.serviceId)),
    deferrals: new Set(deferrals.map((row) => row.deferralId)),
    claims: new Set(claims.map((row) => row.claimId)),
    surveys: new Set(surveys.map((row) => row.surveyId)),
    expenditures: new Set(expenditures.map((row) => row.expenditureId)),
    disputes: new Set(disputes.map((row) => row.disputeId)),
    findings: new Set(findings.map((row) => row.findingId)),
  };
  const subjectTables: { [item: number]: string } = { 3: "services", 6: "policies", 8: "claims" };
  const policyIfKnown = (policyId?: string | null) => (policyId != null && policyIds.has(policyId) ? policyId : null);

  return {
    insurers: dataset.insurers,
    enterprises: dataset.enterprises ?? [],
    policies: policies.map((row) => ({
      ...row,
      terminatedOn: dateKnown(row.terminatedOn),
      uploadedAt: instantKnown(row.uploadedAt),
      placementFiledOn: dateKnown(row.placementFiledOn),
    })),
    services: services.map((row) => ({
      ...row,
      assignedAt: instantKnown(row.assignedAt),
      plannedAt: instantKnown(row.plannedAt),
      performedOn: dateKnown(row.performedOn),
      reportedAt: instantKnown(row.reportedAt),
      closedAt: instantKnown(row.closedAt),
      hazards: (row.hazards ?? [])
        .filter(({ foundOn }) => isKnown(foundOn))
        .map(
          (hazard): HazardRow => ({
            ...hazard,
            notifiedOn: dateKnown(hazard.notifiedOn),
            rectifiedOn: dateKnown(hazard.rectifiedOn),
            recheckedOn: dateKnown(hazard.recheckedOn),
            refusedOn: dateKnown(hazard.refusedOn),
            reportedToAuthorityOn: dateKnown(hazard.reportedToAuthorityOn),
          }),
        ),
    })),
    deferrals,
    expenditures: expenditures.map((row) => ({ ...row, policyId: policyIfKnown(row.policyId) })),
    annualReports: (dataset.annualReports ?? []).filter(({ submittedAt }) => instantKnown(submittedAt) !== null),
    claims: claims.map((row) => ({
      ...row,
      settledOn: dateKnown(row.settledOn),
      resultUploadedAt: instantKnown(row.resultUploadedAt),
    })),
    surveys,
    disputes: disputes.map((row) => ({
      ...row,
      policyId: policyIfKnown(row.policyId),
      ...(dateKnown(row.determinedOn) === null ? { liability: "pending" as const, determinedOn: null } : {}),
    })),
    findings: findings.map((row) => {
      const table = subjectTables[row.item] ?? row.recordTable;
      const isNamed = row.recordId != null && table != null && ids[table]?.has(row.recordId) === true;
      return isNamed ? row : { ...row, recordId: null, recordTable: null };
    }),
  };
}
