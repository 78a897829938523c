import { describe, expect, test } from "vitest";
import {
  addDossier,
  type Dossier,
  defineRulebook,
  emptyTally,
  evaluateStream,
  mergeTallies,
  parseTally,
  scoreTally,
  suzhou2024,
  type Tally,
  tallyStream,
} from "../../src/index.js";
import { context, from, policy, restDays2024 } from "../support/books.ts";
import { callProblems, dataProblems } from "./refusals.ts";

const insurer = { insurerId: "A", name: "Insurer A" };
const period = from("2024-01-01", "2024-12-31");
const tally = (call = {}, of = insurer) => emptyTally(of, context(call));

/** A rubric of the same id that has the first two categories' items only. */
const smaller = defineRulebook({
  ...suzhou2024,
  categories: suzhou2024.categories.slice(0, 2),
  tiers: [{ id: "all", clause: { part: "remarks", item: "1" } }],
});

/** Options of an assessment other than those by default, and what a tally then differs in. */
const OTHERS: readonly [title: string, other: Tally, differs: string[]][] = [
  ["another insurer", tally({}, { insurerId: "B", name: "Insurer A" }), ['insurerId tallies-differ "B"']],
  ["another name", tally({}, { insurerId: "A", name: "A" }), ['insurerName tallies-differ "A"']],
  [
    "another period and day",
    tally({ period: from("2024-01-02", "2024-12-30") }),
    [
      'assessment.period.start tallies-differ "2024-01-02"',
      'assessment.period.end tallies-differ "2024-12-30"',
      'assessment.asOf tallies-differ "2024-12-30"',
    ],
  ],
  [
    "another reading",
    tally({ readings: { noSurvey: "zero" } }),
    ['assessment.readings.noSurvey tallies-differ "zero"'],
  ],
  [
    "another rubric",
    tally({ rulebook: defineRulebook({ ...suzhou2024, id: "mine" }) }),
    ['assessment.rulebook tallies-differ "mine"'],
  ],
  [
    "a rubric of the same id with other items",
    tally({ rulebook: smaller }),
    ['items tallies-differ "annual-report fee-usage filed-terms first-service service-loop"'],
  ],
];

describe("a tally of another assessment", () => {
  test.each(OTHERS)("is not merged: %s", async (_, other, differs) => {
    expect(await callProblems(() => mergeTallies(tally(), other))).toEqual(differs.map((each) => `b.${each}`));
  });

  test.each(OTHERS.slice(2))("is neither scored nor added to: %s", async (_, other, differs) => {
    const problems = differs.map((each) => `tally.${each}`);
    expect(await callProblems(() => scoreTally(other, context()))).toEqual(problems);
    expect(await callProblems(() => addDossier(other, { insurerId: "A" }, context()))).toEqual(problems);
  });

  test("is not merged where it keeps another number of breaches", async () => {
    const few = emptyTally(insurer, context(), { keep: 2 });
    expect(await callProblems(() => mergeTallies(tally(), few))).toEqual(["b.assessment.keep tallies-differ 2"]);
    expect(await callProblems(() => mergeTallies(few, tally()))).toEqual(["b.assessment.keep tallies-differ null"]);
  });
});

describe("a copy of a tally", () => {
  const copy = (): Tally => structuredClone(tally());

  test("is no tally until parseTally has looked at it", async () => {
    expect(await callProblems(() => mergeTallies(copy(), tally()))).toEqual(['a tally-not-made "[object]"']);
    expect(await callProblems(() => mergeTallies(tally(), copy()))).toEqual(['b tally-not-made "[object]"']);
    expect(await callProblems(() => scoreTally(copy(), context()))).toEqual(['tally tally-not-made "[object]"']);
    expect(await callProblems(() => addDossier(copy(), { insurerId: "A" }, context()))).toEqual([
      'tally tally-not-made "[object]"',
    ]);
    expect(scoreTally(mergeTallies(tally(), parseTally(copy())), context()).score).toBe("100");
  });

  test.each([null, 7, "tally"])("nor is %s", async (value) => {
    expect(await callProblems(() => scoreTally(value as never, context()))).toEqual([
      `tally tally-not-made ${JSON.stringify(value)}`,
    ]);
  });
});

describe("how much is kept", () => {
  const KEEPS: readonly [keep: unknown, problem: string][] = [
    [-1, "keep out-of-range -1"],
    [1.5, "keep out-of-range 1.5"],
    [Number.NaN, 'keep out-of-range "[NaN]"'],
    ["all", 'keep wrong-type "all"'],
    [null, "keep wrong-type null"],
  ];

  test.each(KEEPS)("is a whole number from 0: %s is not", async (keep, problem) => {
    expect(await callProblems(() => emptyTally(insurer, context(), { keep: keep as number }))).toEqual([problem]);
    const refused = await callProblems(() => evaluateStream([], { insurers: [insurer], period, keep: keep as number }));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(/^keep /);
  });
});

describe("a broken call", () => {
  test("of a stream names every problem of its options", async () => {
    const call = { insurers: [insurer], period: from("2024-02-30", "2024-12-31"), keep: -1, insurerId: "A" };
    expect((await callProblems(() => evaluateStream([], call as never))).sort()).toEqual([
      'insurerId unknown-field "A"',
      "keep out-of-range -1",
      'period.start bad-date "2024-02-30"',
    ]);
    expect(await callProblems(() => tallyStream([], undefined as never))).toContain('null missing "[absent]"');
  });

  test("names insurers that are not sound, as data", async () => {
    const call = (insurers: unknown) => ({ period, insurers }) as never;
    expect(await dataProblems(() => evaluateStream([], call([insurer, { insurerId: "" }, insurer])))).toEqual([
      "insurers[1].insurerId empty-id",
      "insurers[1].name missing",
      "insurers[2].insurerId duplicate-id",
    ]);
    expect(await dataProblems(() => evaluateStream([], call(undefined)))).toEqual(["insurers[null] missing"]);
    expect(await dataProblems(() => emptyTally({ insurerId: "A" } as never, context()))).toEqual([
      "insurers[null].name missing",
    ]);
  });

  test.each([
    ["a dossier", { insurerId: "A" }, '"[object]"'],
    ["nothing", undefined, '"[absent]"'],
    ["a number", 7, "7"],
  ])("has %s for a stream", async (_, dossiers, found) => {
    expect(await callProblems(() => evaluateStream(dossiers as never, { period, insurers: [insurer] }))).toEqual([
      `dossiers wrong-type ${found}`,
    ]);
  });

  test("has a context that ruleContext did not give", async () => {
    expect(await callProblems(() => emptyTally(insurer, { ...context() }))).toEqual([
      'context context-not-made "[object]"',
    ]);
    expect(await callProblems(() => scoreTally(tally(), { ...context() }))).toEqual([
      'context context-not-made "[object]"',
    ]);
  });

  test("has a rest-day calendar that ends before a due day of a dossier", async () => {
    const moving = { period, readings: { lastDay: "next-working-day" }, restDays: restDays2024({ to: "2024-03-07" }) };
    const dossier: Dossier = { insurerId: "A", policies: [policy()] };
    const problems = ['restDays calendar-too-short "2024-03-08"'];
    const streamed = callProblems(() => evaluateStream([dossier], { ...moving, insurers: [insurer] } as never));
    expect(await streamed).toEqual(problems);
    const asked = context(moving as never);
    expect(await callProblems(() => addDossier(emptyTally(insurer, asked), dossier, asked))).toEqual(problems);
  });
});
