import { expect, describe as group, it } from "vitest";
import {
  type Breach,
  type BreachCode,
  CALL_PROBLEM_CODES,
  CallError,
  type CallProblemCode,
  type Clause,
  calendarYear,
  certify,
  checkFiledTerms,
  checkPolicyUpload,
  citeClause,
  DATASET_PROBLEM_CODES,
  DatasetError,
  type DatasetProblemCode,
  type Described,
  DUTY_STATUSES,
  defineRulebook,
  describe,
  type EvaluateCall,
  type Evaluation,
  emptyTally,
  evaluate,
  evaluateAll,
  type Flag,
  type FlagCode,
  ITEM_IDS,
  ITEM_NUMBERS,
  LANGUAGES,
  type Language,
  METHODS,
  mergeTallies,
  type NameKind,
  nameOf,
  OPEN_DUTY_CODES,
  parseDataset,
  RULEBOOK_PROBLEM_CODES,
  type RulebookData,
  RulebookError,
  type RulebookProblemCode,
  type RuleContext,
  SURVEY_DIMENSIONS,
  suzhou2024,
  TABLE_NAMES,
  type Tally,
  verifyCertificate,
} from "../../src/index.js";
import { circular, compareEvaluations, explain, insurerReport, renderText } from "../../src/report/index.js";
import { rulebookFor } from "../../src/rulebooks/index.js";
import { type RecordChange, whatIf } from "../../src/what-if/index.js";
import {
  type Books,
  books,
  context,
  finding,
  from,
  hazard,
  judge,
  policy,
  restDays2024,
  times,
} from "../support/books.js";
import { expectSentence } from "../support/sentences.js";

/** Checks a sentence in each language for what it must name. */
function expectNames(described: Described, names: (language: Language) => readonly (string | number)[]): void {
  for (const language of LANGUAGES) {
    const sentence = describe(described, language);
    expectSentence(sentence, language);
    for (const name of names(language)) expect(sentence).toContain(`${name}`);
  }
}

/* Books that break every item in every way but one, at the close of 2024. */
const troubled: Books = {
  policies: [
    { enterpriseSize: "large", uploadedAt: null, serviceFee: "1000.00", premium: "9000.00" },
    { enterpriseSize: "large", uploadedAt: "2024-03-10" },
    {},
  ],
  services: [{ policyId: "P2", performedOn: "2024-05-01", plannedAt: null, closedAt: null }, { policyId: "P3" }],
  expenditures: [{ amount: "700.00" }],
  annualReports: [],
  claims: [{ resultUploadedAt: null }, { resultUploadedAt: "2024-05-10" }, {}],
  surveys: [{ attitude: 4 }],
  disputes: [{ eventId: "E-1" }, {}],
  findings: [
    { item: 1, recordTable: "policies", recordId: "P3" },
    { item: 3, recordId: "S2" },
    { item: 6, recordId: "P3" },
    { item: 7 },
    { item: 8, recordId: "C3" },
  ],
};
const zero = { readings: { noSurvey: "zero" } } as const;
const breaches: readonly Breach[] = [
  judge(troubled, zero),
  judge({ annualReports: [{ submittedAt: "2024-12-20" }] }), // the report late, not missed
].flatMap(({ categories }) => categories.flatMap(({ items }) => items.flatMap((item) => item.breaches)));

/** Every code of a breach; the compiler sees to it that none is left out. */
const BREACH_CODES = Object.keys({
  "filed-terms.found": 1,
  "first-service.late": 1,
  "first-service.missed": 1,
  "service-loop.broken": 1,
  "service-loop.found": 1,
  "fee-usage.underspent": 1,
  "annual-report.late": 1,
  "annual-report.missed": 1,
  "policy-upload.late": 1,
  "policy-upload.missed": 1,
  "policy-upload.found": 1,
  "data-quality.found": 1,
  "claim-upload.late": 1,
  "claim-upload.missed": 1,
  "claim-upload.found": 1,
  "survey-stars.lost": 1,
  "survey-stars.unrated": 1,
  "disputes.liable": 1,
} satisfies Record<BreachCode, 1>) as BreachCode[];

group("a breach", () => {
  const breachOf = (code: BreachCode) => breaches.find((breach) => breach.code === code) as Breach;
  /** Items 4 and 9 judge a period as a whole: there the day is only where it ends. */
  const hasDay = ({ item }: Breach) => item !== 4 && item !== 9;

  it.each(BREACH_CODES)("%s: names the record, the day, the clause and the cost", (code) => {
    const breach = breachOf(code);
    expectNames(breach, (language) => [
      breach.item === 9 ? nameOf("dimension", breach.recordId, language) : breach.recordId,
      citeClause(breach.clause, language),
      breach.net,
      ...(hasDay(breach) ? [breach.day] : []),
    ]);
  });

  it.each([
    ["service-loop.found", "S2"],
    ["policy-upload.found", "P3"],
    ["claim-upload.found", "C3"],
    ["filed-terms.found", "P3"],
  ] as const)("%s: names what the finding is about, %s", (code, recordId) => {
    expectNames(breachOf(code), () => [recordId, "2024-06-01"]);
  });

  it("names the days of a duty: from when, until when, and when it was done", () => {
    expectNames(breachOf("first-service.late"), () => ["P2", "2024-03-01", "2024-04-15", "2024-05-01", 16]); // 15 + 1
    expectNames(breachOf("policy-upload.late"), () => ["P2", "2024-03-01", "2024-03-08", "2024-03-10", 2]);
    expectNames(breachOf("annual-report.late"), () => ["2024-12-15", "2024-12-20", 5]);
  });

  it("names the amounts of a fee, and its percentage", () => {
    expectNames(breachOf("fee-usage.underspent"), () => ["700.00", "1000.00", "70%"]);
  });

  it("cuts a percentage that has no end downwards, and shows that it is cut", () => {
    const { categories } = judge({
      policies: [{ serviceFee: "3.00", premium: "20.00" }],
      expenditures: [{ amount: "2.00" }],
    });
    const [breach] = categories[1]?.items[2]?.breaches ?? [];
    expectNames(breach as Breach, () => ["66.6666…%"]); // 2 / 3
  });

  it("names the stars and how many gave them", () => {
    expectNames(breachOf("survey-stars.lost"), () => ["4", "1"]);
  });

  it("names the event, and the case in which the insurer was found liable", () => {
    expectNames(breachOf("disputes.liable"), () => ["E-1", "L1"]);
  });

  it("names each fault of a service, and each hazard", () => {
    const hazards = [hazard({ hazardId: "Z-1" }), hazard({ hazardId: "Z-2" })];
    const sentences = (fields: object) => {
      const { categories } = judge({ services: [{ ...fields, hazards }] }, { readings: { serviceLoop: "either" } });
      const [breach] = categories[1]?.items[1]?.breaches ?? [];
      return LANGUAGES.map((language) => describe(breach as Breach, language));
    };
    const whole = sentences({});
    for (const sentence of whole) expect(sentence).toContain("Z-1");
    for (const sentence of whole) expect(sentence).toContain("Z-2");
    // Each stage that is missing, and the loop, makes the sentence another one.
    const others = [{ assignedAt: null }, { plannedAt: null }, { reportedAt: null }, { closedAt: null }].map(sentences);
    expect(new Set([whole, ...others].map(([zh]) => zh)).size).toBe(5);
    expect(new Set([whole, ...others].map(([, english]) => english)).size).toBe(5);
  });

  it("names the day on which a service was judged, also where that is later than the day it was performed", () => {
    const hazards = [hazard({ rectifyBy: "2024-04-30" })];
    const { categories } = judge({ services: [{ reportedAt: null, closedAt: null, hazards }] });
    const [breach] = categories[1]?.items[1]?.breaches ?? [];
    expectNames(breach as Breach, () => ["S1", "2024-03-15", "2024-04-30"]);
  });

  it("says what a cap absorbed, where it did", () => {
    const { categories } = judge({ findings: times(4, { item: 1 }) });
    const [, , third, fourth] = categories[0]?.items[0]?.breaches ?? [];
    expectNames(fourth as Breach, () => ["3", "2", "1"]); // of 3 points the cap absorbs 2, and 1 is left
    for (const language of LANGUAGES) {
      const clause = citeClause({ part: "annex", item: "1" }, language);
      const numbers = (breach: Breach | undefined) =>
        new Set(
          describe(breach as Breach, language)
            .split(clause)[1]
            ?.match(/\d+/g),
        );
      expect(numbers(third)).toEqual(new Set(["3"]));
      expect(numbers(fourth)).toEqual(new Set(["3", "2", "1"]));
    }
  });
});

const FLAG_CODES = Object.keys({
  "no-policy": 1,
  "size-unknown": 1,
  "pending-deferral": 1,
  "premature-finding": 1,
  overspent: 1,
  "fee-below-floor": 1,
  "dimension-unrated": 1,
} satisfies Record<FlagCode, 1>) as FlagCode[];

group("a flag", () => {
  const flags: readonly Flag[] = [
    judge({ policies: [] }),
    judge({
      policies: [
        { enterpriseSize: null, serviceFee: "1000.00", premium: "9000.00" },
        { enterpriseSize: "large" },
        { enterpriseSize: null },
      ],
      deferrals: [{ policyId: "P2", status: "pending" }],
      expenditures: [{ amount: "1000.01" }],
      findings: [{ item: 6, recordId: "P3", foundOn: "2024-03-02" }],
    }),
  ].flatMap((evaluation) => evaluation.flags);
  const flagOf = (code: FlagCode) => flags.find((flag) => flag.code === code) as Flag;

  it.each(FLAG_CODES)("%s: names whatever it is about", (code) => {
    const flag = flagOf(code);
    expectNames(flag, (language) =>
      Object.entries(flag)
        .filter(([field]) => field !== "code" && field !== "item")
        .flatMap(([field, value]) => (field === "dimension" ? nameOf("dimension", value, language) : value)),
    );
  });

  it("names the records that its code is about", () => {
    expectNames(flagOf("size-unknown"), () => ["P1", "P3"]);
    expectNames(flagOf("pending-deferral"), () => ["P2", "D1"]);
    expectNames(flagOf("premature-finding"), () => ["F1", "P3", "2024-03-08"]);
  });

  it("says whether a premature finding is about a policy or about a claim", () => {
    const findings = [{ item: 8 as const, recordId: "C1", foundOn: "2024-05-02" }];
    const flag = judge({ claims: [{}], findings }).flags.find(({ code }) => code === "premature-finding") as Flag;
    expect(describe(flag, "zh-CN")).toContain("涉及赔案C1");
    expect(describe(flag, "en")).toContain("about claim C1");
    expect(describe(flagOf("premature-finding"), "zh-CN")).toContain("涉及保单P3");
    expect(describe(flagOf("premature-finding"), "en")).toContain("about policy P3");
  });

  it("says how many there are where they are too many to name", () => {
    const many = judge({ policies: times(37, { enterpriseSize: null }) }).flags;
    expectNames(many.find(({ code }) => code === "size-unknown") as Flag, () => ["P1", 37]);
  });
});

group("an open duty", () => {
  const { open }: Evaluation = judge(
    {
      policies: [{ enterpriseSize: "large", signedOn: "2024-12-01", uploadedAt: null }],
      services: [],
      annualReports: [],
      claims: [{ settledOn: "2024-12-02", resultUploadedAt: null }],
    },
    { asOf: "2024-12-03" },
  );
  const service = judge({
    services: [{ reportedAt: null, closedAt: null, hazards: [hazard({ rectifyBy: "2025-02-01" })] }],
  }).open;

  it.each(OPEN_DUTY_CODES)("%s: names the record and the day by which it is in time", (code) => {
    const duty = [...open, ...service].find((each) => each.code === code);
    expectNames(duty as Described, () => [duty?.recordId ?? "?", duty?.due ?? "?"]);
  });
});

group("an undecided finding", () => {
  it.each(["detected", "appealed"] as const)(
    "names itself, its day, its item, its record and its cost: %s",
    (status) => {
      const { undecided } = judge({ findings: [{ item: 6, recordId: "P1", status }] });
      expectNames(undecided[0] as Described, () => ["F1", "2024-06-01", 6, "P1", 3]);
    },
  );

  it("names no record where it is about none, and tells detected from appealed", () => {
    const sentences = (["detected", "appealed"] as const).map((status) => {
      const { undecided } = judge({ findings: [{ item: 7, status }] });
      expectNames(undecided[0] as Described, () => ["F1", "2024-06-01", 7, 2]);
      return LANGUAGES.map((language) => describe(undecided[0] as Described, language));
    });
    expect(sentences[0]).not.toEqual(sentences[1]);
  });
});

group("a problem of a dataset", () => {
  const insurers = [{ insurerId: "A", name: "A" }];
  const broken = (fields: object) => ({ insurers, policies: [{ ...policy(), ...fields }] });
  const survey = { surveyId: "V1", policyId: "P1", respondedOn: "2024-06-01" };
  const unreadable = Object.defineProperty(policy(), "signedOn", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  const endless: unknown[] = [];
  endless.length = 100_000_001;

  /** For each code a dataset that has the problem, and what the sentence must name. */
  const cases: { readonly [Code in DatasetProblemCode]: readonly [json: unknown, ...names: (string | number)[]] } = {
    "wrong-type": [broken({ county: 7 }), "policies", "P1", "county", 7],
    missing: [broken({ premium: undefined }), "policies", "P1", "premium"],
    "unknown-field": [broken({ signedon: "2024-03-01" }), "policies", "P1", "signedon"],
    "unknown-value": [broken({ enterpriseSize: "huge" }), "policies", "P1", "enterpriseSize", "huge"],
    "out-of-range": [broken({ insuredEmployees: -1 }), "policies", "P1", "insuredEmployees", -1],
    "empty-id": [broken({ policyholderId: "" }), "policies", "P1", "policyholderId"],
    "bad-date": [broken({ signedOn: "2024-02-30" }), "policies", "P1", "signedOn", "2024-02-30"],
    "bad-instant": [broken({ uploadedAt: "noon" }), "policies", "P1", "uploadedAt", "noon"],
    "bad-money": [broken({ premium: "1.001" }), "policies", "P1", "premium", "1.001"],
    "bad-text": [broken({ county: "\ud842" }), "policies", "P1", "county"],
    "nothing-rated": [{ insurers, policies: [policy()], surveys: [survey] }, "surveys", "V1"],
    "table-not-wanted": [
      { insurers, findings: [{ ...finding({ item: 6 }), recordTable: "policies" }] },
      "findings",
      "F1",
      "recordTable",
      "policies",
    ],
    "duplicate-id": [{ insurers, policies: [policy(), policy()] }, "policies", "P1", "policyId"],
    "dangling-reference": [{ insurers, policies: [policy()], claims: [{ claimId: "C1", policyId: "P9" }] }, "C1", "P9"],
    "foreign-reference": [
      {
        insurers: [...insurers, { insurerId: "B", name: "B" }],
        policies: [policy()],
        findings: [finding({ item: 6, insurerId: "B", recordId: "P1" })],
      },
      "findings",
      "F1",
      "recordId",
      "P1",
    ],
    unreadable: [{ insurers, policies: [unreadable] }, "policies"],
    "too-many-rows": [{ insurers, surveys: endless }, "surveys", 100_000_001],
  };

  it.each(DATASET_PROBLEM_CODES)(
    "%s: names the table, the row, the record, the field, and what stood there",
    (code) => {
      const [json, ...names] = cases[code];
      try {
        certify(parseDataset(json), { insurerId: "A", period: calendarYear(2024) });
        expect.unreachable();
      } catch (error) {
        if (!(error instanceof DatasetError)) throw error;
        const problem = error.issues.find((issue) => issue.code === code);
        expectNames(problem as Described, () => names);
      }
    },
  );

  it("of a change names the change, counted from 0, as its record stands in no row", () => {
    const changes = [{ change: "alter", table: "policies", id: "P1", fields: { signedOn: "2024-02-30" } }];
    try {
      whatIf(books(), { period: calendarYear(2024) }, changes as readonly RecordChange[]);
      expect.unreachable();
    } catch (error) {
      const [problem] = (error as DatasetError).issues;
      expect(describe(problem as Described, "zh-CN")).toContain("第 0 处变更（从0起），表 policies，记录 P1");
      expect(describe(problem as Described, "en")).toContain("change 0 (from 0), table policies, record P1");
    }
  });

  it("that is no dataset at all is told too", () => {
    try {
      parseDataset([]);
      expect.unreachable();
    } catch (error) {
      expectNames((error as DatasetError).issues[0] as Described, () => []);
    }
  });
});

group("a problem of a call", () => {
  const call = (fields: object) => () =>
    evaluate(books(), { insurerId: "A", period: calendarYear(2024), ...fields } as EvaluateCall);
  const moving = { readings: { lastDay: "next-working-day" } };
  const past = defineRulebook({ ...suzhou2024, inForce: { from: "2024-01-01", to: "2024-06-30" } });
  const bare = { ...suzhou2024.categories[0], points: "10" } as RulebookData["categories"][number];
  const without = defineRulebook({
    ...suzhou2024,
    categories: [bare],
    tiers: [{ id: "all", clause: { part: "remarks", item: "1" } }],
  });

  const uploaded = { change: "alter", table: "policies", id: "P1", fields: { uploadedAt: "2024-03-02" } } as const;
  const tried =
    (...changes: RecordChange[]) =>
    () =>
      whatIf(books(), { period: calendarYear(2024) }, changes);
  const insurerA = { insurerId: "A", name: "A" };
  const cases: { readonly [Code in CallProblemCode]: readonly [run: () => unknown, ...names: (string | number)[]] } = {
    "wrong-type": [call({ asOf: 7 }), "asOf", 7],
    missing: [call({ period: { start: "2024-01-01" } }), "period.end"],
    "unknown-field": [call({ asof: "2024-12-31" }), "asof", "2024-12-31"],
    "unknown-value": [call({ readings: { dayCount: "both" } }), "readings.dayCount", "both"],
    "bad-date": [call({ asOf: "2024-02-30" }), "asOf", "2024-02-30"],
    "out-of-range": [() => calendarYear(10_000), "year", 10_000],
    "bad-text": [
      () =>
        verifyCertificate({ evaluation: { score: "\ud842" } }, books(), { insurerId: "A", period: calendarYear(2024) }),
      "certificate.evaluation.score",
    ],
    "bad-digest": [
      () =>
        verifyCertificate({ digests: { rulebook: "abc" } }, books(), { insurerId: "A", period: calendarYear(2024) }),
      "certificate.digests.rulebook",
      "abc",
    ],
    "period-reversed": [call({ period: from("2024-02-02", "2024-02-01"), asOf: "2024-03-01" }), "2024-02-01"],
    "period-before-rulebook": [call({ period: calendarYear(2023) }), "2023-01-01"],
    "period-after-rulebook": [call({ rulebook: past }), "2024-12-31"],
    "as-of-before-period": [call({ asOf: "2023-12-31" }), "asOf", "2023-12-31"],
    "unknown-insurer": [call({ insurerId: "Z-9" }), "Z-9"],
    "dataset-not-parsed": [() => evaluate({} as never, { insurerId: "A", period: calendarYear(2024) }), "dataset"],
    "rulebook-not-defined": [call({ rulebook: {} }), "rulebook"],
    "context-not-made": [() => checkFiledTerms(finding(), {} as RuleContext), "context"],
    "tally-not-made": [() => mergeTallies({} as Tally, {} as Tally), "a"],
    "tallies-differ": [
      () => mergeTallies(emptyTally(insurerA, context()), emptyTally({ ...insurerA, insurerId: "B" }, context())),
      "B",
    ],
    "item-not-in-rulebook": [() => checkPolicyUpload(policy(), context({ rulebook: without })), "policy-upload"],
    "calendar-missing": [call(moving), "restDays"],
    "calendar-reversed": [call({ ...moving, restDays: restDays2024({ to: "2023-12-31" }) }), "2023-12-31"],
    "calendar-too-short": [call({ ...moving, restDays: restDays2024({ to: "2024-03-07" }) }), "2024-03-08"],
    "calendar-unclear": [call({ ...moving, restDays: { ...restDays2024(), isRestDay: () => "no" } }), "no"],
    "does-not-add-up": [() => explain({ ...judge({}), score: "99" }), "evaluation.score", "99"],
    "not-comparable": [() => compareEvaluations(judge({}), { ...judge({}), rulebook: "mine" }), "mine"],
    "insurer-twice": [() => circular([judge({}), judge({})]), "evaluations[1].insurerId", "A"],
    "other-certificate": [
      () =>
        insurerReport(judge({ policies: [] }), {
          certificate: certify(books(), { insurerId: "A", period: calendarYear(2024) }),
        }),
      "certificate.digests.evaluation",
    ],
    "report-not-made": [() => renderText({ ...insurerReport(judge({})) }, "en"), "report"],
    "no-rulebook-in-force": [() => rulebookFor("2023-12-31"), "date", "2023-12-31"],
    "unknown-record": [tried({ change: "drop", table: "claims", id: "C-9" }), "changes[0].id", "C-9"],
    "record-exists": [tried({ change: "add", table: "policies", record: policy() }), "changes[0]", "P1"],
    "changed-twice": [tried(uploaded, uploaded), "changes[1].id", "P1"],
    "id-altered": [tried({ ...uploaded, fields: { policyId: "P-9" } }), "changes[0].fields.policyId", "P-9"],
    "reference-broken": [tried({ change: "drop", table: "insurers", id: "A" }), "changes[0]", "policies P1"],
  };

  it.each(CALL_PROBLEM_CODES)("%s: names the option, and what stood there", (code) => {
    const [run, ...names] = cases[code];
    try {
      run();
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const problem = error.issues.find((issue) => issue.code === code);
      expectNames(problem as Described, () => names);
    }
  });

  it("that is no call at all is told too", () => {
    try {
      evaluateAll(books(), "call" as never);
      expect.unreachable();
    } catch (error) {
      expectNames((error as CallError).issues[0] as Described, () => []);
    }
  });
});

group("a problem of a rulebook", () => {
  type Loose = ReturnType<typeof loose>;
  const loose = () =>
    JSON.parse(JSON.stringify(suzhou2024)) as {
      id: string;
      inForce: { from: string; to?: string };
      categories: { id: string; points: string; items: Record<string, unknown>[] }[];
      tiers: Record<string, unknown>[];
    };
  const item = ({ categories }: Loose, id: string) =>
    categories.flatMap(({ items }) => items).find((each) => each["id"] === id) as Record<string, unknown>;
  const bands = (data: Loose) => item(data, "fee-usage")["bands"] as Record<string, unknown>[];

  /** For each code a change of the notice's rulebook that makes the problem, and what the sentence must name. */
  const cases: {
    readonly [Code in RulebookProblemCode]: readonly [change: (data: Loose) => unknown, ...names: (string | number)[]];
  } = {
    "wrong-type": [(data) => Object.assign(data, { categories: 7 }), "categories", 7],
    missing: [(data) => Object.assign(data, { tiers: undefined }), "tiers"],
    "unknown-field": [(data) => Object.assign(data, { city: 7 }), "city"],
    "unknown-value": [(data) => Object.assign(item(data, "disputes"), { methods: ["guess"] }), "methods", "guess"],
    "out-of-range": [(data) => Object.assign(item(data, "first-service"), { days: 0 }), "days", 0],
    "empty-id": [(data) => Object.assign(data, { id: "" }), "id"],
    "bad-date": [(data) => Object.assign(data.inForce, { from: "2024-02-30" }), "inForce.from", "2024-02-30"],
    "bad-number": [(data) => Object.assign(item(data, "disputes"), { weight: "five" }), "weight", "five"],
    "days-out-of-order": [(data) => Object.assign(data.inForce, { to: "2023-12-31" }), "inForce.to", "2023-12-31"],
    "unreal-due-day": [
      (data) => Object.assign(item(data, "annual-report"), { dueMonth: 2, dueDayOfMonth: 29 }),
      "dueDayOfMonth",
      29,
    ],
    "duplicate-id": [(data) => Object.assign(data.categories[1] ?? {}, { id: "underwriting" }), "underwriting"],
    "weights-below-points": [(data) => Object.assign(data.categories[0] ?? {}, { points: "11" }), "points", 11],
    "double-bound": [(data) => Object.assign(data.tiers[0] ?? {}, { above: "90" }), "tiers[0]", 90],
    "empty-range": [(data) => Object.assign(data.tiers[1] ?? {}, { atLeast: "95" }), "tiers[1]", 95],
    gap: [(data) => Object.assign(bands(data)[0] ?? {}, { atLeast: "85" }), "bands[0]", 85],
    overlap: [(data) => Object.assign(bands(data)[0] ?? {}, { atLeast: "75" }), "bands[0]", 75],
    "band-over-weight": [(data) => Object.assign(bands(data)[4] ?? {}, { points: "21" }), "bands[4]", 21],
    "stars-miss-weight": [
      (data) => Object.assign(item(data, "survey-stars"), { pointsPerStar: "2" }),
      "pointsPerStar",
      2,
    ],
    "unreachable-tier": [
      (data) =>
        data.tiers.splice(
          0,
          1,
          { ...data.tiers[0], id: "stellar", atLeast: "101" },
          { ...data.tiers[0], below: "101" },
        ),
      "stellar",
    ],
    "tiers-out-of-order": [(data) => data.tiers.reverse(), "tiers"],
  };

  it.each(RULEBOOK_PROBLEM_CODES)("%s: names the field, and what stood there", (code) => {
    const [change, ...names] = cases[code];
    const data = loose();
    change(data);
    try {
      defineRulebook(data as unknown as RulebookData);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof RulebookError)) throw error;
      const problem = error.issues.find((issue) => issue.code === code);
      expectNames(problem as Described, () => names);
    }
  });
});

group("what is no rulebook at all", () => {
  it("is told of the rulebook as a whole", () => {
    try {
      defineRulebook([] as unknown as RulebookData);
      expect.unreachable();
    } catch (error) {
      const [problem] = (error as RulebookError).issues;
      expect(describe(problem as Described, "zh-CN")).toBe('评价细则：类型不符；实际为 "[array]"。');
      expect(describe(problem as Described, "en")).toBe('The rulebook: wrong type; found "[array]".');
    }
  });
});

group("what there is no sentence for", () => {
  const refusal = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof CallError) return error.issues.map(({ code, option }) => `${option} ${code}`);
      throw error;
    }
    return [];
  };

  it.each(["fr", "zh", "EN", "", "toString", undefined])("another language is refused: %s", (language) => {
    const [other, clause] = [language as Language, { part: "annex", item: "1" } as const];
    expect(refusal(() => describe({ code: "no-policy" }, other))).toEqual(["language unknown-value"]);
    expect(refusal(() => citeClause(clause, other))).toEqual(["language unknown-value"]);
    expect(refusal(() => nameOf("tier", "assisted", other))).toEqual(["language unknown-value"]);
  });

  it.each([null, undefined, "no-policy", 7])("so is what could have no code: %s", (described) => {
    for (const language of LANGUAGES) {
      expect(refusal(() => describe(described as unknown as Described, language))).toEqual(["described unknown-value"]);
    }
  });

  it.each(["items", "toString", "", undefined])("so is a kind of id that has no names: %s", (kind) => {
    for (const language of LANGUAGES) {
      expect(refusal(() => nameOf(kind as NameKind, "assisted", language))).toEqual(["kind unknown-value"]);
    }
  });

  it.each([
    [{ code: "no-such-code" }],
    [{ code: "toString" }],
    [{ ...breaches[0], code: "no-such-code" }],
    [{ code: "no-such-code", atStake: "0" }],
  ])("so is something without a message: %j", (described) => {
    for (const language of LANGUAGES) {
      expect(refusal(() => describe(described as unknown as Described, language))).toEqual(["described unknown-value"]);
    }
  });
});

group("citeClause", () => {
  it.each([
    ["annex", "5", "附件第5项"],
    ["remarks", "2", "备注第2条"],
    ["body", "2.5", "正文二（五）"],
    ["body", "3.1", "正文三（一）"],
    ["body", "2.10", "正文二（十）"],
    ["body", "2.11", "正文二（十一）"],
    ["body", "20.34", "正文二十（三十四）"],
    ["body", "2.100", "正文二（100）"], // beyond the numerals that the notice has
    ["body", "1", "正文一"],
  ] as const)("in Chinese, %s %s: %s", (part, item, cited) => {
    expect(citeClause({ part, item }, "zh-CN")).toBe(cited);
  });

  it.each([
    ["annex", "5", ["annex", "5"]],
    ["remarks", "2", ["remarks", "2"]],
    ["body", "2.5", ["body", "2", "(5)"]],
  ] as const)("in English, %s %s", (part, item, words) => {
    for (const word of words) expect(citeClause({ part, item }, "en")).toContain(word);
  });

  it("tells every clause of the rulebook from every other", () => {
    const clauses = new Map<string, Clause>();
    for (const { items } of suzhou2024.categories) {
      for (const clause of items.flatMap(({ clauses }) => clauses)) clauses.set(JSON.stringify(clause), clause);
    }
    for (const { clause } of suzhou2024.tiers) clauses.set(JSON.stringify(clause), clause);
    for (const language of LANGUAGES) {
      expect(new Set([...clauses.values()].map((clause) => citeClause(clause, language))).size).toBe(clauses.size);
    }
  });
});

group("nameOf", () => {
  const ids: { readonly [Kind in NameKind]: readonly string[] } = {
    item: ITEM_NUMBERS.map((number) => ITEM_IDS[number]),
    category: suzhou2024.categories.map(({ id }) => id),
    tier: suzhou2024.tiers.map(({ id }) => id),
    method: METHODS,
    status: DUTY_STATUSES,
    dimension: SURVEY_DIMENSIONS,
    table: TABLE_NAMES,
  };

  it.each(Object.keys(ids) as NameKind[])("names every %s, in both languages, each otherwise", (kind) => {
    for (const language of LANGUAGES) {
      const names = ids[kind].map((id) => nameOf(kind, id, language));
      for (const name of names)
        expect(name).toMatch(language === "zh-CN" ? /^\p{Script=Han}+$/u : /^[A-Za-z][\w ,'’-]*$/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each([
    ["category", ["承保服务", "技术服务", "平台使用", "满意度"]],
    ["method", ["系统判定", "系统检查", "系统抽查", "系统比对", "日常检查", "客户投诉"]],
    ["dimension", ["服务态度", "专业度", "及时性"]],
  ] as const)("uses the words of the annex: %s", (kind, words) => {
    expect(ids[kind].map((id) => nameOf(kind, id, "zh-CN"))).toEqual(words);
  });

  it("gives an id that it does not know, such as another city's tier, as it is", () => {
    for (const language of LANGUAGES) {
      expect(nameOf("tier", "gold", language)).toBe("gold");
      expect(nameOf("table", "toString", language)).toBe("toString");
    }
  });
});
