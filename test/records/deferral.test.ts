import { describe, test } from "vitest";
import { expectAccepted, expectOptional, expectProblems, optional, required } from "./expect-problem.js";

const minimal = { deferralId: "D-1", policyId: "P-1", reason: "停产", submittedOn: "2024-03-20", status: "accepted" };
const full = { ...minimal, until: "2024-06-01" };

describe("a deferral", () => {
  test("is accepted, minimal and full, of each status", () => {
    expectAccepted("deferrals", minimal, full, { ...full, reason: "" });
    for (const status of ["accepted", "pending", "rejected"]) expectAccepted("deferrals", { ...full, status });
  });

  test("may end before it was submitted: a person is to look at it", () => {
    expectAccepted("deferrals", { ...full, until: "2020-01-01" });
  });

  test("needs no optional field", () => {
    expectOptional("deferrals", full, ["until"]);
  });

  test("is refused for each wrong field", () => {
    expectProblems("deferrals", full, {
      deferralId: required.id,
      policyId: required.id,
      reason: required.text,
      submittedOn: required.date,
      status: [...required.word, ["returned", "unknown-value"]],
      until: optional.date,
      untilOn: [["2024-06-01", "unknown-field"]],
    });
  });
});
