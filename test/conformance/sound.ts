/*
 * A dataset with a row of every table, every field filled, that loses no point and shows no flag.
 */

/** The row of each table, its optional fields after the others. */
const required = {
  insurers: { insurerId: "A", name: "Insurer A" },
  policies: {
    policyId: "P1",
    insurerId: "A",
    policyholderId: "H1",
    signedOn: "2024-03-01",
    effectiveOn: "2024-03-02",
    expiresOn: "2025-03-01",
    premium: "5000.00",
    serviceFee: "600.00",
  },
  enterprises: { policyholderId: "H1", obliged: true },
  services: { serviceId: "S1", policyId: "P1" },
  deferrals: {
    deferralId: "D1",
    policyId: "P1",
    reason: "works stopped",
    submittedOn: "2024-03-20",
    status: "accepted",
  },
  expenditures: {
    expenditureId: "E1",
    insurerId: "A",
    paidOn: "2024-05-01",
    amount: "600.00",
    purpose: "prevention-service",
  },
  annualReports: { insurerId: "A", year: 2024, submittedAt: "2024-12-01T09:00:00+08:00", status: "accepted" },
  claims: { claimId: "C1", policyId: "P1" },
  surveys: { surveyId: "V1", policyId: "P1", respondedOn: "2024-06-01" },
  disputes: {
    disputeId: "L1",
    insurerId: "A",
    cause: "claims",
    forum: "court",
    filedOn: "2024-05-01",
    liability: "pending",
  },
  findings: { findingId: "F1", insurerId: "A", item: 7, foundOn: "2024-06-01", status: "revoked" },
} as const;

const optional = {
  insurers: {},
  policies: {
    policyholderName: "Works 1",
    industry: "construction",
    county: "Yongqiao",
    enterpriseSize: "large",
    terminatedOn: "2024-11-30",
    uploadedAt: "2024-03-05T10:20:30+08:00",
    insuredEmployees: 12,
    placedOutsideCity: true,
    placementFiledOn: "2024-03-03",
  },
  enterprises: {
    name: "Works 1",
    industry: "construction",
    county: "Yongqiao",
    employees: 12,
    revenue: "1000000.00",
    assets: "500000",
  },
  services: {
    assignedAt: "2024-03-04",
    plannedAt: "2024-03-10 08:30",
    performedOn: "2024-04-10",
    reportedAt: "2024-04-12T01:00:00Z",
    closedAt: "2024-05-02",
    hazards: [
      {
        hazardId: "Z1",
        foundOn: "2024-04-10",
        major: true,
        notifiedOn: "2024-04-11",
        rectifyBy: "2024-04-30",
        rectifiedOn: "2024-04-28",
        recheckedOn: "2024-04-29",
        refusedOn: "2024-04-12",
        reportedToAuthorityOn: "2024-04-13",
      },
    ],
  },
  deferrals: { until: "2024-05-01" },
  expenditures: { policyId: "P1" },
  annualReports: {},
  claims: { settledOn: "2024-07-01", resultUploadedAt: "2024-07-03 12:00:00" },
  surveys: { attitude: 5, professionalism: 5, timeliness: 5 },
  disputes: { eventId: "X1", policyId: "P1", determinedOn: "2024-08-01" },
  findings: { recordTable: "claims", recordId: "C1", description: "looked into, nothing found" },
};

export type Table = keyof typeof required;
type Row<Name extends Table> = (typeof required)[Name] & (typeof optional)[Name];

/** The names of the tables, in the order of the contract. */
export const TABLES = Object.keys(required) as Table[];

/** The fields of a table that must be there. */
export const requiredFields = (table: Table): string[] => Object.keys(required[table]);

/** All fields of a table. */
export const allFields = (table: Table): string[] => [...requiredFields(table), ...Object.keys(optional[table])];

/** The dataset, with its optional fields filled, null, or left out. A survey keeps its stars: it needs one. */
export function sound(fill: "filled" | "null" | "absent" = "filled"): { [Name in Table]: Row<Name>[] } {
  return Object.fromEntries(
    TABLES.map((table) => {
      const how = table === "surveys" ? "filled" : fill;
      const others = Object.entries(optional[table]).map(([field, value]) => [field, how === "null" ? null : value]);
      return [table, [{ ...required[table], ...(how !== "absent" && Object.fromEntries(others)) }]];
    }),
  ) as never;
}
