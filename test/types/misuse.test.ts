import { expect, test } from "vitest";
import {
  calendarYear,
  certify,
  type Dataset,
  defineRulebook,
  evaluate,
  evaluateAll,
  type Period,
  parseDataset,
  parseRecord,
  quarter,
  type Rulebook,
  suzhou2024,
} from "../../src/index.js";

/*
 * Mistakes that the compiler must catch: `tsc -p test` fails where one of them compiles. Nothing here is run.
 */
function misuses(json: { insurers: never[] }, dataset: Dataset): void {
  const period = calendarYear(2024);

  // @ts-expect-error - raw JSON is no dataset
  evaluateAll(json, { period });
  // @ts-expect-error - an insurer must be named
  evaluate(dataset, { period });
  // @ts-expect-error - a certificate is one insurer's
  certify(dataset, { period });
  // @ts-expect-error - a certificate has one version
  certify(dataset, { insurerId: "a", period }).version = "2";
  // @ts-expect-error - a period is two dates, no year
  evaluate(dataset, { insurerId: "a", period: 2024 });
  // @ts-expect-error - there is no such reading
  evaluate(dataset, { insurerId: "a", period, readings: { dayCounts: "exclude-start" } });
  // @ts-expect-error - there is no such option of the reading
  evaluate(dataset, { insurerId: "a", period, readings: { dayCount: "exclude" } });
  // @ts-expect-error - a rubric must be defined before it is applied
  evaluate(dataset, { insurerId: "a", period, rulebook: { ...suzhou2024, id: "mine" } as Omit<Rulebook, symbol> });
  // @ts-expect-error - a year has four quarters
  quarter(2024, 5);
  // @ts-expect-error - there is no such table
  parseRecord("policy", {});
  // @ts-expect-error - points are texts: a number may already have lost digits
  defineRulebook({ ...suzhou2024, categories: [{ id: "x", points: 10, items: [] }] });

  // @ts-expect-error - a dataset cannot be changed
  dataset.policies = [];
  // @ts-expect-error - nor can its tables
  dataset.policies.push();
  const [policy] = parseDataset(json).policies;
  // @ts-expect-error - nor can its records
  if (policy !== undefined) policy.premium = "1";
  const rulebook: Rulebook = suzhou2024;
  // @ts-expect-error - nor can a rulebook
  rulebook.id = "mine";
  // @ts-expect-error - nor can a period
  (period as Period).start = "2024-02-01";
  // @ts-expect-error - a score is text: exact numbers are
  const score: number = evaluate(dataset, { insurerId: "a", period }).score;
  void score;
}

test("the misuses above are caught when they are compiled", () => {
  expect(misuses).toBeTypeOf("function");
});
