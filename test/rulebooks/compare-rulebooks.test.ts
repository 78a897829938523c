import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CallError,
  calendarYear,
  defineRulebook,
  evaluateAll,
  parseDataset,
  type Rulebook,
  suzhou2024,
} from "../../src/index.js";
import { compareRulebooks, type RescoredInsurer, type RulebookComparison } from "../../src/rulebooks/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { fractionOfText, subtract, sum } from "../../src/values/fraction.js";
import { PLACE, rubricWith } from "../rulebook/rubric.ts";
import { type Books, books, times } from "../support/books.js";

const period = calendarYear(2024);
const rubric = (changes: Readonly<Record<string, unknown>>): Rulebook => defineRulebook(rubricWith(changes));
const compared = (b: Rulebook, given: Books = {}, a: Rulebook = suzhou2024): RulebookComparison =>
  compareRulebooks(a, b, books(given), { period });
const pathsOf = ({ differences }: RulebookComparison) =>
  differences.map(({ numbers }) => numbers.map(({ path }) => path));
const effectsOf = ({ insurers }: RulebookComparison, index = 0) => insurers[index]?.effects.map(({ change }) => change);

/** Suzhou's rubric with item 10 in the category of the platform, and item 7 gone. */
function moved(): Rulebook {
  const [underwriting, technical, platform, satisfaction] = rubricWith({}).categories;
  const [upload, , claim] = platform.items;
  const [stars, disputes] = satisfaction.items;
  return rubric({
    id: "moved",
    categories: [
      underwriting,
      technical,
      { ...platform, points: "25", items: [upload, claim, disputes] },
      { ...satisfaction, points: "15", items: [stars] },
    ],
    "tiers[0].atLeast": "80",
    "tiers[1].below": "80",
  });
}

/** Suzhou's rubric with item 7 in a category of its own. */
function apart(): Rulebook {
  const [underwriting, technical, platform, satisfaction] = rubricWith({}).categories;
  const [upload, quality, claim] = platform.items;
  const categories = [
    underwriting,
    technical,
    { ...platform, points: "20", items: [upload, claim] },
    satisfaction,
    { id: "data", points: "10", items: [quality] },
  ];
  return rubric({ id: "apart", categories });
}

describe("a comparison of rulebooks", () => {
  test("of the same numbers finds nothing, however they are written", () => {
    const other = rubric({ id: "other", "categories[3].items[1].points": "2.50", inForce: { from: "2030-01-01" } });
    const result = compared(other, { policies: [{ uploadedAt: null }] });
    expect(result).toMatchObject({ before: "suzhou-2024", after: "other", differences: [] });
    expect(result.insurers).toMatchObject([
      { change: "0", effects: [], before: { score: "97" }, after: { score: "97" } },
    ]);
  });

  test("says what each number does in its turn", () => {
    const longer = rubric({ [`${PLACE.policyUpload}.days`]: 10, [`${PLACE.policyUpload}.points`]: "5" });
    // Of 2024-03-01: P1 is in time by 10 days, P2 is not.
    const late = [{ uploadedAt: "2024-03-11" }, { uploadedAt: "2024-03-12" }];
    const result = compared(longer, { policies: late });
    expect(result.differences).toMatchObject([
      { code: "item-altered", category: "platform-use", item: 6, numbers: [{ before: "3", after: "5" }] },
      { code: "item-altered", numbers: [{ path: "platform-use.policy-upload.days", before: 7, after: 10 }] },
    ]);
    expect(effectsOf(result)).toEqual(["-4", "5"]); // 94, then 90, then 95
    expect(result.insurers[0]).toMatchObject({ change: "1", before: { score: "94" }, after: { score: "95" } });
  });

  test("changes together what must fit together, and alone what need not", () => {
    const other = rubric({
      [`${PLACE.surveyStars}.weight`]: "30",
      [`${PLACE.surveyStars}.pointsPerStar`]: "2",
      [`${PLACE.firstService}.sizes`]: ["large"],
      [`${PLACE.feeUsage}.bands[1].points`]: "8",
      [`${PLACE.annualReport}.dueMonth`]: 11,
      [`${PLACE.annualReport}.dueDayOfMonth`]: 30,
      "categories[3].points": "35",
    });
    const result = compared(other, { surveys: [{ attitude: 4, professionalism: 5, timeliness: 5 }] });
    expect(pathsOf(result)).toEqual([
      ["technical-service.first-service.sizes"],
      ["technical-service.fee-usage.bands"],
      ["technical-service.annual-report.dueMonth", "technical-service.annual-report.dueDayOfMonth"],
      ["satisfaction.survey-stars.weight", "satisfaction.survey-stars.pointsPerStar"],
      ["satisfaction.points"],
    ]);
    expect(effectsOf(result)).toEqual(["0", "0", "0", "-1", "15"]); // 99, 98 of 100, 113 of 115
  });

  test("takes items away first, then adds new ones where they stand, and moves the tiers last", () => {
    const given: Books = { findings: times(2, { item: 7 as const }), disputes: [{}] };
    const result = compared(moved(), given);
    expect(result.differences.map(({ code, category, item }) => [code, category, item])).toEqual([
      ["item-dropped", "platform-use", 7],
      ["item-dropped", "satisfaction", 10],
      ["item-added", "platform-use", 10],
      ["category-points", "platform-use", null],
      ["category-points", "satisfaction", null],
      ["tiers", null, null],
    ]);
    expect(result.differences[2]?.numbers).toEqual([
      { path: "platform-use.disputes.weight", before: null, after: "5" },
      { path: "platform-use.disputes.points", before: null, after: "2.5" },
    ]);
    expect(effectsOf(result)).toEqual(["4", "2.5", "-2.5", "-5", "-5", "0"]); // 93.5 of 100, 87.5 of 90
    expect(result.insurers[0]).toMatchObject({
      before: { tier: "self-managed" },
      after: { score: "87.5", tier: "self-managed" },
    });
  });

  test("knows categories that only one rulebook has", () => {
    const given: Books = { findings: times(2, { item: 7 as const }) };
    const there = compared(apart(), given);
    expect(effectsOf(there)).toEqual(["4", "-10", "0", "6"]); // 96, 100, 90, 90 as the category has no points yet, 96
    expect(there.differences.at(-1)?.numbers).toEqual([{ path: "data.points", before: null, after: "10" }]);
    const back = compared(suzhou2024, given, apart());
    expect(back.differences.at(-1)?.numbers).toEqual([{ path: "data.points", before: "10", after: null }]);
    expect(back.insurers[0]?.change).toBe("0");
  });

  test("judges by both the duties of the same days", () => {
    const later = rubric({ id: "later", inForce: { from: "2026-01-01" }, [`${PLACE.policyUpload}.points`]: "4" });
    expect(compared(later, { policies: [{ uploadedAt: null }] }).insurers[0]?.change).toBe("-1");
  });

  test("has the insurers in the order of the first rulebook", () => {
    const given: Books = {
      insurers: ["A", "B"],
      policies: [{ uploadedAt: null }],
      findings: times(2, { insurerId: "B", item: 7 as const }),
    };
    const other = rubric({ [`${PLACE.dataQuality}.points`]: "1" });
    const { insurers } = compared(other, given);
    expect(insurers.map(({ insurerId, insurerName, change }) => [insurerId, insurerName, change])).toEqual([
      ["A", "Insurer A", "0"],
      ["B", "Insurer B", "2"],
    ]);
  });

  test("is frozen", () => {
    const result = compared(moved());
    expect(Object.isFrozen(result.differences[0]?.numbers[0]) && Object.isFrozen(result.insurers[0])).toBe(true);
  });

  const points = fc.constantFrom("0", "1", "2.5", "3", "7");
  const days = fc.integer({ min: 1, max: 60 });
  const bands = fc.constantFrom(
    [
      { atLeast: "50", points: "0" },
      { below: "50", points: "7.5" },
    ],
    rubricWith({}).categories[1].items[2].bands,
  );
  const aRubric = fc
    .record({
      base: fc.constantFrom(rubricWith({}), JSON.parse(JSON.stringify(moved())), JSON.parse(JSON.stringify(apart()))),
      numbers: fc.array(fc.record({ points, days, bands, isHeavier: fc.boolean() }), { minLength: 10, maxLength: 10 }),
    })
    .map(({ base, numbers }) => {
      const rest = [...numbers];
      const categories = base.categories.map((category: { items: Record<string, unknown>[] }) => ({
        ...category,
        items: category.items.map((item) => {
          const { isHeavier, ...other } = rest.pop()!;
          const taken = Object.entries(other).filter(([field]) => field in item && item["id"] !== "annual-report");
          const weight = isHeavier && item["id"] !== "survey-stars" ? { weight: "25" } : {};
          return { ...item, ...Object.fromEntries(taken), ...weight };
        }),
      }));
      const tiers = [{ id: "all", clause: { part: "remarks" as const, item: "1" } }];
      return defineRulebook({ ...base, categories, tiers });
    });

  test("adds up exactly, between any two rulebooks", () => {
    fc.assert(
      fc.property(aRubric, aRubric, anyScenario(), (a, b, { dataset, call }) => {
        const parsed = parseDataset(dataset);
        const asked = toCall(call);
        const result = compareRulebooks(a, b, parsed, asked);
        const scores = new Map(evaluateAll(parsed, { ...asked, rulebook: b }).map((each) => [each.insurerId, each]));
        for (const insurer of result.insurers) {
          expect(insurer.after.exactScore).toBe(scores.get(insurer.insurerId)?.exactScore);
          expectToAddUp(insurer);
        }
      }),
      { numRuns: Number(process.env["CASES"] ?? 50) },
    );
  });
});

function expectToAddUp({ before, after, exactChange, effects }: RescoredInsurer): void {
  const change = subtract(fractionOfText(after.exactScore), fractionOfText(before.exactScore));
  expect(fractionOfText(exactChange)).toEqual(change);
  expect(sum(effects.map((effect) => fractionOfText(effect.exactChange)))).toEqual(change);
}

describe("a comparison of rulebooks is refused", () => {
  const dataset = books();
  const problems = (run: () => unknown): string[] => {
    try {
      run();
      return [];
    } catch (error) {
      return (error as CallError).issues.map(({ code, option }) => `${option} ${code}`);
    }
  };

  test.each<[string, () => unknown, string[]]>([
    [
      "for what defineRulebook did not give",
      () => compareRulebooks({} as never, { ...suzhou2024 }, dataset, { period }),
      ["a rulebook-not-defined", "b rulebook-not-defined"],
    ],
    [
      "for a third rulebook, and a period before the first one",
      () =>
        compareRulebooks(suzhou2024, suzhou2024, dataset, {
          period: calendarYear(2023),
          rulebook: suzhou2024,
        } as never),
      ["rulebook unknown-field", "period.start period-before-rulebook"],
    ],
    [
      "for what is no call",
      () => compareRulebooks(suzhou2024, suzhou2024, dataset, null as never),
      ["null wrong-type"],
    ],
    ["for a list", () => compareRulebooks(suzhou2024, suzhou2024, dataset, [] as never), ["null wrong-type"]],
    [
      "for a call in a word",
      () => compareRulebooks(suzhou2024, suzhou2024, dataset, "2024" as never),
      ["null wrong-type"],
    ],
    [
      "for what parseDataset did not give",
      () => compareRulebooks(suzhou2024, suzhou2024, {} as never, { period }),
      ["dataset dataset-not-parsed"],
    ],
  ])("%s", (_, run, expected) => {
    expect(problems(run)).toEqual(expected);
  });
});
