import { describe, expect, it } from "vitest";
import { type AnnualReport, checkAnnualReport, DatasetError, type EvaluateCall, type Policy } from "../../src/index.js";
import { annualReport, context, from, itemOf, judge, policy } from "../support/books.js";

const reported = (
  annualReports: readonly Partial<AnnualReport>[],
  call: Partial<EvaluateCall> = {},
  policies: readonly Partial<Policy>[] = [{}],
) => {
  const { insurerId: _, ...rest } = call;
  const evaluation = judge({ annualReports, policies }, call);
  return {
    verdicts: checkAnnualReport(
      { policies: policies.map(policy), annualReports: annualReports.map((each) => annualReport(each)) },
      context(rest),
    ),
    evaluation,
    item: itemOf(evaluation, 5),
  };
};

describe("item 5: the year's report is submitted by 15 December", () => {
  it.each([
    ["2024-01-05", "met", "100"],
    ["2024-12-14", "met", "100"],
    ["2024-12-15", "met", "100"],
    ["2024-12-15T23:59:59+08:00", "met", "100"],
    ["2024-12-15T16:00:00Z", "late", "90"], // the 16th in China; 100 - 10
    ["2024-12-16", "late", "90"],
    ["2024-12-31", "late", "90"],
  ])("submitted %s: %s, which leaves %s", (submittedAt, status, score) => {
    const { verdicts, evaluation } = reported([{ submittedAt }]);
    expect(verdicts).toMatchObject([{ year: 2024, status, due: "2024-12-15", counts: status === "late" }]);
    expect(evaluation.score).toBe(score);
  });

  it.each([
    ["inclusive", "2024-12-15", "met"],
    ["exclusive", "2024-12-15", "late"], // due on the 14th
    ["exclusive", "2024-12-14", "met"],
  ] as const)("by reportDay %s, submitted on %s: %s", (reportDay, submittedAt, status) => {
    const { verdicts, item } = reported([{ submittedAt }], { readings: { reportDay } });
    expect(verdicts[0]?.status).toBe(status);
    expect(item.deduction).toBe(status === "met" ? "0" : "10");
  });

  it.each([
    ["2024-12-13", "inclusive", "open"],
    ["2024-12-14", "inclusive", "open"],
    ["2024-12-15", "inclusive", "missed"],
    ["2024-12-13", "exclusive", "open"],
    ["2024-12-14", "exclusive", "missed"],
  ] as const)("none by the close of %s, by reportDay %s: %s", (asOf, reportDay, status) => {
    const call = { asOf, readings: { reportDay } };
    const { verdicts, item, evaluation } = reported([], call);
    expect(verdicts).toMatchObject([{ status, done: null, counts: status === "missed" }]);
    expect(item.deduction).toBe(status === "missed" ? "10" : "0");
    expect(evaluation.open.map(({ code }) => code)).toEqual(status === "open" ? ["annual-report.open"] : []);
  });

  it("one submitted after asOf has not been submitted", () => {
    expect(reported([{ submittedAt: "2024-12-10" }], { asOf: "2024-12-09" }).verdicts[0]?.status).toBe("open");
    expect(reported([{ submittedAt: "2024-12-16" }], { asOf: "2024-12-15" }).verdicts[0]?.status).toBe("missed");
    expect(reported([{ submittedAt: "2024-12-16" }], { asOf: "2024-12-16" }).verdicts[0]?.status).toBe("late");
  });

  it("is owed for the year: another year's report is none", () => {
    expect(reported([{ year: 2023, submittedAt: "2024-12-01" }]).item.deduction).toBe("10");
    expect(reported([{ year: 2025, submittedAt: "2024-12-01" }]).item.deduction).toBe("10");
  });

  it("is the insurer's own: another's is none", () => {
    const given = { insurers: ["A", "B"], annualReports: [{ insurerId: "B" }] };
    expect(itemOf(judge(given), 5).deduction).toBe("10");
  });

  it.each([
    ["accepted", "0"],
    ["pending", "0"],
    ["returned", "10"], // as none
  ] as const)("a report whose status is %s: item 5 takes %s", (status, deduction) => {
    expect(reported([{ status }]).item.deduction).toBe(deduction);
  });

  it("goes by the earliest that was not returned", () => {
    const returned = { status: "returned", submittedAt: "2024-11-01" } as const;
    expect(reported([returned, { submittedAt: "2024-12-15" }]).verdicts).toMatchObject([
      { status: "met", done: "2024-12-15" },
    ]);
    expect(reported([returned, { submittedAt: "2024-12-16" }]).verdicts).toMatchObject([{ status: "late" }]);
    const twice = [{ submittedAt: "2024-12-20" }, { submittedAt: "2024-12-02" }, { submittedAt: "2024-12-21" }];
    expect(reported(twice).verdicts).toMatchObject([{ status: "met", done: "2024-12-02" }]);
  });

  it("names the year, the day and the clause, and how late it was", () => {
    expect(reported([{ submittedAt: "2024-12-18" }]).item.breaches).toMatchObject([
      {
        code: "annual-report.late",
        recordId: "2024",
        day: "2024-12-15",
        points: "10",
        clause: { part: "annex", item: "5" },
        evidence: { year: 2024, due: "2024-12-15", done: "2024-12-18", daysLate: 3 },
      },
    ]);
    expect(reported([], { asOf: "2024-12-17" }).item.breaches).toMatchObject([
      { code: "annual-report.missed", evidence: { done: null, daysLate: 2 } },
    ]);
    // The reading moves when it is due, not the day that places it.
    const { breaches } = reported([], { readings: { reportDay: "exclusive" } }).item;
    expect(breaches).toMatchObject([{ day: "2024-12-15", evidence: { due: "2024-12-14" } }]);
  });

  it("an open report is listed with what it would cost", () => {
    expect(reported([], { asOf: "2024-12-01" }).evaluation.open).toMatchObject([
      { item: 5, recordId: "2024", policyId: null, due: "2024-12-15", inPeriod: true, points: "10", atStake: "10" },
    ]);
  });
});

describe("item 5: each 15 December in the period is asked for", () => {
  it.each([
    ["2024-10-01", "2024-12-14", "not-applicable"],
    ["2024-10-01", "2024-12-15", "scored"],
    ["2024-12-15", "2024-12-15", "scored"],
    ["2024-12-15", "2024-12-31", "scored"],
    ["2024-12-16", "2024-12-31", "not-applicable"],
    ["2024-01-01", "2024-03-31", "not-applicable"],
  ])("from %s to %s: %s", (start, end, status) => {
    const call = { period: from(start, end), asOf: "2024-12-31" };
    const { item, verdicts } = reported([], call);
    expect(item).toMatchObject({ status, deduction: status === "scored" ? "10" : "0" });
    expect(verdicts).toHaveLength(status === "scored" ? 1 : 0);
    // Which periods are concerned stays with the 15th, whenever the report is due.
    const exclusive = reported([], { ...call, readings: { reportDay: "exclusive" } });
    expect(exclusive.item).toMatchObject({ status, deduction: status === "scored" ? "10" : "0" });
  });

  it("takes 10 in all, however many years were missed", () => {
    const { item, verdicts } = reported([], { period: from("2024-01-01", "2025-12-31") });
    expect(verdicts.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(item).toMatchObject({ weight: "10", gross: "10", deduction: "10" });
    expect(item.breaches.map(({ recordId, net, absorbed }) => [recordId, net, absorbed])).toEqual([
      ["2024", "10", "0"],
      ["2025", "0", "10"],
    ]);
  });

  it("looks at each year by itself", () => {
    const call = { period: from("2024-01-01", "2025-12-31") };
    const { verdicts, item } = reported([{ year: 2024, submittedAt: "2024-12-15" }], call);
    expect(verdicts.map(({ year, status }) => [year, status])).toEqual([
      [2024, "met"],
      [2025, "missed"],
    ]);
    expect(item.breaches.map(({ recordId }) => recordId)).toEqual(["2025"]);
  });
});

describe("item 5: of an insurer that had signed a policy by that day", () => {
  it.each([
    ["2022-05-01", "scored"], // before the rulebook: the report is owed all the same
    ["2024-12-14", "scored"],
    ["2024-12-15", "scored"],
    ["2024-12-16", "not-applicable"],
  ])("its first policy signed on %s: %s", (signedOn, status) => {
    const { item } = reported([], {}, [{ signedOn }, { signedOn: "2024-12-20" }]);
    expect(item).toMatchObject({ status, deduction: status === "scored" ? "10" : "0" });
  });

  it("and of no other", () => {
    expect(reported([], {}, []).item).toMatchObject({ status: "not-applicable", deduction: "0" });
  });

  it("a policy out of sight is none yet", () => {
    const policies = [{ signedOn: "2024-12-10" }];
    expect(reported([], { asOf: "2024-12-09" }, policies).item.status).toBe("not-applicable");
    expect(reported([], { asOf: "2024-12-10" }, policies).evaluation.open).toMatchObject([
      { item: 5, due: "2024-12-15" },
    ]);
  });

  it("goes year by year", () => {
    const policies = [{ signedOn: "2025-03-01" }];
    const { verdicts } = reported([], { period: from("2024-01-01", "2025-12-31") }, policies);
    expect(verdicts.map(({ year }) => year)).toEqual([2025]);
  });
});

describe("checkAnnualReport", () => {
  it("refuses records that are not sound, or of two insurers", () => {
    const check = (fields: Partial<AnnualReport>) => () =>
      checkAnnualReport({ policies: [policy()], annualReports: [annualReport(fields)] }, context());
    expect(check({ submittedAt: "2024-13-01" })).toThrow(DatasetError);
    expect(check({ insurerId: "B" })).toThrow(DatasetError);
  });
});
