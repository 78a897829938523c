import { describe, expect, test } from "vitest";
import { expectAccepted, expectProblems, problemsOf, required } from "./expect-problem.js";

const report = { insurerId: "picc-sz", year: 2024, submittedAt: "2024-12-15T23:59:59+08:00", status: "accepted" };

describe("an annual report", () => {
  test("is accepted, of each status and of any year", () => {
    for (const status of ["accepted", "pending", "returned"]) expectAccepted("annualReports", { ...report, status });
    for (const year of [1999, 0, -1, 12_024]) expectAccepted("annualReports", { ...report, year });
  });

  test("is refused for each wrong field", () => {
    expectProblems("annualReports", report, {
      insurerId: required.id,
      year: required.wholeNumber,
      submittedAt: required.instant,
      status: [...required.word, ["rejected", "unknown-value"]],
      reportId: [["R-1", "unknown-field"]],
    });
  });

  test("has no id to be named by", () => {
    expect(problemsOf("annualReports", { ...report, year: "2024" })).toMatchObject([{ field: "year", recordId: null }]);
  });
});
