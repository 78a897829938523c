import { describe, expect, test } from "vitest";
import {
  CallError,
  calendarYear,
  defineRulebook,
  evaluate,
  evaluateAll,
  parseDataset,
  RULEBOOK_PROBLEM_CODES,
  RulebookError,
  type RulebookProblemCode,
  suzhou2024,
} from "../../src/index.js";
import { PLACE, problemsOf, rubric, rubricWith } from "./rubric.js";

const YEAR = { period: calendarYear(2024) };

/** What a field refuses, and the codes of the refusals. */
type Refusals = readonly (readonly [value: unknown, code: RulebookProblemCode])[];

const ABSENT = [undefined, "missing"] as const;
const NO_NUMBER_TEXT: Refusals = [
  ...["", "x", "-", "01", "1e3", "+1", ".5", "5.", "1.23456", "1234567", "２", " 1", "NaN"].map(
    (text) => [text, "bad-number"] as const,
  ),
  [5, "wrong-type"],
  [null, "wrong-type"],
  [{}, "wrong-type"],
];
const NO_POINTS: Refusals = [...NO_NUMBER_TEXT, ["-1", "bad-number"], ABSENT];
const NO_ID: Refusals = [["", "empty-id"], [5, "wrong-type"], ABSENT];
const NO_DATE: Refusals = [
  ["2024-02-30", "bad-date"],
  ["2024-1-1", "bad-date"],
  ["", "bad-date"],
  [20240101, "wrong-type"],
];
const NO_DAYS: Refusals = [
  [0, "out-of-range"],
  [-7, "out-of-range"],
  [3_661, "out-of-range"],
  [1.5, "wrong-type"],
  [Number.NaN, "wrong-type"],
  ABSENT,
];
const NO_CLAUSE: Refusals = [
  [{ part: "annex", item: "一" }, "bad-number"],
  [{ part: "annex", item: "" }, "bad-number"],
  [{ part: "preface", item: "1" }, "unknown-value"],
  [{ part: "annex", item: "1", page: 3 }, "unknown-field"],
  [{ part: "annex" }, "missing"],
];

describe("a rubric of the wrong form", () => {
  test.each<[field: string, refusals: Refusals]>([
    ["id", NO_ID],
    ["source.document", [[5, "wrong-type"], ABSENT]],
    ["source.city", [[5, "wrong-type"], ABSENT]],
    ["source.issuedOn", [...NO_DATE, ABSENT]],
    ["source.issued", [["2023-10-30", "unknown-field"]]],
    ["inForce.from", [...NO_DATE, ABSENT]],
    ["inForce.to", NO_DATE],
    ["inForce.until", [["2024-01-01", "unknown-field"]]],
    ["categories", [[[], "out-of-range"], [{}, "wrong-type"], [5, "wrong-type"], ABSENT]],
    ["categories[0].id", NO_ID],
    ["categories[0].points", NO_POINTS],
    ["categories[0].weight", [["10", "unknown-field"]]],
    ["categories[0].items", [[[], "out-of-range"], [{}, "wrong-type"], ABSENT]],
    [`${PLACE.filedTerms}.weight`, NO_POINTS],
    [`${PLACE.filedTerms}.points`, NO_POINTS],
    [`${PLACE.filedTerms}.days`, [[7, "unknown-field"]]],
    [`${PLACE.filedTerms}.clauses`, [[[], "out-of-range"], ABSENT]],
    [`${PLACE.filedTerms}.methods`, [[[], "out-of-range"], ABSENT]],
    [`${PLACE.filedTerms}.methods[0]`, [["guess", "unknown-value"]]],
    [`${PLACE.firstService}.days`, NO_DAYS],
    [`${PLACE.firstService}.sizes`, [[[], "out-of-range"], ABSENT]],
    [`${PLACE.firstService}.sizes[0]`, [["huge", "unknown-value"]]],
    [`${PLACE.feeUsage}.points`, [["5", "unknown-field"]]],
    [`${PLACE.feeUsage}.bands`, [[[], "out-of-range"], ABSENT]],
    [`${PLACE.feeUsage}.bands[0].points`, NO_POINTS],
    [`${PLACE.feeUsage}.bands[0].atLeast`, NO_NUMBER_TEXT],
    [`${PLACE.feeUsage}.bands[0].from`, [["80", "unknown-field"]]],
    [`${PLACE.feeUsage}.floorPercent`, NO_POINTS],
    [`${PLACE.annualReport}.dueMonth`, [[0, "out-of-range"], [13, "out-of-range"], [1.5, "wrong-type"], ABSENT]],
    [`${PLACE.annualReport}.dueDayOfMonth`, [[0, "out-of-range"], [32, "out-of-range"], ABSENT]],
    [`${PLACE.policyUpload}.days`, NO_DAYS],
    [`${PLACE.claimUpload}.days`, NO_DAYS],
    [`${PLACE.surveyStars}.pointsPerStar`, NO_POINTS],
    [`${PLACE.disputes}.points`, NO_POINTS],
    ["tiers", [[[], "out-of-range"], ABSENT]],
    ["tiers[0].id", NO_ID],
    ["tiers[0].atLeast", NO_NUMBER_TEXT],
    ["tiers[0].clause", [ABSENT]],
    ["version", [[1, "unknown-field"]]],
  ])("is refused for %s", (field, refusals) => {
    for (const [value, code] of refusals)
      expect(problemsOf(rubricWith({ [field]: value })), String(value)).toEqual([`${field} ${code}`]);
  });

  test.each([["tiers[0].clause"], [`${PLACE.filedTerms}.clauses[0]`], [`${PLACE.feeUsage}.floorClause`]])(
    "is refused for a clause that is none: %s",
    (field) => {
      for (const [value, code] of NO_CLAUSE) {
        const [problem, ...others] = problemsOf(rubricWith({ [field]: value }));
        expect(problem).toMatch(new RegExp(`^${field.replace(/[.[\]]/g, "\\$&")}\\.\\w+ ${code}$`));
        expect(others).toEqual([]);
      }
    },
  );

  test("is refused for an item of a kind that is unknown", () => {
    const field = `${PLACE.filedTerms}.id`;
    expect(problemsOf(rubricWith({ [field]: "open-terms" }))).toEqual([`${field} unknown-value`]);
    expect(problemsOf(rubricWith({ [field]: undefined }))).toEqual([`${field} missing`]);
  });

  test("is refused for a text where there should be something else, which is no bad number", () => {
    for (const field of [
      "categories",
      "tiers",
      "source",
      "inForce",
      `${PLACE.firstService}.days`,
      `${PLACE.filedTerms}.clauses`,
    ]) {
      expect(problemsOf(rubricWith({ [field]: "text" }))).toEqual([`${field} wrong-type`]);
    }
  });

  test.each([
    [undefined, "missing"],
    [null, "wrong-type"],
    [5, "wrong-type"],
    [[], "wrong-type"],
    [suzhou2024.tiers, "wrong-type"],
  ])("is %o", (data, code) => {
    expect(problemsOf(data)).toEqual([`the whole ${code}`]);
  });

  test("is refused with every problem at once, and what stood there", () => {
    const data = rubricWith({
      id: "",
      "inForce.from": "2024-02-30",
      "categories[0].points": 10,
      [`${PLACE.filedTerms}.points`]: "three",
      [`${PLACE.firstService}.days`]: 0,
      "tiers[1].atMost": null,
      version: 2,
    });
    let error: unknown;
    try {
      defineRulebook(data);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RulebookError);
    const { issues, message } = error as RulebookError;
    expect(issues).toHaveLength(7);
    expect(issues).toEqual(
      expect.arrayContaining([
        { code: "empty-id", field: "id", found: "" },
        { code: "bad-date", field: "inForce.from", found: "2024-02-30" },
        { code: "wrong-type", field: "categories[0].points", found: 10 },
        { code: "bad-number", field: `${PLACE.filedTerms}.points`, found: "three" },
        { code: "out-of-range", field: `${PLACE.firstService}.days`, found: 0 },
        { code: "wrong-type", field: "tiers[1].atMost", found: null },
        { code: "unknown-field", field: "version", found: 2 },
      ]),
    );
    for (const { code, field } of issues) {
      expect(RULEBOOK_PROBLEM_CODES).toContain(code);
      expect(message).toContain(field);
    }
  });
});

describe("a rulebook", () => {
  test("is what its rubric says, of any source that is JSON", () => {
    expect(defineRulebook(rubric())).toEqual(rubric());
    expect(JSON.parse(JSON.stringify(defineRulebook(rubric())))).toEqual(rubric());
    expect(defineRulebook(suzhou2024)).toEqual(suzhou2024);
  });

  test("is frozen, and a copy: what is done to the rubric afterwards changes nothing", () => {
    const data = rubric();
    const rulebook = defineRulebook(data);
    data.categories[0].items[0].points = "9";
    data.tiers.length = 0;
    expect(rulebook).toEqual(rubric());
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(rulebook)).toBe(true);
    expect(() => Object.assign(rulebook.tiers[0] as object, { atLeast: "1" })).toThrow(TypeError);
  });

  test("may come from a rubric that is frozen", () => {
    const data = rubric();
    Object.freeze(data.categories);
    expect(() => defineRulebook(Object.freeze(data))).not.toThrow();
  });

  test("is not a rubric that was not defined", () => {
    const dataset = parseDataset({ insurers: [{ insurerId: "a", name: "甲" }] });
    for (const other of [
      rubric(),
      { ...suzhou2024 },
      structuredClone(suzhou2024),
      Object.create(suzhou2024),
      "suzhou-2024",
      5,
    ]) {
      const call = () => evaluateAll(dataset, { ...YEAR, rulebook: other });
      expect(call).toThrow(CallError);
      expect(call).toThrow(
        expect.objectContaining({
          issues: [expect.objectContaining({ code: "rulebook-not-defined", option: "rulebook" })],
        }),
      );
    }
  });

  test("defined anew gives the same evaluations, under the same id", () => {
    const dataset = parseDataset({
      insurers: [{ insurerId: "a", name: "甲" }],
      findings: [{ findingId: "f", insurerId: "a", item: 1, foundOn: "2024-06-01", status: "confirmed" }],
    });
    expect(evaluateAll(dataset, { ...YEAR, rulebook: defineRulebook(rubric()) })).toEqual(evaluateAll(dataset, YEAR));
  });
});

describe("the rubric of another city", () => {
  const annex = (item: string) => [{ part: "annex" as const, item }];

  /** 60 points for service, 40 for the platform; six of the ten items; three tiers. */
  const otherCity = defineRulebook({
    id: "elsewhere-2025",
    source: { document: "安监〔2025〕1号", city: "别处", issuedOn: "2024-12-01" },
    inForce: { from: "2025-01-01", to: "2026-12-31" },
    categories: [
      {
        id: "service",
        points: "60",
        items: [
          {
            id: "first-service",
            weight: "20",
            points: "4.5",
            days: 30,
            sizes: ["large", "medium", "small"],
            clauses: annex("1"),
            methods: ["system-verdict"],
          },
          {
            id: "fee-usage",
            weight: "40",
            bands: [
              { atLeast: "50", points: "0" },
              { below: "50", points: "12.5" },
            ],
            floorPercent: "15",
            floorClause: { part: "body", item: "4" },
            clauses: annex("2"),
            methods: ["system-check"],
          },
        ],
      },
      {
        id: "platform",
        points: "40",
        items: [
          {
            id: "policy-upload",
            weight: "20",
            points: "6",
            days: 10,
            clauses: annex("3"),
            methods: ["system-verdict"],
          },
          { id: "claim-upload", weight: "10", points: "5", days: 3, clauses: annex("4"), methods: ["inspection"] },
          {
            id: "annual-report",
            weight: "5",
            points: "5",
            dueMonth: 6,
            dueDayOfMonth: 30,
            clauses: annex("5"),
            methods: ["inspection"],
          },
          {
            id: "survey-stars",
            weight: "7.5",
            pointsPerStar: "0.5",
            clauses: annex("6"),
            methods: ["system-sampling"],
          },
        ],
      },
    ],
    tiers: [
      { id: "green", above: "75", clause: { part: "remarks", item: "1" } },
      { id: "amber", above: "50", atMost: "75", clause: { part: "remarks", item: "2" } },
      { id: "red", atMost: "50", clause: { part: "remarks", item: "3" } },
    ],
  });

  const policy = (policyId: string, size: string, signedOn: string, uploadedAt: string | null) => ({
    policyId,
    insurerId: "a",
    policyholderId: `holder of ${policyId}`,
    enterpriseSize: size,
    signedOn,
    effectiveOn: signedOn,
    expiresOn: "2026-12-31",
    premium: "1000",
    serviceFee: "150",
    uploadedAt,
  });
  const dataset = parseDataset({
    insurers: [
      { insurerId: "a", name: "甲" },
      { insurerId: "b", name: "乙" },
    ],
    policies: [
      policy("p1", "small", "2025-03-01", "2025-03-11"), // uploaded on the tenth day: met
      policy("p2", "micro", "2025-03-01", "2025-03-12"), // late: 6; too small for a first service
      policy("p3", "large", "2025-03-01", null), // not uploaded: 6
    ],
    services: [
      { serviceId: "s1", policyId: "p1", performedOn: "2025-03-31" }, // the thirtieth day: met
      { serviceId: "s3", policyId: "p3", performedOn: "2025-04-01" }, // late: 4.5
    ],
    expenditures: [
      // 225 of 450 is 50% exactly: nothing off
      { expenditureId: "e", insurerId: "a", paidOn: "2025-05-01", amount: "225", purpose: "prevention-service" },
    ],
    claims: [{ claimId: "c", policyId: "p1", settledOn: "2025-05-01", resultUploadedAt: "2025-05-05" }], // late: 5
    annualReports: [{ insurerId: "a", year: 2025, submittedAt: "2025-06-30", status: "accepted" }],
    // Means 4, and 5 for the unrated: (4 + 4 + 5) × 0.5 is 6.5 of 7.5: 1 off
    surveys: [{ surveyId: "y", policyId: "p1", respondedOn: "2025-06-01", attitude: 4, professionalism: 4 }],
    // Items that this city does not have cost nothing.
    findings: [
      { findingId: "f1", insurerId: "a", item: 1, foundOn: "2025-06-01", status: "confirmed" },
      { findingId: "f7", insurerId: "a", item: 7, foundOn: "2025-06-01", status: "confirmed" },
    ],
    disputes: [
      {
        disputeId: "x",
        insurerId: "a",
        cause: "claims",
        forum: "court",
        filedOn: "2025-02-01",
        liability: "insurer",
        determinedOn: "2025-05-01",
      },
    ],
  });
  const call = { period: calendarYear(2025), rulebook: otherCity };

  test("scores by its own items, numbers and tiers", () => {
    const evaluation = evaluate(dataset, { ...call, insurerId: "a" });
    // 100 - 4.5 - 0 - (6 + 6) - 5 - 0 - 1 = 77.5
    expect(evaluation).toMatchObject({ rulebook: "elsewhere-2025", score: "77.5", tier: "green" });
    expect(evaluation.categories.map(({ id, points, deduction }) => [id, points, deduction])).toEqual([
      ["service", "60", "4.5"],
      ["platform", "40", "18"],
    ]);
    expect(
      evaluation.categories.flatMap(({ items }) => items.map(({ id, weight, deduction }) => [id, weight, deduction])),
    ).toEqual([
      ["first-service", "20", "4.5"],
      ["fee-usage", "40", "0"],
      ["policy-upload", "20", "12"],
      ["claim-upload", "10", "5"],
      ["annual-report", "5", "0"],
      ["survey-stars", "7.5", "1"],
    ]);
  });

  test("gives a spotless insurer its best tier", () => {
    expect(evaluate(dataset, { ...call, insurerId: "b" })).toMatchObject({ score: "100", tier: "green" });
  });

  test("is in force on its own days alone", () => {
    for (const [year, code] of [
      [2024, "period-before-rulebook"],
      [2027, "period-after-rulebook"],
    ] as const) {
      expect(() => evaluateAll(dataset, { ...call, period: calendarYear(year) })).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ code })] }),
      );
    }
    expect(() => evaluateAll(dataset, { ...call, period: calendarYear(2026) })).not.toThrow();
  });
});
