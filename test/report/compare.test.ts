import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CallError, defineRulebook, evaluateAll, parseDataset, quarter, suzhou2024 } from "../../src/index.js";
import { type Change, type Comparison, compareEvaluations } from "../../src/report/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { decimalText, type Fraction, fractionOfText, subtract, sum } from "../../src/values/fraction.js";
import { judge, times } from "../support/books.js";
import { beyondCategory, listingAtMost, sixLate, troubled } from "./samples.ts";

const exact = ({ exactChange }: Change): Fraction => fractionOfText(exactChange);
const total = (changes: readonly Change[]): Fraction => sum(changes.map(exact));

const itemsOf = ({ categories }: Comparison) => categories.flatMap(({ items }) => items);
const itemOf = (comparison: Comparison, number: number) => itemsOf(comparison).find(({ item }) => item === number);
const recordsOf = (comparison: Comparison, number: number) =>
  itemOf(comparison, number)?.records.map(({ recordId, change }) => `${recordId} ${change}`);

function expectToAddUp(comparison: Comparison): void {
  const { before, after, categories } = comparison;
  expect(exact(comparison)).toEqual(subtract(fractionOfText(after.exactScore), fractionOfText(before.exactScore)));
  expect(total(categories)).toEqual(exact(comparison));
  for (const category of categories) expect(total(category.items)).toEqual(exact(category));
  for (const item of itemsOf(comparison)) {
    const { records, unlisted } = item;
    expect(total(unlisted === null ? records : [...records, unlisted])).toEqual(exact(item));
    for (const each of [item, ...records]) expect(decimalText(exact(each))).toBe(each.change);
  }
}

describe("a comparison", () => {
  test("adds up exactly, from the records to the difference of the scores", () => {
    const pair = fc.tuple(anyScenario(), anyScenario());
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [before, after] = [one, other].map(({ dataset, call }) =>
          evaluateAll(parseDataset(dataset), toCall(call)),
        );
        for (const [index, evaluation] of (before ?? []).entries()) {
          const next = after?.[index % (after.length || 1)];
          if (next === undefined) return;
          expectToAddUp(compareEvaluations(evaluation, next));
          expectToAddUp(compareEvaluations(listingAtMost(1, evaluation), next));
        }
      }),
      { numRuns: Number(process.env["CASES"] ?? 150) },
    );
  });

  test("of an evaluation with itself moves nothing", () => {
    const comparison = compareEvaluations(troubled(), troubled());
    expect(comparison).toMatchObject({ change: "0", exactChange: "0/1", readings: [] });
    expect(itemsOf(comparison).flatMap(({ records }) => records)).toEqual([]);
  });

  test("names the records that cost, or no longer cost, anything", () => {
    const before = judge({ policies: [{ uploadedAt: null }, {}] });
    const after = judge({ policies: [{}, { uploadedAt: null }, { uploadedAt: null }] });
    const comparison = compareEvaluations(before, after); // 97, then 94
    expect(comparison.change).toBe("-3");
    expect(recordsOf(comparison, 6)).toEqual(["P1 3", "P2 -3", "P3 -3"]);
    expect(itemOf(comparison, 6)?.records[0]).toMatchObject({ before: { code: "policy-upload.missed" }, after: null });
  });

  test("counts what a cap lets through: a breach that is gone makes room for the one behind it", () => {
    const before = judge({ policies: times(6, { uploadedAt: null }) }); // 15 of 18
    const after = judge({ policies: [{}, ...times(5, { uploadedAt: null })] }); // 15 of 15
    const comparison = compareEvaluations(before, after);
    expect(recordsOf(comparison, 6)).toEqual(["P1 3", "P6 -3"]);
    expect(itemOf(comparison, 6)?.change).toBe("0");
  });

  test("counts what a category's limit lets through, though the item itself is as before", () => {
    const before = beyondCategory(); // 10 + 10 + 20 + 0 of the 10 for the report
    const after = judge({ annualReports: [] }); // 10 for the report
    const comparison = compareEvaluations(before, after);
    expect(itemsOf(comparison).map(({ change }) => change)).toEqual(["0", "10", "10", "20", "-10", ...times(5, "0")]);
    expect(recordsOf(comparison, 5)).toEqual(["2024 -10"]);
  });

  test("judges item 4 as a whole, and item 9 by its dimensions, exactly", () => {
    const fee = { serviceFee: "100.00", premium: "800.00" };
    const before = judge({ policies: [fee], surveys: [{ attitude: 4 }, { attitude: 5 }, { attitude: 5 }] });
    const after = judge({ policies: [fee], expenditures: [{ amount: "79.99" }] });
    const comparison = compareEvaluations(before, after);
    expect(recordsOf(comparison, 4)).toEqual(["A 15"]); // 20, then 5
    expect(itemOf(comparison, 9)?.records).toMatchObject([{ recordId: "attitude", exactChange: "1/3" }]);
  });

  test("keeps a policy apart from a finding of the same id, and an event from a case", () => {
    const before = judge({
      policies: [{ policyId: "X", uploadedAt: null }],
      disputes: [{ disputeId: "V" }],
    });
    const after = judge({ findings: [{ findingId: "X", item: 6 }], disputes: [{ disputeId: "W", eventId: "V" }] });
    const comparison = compareEvaluations(before, after);
    expect(recordsOf(comparison, 6)).toEqual(["X 3", "X -3"]);
    expect(recordsOf(comparison, 10)).toEqual(["V 2.5", "V -2.5"]);
    expect(comparison.change).toBe("0");
  });

  test("pairs a record that stands twice, each with its own", () => {
    const evaluation = sixLate();
    const twice = JSON.parse(JSON.stringify(evaluation).replaceAll('"P2"', '"P1"'));
    expectToAddUp(compareEvaluations(twice, evaluation));
    expectToAddUp(compareEvaluations(twice, twice));
  });

  test("says which readings differ, and of what periods the two are", () => {
    const [before, after] = [judge({}, { period: quarter(2024, 1) }), judge({}, { readings: { noSurvey: "zero" } })];
    const comparison = compareEvaluations(before, after);
    expect(comparison.readings).toEqual([{ reading: "noSurvey", before: "full", after: "zero" }]);
    expect(comparison.before).toMatchObject({ insurerId: "A", period: quarter(2024, 1), score: "100" });
    expect(comparison.after).toMatchObject({ asOf: "2024-12-31", score: "85", tier: "assisted" });
  });

  test("says what changed that is not listed", () => {
    const comparison = compareEvaluations(listingAtMost(3, sixLate()), judge({}));
    expect(recordsOf(comparison, 6)).toEqual(["P1 3", "P2 3", "P3 3"]);
    expect(itemOf(comparison, 6)?.unlisted).toEqual({ change: "6", exactChange: "6/1" });
    expect(itemOf(comparison, 7)?.unlisted).toBeNull();
  });

  test("is frozen", () => {
    expect(Object.isFrozen(compareEvaluations(sixLate(), troubled()).categories[0]?.items)).toBe(true);
  });
});

describe("evaluations that cannot be compared", () => {
  const weights = suzhou2024.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => (item.id === "disputes" ? { ...item, weight: "10" } : item)),
  }));

  test.each([
    ["another rulebook", { id: "mine" }],
    ["other weights under the same name", { categories: weights }],
  ])("are those of %s", (_, other) => {
    const rulebook = defineRulebook({ ...suzhou2024, ...other });
    const refused = () => compareEvaluations(judge({}), judge({}, { rulebook }));
    expect(refused).toThrow(CallError);
    expect(refused).toThrow(/after\.rulebook not-comparable/);
  });

  test("are told by the side that is broken", () => {
    expect(() => compareEvaluations({} as never, judge({}))).toThrow(/before\.score missing/);
    expect(() => compareEvaluations(judge({}), { ...judge({}), score: "1" })).toThrow(/after\.score does-not-add-up/);
  });
});
