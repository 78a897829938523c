import { describe, expect, it } from "vitest";
import { checkDisputes, DatasetError, type Dispute, type EvaluateCall } from "../../src/index.js";
import { context, dispute, from, itemOf, judge, ledgerOf, times } from "../support/books.js";

/* A case of the test is filed on 2024-05-01, and the insurer found liable on 2024-06-01, from which day it qualifies. */

const sued = (disputes: readonly Partial<Dispute>[], call: Partial<EvaluateCall> = {}) => {
  const { insurerId: _, ...rest } = call;
  const evaluation = judge({ disputes }, call);
  return {
    verdicts: checkDisputes(disputes.map(dispute), context(rest)),
    ledger: ledgerOf(evaluation, 10),
    item: itemOf(evaluation, 10),
    score: evaluation.score,
  };
};

const event = (fields: Partial<Dispute> = {}) => ({ eventId: "X", ...fields });

describe("item 10: each event over which the insurer is sued and found liable takes 2.5, at most 5", () => {
  it.each([
    [0, "100"],
    [1, "97.5"], // 100 - 2.5
    [2, "95"], // 100 - 5
    [3, "95"], // the third finds nothing left
  ])("%i events leave %s", (count, score) => {
    expect(sued(times(count, {})).score).toBe(score);
  });

  it("keeps what the cap absorbed", () => {
    const { item } = sued(times(3, {}));
    expect(item).toMatchObject({ status: "scored", weight: "5", gross: "7.5", deduction: "5" }); // 3 × 2.5
    expect(item.breaches.map(({ points, absorbed, net }) => [points, absorbed, net])).toEqual([
      ["2.5", "0", "2.5"],
      ["2.5", "0", "2.5"],
      ["2.5", "2.5", "0"],
    ]);
  });

  it("names the case, its days and the clause", () => {
    expect(sued([event({ cause: "prevention" })]).item.breaches).toMatchObject([
      {
        code: "disputes.liable",
        recordId: "X",
        day: "2024-06-01",
        clause: { part: "annex", item: "10" },
        evidence: {
          disputeId: "L1",
          eventId: "X",
          cause: "prevention",
          forum: "court",
          filedOn: "2024-05-01",
          determinedOn: "2024-06-01",
        },
      },
    ]);
  });
});

describe("item 10: what qualifies", () => {
  it.each([
    ["insurer", true],
    ["none", false],
    ["pending", false],
  ] as const)("liability %s: %s", (liability, counts) => {
    expect(sued([{ liability }]).verdicts).toHaveLength(counts ? 1 : 0);
    expect(sued([{ liability }]).item.deduction).toBe(counts ? "2.5" : "0");
  });

  it.each([
    // forum, by court, by court-or-arbitration, by complaints-too
    ["court", "2.5", "2.5", "2.5"],
    ["arbitration", "0", "2.5", "2.5"],
    ["complaint", "0", "0", "2.5"],
  ] as const)("before a %s: %s, %s, %s", (forum, court, arbitration, complaints) => {
    const takes = (disputeForum: "court" | "court-or-arbitration" | "complaints-too") =>
      sued([{ forum }], { readings: { disputeForum } }).item.deduction;
    expect(sued([{ forum }]).item.deduction).toBe(court);
    expect(takes("court")).toBe(court);
    expect(takes("court-or-arbitration")).toBe(arbitration);
    expect(takes("complaints-too")).toBe(complaints);
  });

  it.each([
    ["underwriting", "2.5", "2.5"],
    ["claims", "2.5", "2.5"],
    ["prevention", "2.5", "2.5"],
    ["other", "2.5", "0"],
  ] as const)("over %s: %s by disputeCause any, %s by named", (cause, any, named) => {
    expect(sued([{ cause }]).item.deduction).toBe(any);
    expect(sued([{ cause }], { readings: { disputeCause: "any" } }).item.deduction).toBe(any);
    expect(sued([{ cause }], { readings: { disputeCause: "named" } }).item.deduction).toBe(named);
  });
});

describe("item 10: from the later of filing and finding", () => {
  it.each([
    ["2024-05-01", "2024-06-01", "2024-06-01"],
    ["2024-07-01", "2024-06-01", "2024-07-01"], // found liable before it came to court
    ["2024-05-01", "2024-05-01", "2024-05-01"],
  ])("filed %s, determined %s: from %s", (filedOn, determinedOn, day) => {
    expect(sued([{ filedOn, determinedOn }]).verdicts).toEqual([{ recordId: "L1", day, counts: true }]);
  });

  it.each([
    ["2024-03-31", false],
    ["2024-04-01", true],
    ["2024-06-30", true],
    ["2024-07-01", false],
  ])("determined on %s, in the second quarter: %s", (determinedOn, counts) => {
    const call = { period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" };
    const { verdicts, item } = sued([{ filedOn: "2023-05-01", determinedOn }], call);
    expect(verdicts).toMatchObject([{ day: determinedOn, counts }]);
    expect(item.deduction).toBe(counts ? "2.5" : "0");
  });

  it.each([
    ["determined on", { filedOn: "2024-05-01", determinedOn: "2024-08-02" }],
    ["filed on", { filedOn: "2024-08-02", determinedOn: "2024-05-01" }],
  ])("one %s 2024-08-02 does not qualify at the close of the day before", (_what, fields) => {
    expect(sued([fields], { asOf: "2024-08-01" })).toMatchObject({ verdicts: [], ledger: [] });
    expect(sued([fields], { asOf: "2024-08-02" }).ledger).toEqual(["L1 2024-08-02 -2.5"]);
  });
});

describe("item 10: an event counts once (每起事件)", () => {
  it.each([
    ["event", ["X 2024-06-01 -2.5"]],
    ["case", ["L1 2024-06-01 -2.5", "L2 2024-06-01 -2.5", "L3 2024-06-01 -0"]], // 2.5 + 2.5, and nothing left
  ] as const)("by disputeUnit %s, three suits over one event", (disputeUnit, ledger) => {
    expect(sued(times(3, event()), { readings: { disputeUnit } }).ledger).toEqual(ledger);
  });

  it("cases that name no event are each an event of its own", () => {
    expect(sued([{}, {}]).ledger).toEqual(["L1 2024-06-01 -2.5", "L2 2024-06-01 -2.5"]);
  });

  it("two events count twice", () => {
    expect(sued([event(), event({ eventId: "Y" })]).ledger).toEqual(["X 2024-06-01 -2.5", "Y 2024-06-01 -2.5"]);
  });

  it("counts in the period of its first qualifying day, and in no later one", () => {
    const disputes = [event({ determinedOn: "2024-08-01" }), event({ determinedOn: "2024-06-30" })];
    const quarter = (start: string, end: string) => sued(disputes, { period: from(start, end), asOf: "2024-12-31" });
    expect(quarter("2024-04-01", "2024-06-30").ledger).toEqual(["X 2024-06-30 -2.5"]);
    expect(quarter("2024-07-01", "2024-09-30").ledger).toEqual([]);
    expect(quarter("2024-07-01", "2024-09-30").verdicts).toEqual([{ recordId: "X", day: "2024-06-30", counts: false }]);
    // By case each counts in the period of its own day.
    const call = { period: from("2024-07-01", "2024-09-30"), readings: { disputeUnit: "case" } } as const;
    expect(sued(disputes, call).ledger).toEqual(["L1 2024-08-01 -2.5"]);
  });

  it("counts in no period where its first qualifying day is before the rulebook", () => {
    const disputes = [event({ filedOn: "2023-05-01", determinedOn: "2023-12-31" }), event()];
    expect(sued(disputes).ledger).toEqual([]);
    expect(sued([event({ filedOn: "2023-05-01", determinedOn: "2024-01-01" })]).ledger).toEqual(["X 2024-01-01 -2.5"]);
  });

  it("is not begun by a case that does not qualify", () => {
    const disputes = [
      event({ liability: "none", determinedOn: "2024-02-01" }),
      event({ forum: "arbitration", determinedOn: "2024-03-01", filedOn: "2024-01-05" }),
      event({ determinedOn: "2024-08-01" }),
    ];
    expect(sued(disputes).ledger).toEqual(["X 2024-08-01 -2.5"]);
    expect(sued(disputes, { readings: { disputeForum: "court-or-arbitration" } }).ledger).toEqual([
      "X 2024-03-01 -2.5",
    ]);
  });

  it("shows the case that qualified first, of one day that with the smallest id", () => {
    const disputes = [event({ disputeId: "b" }), event({ disputeId: "a" }), event({ disputeId: "c" })];
    expect(sued(disputes).item.breaches).toMatchObject([{ evidence: { disputeId: "a" } }]);
    expect(sued(disputes.toReversed()).item.breaches).toMatchObject([{ evidence: { disputeId: "a" } }]);
  });

  it("is the insurer's own: two insurers' cases of one event count for each", () => {
    const disputes = [event(), event({ insurerId: "B" })];
    const given = { insurers: ["A", "B"], disputes };
    expect(ledgerOf(judge(given), 10)).toEqual(["X 2024-06-01 -2.5"]);
    expect(ledgerOf(judge(given, { insurerId: "B" }), 10)).toEqual(["X 2024-06-01 -2.5"]);
  });

  it("keeps an event apart from a case that has the same id", () => {
    const disputes = [{ disputeId: "X" }, event({ disputeId: "Y" })];
    expect(sued(disputes).ledger).toEqual(["X 2024-06-01 -2.5", "X 2024-06-01 -2.5"]);
  });
});

describe("item 10: the order of the ledger", () => {
  it("is by day, then by id, compared by UTF-16 code units", () => {
    const disputes = [
      { disputeId: "b" },
      { disputeId: "z", determinedOn: "2024-05-31" },
      { disputeId: "B" },
      event({ eventId: "a" }),
    ];
    const ledger = ["z 2024-05-31 -2.5", "B 2024-06-01 -2.5", "a 2024-06-01 -0", "b 2024-06-01 -0"];
    expect(sued(disputes).ledger).toEqual(ledger);
    expect(sued(disputes.toReversed()).ledger).toEqual(ledger);
    expect(sued(disputes).verdicts.map(({ recordId }) => recordId)).toEqual(["z", "B", "a", "b"]);
  });
});

describe("checkDisputes", () => {
  it("refuses cases that are not sound, or of two insurers", () => {
    expect(() => checkDisputes([dispute({ determinedOn: null })], context())).toThrow(DatasetError);
    expect(() => checkDisputes([dispute(), dispute({ insurerId: "B" }, 1)], context())).toThrow(DatasetError);
  });

  it("needs no policy that a case names", () => {
    expect(checkDisputes([dispute({ policyId: "P7" })], context())).toHaveLength(1);
  });
});
