import { describe, test } from "vitest";
import { expectAccepted, expectOptional, expectProblems, optional, required } from "./expect-problem.js";

const minimal = {
  expenditureId: "E-1",
  insurerId: "picc-sz",
  paidOn: "2024-05-01",
  amount: "1234.50",
  purpose: "prevention-service",
};
const full = { ...minimal, policyId: "P-1" };

describe("an expenditure", () => {
  test("is accepted, minimal and full, of each purpose", () => {
    expectAccepted("expenditures", minimal, full, { ...full, purpose: "other" });
  });

  test("may be a reversal, and of any size", () => {
    for (const amount of ["-1234.50", "0.01", "-0.01", `${"9".repeat(30)}.99`, `-${"9".repeat(30)}.99`]) {
      expectAccepted("expenditures", { ...full, amount });
    }
  });

  test("needs no optional field", () => {
    expectOptional("expenditures", full, ["policyId"]);
  });

  test("is refused for each wrong field", () => {
    expectProblems("expenditures", full, {
      expenditureId: required.id,
      insurerId: required.id,
      policyId: optional.id,
      paidOn: required.date,
      amount: required.change,
      purpose: [...required.word, ["prevention", "unknown-value"]],
      payee: [["X", "unknown-field"]],
    });
  });
});
