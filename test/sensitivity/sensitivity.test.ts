import { describe, expect, test } from "vitest";
import { CallError, calendarYear, defineRulebook, type EvaluateCall, suzhou2024 } from "../../src/index.js";
import { type Sensitivity, sensitivity } from "../../src/sensitivity/index.js";
import { type Books, books, restDays2024, times } from "../support/books.ts";

/** All options of 16 readings: 15 × 2 and one × 3. Without a rest-day calendar `lastDay` stays. */
const WITHOUT_CALENDAR = 2 ** 15 * 3;

const fiveStars = { attitude: 5, professionalism: 5, timeliness: 5 };

/** A policy whose upload on the eighth day is late if the day of signing is counted: 3 off. */
const onTheLastDay = { signedOn: "2024-03-01", uploadedAt: "2024-03-08" };

function of(given: Books, call: Partial<EvaluateCall> = {}): Sensitivity {
  return sensitivity(books({ surveys: [fiveStars], ...given }), {
    insurerId: "A",
    period: calendarYear(2024),
    ...call,
  });
}

const mattering = ({ readings }: Sensitivity, how: string) =>
  readings.filter(({ matters }) => matters === how).map(({ reading }) => reading);

const moving = ({ readings }: Sensitivity) =>
  readings.filter(({ movesScore }) => movesScore).map(({ reading }) => reading);

describe("clean books", () => {
  const clean = of({});

  test("score 100 by every combination", () => {
    expect([clean.own.score, clean.lowest.score, clean.highest.score]).toEqual(["100", "100", "100"]);
    expect(clean.combinations).toBe(WITHOUT_CALENDAR);
    expect(clean.tiers.map(({ tier, combinations }) => [tier, combinations])).toEqual([
      ["self-managed", WITHOUT_CALENDAR],
    ]);
    expect([moving(clean), clean.contested]).toEqual([[], []]);
  });

  test("the reading of rest days is held without a calendar, and free with one", () => {
    expect(clean.held).toEqual(["lastDay"]);
    expect(clean.readings.map(({ reading }) => reading)).not.toContain("lastDay");
    const free = of({}, { restDays: restDays2024({ from: "2023-01-01", to: "2025-12-31" }) });
    expect([free.held, free.combinations]).toEqual([[], 2 * WITHOUT_CALENDAR]);
  });

  test("the result is plain, frozen data", () => {
    expect(JSON.parse(JSON.stringify(clean))).toEqual(clean);
    expect(Object.isFrozen(clean.tiers[0]?.example.readings)).toBe(true);
  });
});

test("a reading that moves the score within a tier does not matter to the tier", () => {
  const result = of({ policies: [onTheLastDay] });
  // include-start: due on 03-07, 100 - 3
  expect([result.own.score, result.lowest.score, result.highest.score]).toEqual(["100", "97", "100"]);
  expect(result.lowest.readings).toEqual({ ...result.own.readings, dayCount: "include-start" });
  expect([mattering(result, "never").length, moving(result)]).toEqual([16, ["dayCount"]]);
});

test("a reading matters alone where it changes the tier all else as it is", () => {
  // 100 - 3 × 3 = 91; include-start: 91 - 3 = 88
  const result = of({ policies: [onTheLastDay], findings: times(3, { item: 1 }) });
  expect([result.own.score, result.own.tier]).toEqual(["91", "self-managed"]);
  expect(mattering(result, "alone")).toEqual(["dayCount"]);
  const [before, after] = result.readings.find(({ reading }) => reading === "dayCount")?.example ?? [];
  expect(before).toEqual(result.own);
  expect([after?.readings.dayCount, after?.score, after?.tier]).toEqual(["include-start", "88", "assisted"]);
  // Of each two combinations that differ in it alone, one is of each tier.
  expect(result.tiers.map(({ tier, combinations }) => [tier, combinations])).toEqual([
    ["self-managed", WITHOUT_CALENDAR / 2],
    ["assisted", WITHOUT_CALENDAR / 2],
  ]);
});

describe("two readings that change the tier only together", () => {
  // 100 - 2 × 3 = 94; include-start 3 more: 91; arbitration as a lawsuit 2.5 more: 91.5; both: 88.5
  const result = of({
    policies: [onTheLastDay],
    disputes: [{ forum: "arbitration" }],
    findings: times(2, { item: 1 }),
  });

  test("matter together, and none alone", () => {
    expect([result.own.score, result.lowest.score]).toEqual(["94", "88.5"]);
    expect(mattering(result, "alone")).toEqual([]);
    expect(mattering(result, "together")).toEqual(["dayCount", "disputeForum"]);
  });

  test("have an example that changes no reading but them", () => {
    const [before, after] = result.readings.find(({ reading }) => reading === "disputeForum")?.example ?? [];
    expect(before?.readings).toEqual({ ...result.own.readings, dayCount: "include-start" });
    expect(after?.readings).toEqual({ ...before?.readings, disputeForum: "court-or-arbitration" });
    expect([before?.score, after?.score]).toEqual(["91", "88.5"]);
  });

  test("lead to the lower tier by a half times two thirds of the combinations", () => {
    expect(result.tiers.map(({ tier, combinations }) => [tier, combinations])).toEqual([
      ["self-managed", (WITHOUT_CALENDAR * 2) / 3],
      ["assisted", WITHOUT_CALENDAR / 3],
    ]);
    expect(result.tiers[1]?.example.readings).toEqual({
      ...result.own.readings,
      dayCount: "include-start",
      disputeForum: "court-or-arbitration",
    });
  });
});

test("the limit of a category is a reading like any other", () => {
  // Category 2: first services 5 × 2, services 5 × 2, nothing spent 20, no report 10: 50 of 40. 100 - 40 = 60; none: 50
  const result = of({
    policies: times(5, { enterpriseSize: "large", premium: "1000.00", serviceFee: "120.00" }),
    services: times(5, { performedOn: "2024-06-01", reportedAt: null, closedAt: null }),
    annualReports: [],
  });
  expect([result.own.score, result.own.tier]).toEqual(["60", "rectification"]);
  const floor = result.readings.find(({ reading }) => reading === "categoryFloor");
  expect([floor?.matters, floor?.example?.[1].score, floor?.example?.[1].tier]).toEqual(["alone", "50", "supervised"]);
});

test("the call's own readings are the point of departure", () => {
  const result = of({ policies: [onTheLastDay] }, { readings: { dayCount: "include-start" } });
  expect([result.own.score, result.own.readings.dayCount, result.highest.score]).toEqual([
    "97",
    "include-start",
    "100",
  ]);
  expect(result.highest.readings.dayCount).toBe("exclude-start");
  expect(result.contested[0]?.notBy).toEqual([{ reading: "dayCount", option: "exclude-start" }]);
});

test("a rubric of one item has readings that move nothing", () => {
  const clause = { part: "remarks", item: "1" } as const;
  const rulebook = defineRulebook({
    ...suzhou2024,
    categories: suzhou2024.categories.slice(0, 1),
    tiers: [
      { id: "top", atLeast: "10", clause },
      { id: "low", below: "10", clause },
    ],
  });
  const result = of({ policies: [onTheLastDay], findings: times(2, { item: 1 }) }, { rulebook });
  // 10 - 2 × 3
  expect([result.own.score, result.lowest.score, moving(result)]).toEqual(["4", "4", []]);
  expect(result.tiers.map(({ tier, combinations }) => [tier, combinations])).toEqual([["low", WITHOUT_CALENDAR]]);
});

describe("contested breaches", () => {
  const contested = (given: Books, call: Partial<EvaluateCall> = {}) =>
    of(given, call).contested.map(({ item, recordId, day, notBy }) => [
      item,
      recordId,
      day,
      ...notBy.map(({ reading, option }) => `${reading}: ${option}`),
    ]);

  test.each<[string, Books, Partial<EvaluateCall>, unknown[][]]>([
    [
      "an upload on the Monday after a due day on a Saturday: not by the working day",
      { policies: [{ signedOn: "2024-03-02", uploadedAt: "2024-03-11" }] },
      { restDays: restDays2024({ from: "2023-01-01", to: "2025-12-31" }) },
      [[6, "P1", "2024-03-09", "lastDay: next-working-day"]],
    ],
    [
      "a duty of the year before that falls due in the period: not by its start day",
      { policies: [{ signedOn: "2024-12-28", uploadedAt: null }] },
      { period: calendarYear(2025) },
      [[6, "P1", "2025-01-04", "breachPeriod: start-day"]],
    ],
    [
      "a first service too late for a policy that was terminated: not by lapsing, nor by counting from effect",
      {
        policies: [
          { enterpriseSize: "large", signedOn: "2024-03-01", effectiveOn: "2024-04-01", terminatedOn: "2024-04-10" },
        ],
        services: [{ performedOn: "2024-05-01" }],
      },
      { readings: { terminatedPolicy: "stands", firstServiceFrom: "signed" } },
      [[2, "P1", "2024-04-15", "firstServiceFrom: effective", "terminatedPolicy: lapses"]],
    ],
    [
      "a finding about a policy on the day after it was due: premature if the due day moves to then",
      {
        policies: [{ signedOn: "2024-03-01", uploadedAt: "2024-03-02" }],
        findings: [{ item: 6, recordId: "P1", foundOn: "2024-03-08" }],
      },
      { readings: { dayCount: "include-start" } },
      [[6, "F1", "2024-03-08", "dayCount: exclude-start"]],
    ],
    [
      "the second suit of one event: not if events are counted",
      { disputes: [{ eventId: "X" }, { eventId: "X", filedOn: "2024-07-01", determinedOn: "2024-07-02" }] },
      { readings: { disputeUnit: "case" } },
      [[10, "L2", "2024-07-02", "disputeUnit: event"]],
    ],
    [
      "an event of two suits: by cases it counts all the more",
      { disputes: [{ eventId: "X" }, { eventId: "X" }] },
      {},
      [],
    ],
    [
      "a dimension that nobody rated",
      { surveys: [{ attitude: 5, timeliness: 5 }] },
      { readings: { noSurvey: "zero" } },
      [[9, "professionalism", "2024-12-31", "noSurvey: full"]],
    ],
    ["a report that is missing by any reading", { annualReports: [] }, {}, []],
  ])("%s", (_, given, call, expected) => {
    expect(contested(given, call)).toEqual(expected);
  });
});

describe("a broken call", () => {
  const issuesOf = (call: object) => {
    try {
      of({ policies: [{ signedOn: "2024-06-28" }] }, call);
    } catch (error) {
      return (error as CallError).issues;
    }
    return expect.unreachable("it is refused");
  };

  test("is refused as by evaluate", () => {
    const broken = { insurerId: "Z", period: { start: "2024-02-30", end: "2024-12-31" } };
    expect(issuesOf(broken).map(({ code, option }) => `${option} ${code}`)).toEqual([
      "period.start bad-date",
      "insurerId unknown-insurer",
    ]);
  });

  test("a calendar that does not know a due day is named once, also where the call itself moves none", () => {
    // Due 2024-07-05.
    const restDays = restDays2024({ to: "2024-06-30" });
    expect(issuesOf({ restDays })).toEqual([{ code: "calendar-too-short", option: "restDays", found: "2024-07-05" }]);
    expect(() => of({ policies: [{ signedOn: "2024-06-28" }] })).not.toThrow(CallError);
  });
});
