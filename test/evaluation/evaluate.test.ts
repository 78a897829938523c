import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  CallError,
  calendarYear,
  type Dataset,
  DEFAULT_READINGS,
  defineRulebook,
  type EvaluateAllCall,
  type EvaluateCall,
  type Evaluation,
  evaluate,
  evaluateAll,
  ITEM_IDS,
  ITEM_NUMBERS,
  READING_NAMES,
  type RulebookData,
  suzhou2024,
} from "../../src/index.js";
import { type Books, books, flagsOf, from, hazard, judge, restDays2024, times } from "../support/books.js";

const period = calendarYear(2024);

/** Books in which something is wrong under every item, something is open, and something is undecided. */
const troubled: Books = {
  policies: [
    { enterpriseSize: "large", uploadedAt: null, serviceFee: "1000.00", premium: "9000.00" },
    { enterpriseSize: null },
    { signedOn: "2024-12-28", uploadedAt: null, enterpriseSize: "medium" },
  ],
  services: [{ performedOn: "2024-06-01", reportedAt: null, closedAt: null, hazards: [hazard()] }],
  expenditures: [{ amount: "500.00" }],
  annualReports: [{ submittedAt: "2024-12-20" }],
  claims: [{ resultUploadedAt: "2024-06-01" }],
  surveys: [{ attitude: 5, professionalism: 4 }, { attitude: 4 }, { attitude: 5 }],
  disputes: [{ eventId: "X" }],
  findings: [
    { item: 1 },
    { item: 7, recordTable: "policies", recordId: "P2" },
    { item: 6, recordId: "P2", status: "appealed" },
    { item: 6, recordId: "P2", foundOn: "2024-03-02" },
    { item: 6, recordId: "P1", foundOn: "2024-03-03" }, // premature too, so that there are two flags to put in order
  ],
};

describe("an evaluation as JSON", () => {
  const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
  const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
  const clause = z.strictObject({ part: z.enum(["body", "annex", "remarks"]), item: z.string().min(1) });
  const breach = z.looseObject({
    code: z.string().min(1),
    item: z.int(),
    recordId: z.string().min(1),
    day: date,
    points: decimal,
    absorbed: decimal,
    net: decimal,
    clause,
    evidence: z.looseObject({}),
  });
  const item = z.looseObject({
    item: z.int(),
    id: z.enum(Object.values(ITEM_IDS)),
    weight: decimal,
    status: z.enum(["scored", "not-applicable"]),
    gross: decimal,
    deduction: decimal,
    breaches: z.array(breach),
  });
  const shape = z.looseObject({
    rulebook: z.literal("suzhou-2024"),
    insurerId: z.literal("A"),
    period: z.strictObject({ start: date, end: date }),
    asOf: date,
    readings: z.record(z.enum(READING_NAMES), z.string()),
    score: decimal,
    tier: z.enum(suzhou2024.tiers.map(({ id }) => id)),
    categories: z.array(
      z.looseObject({
        id: z.enum(["underwriting", "technical-service", "platform-use", "satisfaction"]),
        points: decimal,
        gross: decimal,
        deduction: decimal,
        score: decimal,
        items: z.array(item),
      }),
    ),
    flags: z.array(z.looseObject({ code: z.string().min(1) })),
  });

  it.each([
    ["clean books", {}],
    ["troubled books", troubled],
  ])("has the fields and types of the contract: %s", (_what, given) => {
    expect(shape.safeParse(JSON.parse(JSON.stringify(judge(given)))).error).toBeUndefined();
  });

  it("is what it stringifies to, to the last field", () => {
    const evaluation = judge(troubled);
    expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation);
  });

  it("says what was asked: the rulebook, the insurer, the period, asOf and all readings as used", () => {
    expect(judge({})).toMatchObject({ rulebook: "suzhou-2024", insurerId: "A", period, asOf: "2024-12-31" });
    expect(judge({}).readings).toEqual(DEFAULT_READINGS);
    const call = { asOf: "2024-05-01", readings: { dayCount: "include-start" } } as const;
    expect(judge({}, call)).toMatchObject({ asOf: "2024-05-01" });
    expect(judge({}, call).readings).toEqual({ ...DEFAULT_READINGS, dayCount: "include-start" });
  });

  it("has the ten items in four categories, in the order of the annex", () => {
    const { categories } = judge({});
    expect(categories.map(({ id, points, items }) => [id, points, ...items.map(({ item }) => item)])).toEqual([
      ["underwriting", "10", 1],
      ["technical-service", "40", 2, 3, 4, 5],
      ["platform-use", "30", 6, 7, 8],
      ["satisfaction", "20", 9, 10],
    ]);
    const weights = categories.flatMap(({ items }) => items.map(({ weight }) => weight));
    expect(weights).toEqual(["10", "10", "10", "20", "10", "15", "10", "5", "15", "5"]);
    const ids = categories.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids).toEqual(ITEM_NUMBERS.map((number) => ITEM_IDS[number]));
  });

  it("adds up: 100 less what the categories deduct, and they what their items deduct", () => {
    // 1: 3. 2: late, 2. 3: broken, 2; 4: 500 of 1000 is 50%, 10. 5: late, 10. 6: missed, 3. 7: 2. 8: late, 1.
    // 9: attitude 14/3 lacks 1/3, professionalism 4 lacks 1: 4/3. 10: 2.5.
    const { categories, exactScore, score } = judge(troubled);
    expect(categories.flatMap(({ items }) => items.map(({ deduction }) => deduction))).toEqual([
      "3",
      "2",
      "2",
      "10",
      "10",
      "3",
      "2",
      "1",
      "1.3333333333333333333",
      "2.5",
    ]);
    // 100 - 3 - 24 - 6 - 23/6 = 67 - 23/6 = 379/6 = 63.1666…
    expect(exactScore).toBe("379/6");
    expect(score).toBe("63.166666666666666666");
    expect(categories.map(({ score }) => score)).toEqual(["7", "16", "24", "16.166666666666666666"]);
  });

  it("is frozen to its depths", () => {
    const thawed: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, held] of Object.entries(value)) walk(held, `${path}.${key}`);
    };
    walk(judge(troubled), "evaluation");
    walk(evaluateAll(books(troubled), { period }), "all");
    expect(thawed).toEqual([]);
  });

  it("is the same for the same books, whatever the order of their rows", () => {
    const turned = Object.fromEntries(Object.entries(named(troubled)).map(([name, rows]) => [name, rows.toReversed()]));
    expect(judge(named(troubled))).toEqual(judge(turned));
  });
});

/** The same books with the ids written out, so that a row keeps its id wherever it stands. */
function named(given: Books): Books {
  const { policies, services, expenditures, claims, surveys, disputes, findings, ...rest } = given;
  const number = <Row>(rows: readonly Row[] = [], field: string, letter: string) =>
    rows.map((row, index) => ({ [field]: `${letter}${index + 1}`, ...row }));
  return {
    ...rest,
    policies: number(policies, "policyId", "P"),
    services: number(services, "serviceId", "S"),
    expenditures: number(expenditures, "expenditureId", "E"),
    claims: number(claims, "claimId", "C"),
    surveys: number(surveys, "surveyId", "V"),
    disputes: number(disputes, "disputeId", "L"),
    findings: number(findings, "findingId", "F"),
  };
}

describe("a policy in sight", () => {
  it.each([
    ["no policy at all", [], "2024-12-31", 1],
    ["none signed by asOf", [{ signedOn: "2024-09-01" }], "2024-08-31", 1],
    ["one signed by asOf", [{ signedOn: "2024-09-01" }], "2024-09-01", 0],
    ["one long expired", [{ signedOn: "2022-01-01", expiresOn: "2022-12-31" }], "2024-12-31", 0],
  ])("is flagged where there is none: %s", (_what, policies, asOf, count) => {
    const evaluation = judge({ policies }, { asOf });
    expect(flagsOf(evaluation, "no-policy")).toEqual(times(count, { code: "no-policy" }));
    expect(evaluation.score).toBe("100");
  });

  it("is not needed to lose points", () => {
    expect(judge({ policies: [], findings: [{ item: 1 }], disputes: [{}] }).score).toBe("94.5"); // 100 - 3 - 2.5
  });
});

describe("duties still open", () => {
  const late = { uploadedAt: null };
  /** So many uploads missed, and one of a policy of 2024-12-20 open at the close of 12-26 (due on 12-27). */
  const uploads = (missed: number) => ({ policies: [...times(missed, late), { ...late, signedOn: "2024-12-20" }] });
  const stakes = (given: Books, call: Partial<EvaluateCall> = {}) =>
    judge(given, { asOf: "2024-12-26", ...call }).open.map(({ recordId, points, atStake }) => [
      recordId,
      points,
      atStake,
    ]);

  it.each([
    [4, "3"], // 4 × 3 = 12 of 15: all 3 are still to lose
    [5, "0"], // 15 of 15: nothing is left
    [6, "0"],
  ])("beside %i missed uploads another costs %s", (missed, atStake) => {
    expect(stakes(uploads(missed))).toEqual([[`P${missed + 1}`, "3", atStake]]);
  });

  it("cost what breaking them would take from the score", () => {
    const before = judge(uploads(4), { asOf: "2024-12-26" });
    const after = judge(uploads(4), { asOf: "2024-12-27" });
    expect([before.score, after.score]).toEqual(["88", "85"]); // 100 - 12, and 3 more
  });

  it("cost the part that a weight leaves", () => {
    // By a rulebook whose item 6 weighs 16: 5 × 3 = 15, and 1 is left of the next 3.
    const data = JSON.parse(JSON.stringify(suzhou2024)) as {
      categories: { items: { id: string; weight: string }[] }[];
    };
    for (const item of data.categories.flatMap(({ items }) => items))
      if (item.id === "policy-upload") item.weight = "16";
    const rulebook = defineRulebook(data as unknown as RulebookData);
    expect(stakes(uploads(5), { rulebook })).toEqual([["P6", "3", "1"]]);
  });

  it("cost what their category leaves: an open report beside lost services and fees", () => {
    // Five first services missed (10), five loops broken (10) and nothing spent (20) are all of category 2's 40 points.
    const ids = ["P1", "P2", "P3", "P4", "P5"];
    const lost = (broken: number): Books => ({
      policies: ids.map(() => ({ enterpriseSize: "large", serviceFee: "1.00" })),
      services: ids.slice(0, broken).map((policyId) => ({
        policyId,
        performedOn: "2024-06-01",
        plannedAt: null,
        closedAt: null,
      })),
      annualReports: [],
    });
    const asOf = "2024-12-14";
    expect(stakes(lost(5), { asOf })).toEqual([["2024", "10", "0"]]);
    expect(stakes(lost(3), { asOf })).toEqual([["2024", "10", "4"]]); // 10 + 3 × 2 + 20 = 36 of 40
    expect(stakes(lost(0), { asOf })).toEqual([["2024", "10", "10"]]); // 30 of 40
    expect(stakes(lost(5), { asOf, readings: { categoryFloor: "none" } })).toEqual([["2024", "10", "10"]]);
  });

  it("cost nothing where their category has lost more than it has", () => {
    // No report (10), five first services missed (10), nothing spent (20), and a loop broken (2): 42 of category 2's 40
    // points. Another service, open until 2025-01-10, has 8 of its item's weight left, and none of its category's points.
    const broken = { performedOn: "2024-06-01", plannedAt: null, closedAt: null };
    const given: Books = {
      policies: times(6, { enterpriseSize: "large", serviceFee: "1.00" }),
      services: [broken, { ...broken, hazards: [hazard({ rectifyBy: "2025-01-10" })] }],
      annualReports: [],
    };
    const call = { period: from("2024-01-01", "2025-06-30"), asOf: "2024-12-31" };
    expect(judge(given, call).categories[1]).toMatchObject({ gross: "42", deduction: "40" });
    expect(stakes(given, call)).toEqual([["S2", "2", "0"]]);
    expect(stakes(given, { ...call, readings: { categoryFloor: "none" } })).toEqual([["S2", "2", "2"]]);
  });

  it("cost nothing here where their breach would be another period's", () => {
    const given = { policies: [{ ...late, signedOn: "2024-12-28" }] }; // due on 2025-01-04
    expect(judge(given).open).toMatchObject([{ due: "2025-01-04", inPeriod: false, points: "3", atStake: "0" }]);
  });

  it("cost nothing more where a finding of the period already stands for the record", () => {
    // Broken, the service's own data would be the breach, and the finding about it would no longer count: 2 off either way.
    const open = { reportedAt: null, closedAt: null, hazards: [hazard({ rectifyBy: "2024-08-31" })] };
    const given: Books = { services: [open], findings: [{ item: 3, recordId: "S1" }] };
    const [before, after] = [judge(given, { asOf: "2024-08-30" }), judge(given, { asOf: "2024-08-31" })];
    expect([before.score, after.score]).toEqual(["98", "98"]); // 100 - 2
    expect(before.open).toMatchObject([{ recordId: "S1", points: "2", atStake: "0" }]);
    // A finding of an earlier period, or one that is not confirmed, takes nothing here that the breach could replace.
    const third = { period: from("2024-07-01", "2024-09-30"), asOf: "2024-08-30" };
    expect(judge(given, third).open).toMatchObject([{ recordId: "S1", atStake: "2" }]);
    const doubted: Books = { services: [open], findings: [{ item: 3, recordId: "S1", status: "detected" }] };
    expect(judge(doubted, { asOf: "2024-08-30" }).open).toMatchObject([{ recordId: "S1", atStake: "2" }]);
  });

  it("stand in order of the due day, then of the item, then of the record", () => {
    const given: Books = {
      policies: [
        { policyId: "b", signedOn: "2024-12-10", uploadedAt: null }, // due on 12-17
        { policyId: "a", signedOn: "2024-12-10", uploadedAt: null },
        { policyId: "c", signedOn: "2024-12-08", uploadedAt: null }, // due on 12-15
      ],
      claims: [{ policyId: "a", settledOn: "2024-12-08", resultUploadedAt: null }], // due on 12-15
      annualReports: [], // due on 12-15
    };
    const backwards = defineRulebook({
      ...suzhou2024,
      categories: suzhou2024.categories.map((category) => ({ ...category, items: category.items.toReversed() })),
    });
    for (const rulebook of [suzhou2024, backwards]) {
      const open = judge(given, { asOf: "2024-12-12", rulebook }).open;
      expect(open.map(({ due, item, recordId }) => `${due} ${item} ${recordId}`)).toEqual([
        "2024-12-15 5 2024",
        "2024-12-15 6 c",
        "2024-12-15 8 C1",
        "2024-12-17 6 a",
        "2024-12-17 6 b",
      ]);
    }
  });

  it("are none at the close of the last due day", () => {
    expect(judge(uploads(1), { asOf: "2024-12-27" }).open).toEqual([]);
  });
});

describe("findings that nobody has decided on", () => {
  it("are listed in order of the day found, then of the id, and cost nothing", () => {
    const findings = [
      { findingId: "b", item: 7, status: "detected", foundOn: "2024-06-02" },
      { findingId: "a", item: 1, status: "appealed", foundOn: "2024-06-02" },
      { findingId: "z", item: 8, status: "detected", foundOn: "2024-06-01" },
      { findingId: "y", item: 3, status: "revoked" },
      { findingId: "x", item: 6, status: "confirmed" },
    ] as const;
    const { undecided, score } = judge({ findings });
    expect(undecided.map(({ findingId, item, points }) => [findingId, item, points])).toEqual([
      ["z", 8, "1"],
      ["a", 1, "3"],
      ["b", 7, "2"],
    ]);
    expect(undecided).toMatchObject(times(3, { code: "undecided-finding", about: null }));
    expect(score).toBe("97"); // 100 - 3, the one that is confirmed
  });

  it("cite the clause of their item, and name a record once it is in sight", () => {
    const given: Books = {
      policies: [{ signedOn: "2024-09-01" }],
      findings: [{ item: 6, recordId: "P1", status: "detected" }],
    };
    expect(judge(given, { asOf: "2024-08-31" }).undecided).toMatchObject([{ about: null }]);
    expect(judge(given, { asOf: "2024-09-01" }).undecided).toMatchObject([
      { about: { table: "policies", recordId: "P1" }, clause: { part: "annex", item: "6" } },
    ]);
  });
});

describe("evaluateAll", () => {
  const late = (insurerId: string) => ({ insurerId, uploadedAt: null });

  it("ranks by score, the best first, then by insurerId in UTF-16 code units", () => {
    const insurers = ["b", "worst", "\uff5a", "a", "\u{1f600}", "B", "middle"];
    const policies = [late("middle"), ...times(6, late("worst"))];
    const findings = times(4, { insurerId: "worst", item: 1 } as const);
    const ranked = evaluateAll(books({ insurers, policies, findings }), { period });
    // 100 for those without a breach, 97 for the one with one, 100 - 15 - 10 = 75 for the worst.
    expect(ranked.map(({ insurerId, score }) => [insurerId, score])).toEqual([
      ["B", "100"],
      ["a", "100"],
      ["b", "100"],
      ["\u{1f600}", "100"],
      ["\uff5a", "100"],
      ["middle", "97"],
      ["worst", "75"],
    ]);
  });

  it("ranks by the exact number, halves included", () => {
    const ruined = (insurerId: string): Books => ({
      policies: Array.from({ length: 6 }, (_, index) => ({
        policyId: `${insurerId}${index}`,
        insurerId,
        uploadedAt: null,
        enterpriseSize: "large",
        serviceFee: "1.00",
      })),
      findings: [...times(4, { insurerId, item: 1 } as const), ...times(5, { insurerId, item: 7 } as const)],
    });
    const given: Books = {
      ...ruined("C"),
      insurers: ["A", "B", "C"],
      disputes: [{ insurerId: "B" }, { insurerId: "A", eventId: "X" }],
      annualReports: [{ insurerId: "A" }, { insurerId: "B" }],
    };
    const ranked = evaluateAll(books({ ...given, policies: [...(given.policies ?? []), late("A")] }), { period });
    expect(ranked.map(({ insurerId, score }) => [insurerId, score])).toEqual([
      ["B", "97.5"], // 100 - 2.5
      ["A", "94.5"], // 100 - 3 - 2.5
      ["C", "25"], // 100 - 10 - (10 + 20 + 10) - (15 + 10)
    ]);
  });

  it("gives each the evaluation that it has alone", () => {
    const dataset = books({ ...troubled, insurers: ["A", "B"] });
    const call = { period, asOf: "2024-11-30" };
    const all = evaluateAll(dataset, call);
    const alone = ["A", "B"].map((insurerId) => evaluate(dataset, { ...call, insurerId }));
    expect(all.toSorted(byInsurer)).toEqual(alone);
  });

  it("keeps two insurers apart: another's records change nothing", () => {
    const theirs: Books = {
      policies: times(3, { ...late("B"), enterpriseSize: "large" } as const),
      findings: times(3, { insurerId: "B", item: 7 }),
      disputes: [{ insurerId: "B", eventId: "X" }],
    };
    const both = books({
      ...troubled,
      insurers: ["A", "B"],
      policies: [...(troubled.policies ?? []), ...(theirs.policies ?? [])],
      findings: [...(troubled.findings ?? []), ...(theirs.findings ?? [])],
      disputes: [...(troubled.disputes ?? []), ...(theirs.disputes ?? [])],
    });
    expect(judge(both)).toEqual(judge(troubled));
  });

  it("gives nothing where there is nobody to assess", () => {
    expect(evaluateAll(books({ insurers: [], policies: [] }), { period })).toEqual([]);
  });
});

function byInsurer(a: Evaluation, b: Evaluation): number {
  return a.insurerId < b.insurerId ? -1 : 1;
}

describe("a broken call", () => {
  /** The problems of a call: `"period.end period-reversed"`. */
  const problems = (run: () => unknown): string[] => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return error.issues.map(({ option, code }) => `${option} ${code}`).toSorted();
    }
    return [];
  };
  const call = (fields: object) => ({ insurerId: "A", period, ...fields }) as EvaluateCall;
  const reading = { lastDay: "next-working-day" };

  it.each([
    [
      "a period before the rulebook",
      { period: from("2023-12-31", "2024-12-31") },
      ["period.start period-before-rulebook"],
    ],
    [
      "a period reversed",
      { period: from("2024-05-02", "2024-05-01"), asOf: "2024-05-02" },
      ["period.end period-reversed"],
    ],
    ["asOf before the period", { asOf: "2023-12-31" }, ["asOf as-of-before-period"]],
    ["an unknown option", { asof: "2024-12-31" }, ["asof unknown-field"]],
    ["an unknown reading", { readings: { daycount: "exclude-start" } }, ["readings.daycount unknown-field"]],
    ["an option that a reading has not", { readings: { dayCount: "both" } }, ["readings.dayCount unknown-value"]],
    ["an unreal day", { asOf: "2024-02-30" }, ["asOf bad-date"]],
    ["a day in another form", { period: from("2024-1-1", "2024-12-31") }, ["period.start bad-date"]],
    ["a day that is a Date", { asOf: new Date(0) }, ["asOf wrong-type"]],
    ["no period", { period: undefined }, ["period missing"]],
    ["a period without its end", { period: { start: "2024-01-01" } }, ["period.end missing"]],
    ["an unknown insurer", { insurerId: "Z" }, ["insurerId unknown-insurer"]],
    ["a rulebook that was not defined", { rulebook: { ...suzhou2024 } }, ["rulebook rulebook-not-defined"]],
    ["no calendar where one is needed", { readings: reading }, ["restDays calendar-missing"]],
    [
      "a calendar that ends before it starts",
      { readings: reading, restDays: restDays2024({ to: "2023-12-31" }) },
      ["restDays.to calendar-reversed"],
    ],
  ])("%s", (_what, fields, expected) => {
    expect(problems(() => evaluate(books(), call(fields)))).toEqual(expected);
    const { insurerId: _, ...rest } = call(fields);
    if (!("insurerId" in fields)) expect(problems(() => evaluateAll(books(), rest))).toEqual(expected);
  });

  it("that is another each time it is read is read once", () => {
    const days = ["2024-06-30", "2023-01-01"];
    const given = Object.defineProperty(call({}), "asOf", { enumerable: true, get: () => days.shift() });
    expect(evaluate(books(), given).asOf).toBe("2024-06-30");
  });

  it("whose period or readings are others each time they are read has each read once", () => {
    const given = (option: string, name: string, ...values: string[]) => {
      const get = () => values.shift();
      return call({ [option]: Object.defineProperty({ ...period }, name, { enumerable: true, get }) });
    };
    expect(evaluate(books(), given("period", "end", "2024-12-30", "2026-12-31")).period.end).toBe("2024-12-30");
    const readings = Object.defineProperty({}, "noSurvey", { enumerable: true, get: () => answers.shift() });
    const answers = ["zero", "full"];
    expect(evaluate(books(), call({ readings })).readings.noSurvey).toBe("zero");
  });

  it("takes a reading that is undefined as the reading by default", () => {
    const readings = { noSurvey: undefined, lastDay: undefined };
    expect(evaluate(books(), call({ readings }))).toEqual(evaluate(books(), call({})));
  });

  it("may bring a calendar of a class of its own", () => {
    class Calendar {
      readonly cache = new Map<string, boolean>();
      readonly from = "2023-12-01";
      readonly to = "2026-01-31";
      isRestDay(day: string): boolean {
        return this.cache.get(day) ?? false;
      }
    }
    const { readings } = evaluate(books(), call({ readings: reading, restDays: new Calendar() }));
    expect(readings.lastDay).toBe("next-working-day");
  });

  it("names a reversed period once, and blames no asOf that was not given", () => {
    const reversed = { period: from("2024-05-02", "2024-05-01") };
    expect(problems(() => evaluate(books(), call(reversed)))).toEqual(["period.end period-reversed"]);
  });

  it.each([
    [
      "days in disorder, and no calendar",
      { period: from("2023-06-01", "2023-05-01"), asOf: "2023-01-01", readings: reading },
      [
        "asOf as-of-before-period",
        "period.end period-reversed",
        "period.start period-before-rulebook",
        "restDays calendar-missing",
      ],
    ],
    [
      "options of wrong forms",
      { asOf: "tomorrow", asof: 1, readings: { dayCount: "both", when: "now" }, restDays: { from: "2024-01-01" } },
      [
        "asOf bad-date",
        "asof unknown-field",
        "readings.dayCount unknown-value",
        "readings.when unknown-field",
        "restDays.isRestDay missing",
        "restDays.to missing",
      ],
    ],
    [
      "an unknown insurer, in a period before the rulebook",
      { insurerId: "Z", period: calendarYear(2023) },
      ["insurerId unknown-insurer", "period.start period-before-rulebook"],
    ],
    [
      "an unreal asOf, in a period before the rulebook",
      { asOf: "2024-02-30", period: calendarYear(2023) },
      ["asOf bad-date", "period.start period-before-rulebook"],
    ],
    [
      "a rulebook that was not defined, and an unknown option",
      { rulebook: {}, asof: 1 },
      ["asof unknown-field", "rulebook rulebook-not-defined"],
    ],
  ])("is told everything at once: %s", (_what, fields, expected) => {
    expect(problems(() => evaluate(books(), call(fields)))).toEqual(expected);
  });

  it("gives what stood there, and a message that says so", () => {
    try {
      evaluate(books(), call({ asOf: "2024-02-30" }));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CallError);
      const { issues, message, name } = error as CallError;
      expect(issues).toEqual([{ code: "bad-date", option: "asOf", found: "2024-02-30" }]);
      expect([name, message.includes("asOf"), message.includes("2024-02-30")]).toEqual(["CallError", true, true]);
    }
  });

  it.each([
    ["nothing", undefined],
    ["an array", []],
    ["raw JSON", { insurers: [{ insurerId: "A", name: "A" }] }],
    ["a copy of a dataset", { ...books() }],
  ])("on %s instead of a dataset", (_what, dataset) => {
    expect(problems(() => evaluate(dataset as Dataset, call({})))).toEqual(["dataset dataset-not-parsed"]);
    expect(problems(() => evaluateAll(dataset as Dataset, { period }))).toEqual(["dataset dataset-not-parsed"]);
  });

  it.each([undefined, null, "2024", 7])("that is no call at all: %s", (none) => {
    const options = (run: () => unknown) => problems(run).length;
    expect(options(() => evaluateAll(books(), none as unknown as EvaluateAllCall))).toBeGreaterThan(0);
    expect(options(() => evaluate(books(), none as unknown as EvaluateCall))).toBeGreaterThan(0);
  });

  it("in a period that outlasts the rulebook", () => {
    const rulebook = defineRulebook({ ...suzhou2024, inForce: { from: "2024-01-01", to: "2024-12-31" } });
    expect(problems(() => evaluate(books(), call({ rulebook })))).toEqual([]);
    const longer = call({ rulebook, period: from("2024-01-01", "2025-01-01") });
    expect(problems(() => evaluate(books(), longer))).toEqual(["period.end period-after-rulebook"]);
  });

  it("does not take one insurer for all", () => {
    expect(problems(() => evaluateAll(books(), call({})))).toEqual(["insurerId unknown-field"]);
  });

  it("is not one of a single day, nor one whose asOf is the first day or after the last", () => {
    expect(problems(() => evaluate(books(), call({ asOf: "2030-01-01" })))).toEqual([]);
    expect(problems(() => evaluate(books(), call({ asOf: "2024-01-01" })))).toEqual([]);
    expect(problems(() => evaluate(books(), call({ period: from("2024-01-01", "2024-01-01") })))).toEqual([]);
  });
});
