import { describe, test } from "vitest";
import { expectAccepted, expectOptional, expectProblems, optional, required } from "./expect-problem.js";

const minimal = { claimId: "C-1", policyId: "P-1" };
const full = { ...minimal, settledOn: "2024-07-01", resultUploadedAt: "2024-07-08 12:00:00" };

describe("a claim", () => {
  test("is accepted, minimal and full", () => {
    expectAccepted("claims", minimal, full);
  });

  test("may have a result before it is settled: a person is to look at it", () => {
    expectAccepted(
      "claims",
      { ...minimal, resultUploadedAt: "2024-07-08" },
      { ...full, resultUploadedAt: "2020-01-01" },
    );
  });

  test("needs no optional field", () => {
    expectOptional("claims", full, ["settledOn", "resultUploadedAt"]);
  });

  test("is refused for each wrong field", () => {
    expectProblems("claims", full, {
      claimId: required.id,
      policyId: required.id,
      settledOn: optional.date,
      resultUploadedAt: optional.instant,
      resultUploadedOn: [["2024-07-08", "unknown-field"]],
    });
  });
});
