import type { RawDataset } from "../arbitraries/plain.js";
import { rowsOf } from "./rows.js";

/** Another id for an id, in the same place among the others. */
export const renamedId = (id: string): string => `x${id}`;

const maybe = (id: string | null | undefined): string | null => (id == null ? null : renamedId(id));

/** Nothing of this may matter to a score. */
const NAMELESS = { industry: null, county: null } as const;

/** The same records, with other ids in the same order, other names, and without what carries no points. */
export function renamed(dataset: RawDataset): RawDataset {
  return {
    insurers: dataset.insurers.map(({ insurerId }) => ({ insurerId: renamedId(insurerId), name: "另一家机构" })),
    enterprises: rowsOf(dataset, "enterprises").map(({ policyholderId, obliged }) => {
      return { policyholderId: renamedId(policyholderId), obliged: !obliged, ...NAMELESS };
    }),
    policies: rowsOf(dataset, "policies").map((row) => ({
      ...row,
      ...NAMELESS,
      policyId: renamedId(row.policyId),
      insurerId: renamedId(row.insurerId),
      policyholderId: renamedId(row.policyholderId),
      policyholderName: null,
      expiresOn: "9999-12-31",
      insuredEmployees: null,
      placedOutsideCity: null,
      placementFiledOn: null,
    })),
    services: rowsOf(dataset, "services").map((row) => ({
      ...row,
      serviceId: renamedId(row.serviceId),
      policyId: renamedId(row.policyId),
      hazards: (row.hazards ?? []).map((hazard) => ({ ...hazard, hazardId: renamedId(hazard.hazardId) })),
    })),
    deferrals: rowsOf(dataset, "deferrals").map((row) => ({
      ...row,
      deferralId: renamedId(row.deferralId),
      policyId: renamedId(row.policyId),
      reason: "另一个理由",
    })),
    expenditures: rowsOf(dataset, "expenditures").map((row) => ({
      ...row,
      expenditureId: renamedId(row.expenditureId),
      insurerId: renamedId(row.insurerId),
      policyId: maybe(row.policyId),
    })),
    annualReports: rowsOf(dataset, "annualReports").map((row) => ({ ...row, insurerId: renamedId(row.insurerId) })),
    claims: rowsOf(dataset, "claims").map((row) => ({
      ...row,
      claimId: renamedId(row.claimId),
      policyId: renamedId(row.policyId),
    })),
    surveys: rowsOf(dataset, "surveys").map((row) => ({
      ...row,
      surveyId: renamedId(row.surveyId),
      policyId: renamedId(row.policyId),
    })),
    disputes: rowsOf(dataset, "disputes").map((row) => ({
      ...row,
      disputeId: renamedId(row.disputeId),
      insurerId: renamedId(row.insurerId),
      eventId: maybe(row.eventId),
      policyId: maybe(row.policyId),
    })),
    findings: rowsOf(dataset, "findings").map((row) => ({
      ...row,
      findingId: renamedId(row.findingId),
      insurerId: renamedId(row.insurerId),
      recordId: maybe(row.recordId),
      description: null,
    })),
  };
}
