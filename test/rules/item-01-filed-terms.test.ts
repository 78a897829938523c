import { describe, expect, it } from "vitest";
import { CallError, checkFiledTerms, DatasetError } from "../../src/index.js";
import { context, finding, from, itemOf, judge, ledgerOf, scoreOf, times } from "../support/books.js";

describe("item 1: each violation of the filed terms takes 3, at most 10", () => {
  it.each([
    [0, "100"],
    [1, "97"], // 100 - 3
    [2, "94"], // 100 - 6
    [3, "91"], // 100 - 9
    [4, "90"], // 3 + 3 + 3 + 1 = 10
    [5, "90"], // the fifth finds nothing left
  ])("%i violations leave %s", (count, score) => {
    expect(scoreOf({ findings: times(count, { item: 1 }) })).toBe(score);
  });

  it("keeps every violation in the ledger: what it would take, what the cap absorbed, what it cost", () => {
    const item = itemOf(judge({ findings: times(5, { item: 1 }) }), 1);
    expect(item.breaches.map(({ points, absorbed, net }) => [points, absorbed, net])).toEqual([
      ["3", "0", "3"],
      ["3", "0", "3"],
      ["3", "0", "3"],
      ["3", "2", "1"],
      ["3", "3", "0"],
    ]);
    expect(item).toMatchObject({ status: "scored", weight: "10", gross: "15", deduction: "10" }); // 5 × 3 = 15
  });

  it("charges in order of the day found, then of the finding's id by UTF-16 code units", () => {
    const findings = [
      { findingId: "b", foundOn: "2024-05-02" },
      { findingId: "B", foundOn: "2024-05-02" }, // capitals stand before small letters
      { findingId: "z", foundOn: "2024-05-01" },
      { findingId: "\uff5a", foundOn: "2024-05-02" }, // one unit, ff5a …
      { findingId: "\u{1f600}", foundOn: "2024-05-02" }, // … after two that begin with d83d
    ];
    const ledger = ["z 2024-05-01 -3", "B 2024-05-02 -3", "b 2024-05-02 -3"];
    const tail = ["\u{1f600} 2024-05-02 -1", "\uff5a 2024-05-02 -0"];
    expect(ledgerOf(judge({ findings }), 1)).toEqual([...ledger, ...tail]);
    expect(ledgerOf(judge({ findings: findings.toReversed() }), 1)).toEqual([...ledger, ...tail]);
  });

  it("cites item 1 of the annex", () => {
    expect(itemOf(judge({ findings: [{ item: 1 }] }), 1).breaches[0]).toMatchObject({
      code: "filed-terms.found",
      item: 1,
      clause: { part: "annex", item: "1" },
    });
  });
});

describe("item 1: a finding belongs to the period in which it was found", () => {
  it.each([
    ["2024-03-31", false],
    ["2024-04-01", true],
    ["2024-06-30", true],
    ["2024-07-01", false],
  ])("found on %s, in the second quarter: %s", (foundOn, counts) => {
    const call = { period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" };
    expect(checkFiledTerms(finding({ foundOn }), context(call))).toEqual({ status: "confirmed", foundOn, counts });
    expect(itemOf(judge({ findings: [{ foundOn }] }, call), 1).deduction).toBe(counts ? "3" : "0");
  });

  it.each([
    ["2024-05-31", "unknown", "0"],
    ["2024-06-01", "confirmed", "3"],
  ])("of one found on 2024-06-01 the close of %s knows: %s", (asOf, status, deduction) => {
    expect(checkFiledTerms(finding(), context({ asOf }))).toMatchObject({ status, counts: status === "confirmed" });
    expect(itemOf(judge({ findings: [{}] }, { asOf }), 1).deduction).toBe(deduction);
  });
});

describe("item 1: only what is confirmed counts", () => {
  it.each([
    ["confirmed", "confirmed", true, "3"],
    ["detected", "undecided", false, "0"],
    ["appealed", "undecided", false, "0"],
    ["revoked", "revoked", false, "0"],
  ] as const)("%s", (status, verdict, counts, deduction) => {
    expect(checkFiledTerms(finding({ status }), context())).toMatchObject({ status: verdict, counts });
    const evaluation = judge({ findings: [{ status }] });
    expect(itemOf(evaluation, 1).deduction).toBe(deduction);
    expect(evaluation.undecided.map(({ findingId }) => findingId)).toEqual(verdict === "undecided" ? ["F1"] : []);
  });

  it("lists what waits for a decision, with what it would take, and not before it is found", () => {
    const findings = [{ status: "detected", item: 1, recordTable: "policies", recordId: "P1" } as const];
    expect(judge({ findings }).undecided).toMatchObject([
      {
        item: 1,
        findingId: "F1",
        foundOn: "2024-06-01",
        status: "detected",
        points: "3",
        about: { table: "policies", recordId: "P1" },
      },
    ]);
    expect(judge({ findings }, { asOf: "2024-05-31" }).undecided).toEqual([]);
    expect(judge({ findings }, { period: from("2024-06-02", "2024-12-31") }).undecided).toEqual([]);
    expect(judge({ findings }, { period: from("2024-01-01", "2024-05-31"), asOf: "2024-12-31" }).undecided).toEqual([]);
  });
});

describe("item 1: every violation counts, whatever it is about", () => {
  it("counts two that name one policy", () => {
    const about = { item: 1, recordTable: "policies", recordId: "P1" } as const;
    const ledger = itemOf(judge({ findings: [about, about] }), 1);
    expect(ledger.deduction).toBe("6"); // 3 + 3
    expect(ledger.breaches[0]?.evidence).toEqual({ about: { table: "policies", recordId: "P1" } });
  });

  it("counts one about nothing, and one about a policy that is not signed yet, which it then does not name", () => {
    const findings = [{}, { recordTable: "policies", recordId: "P1" } as const];
    const item = itemOf(judge({ policies: [{ signedOn: "2024-09-01" }], findings }, { asOf: "2024-08-31" }), 1);
    expect(item.breaches.map(({ evidence }) => evidence)).toEqual([{ about: null }, { about: null }]);
    expect(item.deduction).toBe("6"); // 3 + 3
  });

  it.each([
    ["expenditures", "E1", "2024-06-30", "2024-07-01"], // the day paid
    ["deferrals", "D1", "2024-07-01", "2024-07-02"], // the day submitted
    ["surveys", "V1", "2024-07-02", "2024-07-03"], // the day of the response
    ["disputes", "L1", "2024-07-03", "2024-07-04"], // the day filed
    ["findings", "F2", "2024-07-04", "2024-07-05"], // the day found
  ] as const)(
    "names no record of %s, %s, at the close of %s, and names it at that of %s",
    (table, recordId, eve, day) => {
      const given = {
        expenditures: [{ paidOn: "2024-07-01" }],
        deferrals: [{ submittedOn: "2024-07-02" }],
        surveys: [{ respondedOn: "2024-07-03", attitude: 5 }],
        disputes: [{ filedOn: "2024-07-04", liability: "pending", determinedOn: null } as const],
        findings: [{ recordTable: table, recordId }, { foundOn: "2024-07-05" }],
      };
      const evidence = (asOf: string) => itemOf(judge(given, { asOf }), 1).breaches[0]?.evidence;
      expect(evidence(eve)).toEqual({ about: null });
      expect(evidence(day)).toEqual({ about: { table, recordId } });
    },
  );
});

describe("checkFiledTerms", () => {
  it("refuses a finding of another item", () => {
    const check = () => checkFiledTerms(finding({ item: 7 }), context());
    expect(check).toThrow(CallError);
    expect(check).toThrow(
      expect.objectContaining({ issues: [{ code: "unknown-value", option: "finding.item", found: 7 }] }),
    );
  });

  it("refuses a finding that is not sound", () => {
    expect(() => checkFiledTerms(finding({ foundOn: "2024-02-30" }), context())).toThrow(DatasetError);
  });
});
