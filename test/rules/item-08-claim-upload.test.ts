import { describe, expect, it } from "vitest";
import { type Claim, checkClaimUpload, DatasetError, type Finding } from "../../src/index.js";
import { claim, context, flagsOf, from, itemOf, judge, ledgerOf, policy, scoreOf, times } from "../support/books.js";

/* Settled on 2024-05-01, a result is in time by the close of 2024-05-08: 1 + 7 = 8. */

const settled = (fields: Partial<Claim>, call: Parameters<typeof judge>[1] = {}) => ({
  verdict: checkClaimUpload({ claim: claim(fields), policy: policy() }, context(call)),
  evaluation: judge({ claims: [fields] }, call),
});

describe("item 8: within 7 days of settlement the result is uploaded", () => {
  it.each([
    ["2024-04-30", "met", "100"], // before it was settled: kept too
    ["2024-05-07", "met", "100"],
    ["2024-05-08", "met", "100"],
    ["2024-05-09", "late", "99"], // 100 - 1
    [null, "missed", "99"],
  ] as const)("uploaded on %s: %s, which leaves %s", (resultUploadedAt, status, score) => {
    const { verdict, evaluation } = settled({ resultUploadedAt });
    expect(verdict).toEqual({
      status,
      start: "2024-05-01",
      due: "2024-05-08",
      done: resultUploadedAt,
      counts: status !== "met",
    });
    expect(evaluation.score).toBe(score);
  });

  it.each([
    ["2024-05-08T23:59:59+08:00", "met"],
    ["2024-05-08T16:00:00Z", "late"], // midnight in China
  ])("an upload at %s is %s: the close of the day is China's", (resultUploadedAt, status) => {
    expect(settled({ resultUploadedAt }).verdict.status).toBe(status);
  });
});

describe("item 8: the life of the duty, as at the close of asOf", () => {
  it.each([
    ["2024-04-30", null, "unknown", "0"], // not settled yet
    ["2024-05-01", null, "open", "0"],
    ["2024-05-07", null, "open", "0"],
    ["2024-05-08", null, "missed", "1"],
    ["2024-05-07", "2024-05-08", "open", "0"], // an upload after asOf has not happened
    ["2024-05-08", "2024-05-09", "missed", "1"],
    ["2024-05-09", "2024-05-09", "late", "1"],
    ["2024-05-08", "2024-05-08", "met", "0"],
  ] as const)("at the close of %s, uploaded on %s: %s", (asOf, resultUploadedAt, status, deduction) => {
    const { verdict, evaluation } = settled({ resultUploadedAt }, { asOf });
    expect(verdict).toMatchObject({ status, counts: deduction === "1" });
    expect(itemOf(evaluation, 8).deduction).toBe(deduction);
    expect(evaluation.open.map(({ code }) => code)).toEqual(status === "open" ? ["claim-upload.open"] : []);
  });

  it.each([
    ["a claim that is not settled", { settledOn: null, resultUploadedAt: null }, {}, {}],
    ["a claim on a policy that is not signed yet", {}, { signedOn: "2024-06-02" }, { asOf: "2024-06-01" }],
  ])("%s owes nothing yet", (_what, fields, policyFields, call) => {
    const records = { claim: claim(fields), policy: policy(policyFields) };
    const nothing = { status: "unknown", start: null, due: null, done: null, counts: false };
    expect(checkClaimUpload(records, context(call))).toEqual(nothing);
    const evaluation = judge({ policies: [policyFields], claims: [fields] }, call);
    expect([itemOf(evaluation, 8).deduction, evaluation.open]).toEqual(["0", []]);
  });

  it("says how late it was done, or how long it has been missed by asOf", () => {
    expect(itemOf(settled({ resultUploadedAt: "2024-05-10" }).evaluation, 8).breaches).toMatchObject([
      {
        code: "claim-upload.late",
        recordId: "C1",
        day: "2024-05-08",
        clause: { part: "annex", item: "8" },
        evidence: { policyId: "P1", start: "2024-05-01", due: "2024-05-08", done: "2024-05-10", daysLate: 2 },
      },
    ]);
    const missed = settled({ resultUploadedAt: null }, { asOf: "2024-05-18" });
    expect(itemOf(missed.evaluation, 8).breaches).toMatchObject([
      { code: "claim-upload.missed", evidence: { done: null, daysLate: 10 } },
    ]);
  });

  it("an open upload is listed with its due day and what it would cost", () => {
    expect(settled({ resultUploadedAt: null }, { asOf: "2024-05-02" }).evaluation.open).toMatchObject([
      { item: 8, recordId: "C1", policyId: "P1", due: "2024-05-08", inPeriod: true, points: "1", atStake: "1" },
    ]);
  });
});

describe("item 8: 1 a claim, at most 5", () => {
  it.each([
    [5, "95"], // 100 - 5 × 1
    [6, "95"], // the sixth finds nothing left
  ])("%i missing results leave %s", (count, score) => {
    expect(scoreOf({ claims: times(count, { resultUploadedAt: null }) })).toBe(score);
  });

  it("charges in order of the due day, then of the id", () => {
    const claims: Partial<Claim>[] = [
      { claimId: "2", resultUploadedAt: null },
      { claimId: "10", resultUploadedAt: null },
      { claimId: "1", settledOn: "2024-05-02", resultUploadedAt: null },
    ];
    const ledger = ["10 2024-05-08 -1", "2 2024-05-08 -1", "1 2024-05-09 -1"];
    expect(ledgerOf(judge({ claims }), 8)).toEqual(ledger);
    expect(ledgerOf(judge({ claims: claims.toReversed() }), 8)).toEqual(ledger);
  });
});

describe("item 8: a breach belongs to the period of its due day", () => {
  it.each([
    ["due-day", "0", "1"],
    ["start-day", "1", "0"],
  ] as const)("by %s, one settled on 2024-12-28 takes %s in 2024 and %s in 2025", (breachPeriod, first, second) => {
    const given = { claims: [{ settledOn: "2024-12-28", resultUploadedAt: null }] };
    const readings = { breachPeriod };
    expect(itemOf(judge(given, { readings, asOf: "2025-12-31" }), 8).deduction).toBe(first);
    expect(itemOf(judge(given, { readings, period: from("2025-01-01", "2025-12-31") }), 8).deduction).toBe(second);
  });
});

describe("item 8: how its days are counted", () => {
  it.each([
    ["exclude-start", "2024-05-08", "0"],
    ["include-start", "2024-05-07", "1"], // the day of settlement is the first of the seven
  ] as const)("by dayCount %s it is due on %s", (dayCount, due, deduction) => {
    const { verdict, evaluation } = settled({ resultUploadedAt: "2024-05-08" }, { readings: { dayCount } });
    expect(verdict.due).toBe(due);
    expect(itemOf(evaluation, 8).deduction).toBe(deduction);
  });

  it.each([
    ["exempt", "exempt", "0"],
    ["judged", "missed", "1"],
  ] as const)("by earlierDuties %s, one settled on 2023-12-31 is %s", (earlierDuties, status, deduction) => {
    const fields = { settledOn: "2023-12-31", resultUploadedAt: null };
    const { verdict, evaluation } = settled(fields, { readings: { earlierDuties } });
    expect(verdict.status).toBe(status);
    expect(itemOf(evaluation, 8).deduction).toBe(deduction);
  });

  it("binds from the first day in force: settled on 2024-01-01 is judged, however old the policy", () => {
    const records = {
      claim: claim({ settledOn: "2024-01-01", resultUploadedAt: null }),
      policy: policy({ signedOn: "2023-02-01" }),
    };
    expect(checkClaimUpload(records, context())).toMatchObject({ status: "missed", due: "2024-01-08" });
  });
});

describe("item 8: confirmed findings count beside the data", () => {
  const about = (fields: Partial<Finding> = {}) => ({ item: 8, recordId: "C1", ...fields }) as const;

  it("one that names a claim whose own result is in time takes 1", () => {
    expect(itemOf(judge({ claims: [{}], findings: [about()] }), 8).breaches).toMatchObject([
      {
        code: "claim-upload.found",
        recordId: "F1",
        day: "2024-06-01",
        net: "1",
        evidence: { about: { table: "claims", recordId: "C1" } },
      },
    ]);
  });

  it("those that name nothing count each", () => {
    expect(scoreOf({ findings: times(3, { item: 8 }) })).toBe("97"); // 100 - 1 - 1 - 1
  });

  it("of several about one claim the earliest counts, in its own period, and only there", () => {
    const given = {
      claims: [{}],
      findings: [about({ foundOn: "2024-08-01" }), about({ foundOn: "2024-06-30" }), about({ foundOn: "2024-06-30" })],
    };
    expect(ledgerOf(judge(given), 8)).toEqual(["F2 2024-06-30 -1"]);
    expect(ledgerOf(judge(given, { period: from("2024-07-01", "2024-09-30") }), 8)).toEqual([]);
  });

  it.each([
    ["late", "2024-05-09"],
    ["missed", null],
  ])("none counts where the claim's own result is %s, in no period", (_status, resultUploadedAt) => {
    const given = { claims: [{ resultUploadedAt }], findings: [about({ foundOn: "2024-08-01" })] };
    expect(ledgerOf(judge(given), 8)).toEqual(["C1 2024-05-08 -1"]);
    expect(ledgerOf(judge(given, { period: from("2024-07-01", "2024-09-30") }), 8)).toEqual([]);
  });

  it("counts one while the claim's own duty is not judged by asOf, and not once it is a breach", () => {
    // Not settled: there is no due day to be before, and no breach of its own.
    const unsettled = { claims: [{ settledOn: null, resultUploadedAt: null }], findings: [about()] };
    expect(ledgerOf(judge(unsettled), 8)).toEqual(["F1 2024-06-01 -1"]);
    // Settled after asOf is the same.
    const later = { claims: [{ settledOn: "2024-06-10", resultUploadedAt: null }], findings: [about()] };
    expect(ledgerOf(judge(later, { asOf: "2024-06-09" }), 8)).toEqual(["F1 2024-06-01 -1"]);
    // From the day it is settled, the finding is one of before the due day, 2024-06-17.
    const known = judge(later, { asOf: "2024-06-10" });
    expect(ledgerOf(known, 8)).toEqual([]);
    expect(flagsOf(known, "premature-finding")).toMatchObject([{ item: 8, due: "2024-06-17" }]);
  });

  it.each([
    ["2024-05-08", "0", 1],
    ["2024-05-09", "1", 0],
  ])("one dated %s takes %s; premature flags: %i", (foundOn, deduction, flags) => {
    const evaluation = judge({ claims: [{}], findings: [about({ foundOn })] });
    expect(itemOf(evaluation, 8).deduction).toBe(deduction);
    expect(flagsOf(evaluation, "premature-finding")).toEqual(
      times(flags, { code: "premature-finding", item: 8, findingId: "F1", recordId: "C1", due: "2024-05-08" }),
    );
  });

  it("one about a claim on a policy that is not signed yet counts as naming none", () => {
    const given = { policies: [{ signedOn: "2024-09-01" }], claims: [{}], findings: times(2, about()) };
    const item = itemOf(judge(given, { asOf: "2024-08-31" }), 8);
    expect(item.breaches.map(({ evidence }) => evidence)).toEqual([{ about: null }, { about: null }]);
    expect(item.deduction).toBe("2"); // 1 + 1
  });

  it("one about a claim settled before the rulebook counts all the same", () => {
    const given = { claims: [{ settledOn: "2023-12-01", resultUploadedAt: null }], findings: [about()] };
    expect(ledgerOf(judge(given), 8)).toEqual(["F1 2024-06-01 -1"]);
  });

  it.each(["detected", "appealed"] as const)("lists one that is %s, which costs nothing", (status) => {
    const evaluation = judge({ claims: [{}], findings: [about({ status })] });
    expect(evaluation.undecided).toMatchObject([{ item: 8, status, points: "1" }]);
    expect(evaluation.score).toBe("100");
  });
});

describe("checkClaimUpload", () => {
  it("refuses a claim that is not sound, or that is on another policy", () => {
    const check = (fields: Partial<Claim>) => () =>
      checkClaimUpload({ claim: claim(fields), policy: policy() }, context());
    expect(check({ settledOn: "2024-02-30" })).toThrow(DatasetError);
    expect(check({ policyId: "P2" })).toThrow(DatasetError);
  });
});
