import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Evaluation, evaluateAll, ITEM_NUMBERS, parseDataset } from "../../src/index.js";
import { formatDay, parseDay } from "../../src/values/day.js";
import { add, compare, type Fraction, fraction, fractionOf, subtract, sum } from "../../src/values/fraction.js";
import { type Dataset, type PlainCall, type Scenario, scenario, shuffled, toCall } from "../arbitraries/index.ts";
import { knownBy } from "./known.ts";

const evaluations = (dataset: Dataset, call: PlainCall) => evaluateAll(parseDataset(dataset), toCall(call));

const asOfOf = (call: PlainCall): string => call.asOf ?? call.period.end;

const dayAfter = (date: string, days: number): string => formatDay((parseDay(date) as number) + days);

const law = (name: string, predicate: (given: Scenario) => void) =>
  test(name, () => fc.assert(fc.property(scenario(), predicate), { numRuns }));

const numRuns = Number(process.env["CASES"] ?? 150);

/** The breaches of an item that the records' own data show, of every insurer. */
function ownBreaches(all: readonly Evaluation[], item: number): string[] {
  return itemsOf(all, item)
    .flatMap(({ breaches }) => breaches.filter(({ code }) => !code.endsWith(".found")).map(({ recordId }) => recordId))
    .sort();
}

function itemsOf(all: readonly Evaluation[], item: number) {
  return all.flatMap(({ categories }) => categories.flatMap(({ items }) => items.filter((each) => each.item === item)));
}

/** The exact value of a text that may have been cut: it is within one of its last digit. */
function isAbout(text: string, exact: Fraction): boolean {
  const places = text.split(".")[1]?.length ?? 0;
  const short = subtract(exact, fractionOf(text.replace("-", "")));
  const distance = text.startsWith("-") ? add(exact, fractionOf(text.slice(1))) : short;
  return compare(distance, fraction(0n)) >= 0 && compare(distance, fraction(1n, 10n ** BigInt(places))) < 0;
}

const exactOf = (text: string): Fraction => {
  const [numerator = "", denominator = ""] = text.split("/");
  return fraction(BigInt(numerator), BigInt(denominator));
};

describe("laws of the score", () => {
  test("the order of the records changes nothing", () => {
    const given = scenario().chain((each) => fc.tuple(fc.constant(each), shuffled(each.dataset)));
    fc.assert(
      fc.property(given, ([{ dataset, call }, other]) => {
        expect(evaluations(other, call)).toEqual(evaluations(dataset, call));
      }),
      { numRuns },
    );
  });

  law("dropping every fact dated after asOf changes nothing", ({ dataset, call }) => {
    expect(evaluations(knownBy(asOfOf(call), dataset), call)).toEqual(evaluations(dataset, call));
  });

  law("the records and the call are never changed", ({ dataset, call }) => {
    const before = JSON.stringify([dataset, call]);
    evaluations(dataset, call);
    expect(JSON.stringify([dataset, call])).toBe(before);
  });

  law("consecutive periods count each breach of items 2, 6 and 8 exactly once", ({ dataset, call }) => {
    const { start, end } = call.period;
    const asOf = [end, asOfOf(call)].sort().at(-1) as string;
    const middle = dayAfter(start, Math.floor(((parseDay(end) as number) - (parseDay(start) as number)) / 2));
    const whole = evaluations(dataset, { ...call, asOf });
    const first = evaluations(dataset, { ...call, asOf, period: { start, end: middle } });
    if (middle === end) return;
    const second = evaluations(dataset, { ...call, asOf, period: { start: dayAfter(middle, 1), end } });
    for (const item of [2, 6, 8]) {
      expect([...ownBreaches(first, item), ...ownBreaches(second, item)].sort()).toEqual(ownBreaches(whole, item));
    }
  });

  law("at a period's close its items 2, 5, 6 and 8 are final, as far as records come in their order", (given) => {
    const call: PlainCall = { ...given.call, readings: { ...given.call.readings, breachPeriod: "due-day" } };
    const signedOn = new Map(given.dataset.policies?.map((policy) => [policy.policyId, policy.signedOn]));
    const claims = (given.dataset.claims ?? []).filter(
      ({ policyId, settledOn }) => settledOn == null || settledOn >= (signedOn.get(policyId) as string),
    );
    const dataset: Dataset = { ...given.dataset, claims, findings: [] };
    const atClose = evaluations(dataset, { ...call, asOf: call.period.end });
    const later = evaluations(dataset, { ...call, asOf: dayAfter(call.period.end, 400) });
    const deductions = (all: readonly Evaluation[], item: number) =>
      new Map(all.map((each) => [each.insurerId, itemsOf([each], item)[0]?.deduction]));
    for (const item of [2, 5, 6, 8]) expect(deductions(later, item)).toEqual(deductions(atClose, item));
  });

  law("a later upload never raises a score", ({ dataset, call }) => {
    const scores = (policies: Dataset["policies"]) =>
      new Map(
        evaluations({ ...dataset, policies: policies ?? [], findings: [] }, call).map(({ insurerId, exactScore }) => [
          insurerId,
          exactOf(exactScore),
        ]),
      );
    const before = scores(dataset.policies);
    const later = scores(dataset.policies?.map((policy) => ({ ...policy, uploadedAt: null })));
    for (const [insurerId, score] of later) {
      expect(compare(score, before.get(insurerId) as Fraction)).toBeLessThanOrEqual(0);
    }
  });

  law("each ledger adds up, and the score is what the categories leave", ({ dataset, call }) => {
    for (const { score, exactScore, categories } of evaluations(dataset, call)) {
      expect(isAbout(score, exactOf(exactScore))).toBe(true);
      for (const { id, gross, items, points, deduction, score: left } of categories) {
        if (id === "satisfaction") continue; // its means need not end; its exact sum is checked below
        expect(sum(items.map((item) => fractionOf(item.deduction)))).toEqual(fractionOf(gross));
        expect(isAbout(left, subtract(fractionOf(points), fractionOf(deduction)))).toBe(true);
        for (const item of items) {
          expect(sum(item.breaches.map(({ net }) => fractionOf(net)))).toEqual(fractionOf(item.deduction));
          for (const breach of item.breaches) {
            expect(add(fractionOf(breach.absorbed), fractionOf(breach.net))).toEqual(fractionOf(breach.points));
          }
        }
      }
      const satisfaction = categories.find(({ id }) => id === "satisfaction");
      const lost = (satisfaction?.items ?? []).flatMap(({ breaches }) =>
        breaches.map((breach) => {
          if (breach.code !== "survey-stars.lost") return fractionOf(breach.net);
          const { sum: stars, count } = breach.evidence;
          return subtract(fraction(5n), fraction(BigInt(stars), BigInt(count)));
        }),
      );
      const others = categories.filter(({ id }) => id !== "satisfaction").map(({ deduction }) => fractionOf(deduction));
      expect(subtract(fraction(100n), sum([...others, ...lost]))).toEqual(exactOf(exactScore));
    }
  });

  law("no item takes more than its weight, and no score leaves 0 to 100 while categories stop at zero", (given) => {
    const call: PlainCall = { ...given.call, readings: { ...given.call.readings, categoryFloor: "zero" } };
    for (const evaluation of evaluations(given.dataset, call)) {
      const score = exactOf(evaluation.exactScore);
      expect(compare(score, fraction(0n))).toBeGreaterThanOrEqual(0);
      expect(compare(score, fraction(100n))).toBeLessThanOrEqual(0);
      for (const item of ITEM_NUMBERS) {
        for (const { deduction, weight } of itemsOf([evaluation], item)) {
          expect(Number(deduction)).toBeLessThanOrEqual(Number(weight));
        }
      }
    }
  });

  law("an insurer's evaluation does not change with the other insurers' records", ({ dataset, call }) => {
    for (const evaluation of evaluations(dataset, call)) {
      const { insurerId } = evaluation;
      const policyIds = new Set(
        dataset.policies?.filter((policy) => policy.insurerId === insurerId).map(({ policyId }) => policyId),
      );
      const isOwn = (row: { insurerId: string }) => row.insurerId === insurerId;
      const isOnOwn = (row: { policyId: string }) => policyIds.has(row.policyId);
      const alone: Dataset = {
        insurers: dataset.insurers.filter(isOwn),
        enterprises: dataset.enterprises ?? [],
        policies: dataset.policies?.filter(isOwn) ?? [],
        services: dataset.services?.filter(isOnOwn) ?? [],
        deferrals: dataset.deferrals?.filter(isOnOwn) ?? [],
        expenditures: dataset.expenditures?.filter(isOwn) ?? [],
        annualReports: dataset.annualReports?.filter(isOwn) ?? [],
        claims: dataset.claims?.filter(isOnOwn) ?? [],
        surveys: dataset.surveys?.filter(isOnOwn) ?? [],
        disputes: dataset.disputes?.filter(isOwn) ?? [],
        findings: dataset.findings?.filter(isOwn) ?? [],
      };
      expect(evaluations(alone, call)).toEqual([evaluation]);
    }
  });
});
