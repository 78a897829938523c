import { describe, test } from "vitest";
import { expectAccepted, expectOptional, expectProblems, optional, required } from "./expect-problem.js";

const minimal = {
  policyId: "P-1",
  insurerId: "picc-sz",
  policyholderId: "91341300MA2N0001XX",
  signedOn: "2024-03-01",
  effectiveOn: "2024-03-02",
  expiresOn: "2025-03-01",
  premium: "1000.00",
  serviceFee: "120",
};
const full = {
  ...minimal,
  policyholderName: "宿州矿业",
  industry: "矿山",
  county: "埇桥区",
  enterpriseSize: "medium",
  terminatedOn: "2024-09-01",
  uploadedAt: "2024-03-08T23:59:59+08:00",
  insuredEmployees: 120,
  placedOutsideCity: true,
  placementFiledOn: "2024-02-20",
};

describe("a policy", () => {
  test("is accepted, minimal and full", () => {
    expectAccepted("policies", minimal, full);
  });

  test("may be of each size, free of charge, with nobody insured, and with any text in its texts", () => {
    for (const enterpriseSize of ["large", "medium", "small", "micro"])
      expectAccepted("policies", { ...full, enterpriseSize });
    expectAccepted("policies", {
      ...full,
      premium: "0",
      serviceFee: "0.00",
      insuredEmployees: 0,
      placedOutsideCity: false,
    });
    expectAccepted("policies", { ...full, premium: "-0", serviceFee: "-0.00" }); // 0, as some databases print it
    expectAccepted("policies", { ...full, policyholderName: "", industry: "", county: "" });
  });

  test("may have been uploaded at an instant of each form", () => {
    for (const uploadedAt of ["2024-03-08T12:00:00Z", "2024-03-08", "2024-03-08 12:00", "2024-03-08 12:00:00"]) {
      expectAccepted("policies", { ...full, uploadedAt });
    }
  });

  test("may have its days in an impossible order: a person is to look at it", () => {
    expectAccepted("policies", { ...full, signedOn: "2024-12-31", effectiveOn: "2024-06-30", expiresOn: "2024-01-01" });
    expectAccepted("policies", {
      ...full,
      terminatedOn: "2020-01-01",
      uploadedAt: "2019-12-31",
      placementFiledOn: "1999-01-01",
    });
  });

  test("needs no optional field", () => {
    expectOptional("policies", full, [
      "policyholderName",
      "industry",
      "county",
      "enterpriseSize",
      "terminatedOn",
      "uploadedAt",
      "insuredEmployees",
      "placedOutsideCity",
      "placementFiledOn",
    ]);
  });

  test("is refused for each wrong field", () => {
    expectProblems("policies", full, {
      policyId: required.id,
      insurerId: required.id,
      policyholderId: required.id,
      policyholderName: optional.text,
      industry: optional.text,
      county: optional.text,
      enterpriseSize: [...optional.word, ["Medium", "unknown-value"], ["中型", "unknown-value"]],
      signedOn: required.date,
      effectiveOn: required.date,
      expiresOn: required.date,
      terminatedOn: optional.date,
      premium: required.amount,
      serviceFee: required.amount,
      uploadedAt: optional.instant,
      insuredEmployees: optional.count,
      placedOutsideCity: optional.flag,
      placementFiledOn: optional.date,
      uploadAt: [["2024-03-08", "unknown-field"]],
    });
  });
});
