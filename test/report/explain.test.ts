import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossiersOf } from "../../examples/streams/dossiers.mjs";
import {
  addDossier,
  CallError,
  calendarYear,
  type Dossier,
  defineRulebook,
  type Evaluation,
  emptyTally,
  evaluateAll,
  parseDataset,
  ruleContext,
  scoreTally,
  suzhou2024,
  type Tally,
} from "../../src/index.js";
import { describeClaim, type ExplainedItem, type Explanation, explain, type Share } from "../../src/report/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import {
  add,
  decimalText,
  type Fraction,
  fractionOf,
  fractionOfText,
  subtract,
  sum,
} from "../../src/values/fraction.js";
import { type Row, withField } from "../records/expect-problem.ts";
import { judge, times } from "../support/books.js";
import { beyondCategory, breachesOf, listingAtMost, sixLate, TROUBLED, troubled } from "./samples.ts";

const numRuns = Number(process.env["CASES"] ?? 150);

const itemsIn = ({ because }: Explanation): ExplainedItem[] => because.flatMap((category) => category.because);
const itemIn = (explanation: Explanation, item: number) =>
  itemsIn(explanation).find(({ claim }) => claim.item === item) as ExplainedItem;
const exact = ({ exactCost }: Share): Fraction => fractionOfText(exactCost);

/** What a broken evaluation is refused for: code and option of each problem. */
function refusalOf(given: unknown): string[] {
  try {
    explain(given as Evaluation);
  } catch (error) {
    expect(error).toBeInstanceOf(CallError);
    return (error as CallError).issues.map(({ code, option }) => `${option} ${code}`);
  }
  return expect.fail("it was accepted");
}

/** A copy of an evaluation with other values at some paths; undefined takes a field away. */
function changed(evaluation: Evaluation, changes: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(changes).reduce<unknown>(
    (copy, [path, value]) => withField(copy as Row, path, value),
    JSON.parse(JSON.stringify(evaluation)),
  );
}

describe("an explanation", () => {
  test("adds up exactly, from the breaches to what the score lacks", () => {
    fc.assert(
      fc.property(anyScenario(), ({ dataset, call }) => {
        for (const evaluation of evaluateAll(parseDataset(dataset), toCall(call))) {
          const { claim, because } = explain(evaluation);
          const costs = (parts: readonly { readonly claim: { readonly share: Share } }[]) =>
            sum(parts.map((part) => exact(part.claim.share)));
          expect(subtract(fractionOf(claim.points), fractionOfText(claim.exactScore))).toEqual(costs(because));
          for (const category of because) {
            expect(costs(category.because)).toEqual(exact(category.claim.share));
            for (const item of category.because) {
              expect(costs(item.because)).toEqual(exact(item.claim.share));
              for (const { claim } of item.because) {
                expect(decimalText(exact(claim.share))).toBe(claim.share.cost);
                if (claim.breach.item === 9) continue; // its texts may have been cut
                const { points, absorbedByItem, absorbedByCategory } = claim.share;
                expect(sum([absorbedByItem, absorbedByCategory, claim.share.cost].map(fractionOf))).toEqual(
                  fractionOf(points),
                );
              }
            }
          }
        }
      }),
      { numRuns },
    );
  });

  test("has each category, item and breach of the evaluation, in its order", () => {
    const evaluation = troubled();
    const explanation = explain(evaluation);
    expect(explanation.because.map(({ claim }) => claim.id)).toEqual(evaluation.categories.map(({ id }) => id));
    expect(itemsIn(explanation).map(({ claim }) => claim.item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const breaches = itemsIn(explanation).flatMap(({ because }) => because);
    expect(breaches.map(({ claim }) => claim.breach)).toEqual(breachesOf(evaluation));
    expect(breaches.map(({ evidence }) => evidence)).toEqual(breachesOf(evaluation).map(({ evidence }) => evidence));
    expect(breaches.map(({ clauses }) => clauses)).toEqual(breachesOf(evaluation).map(({ clause }) => [clause]));
  });

  test("says where the notice has an item, and the tier", () => {
    const explanation = explain(sixLate());
    expect(explanation.clauses).toEqual([{ part: "remarks", item: "2" }]);
    expect(itemIn(explanation, 6).clauses).toEqual([
      { part: "annex", item: "6" },
      { part: "body", item: "2.5" },
    ]);
  });

  test("knows no clause of another rulebook's tier", () => {
    const rulebook = defineRulebook({ ...suzhou2024, id: "mine" });
    expect(explain(judge({}, { rulebook })).clauses).toEqual([]);
  });

  test("has beside it what costs nothing: flags with the item's clauses, undecided findings, open duties", () => {
    const evaluation = troubled();
    const { beside } = explain(evaluation);
    expect(beside.map(({ claim }) => claim)).toEqual([
      ...evaluation.flags,
      ...evaluation.undecided,
      ...evaluation.open,
    ]);
    const clauseOf = (code: string) => beside.find(({ claim }) => claim.code === code)?.clauses[0];
    expect(clauseOf("size-unknown")).toEqual({ part: "annex", item: "2" });
    expect(clauseOf("dimension-unrated")).toEqual({ part: "annex", item: "9" });
    expect(clauseOf("undecided-finding")).toEqual({ part: "annex", item: "6" });
    expect(clauseOf("policy-upload.open")).toEqual({ part: "annex", item: "6" });
  });

  test("gives a flag about the whole no clause, and a premature finding those of its item", () => {
    const early = judge({ findings: [{ item: 8, recordId: "C1", foundOn: "2024-05-02" }], claims: [{}] });
    expect(explain(early).beside.find(({ claim }) => claim.code === "premature-finding")?.clauses).toEqual([
      { part: "annex", item: "8" },
    ]);
    expect(explain(judge({ policies: [] })).beside[0]).toMatchObject({ claim: { code: "no-policy" }, clauses: [] });
  });

  test("is the same from JSON that was kept, and is frozen", () => {
    const explanation = explain(troubled());
    expect(explain(JSON.parse(JSON.stringify(troubled())))).toEqual(explanation);
    expect(Object.isFrozen(explanation.because[0]?.because[0]?.claim.share)).toBe(true);
  });
});

describe("what limits keep", () => {
  test("of an item's points goes by its ledger: 6 × 3 = 18, capped at 15", () => {
    const { claim, because } = itemIn(explain(sixLate()), 6);
    expect(claim.share).toEqual({
      ...{ points: "18", absorbedByItem: "3", absorbedByCategory: "0", cost: "15", exactCost: "15/1" },
    });
    expect(because.map(({ claim }) => claim.share.cost)).toEqual(["3", "3", "3", "3", "3", "0"]);
  });

  test("of a category's points goes by the order of its items: the last one bears nothing", () => {
    const shares = itemsIn(explain(beyondCategory()))
      .slice(1, 5)
      .map(({ claim }) => claim.share);
    // 10 + 10 + 20 + 10 = 50 of 40
    expect(shares.map(({ cost }) => cost)).toEqual(["10", "10", "20", "0"]);
    expect(shares.map(({ absorbedByCategory }) => absorbedByCategory)).toEqual(["0", "0", "0", "10"]);
  });

  test("is nothing where a category has no limit", () => {
    const { categories } = beyondCategory();
    expect(categories[1]?.score).toBe("0");
    const unlimited = judge({ ...TROUBLED, expenditures: [] }, { readings: { categoryFloor: "none" } });
    const shares = itemsIn(explain(unlimited)).map(({ claim }) => claim.share.absorbedByCategory);
    expect(new Set(shares)).toEqual(new Set(["0"]));
  });

  test("of stars is exact although their texts were cut: 5 - 14/3, 5 - 13/3", () => {
    const { claim, because } = itemIn(explain(troubled()), 9);
    expect(because.map(({ claim }) => claim.share.exactCost)).toEqual(["1/3", "2/3"]);
    expect(claim.share.exactCost).toBe("1/1");
  });

  test("of stars follows the rubric's points a star", () => {
    const categories = suzhou2024.categories.map((category) => ({
      ...category,
      items: category.items.map((item) =>
        item.id === "survey-stars" ? { ...item, weight: "30", pointsPerStar: "2" } : item,
      ),
    }));
    const rulebook = defineRulebook({ ...suzhou2024, id: "double", categories });
    const evaluation = judge({ surveys: [{ attitude: 4, professionalism: 5, timeliness: 5 }] }, { rulebook });
    expect(itemIn(explain(evaluation), 9).claim.share.cost).toBe("2");
    expect(describeClaim(itemIn(explain(evaluation), 9).claim, "en")).toBe(
      "9. Policyholders' stars: attitude 4, professionalism 5, timeliness 5: (15 − 4 − 5 − 5) × 2 = 2",
    );
  });

  test("of stars that nobody gave is exact too", () => {
    const evaluation = judge({}, { readings: { noSurvey: "zero" } });
    expect(itemIn(explain(evaluation), 9).because.map(({ claim }) => claim.share.cost)).toEqual(["5", "5", "5"]);
  });
});

describe("an evaluation that is none", () => {
  test("is refused with every field that has another form", () => {
    expect(refusalOf(null)).toEqual(["evaluation wrong-type"]);
    expect(refusalOf(undefined)).toEqual(["evaluation missing"]);
    const broken = changed(sixLate(), {
      asOf: "2024-02-30",
      extra: 1,
      score: 85,
      "categories[2].items[0].breaches[0].clause.item": "six",
      tier: undefined,
    });
    expect(refusalOf(broken).sort()).toEqual([
      "evaluation.asOf bad-date",
      "evaluation.categories[2].items[0].breaches[0].clause.item wrong-type",
      "evaluation.extra unknown-field",
      "evaluation.score wrong-type",
      "evaluation.tier missing",
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ["score", { score: "86" }],
    ["exact score", { exactScore: "86/1" }],
    ["breach", { "categories[2].items[0].breaches[5].absorbed": "2" }],
    ["item", { "categories[2].items[0].deduction": "14" }],
    ["category", { "categories[2].gross": "14", "categories[2].deduction": "14", "categories[2].score": "16" }],
  ])("is refused where its %s does not add up", (_, changes) => {
    expect(refusalOf(changed(sixLate(), changes))).toEqual(
      Object.keys(changes).map((path) => `evaluation.${path} does-not-add-up`),
    );
  });

  test("is refused where a cut number is not that of the stars", () => {
    const path = "categories[3].items[0].breaches[0].net";
    expect(refusalOf(changed(troubled(), { [path]: "0.33" }))).toEqual([`evaluation.${path} does-not-add-up`]);
  });
});

test("an evaluation of many breaches at once adds up as one of few", () => {
  const evaluation = judge({ policies: times(300, { uploadedAt: null }) });
  const { claim } = itemIn(explain(evaluation), 6);
  expect(claim.share).toMatchObject({ points: "900", absorbedByItem: "885", cost: "15" });
  expect(add(fractionOf("885"), fractionOf("15"))).toEqual(fractionOf("900"));
  expect(explain(evaluation).claim).toMatchObject({ score: evaluation.score, period: calendarYear(2024) });
});

describe("an evaluation that does not list all its breaches", () => {
  test("adds up with what is not listed: three listed of six, 9 of 15", () => {
    const { claim, because } = itemIn(explain(listingAtMost(3, sixLate())), 6);
    expect(because).toHaveLength(3);
    expect(claim.share).toEqual(itemIn(explain(sixLate()), 6).claim.share);
    expect(claim.unlisted).toMatchObject({ count: 3, share: { points: "9", absorbedByItem: "3", cost: "6" } });
    expect(describeClaim(claim, "en")).toContain("3 uploads late, 3 not listed: 6 × 3 = 18, capped at 15");
    expect(describeClaim(claim, "zh-CN")).toContain("逾期上传3张、未列明细的3次：6 × 3 = 18，最多扣15");
  });

  test("is that of a tally that keeps few: the costs of items are those of the whole, exactly", () => {
    fc.assert(
      fc.property(anyScenario(), fc.nat({ max: 4 }), ({ dataset, call }, keep) => {
        const context = ruleContext(toCall(call));
        const dossiers = dossiersOf(dataset) as Dossier[];
        const costs = (evaluation: Evaluation) =>
          itemsIn(explain(evaluation)).map(({ claim }) => claim.share.exactCost);
        for (const insurer of dataset.insurers) {
          const own = dossiers.filter(({ insurerId }) => insurerId === insurer.insurerId);
          const [some, all] = [{ keep }, {}].map((options) =>
            own.reduce((sum, each) => addDossier(sum, each, context), emptyTally(insurer, context, options)),
          );
          expect(costs(scoreTally(some as Tally, context))).toEqual(costs(scoreTally(all as Tally, context)));
        }
      }),
      { numRuns },
    );
  });

  test.each([0, 1, 2])("adds up exactly with %i of each item, stars that do not end among them", (most) => {
    for (const evaluation of [troubled(), beyondCategory()]) {
      const [whole, part] = [explain(evaluation), explain(listingAtMost(most, evaluation))];
      const costs = (explanation: Explanation) => itemsIn(explanation).map(({ claim }) => claim.share.exactCost);
      expect(costs(part)).toEqual(costs(whole));
    }
  });

  test("adds up where the stars' category has a limit that they go beyond", () => {
    const categories = suzhou2024.categories.map((category) =>
      category.id === "satisfaction" ? { ...category, points: "1" } : { ...category, points: category.points },
    );
    const tiers = [{ id: "all", clause: { part: "remarks" as const, item: "1" } }];
    const rulebook = defineRulebook({ ...suzhou2024, id: "narrow", categories, tiers });
    const evaluation = judge(
      { surveys: [{ attitude: 1, timeliness: 4 }, { timeliness: 5 }, { timeliness: 5 }] },
      { rulebook },
    );
    const { claim } = itemIn(explain(listingAtMost(0, evaluation)), 9);
    expect(claim.share.cost).toBe("1"); // 4 + 1/3 of 1
  });
});
