import { describe, expect, it } from "vitest";
import { checkPolicyUpload, DatasetError, type Finding, type Policy } from "../../src/index.js";
import { context, flagsOf, from, itemOf, judge, ledgerOf, policy, scoreOf, times } from "../support/books.js";

/* Signed on 2024-03-01, an e-policy is in time by the close of 2024-03-08: 1 + 7 = 8. */

const upload = (uploadedAt: string | null, asOf = "2024-12-31") => {
  const verdict = checkPolicyUpload(policy({ uploadedAt }), context({ asOf }));
  return { verdict, evaluation: judge({ policies: [{ uploadedAt }] }, { asOf }) };
};

describe("item 6: within 7 days of signing the e-policy is uploaded", () => {
  it.each([
    ["2024-02-20", "met", "100"], // before it was signed: kept too
    ["2024-03-01", "met", "100"],
    ["2024-03-07", "met", "100"],
    ["2024-03-08", "met", "100"],
    ["2024-03-09", "late", "97"], // 100 - 3
    ["2024-12-31", "late", "97"],
    [null, "missed", "97"],
  ] as const)("uploaded on %s: %s, which leaves %s", (uploadedAt, status, score) => {
    const { verdict, evaluation } = upload(uploadedAt);
    expect(verdict).toEqual({
      status,
      start: "2024-03-01",
      due: "2024-03-08",
      done: uploadedAt,
      counts: status !== "met",
    });
    expect(evaluation.score).toBe(score);
  });

  it.each([
    ["2024-03-08T23:59:59+08:00", "met"],
    ["2024-03-08T15:59:59Z", "met"],
    ["2024-03-08 23:59:59", "met"], // a database's time is China's
    ["2024-03-09T00:00:00+08:00", "late"],
    ["2024-03-08T16:00:00Z", "late"], // midnight in China
    ["2024-03-09T00:59:59+09:00", "met"], // 23:59:59 in China
    ["2024-03-08T08:00:00-08:00", "late"], // 2024-03-09T00:00:00 in China
    ["2024-03-09 00:00", "late"],
  ])("an upload at %s is %s: the close of the day is China's", (uploadedAt, status) => {
    expect(upload(uploadedAt).verdict.status).toBe(status);
    expect(upload(uploadedAt).evaluation.score).toBe(status === "met" ? "100" : "97");
  });
});

describe("item 6: the life of the duty, as at the close of asOf", () => {
  it.each([
    // asOf, uploaded, status, what item 6 takes
    ["2024-02-29", null, "unknown", "0"], // not signed yet
    ["2024-03-01", null, "open", "0"],
    ["2024-03-07", null, "open", "0"],
    ["2024-03-08", null, "missed", "3"], // the due day has closed
    ["2024-03-09", null, "missed", "3"],
    ["2024-03-07", "2024-03-08", "open", "0"], // an upload after asOf has not happened
    ["2024-03-08", "2024-03-09", "missed", "3"],
    ["2024-03-09", "2024-03-09", "late", "3"],
    ["2024-03-05", "2024-03-05", "met", "0"],
  ] as const)("at the close of %s, uploaded on %s: %s", (asOf, uploadedAt, status, deduction) => {
    const { verdict, evaluation } = upload(uploadedAt, asOf);
    expect(verdict.status).toBe(status);
    expect(verdict.counts).toBe(deduction === "3");
    expect(itemOf(evaluation, 6).deduction).toBe(deduction);
    expect(evaluation.open.map(({ code }) => code)).toEqual(status === "open" ? ["policy-upload.open"] : []);
  });

  it("knows nothing of a policy before it is signed", () => {
    const nothing = { status: "unknown", start: null, due: null, done: null, counts: false };
    expect(upload("2024-03-09", "2024-02-29").verdict).toEqual(nothing);
  });

  it("says how late it was done, or how long it has been missed by asOf", () => {
    const evidence = (uploadedAt: string | null, asOf?: string) =>
      itemOf(upload(uploadedAt, asOf).evaluation, 6).breaches[0];
    expect(evidence("2024-03-11")).toMatchObject({
      code: "policy-upload.late",
      recordId: "P1",
      day: "2024-03-08",
      clause: { part: "annex", item: "6" },
      evidence: { policyId: "P1", start: "2024-03-01", due: "2024-03-08", done: "2024-03-11", daysLate: 3 },
    });
    expect(evidence(null, "2024-03-10")).toMatchObject({
      code: "policy-upload.missed",
      evidence: { done: null, daysLate: 2 },
    });
  });

  it("an open upload is listed with its due day and what it would cost", () => {
    expect(upload(null, "2024-03-05").evaluation.open).toMatchObject([
      {
        code: "policy-upload.open",
        item: 6,
        recordId: "P1",
        policyId: "P1",
        due: "2024-03-08",
        inPeriod: true,
        points: "3",
        atStake: "3",
        clause: { part: "annex", item: "6" },
      },
    ]);
  });
});

describe("item 6: 3 a policy, at most 15", () => {
  it.each([
    [4, "88"], // 100 - 4 × 3
    [5, "85"], // 100 - 5 × 3
    [6, "85"], // 3 + 3 + 3 + 3 + 3 + 0
  ])("%i late uploads leave %s", (count, score) => {
    expect(scoreOf({ policies: times(count, { uploadedAt: "2024-03-09" }) })).toBe(score);
  });

  it("charges in order of the due day, then of the id, whatever the order of the rows", () => {
    const policies: Partial<Policy>[] = [
      { policyId: "b", uploadedAt: null },
      { policyId: "a", signedOn: "2024-03-02", uploadedAt: null },
      { policyId: "B", uploadedAt: null },
    ];
    const ledger = ["B 2024-03-08 -3", "b 2024-03-08 -3", "a 2024-03-09 -3"];
    expect(ledgerOf(judge({ policies }), 6)).toEqual(ledger);
    expect(ledgerOf(judge({ policies: policies.toReversed() }), 6)).toEqual(ledger);
  });
});

describe("item 6: a breach belongs to the period of its due day", () => {
  const signed = (signedOn: string) => ({ policies: [{ signedOn, uploadedAt: null }] });
  const takes = (signedOn: string, call: Parameters<typeof judge>[1]) =>
    itemOf(judge(signed(signedOn), call), 6).deduction;

  it.each([
    ["2024-03-24", "2024-03-31", "3", "0"],
    ["2024-03-25", "2024-04-01", "0", "3"],
  ])("signed on %s, due on %s: %s in the first quarter, %s in the second", (signedOn, _due, first, second) => {
    expect(takes(signedOn, { period: from("2024-01-01", "2024-03-31"), asOf: "2024-12-31" })).toBe(first);
    expect(takes(signedOn, { period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" })).toBe(second);
  });

  it.each([
    ["due-day", "0", "3"],
    ["start-day", "3", "0"],
  ] as const)("by %s, one signed on 2024-12-28 takes %s in 2024 and %s in 2025", (breachPeriod, first, second) => {
    const readings = { breachPeriod };
    expect(takes("2024-12-28", { readings, asOf: "2025-12-31" })).toBe(first);
    expect(takes("2024-12-28", { readings, period: from("2025-01-01", "2025-12-31") })).toBe(second);
    const record = policy({ signedOn: "2024-12-28", uploadedAt: null });
    expect(checkPolicyUpload(record, context({ readings, asOf: "2025-12-31" })).counts).toBe(first === "3");
    expect(itemOf(judge(signed("2024-12-28"), { readings, asOf: "2025-12-31" }), 6).breaches.map(({ day }) => day)) //
      .toEqual(first === "3" ? ["2024-12-28"] : []);
  });

  it.each([
    ["due-day", false, "0"],
    ["start-day", true, "3"],
  ] as const)(
    "by %s, an upload open on 2024-12-31 and due on 2025-01-04 concerns 2024: %s",
    (breachPeriod, inPeriod, atStake) => {
      const { open } = judge(signed("2024-12-28"), { readings: { breachPeriod } });
      expect(open).toMatchObject([{ due: "2025-01-04", inPeriod, points: "3", atStake }]);
    },
  );
});

describe("item 6: how its days are counted", () => {
  it.each([
    ["exclude-start", "2024-03-08"],
    ["include-start", "2024-03-07"], // the day of signing is the first of the seven
  ] as const)("by dayCount %s it is due on %s", (dayCount, due) => {
    const call = { readings: { dayCount } };
    expect(checkPolicyUpload(policy(), context(call)).due).toBe(due);
    const takes = (uploadedAt: string) => itemOf(judge({ policies: [{ uploadedAt }] }, call), 6).deduction;
    expect(takes("2024-03-08")).toBe(dayCount === "exclude-start" ? "0" : "3");
    expect(takes("2024-03-07")).toBe("0");
  });

  it.each([
    ["exempt", "exempt", null, "0"],
    ["judged", "late", "2024-01-07", "3"],
  ] as const)("by earlierDuties %s, one signed on 2023-12-31 is %s", (earlierDuties, status, due, deduction) => {
    const [signedOn, uploadedAt] = ["2023-12-31", "2024-01-08"];
    const call = { readings: { earlierDuties } };
    expect(checkPolicyUpload(policy({ signedOn, uploadedAt }), context(call))).toEqual({
      status,
      start: signedOn,
      due,
      done: uploadedAt,
      counts: deduction === "3",
    });
    expect(itemOf(judge({ policies: [{ signedOn, uploadedAt }] }, call), 6).deduction).toBe(deduction);
  });

  it("knows of an exempt one no upload after asOf either", () => {
    const record = policy({ signedOn: "2023-12-31", uploadedAt: "2024-01-08" });
    expect(checkPolicyUpload(record, context({ asOf: "2024-01-07" }))).toMatchObject({ status: "exempt", done: null });
  });

  it("runs from the signing, whenever the policy takes effect", () => {
    const effect = (effectiveOn: string) => ({ effectiveOn, uploadedAt: "2024-03-09" });
    for (const fields of [effect("2024-02-01"), effect("2024-04-01")]) {
      expect(checkPolicyUpload(policy(fields), context())).toMatchObject({ status: "late", due: "2024-03-08" });
      expect(ledgerOf(judge({ policies: [fields] }), 6)).toEqual(["P1 2024-03-08 -3"]);
      const found = { item: 6, recordId: "P1", foundOn: "2024-03-09" } as const; // the day after it was due
      const inTime = { policies: [{ ...fields, uploadedAt: "2024-03-08" }], findings: [found] };
      expect(ledgerOf(judge(inTime), 6)).toEqual(["F1 2024-03-09 -3"]);
    }
  });

  it("runs from the signing of a policy that has not taken effect by asOf too", () => {
    const given = { policies: [{ signedOn: "2024-12-01", effectiveOn: "2025-01-01", uploadedAt: null }] };
    expect(ledgerOf(judge(given), 6)).toEqual(["P1 2024-12-08 -3"]);
  });

  it("binds from the first day in force: signed on 2024-01-01 is judged", () => {
    expect(checkPolicyUpload(policy({ signedOn: "2024-01-01", uploadedAt: null }), context()).status).toBe("missed");
  });
});

describe("item 6: confirmed findings count beside the data", () => {
  const about = (fields: Partial<Finding> = {}) => ({ item: 6, recordId: "P1", ...fields }) as const;

  it("one that names a policy whose own upload is in time takes 3, and says what it is about", () => {
    const evaluation = judge({ findings: [about()] });
    expect(itemOf(evaluation, 6).breaches).toMatchObject([
      {
        code: "policy-upload.found",
        recordId: "F1",
        day: "2024-06-01",
        net: "3",
        evidence: { about: { table: "policies", recordId: "P1" } },
      },
    ]);
    expect(evaluation.score).toBe("97"); // 100 - 3
  });

  it("those that name nothing count each", () => {
    expect(scoreOf({ findings: times(2, { item: 6 }) })).toBe("94"); // 100 - 3 - 3
  });

  it("of several about one policy the earliest counts, then the smallest id", () => {
    const findings = [
      about({ findingId: "c", foundOn: "2024-05-02" }),
      about({ findingId: "b", foundOn: "2024-05-01" }),
      about({ findingId: "a", foundOn: "2024-05-01" }),
    ];
    expect(ledgerOf(judge({ findings }), 6)).toEqual(["a 2024-05-01 -3"]);
    expect(ledgerOf(judge({ findings: findings.toReversed() }), 6)).toEqual(["a 2024-05-01 -3"]);
  });

  it("counts each of two policies once", () => {
    const findings = [about(), about({ recordId: "P2" })];
    expect(scoreOf({ policies: [{}, {}], findings })).toBe("94"); // 100 - 3 - 3
  });

  it("the earliest counts in its own period, and keeps a later one out of the next", () => {
    const given = { findings: [about({ foundOn: "2024-05-01" }), about({ foundOn: "2024-08-01" })] };
    const takes = (start: string, end: string) =>
      itemOf(judge(given, { period: from(start, end), asOf: "2024-12-31" }), 6).deduction;
    expect(takes("2024-04-01", "2024-06-30")).toBe("3");
    expect(takes("2024-07-01", "2024-09-30")).toBe("0");
  });

  it("does not see an earlier finding that is not known yet, revoked or undecided", () => {
    const findings = [about({ foundOn: "2024-05-01", status: "appealed" }), about({ foundOn: "2024-08-01" })];
    expect(ledgerOf(judge({ findings }), 6)).toEqual(["F2 2024-08-01 -3"]);
    expect(ledgerOf(judge({ findings }, { asOf: "2024-07-31" }), 6)).toEqual([]);
    expect(ledgerOf(judge({ findings: [about({ status: "revoked" })] }), 6)).toEqual([]);
  });

  it.each([
    ["late", "2024-03-09"],
    ["missed", null],
  ])("none counts where the policy's own upload is %s, whichever period that belongs to", (_status, uploadedAt) => {
    const given = { policies: [{ uploadedAt }], findings: [about({ foundOn: "2024-08-01" })] };
    expect(ledgerOf(judge(given), 6)).toEqual(["P1 2024-03-08 -3"]);
    // The breach is of the first quarter; in the third the finding about the same policy still costs nothing.
    const third = judge(given, { period: from("2024-07-01", "2024-09-30") });
    expect(ledgerOf(third, 6)).toEqual([]);
  });

  it.each([
    ["2024-03-01", "0", true],
    ["2024-03-08", "0", true],
    ["2024-03-09", "3", false],
  ])(
    "one dated %s takes %s, premature (the upload was in time until 2024-03-08): %s",
    (foundOn, deduction, flagged) => {
      const evaluation = judge({ findings: [about({ foundOn })] });
      expect(itemOf(evaluation, 6).deduction).toBe(deduction);
      const flag = { code: "premature-finding", item: 6, findingId: "F1", recordId: "P1", due: "2024-03-08" };
      expect(flagsOf(evaluation, "premature-finding")).toEqual(flagged ? [flag] : []);
    },
  );

  it("a premature one does not keep a later one out", () => {
    const findings = [about({ foundOn: "2024-03-08" }), about({ foundOn: "2024-05-01" })];
    expect(ledgerOf(judge({ findings }), 6)).toEqual(["F2 2024-05-01 -3"]);
  });

  it("is premature by the due day as it is counted and moved", () => {
    const flagged = (call: Parameters<typeof judge>[1], foundOn: string, signedOn?: string) =>
      flagsOf(
        judge({ policies: [signedOn ? { signedOn } : {}], findings: [about({ foundOn })] }, call),
        "premature-finding",
      ).length;
    expect(flagged({ readings: { dayCount: "include-start" } }, "2024-03-08")).toBe(0); // due on 03-07
    expect(flagged({ readings: { dayCount: "include-start" } }, "2024-03-07")).toBe(1);
  });

  it("flags a premature one in the period in which it was found, and only there", () => {
    const given = { findings: [about({ foundOn: "2024-03-08" })] };
    const flags = (start: string, end: string) =>
      flagsOf(judge(given, { period: from(start, end), asOf: "2024-12-31" }), "premature-finding").length;
    expect(flags("2024-03-08", "2024-03-31")).toBe(1);
    expect(flags("2024-03-09", "2024-12-31")).toBe(0);
  });

  it("one about a policy that is not signed yet counts as naming none", () => {
    const given = {
      policies: [{ signedOn: "2024-09-01" }],
      findings: times(2, about()), // naming none, both count
    };
    const item = itemOf(judge(given, { asOf: "2024-08-31" }), 6);
    expect(item.breaches.map(({ evidence, net }) => [evidence, net])).toEqual([
      [{ about: null }, "3"],
      [{ about: null }, "3"],
    ]);
    // From the day it is signed, both were found before the upload was due: premature.
    expect(itemOf(judge(given, { asOf: "2024-09-01" }), 6).deduction).toBe("0");
  });

  it("one about a policy begun before the rulebook counts all the same", () => {
    const given = { policies: [{ signedOn: "2023-12-01", uploadedAt: null }], findings: [about()] };
    expect(ledgerOf(judge(given), 6)).toEqual(["F1 2024-06-01 -3"]);
    // Judged, the policy's own upload is a breach (of 2023), and the finding costs nothing beside it.
    expect(ledgerOf(judge(given, { readings: { earlierDuties: "judged" } }), 6)).toEqual([]);
  });

  it("the earliest counts even where its day is before the rulebook's first", () => {
    const given = {
      policies: [{ signedOn: "2023-06-01" }],
      findings: [about({ foundOn: "2023-09-01" }), about({ foundOn: "2024-05-01" })],
    };
    expect(ledgerOf(judge(given), 6)).toEqual([]);
  });

  it("shares one cap with the data, in order of the day", () => {
    const policies = times(4, { uploadedAt: null });
    const findings = times(2, { item: 6, foundOn: "2024-02-01" } as const);
    const ledger = ledgerOf(judge({ policies, findings }), 6);
    // 3 + 3 found in February, then 3 + 3 + 3 of the four uploads: 15.
    expect(ledger).toEqual([
      "F1 2024-02-01 -3",
      "F2 2024-02-01 -3",
      "P1 2024-03-08 -3",
      "P2 2024-03-08 -3",
      "P3 2024-03-08 -3",
      "P4 2024-03-08 -0",
    ]);
  });

  it("lists an undecided one, which costs nothing", () => {
    const evaluation = judge({ findings: [about({ status: "detected" })] });
    expect(evaluation.undecided).toMatchObject([
      { item: 6, findingId: "F1", points: "3", about: { table: "policies", recordId: "P1" } },
    ]);
    expect(evaluation.score).toBe("100");
  });
});

describe("checkPolicyUpload", () => {
  it("refuses a policy that is not sound", () => {
    expect(() => checkPolicyUpload(policy({ uploadedAt: "2024-03-08T24:00:00Z" }), context())).toThrow(DatasetError);
  });
});
