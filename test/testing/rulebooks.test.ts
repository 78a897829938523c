import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defineRulebook,
  evaluateAll,
  ITEM_IDS,
  parseDataset,
  type Rulebook,
  type RulebookItem,
  ruleContext,
  suzhou2024,
} from "../../src/index.js";
import { anyPeriod, anyRulebook, anyScenario, type Scenario, toCall } from "../../src/testing/index.js";
import { contractProblems } from "./contract.ts";

const SEED = 20_231_030;

const rulebooks = fc.sample(anyRulebook(), { numRuns: 400, seed: SEED });

const itemsOf = ({ categories }: Rulebook): RulebookItem[] => categories.flatMap(({ items }) => [...items]);

describe("any rulebook", () => {
  test("is one that can be defined from its JSON", () => {
    for (const rulebook of rulebooks) expect(defineRulebook(JSON.parse(JSON.stringify(rulebook)))).toEqual(rulebook);
  });

  test("has each kind of item often, and often lacks it", () => {
    for (const id of Object.values(ITEM_IDS)) {
      const having = rulebooks.filter((rulebook) => itemsOf(rulebook).some((item) => item.id === id)).length;
      expect(having, id).toBeGreaterThan(80);
      expect(having, id).toBeLessThan(320);
    }
  });

  test.each<[string, (rulebook: Rulebook) => boolean]>([
    ["is in force for a time only", ({ inForce }) => inForce.to !== undefined],
    ["is in force for a day", ({ inForce }) => inForce.to === inForce.from],
    ["comes into force within a year", ({ inForce }) => !inForce.from.endsWith("-01-01")],
    ["is worth other than 100 points", ({ categories }) => sumOf(categories.map(({ points }) => points)) !== 100],
    [
      "has a category whose items together take more than it has",
      ({ categories }) =>
        categories.some(({ points, items }) => sumOf(items.map(({ weight }) => weight)) > Number(points)),
    ],
    ["has one tier", ({ tiers }) => tiers.length === 1],
    ["has five tiers", ({ tiers }) => tiers.length === 5],
    ["has a tier without its lower bound", ({ tiers }) => tiers.some(({ above }) => above !== undefined)],
    ["has one band", (rulebook) => bandsOf(rulebook).length === 1],
    ["has a band without its lower bound", (rulebook) => bandsOf(rulebook).some(({ above }) => above !== undefined)],
  ])("sometimes %s", (_, is) => {
    expect(rulebooks.filter(is).length).toBeGreaterThan(3);
  });
});

const sumOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Number(text), 0);

function bandsOf(rulebook: Rulebook) {
  return itemsOf(rulebook).flatMap((item) => (item.id === "fee-usage" ? item.bands : []));
}

describe("what is aimed at a rulebook", () => {
  test("keeps the contract, and is called while it is in force", () => {
    for (const [index, rulebook] of rulebooks.entries()) {
      for (const { dataset, call } of fc.sample(anyScenario({ rulebook }), { numRuns: 2, seed: index })) {
        expect(contractProblems(dataset)).toEqual([]);
        expect(() => ruleContext(toCall(call, rulebook))).not.toThrow();
      }
      for (const period of fc.sample(anyPeriod({ rulebook }), { numRuns: 10, seed: index })) {
        expect(() => ruleContext({ period, rulebook })).not.toThrow();
      }
    }
  });

  /** Suzhou's rulebook with some items changed, in force from a day in the middle of a year. */
  const other = defineRulebook({
    ...suzhou2024,
    inForce: { from: "2030-05-01" },
    categories: suzhou2024.categories.map((category) => ({
      ...category,
      items: category.items.map((item): RulebookItem => {
        switch (item.id) {
          case "policy-upload":
            return { ...item, days: 20 };
          case "fee-usage":
            return {
              ...item,
              bands: [
                { above: "25", points: "0" },
                { atMost: "25", points: "20" },
              ],
            };
          case "annual-report":
            return { ...item, dueMonth: 2, dueDayOfMonth: 28 };
          default:
            return item;
        }
      }),
    })),
    tiers: [
      { id: "good", atLeast: "75", clause: { part: "remarks", item: "1" } },
      { id: "bad", below: "75", clause: { part: "remarks", item: "2" } },
    ],
  });

  const scenarios: readonly Scenario[] = fc.sample(anyScenario({ rulebook: other }), { numRuns: 600, seed: SEED });
  const daysAfter = (date: string, days: number): string =>
    new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

  test.each<[string, (scenario: Scenario) => boolean]>([
    [
      "an upload on its due day",
      ({ dataset }) => uploads(dataset).some(({ signedOn, on }) => on === daysAfter(signedOn, 20)),
    ],
    [
      "an upload a day late",
      ({ dataset }) => uploads(dataset).some(({ signedOn, on }) => on === daysAfter(signedOn, 21)),
    ],
    ["a report on its due day", ({ dataset }) => reports(dataset).some((on) => on.endsWith("-02-28"))],
    ["a report a day late", ({ dataset }) => reports(dataset).some((on) => /-(02-29|03-01)$/.test(on))],
    [
      "a policy of the first day in force",
      ({ dataset }) => uploads(dataset).some(({ signedOn }) => signedOn === "2030-05-01"),
    ],
  ])("often has %s", (_, has) => {
    expect(scenarios.filter(has).length).toBeGreaterThan(20);
  });

  const uploads = ({ policies = [] }: Scenario["dataset"]) =>
    policies.map(({ signedOn, uploadedAt }) => ({ signedOn, on: uploadedAt?.length === 10 ? uploadedAt : null }));
  const reports = ({ annualReports = [] }: Scenario["dataset"]) =>
    annualReports.map(({ submittedAt }) => submittedAt.slice(0, 10));

  test("brings scores to the very edge of a tier, and spending to the very bound of a band", () => {
    const results = scenarios.flatMap(({ dataset, call }) => evaluateAll(parseDataset(dataset), toCall(call, other)));
    expect(results.filter(({ score }) => score === "75").length).toBeGreaterThan(5);
    const breaches = results.flatMap(({ categories }) =>
      categories.flatMap(({ items }) => items.flatMap((item) => item.breaches)),
    );
    const percents = breaches.flatMap((breach) =>
      breach.code === "fee-usage.underspent" ? [breach.evidence.percent] : [],
    );
    expect(percents.filter((percent) => percent === "25").length).toBeGreaterThan(5);
  });
});
