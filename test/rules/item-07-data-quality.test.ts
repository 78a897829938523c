import { describe, expect, it } from "vitest";
import { CallError, checkDataQuality, DatasetError, type Finding } from "../../src/index.js";
import { context, finding, from, itemOf, judge, ledgerOf, scoreOf, times } from "../support/books.js";

const discovery = (fields: Partial<Finding> = {}) => ({ item: 7, ...fields }) as const;
const discoveryRecord = (fields: Partial<Finding> = {}) => finding(discovery(fields));

describe("item 7: each discovery of poor data takes 2, at most 10", () => {
  it.each([
    [0, "100"],
    [1, "98"], // 100 - 2
    [5, "90"], // 5 × 2 = 10
    [6, "90"], // the sixth finds nothing left
  ])("%i discoveries leave %s", (count, score) => {
    expect(scoreOf({ findings: times(count, discovery()) })).toBe(score);
  });

  it("keeps what the cap absorbed: the sixth costs nothing", () => {
    const item = itemOf(judge({ findings: times(6, discovery()) }), 7);
    expect(item).toMatchObject({ status: "scored", weight: "10", gross: "12", deduction: "10" }); // 6 × 2 = 12
    expect(item.breaches[5]).toMatchObject({
      code: "data-quality.found",
      points: "2",
      absorbed: "2",
      net: "0",
      clause: { part: "annex", item: "7" },
    });
  });

  it("charges in order of the day found, then of the id", () => {
    const findings = [
      discovery({ findingId: "10", foundOn: "2024-08-01" }),
      discovery({ findingId: "9", foundOn: "2024-08-01" }), // as text, "10" stands before "9"
      discovery({ findingId: "11", foundOn: "2024-07-31" }),
    ];
    expect(ledgerOf(judge({ findings }), 7)).toEqual(["11 2024-07-31 -2", "10 2024-08-01 -2", "9 2024-08-01 -2"]);
  });
});

describe("item 7: a discovery counts in the period in which it was made", () => {
  it.each([
    ["2024-06-30", false],
    ["2024-07-01", true],
    ["2024-09-30", true],
    ["2024-10-01", false],
  ])("found on %s, in the third quarter: %s", (foundOn, counts) => {
    const call = { period: from("2024-07-01", "2024-09-30"), asOf: "2025-06-30" };
    expect(checkDataQuality(discoveryRecord({ foundOn }), context(call))).toEqual({
      status: "confirmed",
      foundOn,
      counts,
    });
    expect(itemOf(judge({ findings: [discovery({ foundOn })] }, call), 7).deduction).toBe(counts ? "2" : "0");
  });

  it.each([
    ["2024-05-31", "unknown", "0"],
    ["2024-06-01", "confirmed", "2"],
  ])("of one made on 2024-06-01 the close of %s knows: %s", (asOf, status, deduction) => {
    expect(checkDataQuality(discoveryRecord(), context({ asOf })).status).toBe(status);
    expect(itemOf(judge({ findings: [discovery()] }, { asOf }), 7).deduction).toBe(deduction);
  });
});

describe("item 7: only what is confirmed counts", () => {
  it.each([
    ["confirmed", "confirmed", true],
    ["detected", "undecided", false],
    ["appealed", "undecided", false],
    ["revoked", "revoked", false],
  ] as const)("%s", (status, verdict, counts) => {
    expect(checkDataQuality(discoveryRecord({ status }), context())).toMatchObject({ status: verdict, counts });
    const evaluation = judge({ findings: [discovery({ status })] });
    expect(itemOf(evaluation, 7).deduction).toBe(counts ? "2" : "0");
    expect(evaluation.undecided).toMatchObject(
      verdict === "undecided" ? [{ item: 7, findingId: "F1", status, points: "2", about: null }] : [],
    );
  });
});

describe("item 7: every discovery counts (每发现一次)", () => {
  it("counts two about one claim, and one about nothing", () => {
    const about = discovery({ recordTable: "claims", recordId: "C1" });
    const item = itemOf(judge({ claims: [{}], findings: [about, about, discovery()] }), 7);
    expect(item.deduction).toBe("6"); // 2 + 2 + 2
    expect(item.breaches.map(({ evidence }) => evidence)).toEqual([
      { about: { table: "claims", recordId: "C1" } },
      { about: { table: "claims", recordId: "C1" } },
      { about: null },
    ]);
  });

  it("counts one about a policy that is not signed yet, and one about a policy from before the rulebook", () => {
    const policies = [{ signedOn: "2024-07-05" }, { signedOn: "2023-11-01" }];
    const findings = [1, 2].map((n) =>
      discovery({ recordTable: "policies", recordId: `P${n}`, foundOn: "2024-06-01" }),
    );
    expect(ledgerOf(judge({ policies, findings }, { asOf: "2024-06-30" }), 7)).toEqual([
      "F1 2024-06-01 -2",
      "F2 2024-06-01 -2",
    ]);
  });

  it("counts one about a policy whose upload is late, beside item 6", () => {
    const findings = [discovery({ recordTable: "policies", recordId: "P1" })];
    expect(scoreOf({ policies: [{ uploadedAt: "2024-03-09" }], findings })).toBe("95"); // 100 - 2 - 3
  });
});

describe("checkDataQuality", () => {
  it("refuses a finding of another item", () => {
    expect(() => checkDataQuality(finding({ item: 1 }), context())).toThrow(CallError);
  });

  it("refuses a finding that is not sound", () => {
    expect(() => checkDataQuality(discoveryRecord({ recordId: "P1" }), context())).toThrow(DatasetError);
  });
});
