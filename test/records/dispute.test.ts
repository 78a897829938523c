import { describe, expect, test } from "vitest";
import { expectAccepted, expectOptional, expectProblems, optional, problemsOf, required } from "./expect-problem.js";

const pending = {
  disputeId: "X-1",
  insurerId: "picc-sz",
  cause: "claims",
  forum: "court",
  filedOn: "2024-05-01",
  liability: "pending",
};
const full = { ...pending, eventId: "EV-1", policyId: "P-1", liability: "insurer", determinedOn: "2024-09-01" };

describe("a dispute", () => {
  test("is accepted, minimal and full", () => {
    expectAccepted("disputes", pending, full);
  });

  test("may be of each cause, forum and liability", () => {
    for (const cause of ["underwriting", "claims", "prevention", "other"])
      expectAccepted("disputes", { ...full, cause });
    for (const forum of ["court", "arbitration", "complaint"]) expectAccepted("disputes", { ...full, forum });
    for (const liability of ["insurer", "none", "pending"]) expectAccepted("disputes", { ...full, liability });
  });

  test("may be determined before it was filed: a person is to look at it", () => {
    expectAccepted("disputes", { ...full, determinedOn: "2020-01-01" });
  });

  test("needs no optional field", () => {
    expectOptional("disputes", full, ["eventId", "policyId"]);
    expectOptional("disputes", { ...full, liability: "pending" }, ["determinedOn"]);
  });

  test("of which liability is determined says on which day", () => {
    for (const liability of ["insurer", "none"]) {
      expectProblems(
        "disputes",
        { ...full, liability },
        {
          determinedOn: [
            [undefined, "missing"],
            [null, "missing"],
          ],
        },
      );
    }
  });

  test("is refused for each wrong field", () => {
    expectProblems("disputes", full, {
      disputeId: required.id,
      insurerId: required.id,
      eventId: optional.id,
      policyId: optional.id,
      cause: [...required.word, ["premium", "unknown-value"]],
      forum: [...required.word, ["mediation", "unknown-value"]],
      filedOn: required.date,
      liability: [...required.word, ["policyholder", "unknown-value"]],
      determinedOn: optional.date,
      closedOn: [["2024-09-01", "unknown-field"]],
    });
  });

  test("with a wrong field and no day of liability is refused for both", () => {
    const { determinedOn: _, ...undetermined } = full;
    const problems = problemsOf("disputes", { ...undetermined, forum: "street" });
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ["forum", "unknown-value"],
      ["determinedOn", "missing"],
    ]);
  });
});
