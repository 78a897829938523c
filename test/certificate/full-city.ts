import type { City } from "../dataset/city.ts";

/**
 * The records of the insurers `a` and `b`, and `c`, which has none: every field of every table is there in some row, and
 * every reference in a row where it could lead elsewhere.
 */
export function fullCity(): City {
  return {
    insurers: [
      { insurerId: "a", name: "甲" },
      { insurerId: "b", name: "乙" },
      { insurerId: "c", name: "丙" },
    ],
    policies: [
      {
        policyId: "pa",
        insurerId: "a",
        policyholderId: "h",
        policyholderName: "宿州化工厂",
        industry: "危险化学品",
        county: "埇桥区",
        enterpriseSize: "large",
        signedOn: "2024-03-01",
        effectiveOn: "2024-03-02",
        expiresOn: "2025-03-01",
        terminatedOn: "2024-12-01",
        premium: "1000.00",
        serviceFee: "120.00",
        uploadedAt: "2024-03-09T00:00:00+08:00",
        insuredEmployees: 50,
        placedOutsideCity: true,
        placementFiledOn: "2024-03-05",
      },
      {
        policyId: "pc",
        insurerId: "a",
        policyholderId: "h2",
        signedOn: "2024-04-01",
        effectiveOn: "2024-04-01",
        expiresOn: "2025-04-01",
        premium: "99.9",
        serviceFee: "12",
        uploadedAt: "2024-04-02 09:00",
      },
      {
        policyId: "pb",
        insurerId: "b",
        policyholderId: "h",
        signedOn: "2024-03-01",
        effectiveOn: "2024-03-02",
        expiresOn: "2025-03-01",
        premium: "0",
        serviceFee: "0",
      },
    ],
    enterprises: [
      {
        policyholderId: "h",
        name: "宿州化工厂",
        industry: "危险化学品",
        county: "埇桥区",
        obliged: true,
        employees: 300,
        revenue: "40000000",
        assets: "9000000.5",
      },
    ],
    services: [
      {
        serviceId: "sa",
        policyId: "pa",
        assignedAt: "2024-03-10 09:00",
        plannedAt: "2024-03-11 09:00:30",
        performedOn: "2024-03-20",
        reportedAt: "2024-03-21T01:00:00Z",
        closedAt: "2024-05-01T00:00:00.123456789+08:00",
        hazards: [
          {
            hazardId: "z1",
            foundOn: "2024-03-20",
            major: true,
            notifiedOn: "2024-03-20",
            rectifyBy: "2024-04-20",
            rectifiedOn: "2024-04-10",
            recheckedOn: "2024-04-12",
            refusedOn: "2024-03-25",
            reportedToAuthorityOn: "2024-03-26",
          },
          { hazardId: "z2", foundOn: "2024-03-20", major: false },
        ],
      },
    ],
    deferrals: [
      {
        deferralId: "da",
        policyId: "pa",
        reason: "停产",
        submittedOn: "2024-03-20",
        status: "accepted",
        until: "2024-06-01",
      },
    ],
    expenditures: [
      {
        expenditureId: "ea",
        insurerId: "a",
        policyId: "pa",
        paidOn: "2024-05-01",
        amount: "60.00",
        purpose: "prevention-service",
      },
      { expenditureId: "eb", insurerId: "b", paidOn: "2024-05-01", amount: "-0.01", purpose: "other" },
    ],
    annualReports: [
      { insurerId: "a", year: 2024, submittedAt: "2024-12-01", status: "accepted" },
      { insurerId: "a", year: 2024, submittedAt: "2024-12-01", status: "accepted" }, // twice the same, as it may be
      { insurerId: "b", year: 2023, submittedAt: "2023-12-01T08:00:00Z", status: "returned" },
    ],
    claims: [{ claimId: "ca", policyId: "pa", settledOn: "2024-07-01", resultUploadedAt: "2024-07-08" }],
    surveys: [
      { surveyId: "ya", policyId: "pa", respondedOn: "2024-08-01", attitude: 5, professionalism: 4, timeliness: 3 },
      { surveyId: "pa", policyId: "pa", respondedOn: "2024-08-02", attitude: 1 }, // has the id of a policy, as it may
    ],
    disputes: [
      {
        disputeId: "xa",
        insurerId: "a",
        eventId: "v",
        policyId: "pa",
        cause: "claims",
        forum: "court",
        filedOn: "2024-05-01",
        liability: "insurer",
        determinedOn: "2024-09-01",
      },
      {
        disputeId: "xb",
        insurerId: "b",
        cause: "other",
        forum: "complaint",
        filedOn: "2024-05-01",
        liability: "pending",
      },
    ],
    findings: [
      {
        findingId: "fa",
        insurerId: "a",
        item: 7,
        recordId: "pa",
        recordTable: "policies",
        foundOn: "2024-06-01",
        status: "confirmed",
        description: "保费与凭证不符",
      },
      { findingId: "fb", insurerId: "b", item: 6, recordId: "pb", foundOn: "2024-06-01", status: "appealed" },
      { findingId: "fc", insurerId: "b", item: 1, foundOn: "2024-06-01", status: "revoked" },
    ],
  };
}
