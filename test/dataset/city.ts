/** Rows of JSON, as loose as a test needs them. */
export type Rows = Record<string, unknown>[];
export interface City {
  [table: string]: Rows;
}

/** The records of a city with two insurers, `a` and `b`: a row in each table, and all sound. */
export function city(): City {
  return {
    insurers: [
      { insurerId: "a", name: "甲" },
      { insurerId: "b", name: "乙" },
    ],
    policies: [policy("pa", "a"), policy("pb", "b")],
    enterprises: [{ policyholderId: "h", obliged: true }],
    services: [
      { serviceId: "sa", policyId: "pa", hazards: [{ hazardId: "z", foundOn: "2024-04-01", major: false }] },
      { serviceId: "sb", policyId: "pb" },
    ],
    deferrals: [deferral("da", "pa"), deferral("db", "pb")],
    expenditures: [expenditure("ea", "a"), expenditure("eb", "b")],
    annualReports: [
      { insurerId: "a", year: 2024, submittedAt: "2024-12-01", status: "accepted" },
      { insurerId: "a", year: 2024, submittedAt: "2024-12-02", status: "returned" },
    ],
    claims: [
      { claimId: "ca", policyId: "pa" },
      { claimId: "cb", policyId: "pb" },
    ],
    surveys: [
      { surveyId: "ya", policyId: "pa", respondedOn: "2024-08-01", attitude: 5 },
      { surveyId: "yb", policyId: "pb", respondedOn: "2024-08-01", timeliness: 4 },
    ],
    disputes: [dispute("xa", "a"), dispute("xb", "b")],
    findings: [finding("fa", "a"), finding("fb", "b")],
  };
}

export function policy(policyId: string, insurerId: string) {
  return {
    policyId,
    insurerId,
    policyholderId: "h",
    signedOn: "2024-03-01",
    effectiveOn: "2024-03-02",
    expiresOn: "2025-03-01",
    premium: "1000.00",
    serviceFee: "120.00",
    uploadedAt: "2024-03-02",
  };
}

export function deferral(deferralId: string, policyId: string) {
  return { deferralId, policyId, reason: "停产", submittedOn: "2024-03-20", status: "accepted" };
}

export function expenditure(expenditureId: string, insurerId: string) {
  return { expenditureId, insurerId, paidOn: "2024-05-01", amount: "120.00", purpose: "prevention-service" };
}

export function dispute(disputeId: string, insurerId: string) {
  return { disputeId, insurerId, cause: "claims", forum: "court", filedOn: "2024-05-01", liability: "pending" };
}

export function finding(findingId: string, insurerId: string) {
  return { findingId, insurerId, item: 1, foundOn: "2024-06-01", status: "confirmed" };
}
