import { describe, expect, it } from "vitest";
import { checkFirstService, DatasetError, type EvaluateCall, type Policy, type Service } from "../../src/index.js";
import {
  books,
  context,
  flagsOf,
  from,
  itemOf,
  judge,
  ledgerOf,
  policy,
  scoreOf,
  service,
  times,
} from "../support/books.js";

/* Signed and in effect on 2024-03-01, the first service is in time by 2024-04-15: 30 days to the 31st, and 15 more. */

const large = { enterpriseSize: "large" } as const;

/** A large policyholder whose first service is performed on a day, or not at all. */
const served = (performedOn: string | null, fields: Partial<Policy> = {}, call: Partial<EvaluateCall> = {}) => {
  const terms = { ...large, ...fields };
  const services = performedOn === null ? [] : [{ performedOn }];
  return {
    verdict: checkFirstService(
      { policy: policy(terms), services: services.map((each) => service(each)) },
      context({ asOf: call.asOf, readings: call.readings, ...(call.period && { period: call.period }) }),
    ),
    evaluation: judge({ policies: [terms], services }, call),
  };
};

describe("item 2: within 45 days of taking effect the first service is performed", () => {
  it.each([
    ["2024-03-01", "met", "100"],
    ["2024-04-14", "met", "100"],
    ["2024-04-15", "met", "100"],
    ["2024-04-16", "late", "98"], // 100 - 2
    [null, "missed", "98"],
  ] as const)("performed on %s: %s, which leaves %s", (performedOn, status, score) => {
    const { verdict, evaluation } = served(performedOn);
    expect(verdict).toEqual({
      status,
      start: "2024-03-01",
      due: "2024-04-15",
      done: performedOn,
      counts: status !== "met",
    });
    expect(evaluation.score).toBe(score);
  });

  it("is kept by a service before the contract takes effect", () => {
    const { verdict } = served("2024-03-02", { effectiveOn: "2024-04-01" });
    expect(verdict).toMatchObject({ status: "met", start: "2024-04-01", due: "2024-05-16" }); // 29 + 16 = 45
  });

  it("is done by the earliest of the policy's services, and not by one that is only planned", () => {
    const services: Partial<Service>[] = [
      { performedOn: "2024-05-01" },
      { performedOn: null, assignedAt: "2024-03-02", plannedAt: "2024-03-02" },
      { performedOn: "2024-04-15" },
    ];
    const records = { policy: policy(large), services: services.map(service) };
    expect(checkFirstService(records, context())).toMatchObject({ status: "met", done: "2024-04-15" });
    const late = { policy: policy(large), services: services.slice(0, 2).map(service) };
    expect(checkFirstService(late, context())).toMatchObject({ status: "late", done: "2024-05-01" });
  });

  it("is not done by a service to another policy", () => {
    const given = { policies: [large, large], services: [{ policyId: "P2" }] };
    expect(ledgerOf(judge(given), 2)).toEqual(["P1 2024-04-15 -2"]);
  });
});

describe("item 2: a medium policyholder and up (中型以上)", () => {
  it.each([
    ["large", "missed", "98"],
    ["medium", "missed", "98"],
    ["small", "not-owed", "100"],
    ["micro", "not-owed", "100"],
    [null, "undetermined", "100"],
  ] as const)("of size %s: %s, which leaves %s", (enterpriseSize, status, score) => {
    const { verdict, evaluation } = served(null, { enterpriseSize });
    expect(verdict).toMatchObject({ status, counts: status === "missed" });
    expect(evaluation.score).toBe(score);
  });

  it("flags the policies whose size is unknown, in order of id", () => {
    const unknown = { enterpriseSize: null };
    const evaluation = judge({ policies: [unknown, large, unknown].toReversed(), services: [{ policyId: "P2" }] });
    expect(flagsOf(evaluation, "size-unknown")).toEqual([{ code: "size-unknown", policyIds: ["P1", "P3"] }]);
    expect(flagsOf(judge({ policies: [large], services: [{}] }), "size-unknown")).toEqual([]);
    expect(flagsOf(judge({}), "size-unknown")).toEqual([]); // small is known
  });

  it("flags no policy of unknown size that is out of sight, or begun before the rulebook", () => {
    const flags = (signedOn: string, call: Partial<EvaluateCall> = {}) =>
      flagsOf(judge({ policies: [{ enterpriseSize: null, signedOn }] }, call), "size-unknown").length;
    expect(flags("2024-03-01", { asOf: "2024-02-29" })).toBe(0);
    expect(flags("2024-03-01", { asOf: "2024-03-01" })).toBe(1);
    expect(flags("2023-12-31")).toBe(0);
    expect(flags("2023-12-31", { readings: { earlierDuties: "judged" } })).toBe(1);
  });

  it("opens no duty where none is owed or known", () => {
    const open = (enterpriseSize: Policy["enterpriseSize"]) =>
      served(null, { enterpriseSize }, { asOf: "2024-03-10" }).evaluation.open.length;
    expect([open("large"), open("medium"), open("small"), open("micro"), open(null)]).toEqual([1, 1, 0, 0, 0]);
  });
});

describe("item 2: the life of the duty, as at the close of asOf", () => {
  it.each([
    ["2024-02-29", null, "unknown", "0"], // not signed yet
    ["2024-03-01", null, "open", "0"],
    ["2024-04-14", null, "open", "0"],
    ["2024-04-15", null, "missed", "2"], // the due day has closed
    ["2024-04-14", "2024-04-15", "open", "0"], // a service after asOf has not happened
    ["2024-04-15", "2024-04-16", "missed", "2"],
    ["2024-04-16", "2024-04-16", "late", "2"],
    ["2024-04-10", "2024-04-10", "met", "0"],
  ] as const)("at the close of %s, performed on %s: %s", (asOf, performedOn, status, deduction) => {
    const { verdict, evaluation } = served(performedOn, {}, { asOf });
    expect(verdict).toMatchObject({ status, counts: deduction === "2" });
    expect(itemOf(evaluation, 2).deduction).toBe(deduction);
    expect(evaluation.open.map(({ code }) => code)).toEqual(status === "open" ? ["first-service.open"] : []);
  });

  it("knows nothing of a policy before it is signed", () => {
    const nothing = { status: "unknown", start: null, due: null, done: null, counts: false };
    expect(served(null, {}, { asOf: "2024-02-29" }).verdict).toEqual(nothing);
  });

  it("says how late it was done, or how long it has been missed by asOf", () => {
    expect(itemOf(served("2024-04-20").evaluation, 2).breaches).toMatchObject([
      {
        code: "first-service.late",
        recordId: "P1",
        day: "2024-04-15",
        clause: { part: "annex", item: "2" },
        evidence: { policyId: "P1", start: "2024-03-01", due: "2024-04-15", done: "2024-04-20", daysLate: 5 },
      },
    ]);
    expect(itemOf(served(null, {}, { asOf: "2024-04-16" }).evaluation, 2).breaches).toMatchObject([
      { code: "first-service.missed", evidence: { done: null, daysLate: 1 } },
    ]);
  });

  it("an open service is listed with its due day and what it would cost", () => {
    expect(served(null, {}, { asOf: "2024-04-01" }).evaluation.open).toMatchObject([
      { item: 2, recordId: "P1", policyId: "P1", due: "2024-04-15", inPeriod: true, points: "2", atStake: "2" },
    ]);
  });
});

describe("item 2: 2 a policy, at most 10", () => {
  it.each([
    [5, "90"], // 100 - 5 × 2
    [6, "90"], // the sixth finds nothing left
  ])("%i first services missed leave %s", (count, score) => {
    expect(scoreOf({ policies: times(count, large) })).toBe(score);
  });

  it("charges in order of the due day, then of the id", () => {
    const policies: Partial<Policy>[] = [
      { ...large, policyId: "b" },
      { ...large, policyId: "a", effectiveOn: "2024-03-02" },
      { ...large, policyId: "A" },
    ];
    const ledger = ["A 2024-04-15 -2", "b 2024-04-15 -2", "a 2024-04-16 -2"];
    expect(ledgerOf(judge({ policies }), 2)).toEqual(ledger);
    expect(ledgerOf(judge({ policies: policies.toReversed() }), 2)).toEqual(ledger);
  });
});

describe("item 2: the day that the 45 days run from", () => {
  it.each([
    // signed, effective, reading, start, due
    ["2024-02-01", "2024-03-01", "effective", "2024-03-01", "2024-04-15"],
    ["2024-02-01", "2024-03-01", "signed", "2024-02-01", "2024-03-17"], // 28 + 17 = 45
    ["2024-03-01", "2024-02-01", "effective", "2024-03-01", "2024-04-15"], // signed later: nobody to serve before
    ["2024-03-01", "2024-02-01", "signed", "2024-03-01", "2024-04-15"],
  ] as const)(
    "signed %s, effective %s, by firstServiceFrom %s from %s to %s",
    (signedOn, effectiveOn, option, start, due) => {
      const readings = { firstServiceFrom: option };
      expect(served(null, { signedOn, effectiveOn }, { readings }).verdict).toMatchObject({ start, due });
      const deduction = (performedOn: string) =>
        itemOf(served(performedOn, { signedOn, effectiveOn }, { readings }).evaluation, 2).deduction;
      expect(deduction("2024-04-15")).toBe(due === "2024-04-15" ? "0" : "2");
    },
  );

  it.each([
    ["exclude-start", "2024-04-15", "0"],
    ["include-start", "2024-04-14", "2"],
  ] as const)("by dayCount %s it is due on %s, and a service of 2024-04-15 takes %s", (dayCount, due, deduction) => {
    const { verdict, evaluation } = served("2024-04-15", {}, { readings: { dayCount } });
    expect(verdict.due).toBe(due);
    expect(itemOf(evaluation, 2).deduction).toBe(deduction);
  });
});

describe("item 2: a breach belongs to the period of its due day", () => {
  it.each([
    ["2024-02-15", "2", "0"], // due on 2024-03-31: 14 + 31
    ["2024-02-16", "0", "2"], // due on 2024-04-01
  ])("effective on %s: %s in the first quarter, %s in the second", (signedOn, first, second) => {
    const takes = (start: string, end: string) =>
      itemOf(served(null, { signedOn }, { period: from(start, end), asOf: "2024-12-31" }).evaluation, 2).deduction;
    expect(takes("2024-01-01", "2024-03-31")).toBe(first);
    expect(takes("2024-04-01", "2024-06-30")).toBe(second);
  });

  it.each([
    ["due-day", "0", "2"],
    ["start-day", "2", "0"],
  ] as const)("by %s, one effective on 2024-12-01 takes %s in 2024 and %s in 2025", (breachPeriod, first, second) => {
    // Due on 2025-01-15: 30 + 15.
    const readings = { breachPeriod };
    const of2024 = served(null, { signedOn: "2024-12-01" }, { readings, asOf: "2025-01-15" });
    const of2025 = served(null, { signedOn: "2024-12-01" }, { readings, period: from("2025-01-01", "2025-12-31") });
    expect([itemOf(of2024.evaluation, 2).deduction, of2024.verdict.counts]).toEqual([first, first === "2"]);
    expect([itemOf(of2025.evaluation, 2).deduction, of2025.verdict.counts]).toEqual([second, second === "2"]);
  });
});

describe("item 2: duties begun before the rulebook's first day", () => {
  it.each([
    // signed, effective, reading of the start, status by default
    ["2023-12-31", "2023-12-31", "effective", "exempt"],
    ["2023-12-15", "2024-01-01", "effective", "missed"], // begun on the first day
    ["2023-12-15", "2024-01-01", "signed", "exempt"],
    ["2024-01-01", "2023-12-15", "effective", "missed"],
  ] as const)("signed %s, effective %s, from %s: %s", (signedOn, effectiveOn, firstServiceFrom, status) => {
    const { verdict, evaluation } = served(null, { signedOn, effectiveOn }, { readings: { firstServiceFrom } });
    expect(verdict.status).toBe(status);
    expect(itemOf(evaluation, 2).deduction).toBe(status === "missed" ? "2" : "0");
  });

  it("are judged where the reading says so: effective on 2023-12-31, due on 2024-02-14", () => {
    const { verdict, evaluation } = served(null, { signedOn: "2023-12-31" }, { readings: { earlierDuties: "judged" } });
    expect(verdict).toMatchObject({ status: "missed", due: "2024-02-14", counts: true }); // 31 + 14 = 45
    expect(evaluation.score).toBe("98");
  });

  it("are told by what is known of them", () => {
    expect(served("2024-01-10", { signedOn: "2023-12-31" }).verdict).toEqual({
      status: "exempt",
      start: "2023-12-31",
      due: null,
      done: "2024-01-10",
      counts: false,
    });
  });
});

describe("checkFirstService", () => {
  it("refuses records that are not sound, or that are about another policy", () => {
    const check = (fields: Partial<Service>) => () =>
      checkFirstService({ policy: policy(large), services: [service(fields)] }, context());
    expect(check({ performedOn: "2024-02-30" })).toThrow(DatasetError);
    expect(check({ policyId: "P9" })).toThrow(DatasetError);
  });

  it("agrees with the evaluation of the same records", () => {
    const dataset = books({ policies: [large], services: [{ performedOn: "2024-04-16" }] });
    expect(ledgerOf(judge(dataset), 2)).toEqual(["P1 2024-04-15 -2"]);
  });
});

describe("item 2: a policyholder of unknown size", () => {
  it("is flagged whatever the period: nobody knows what the policy owed", () => {
    const given = { policies: [{ enterpriseSize: null, signedOn: "2024-12-20", effectiveOn: "2024-12-20" }] };
    expect(flagsOf(judge(given), "size-unknown")).toHaveLength(1); // due in 2025
  });
});
