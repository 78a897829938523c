import { suzhou2024 } from "../../src/index.js";
import type { Scorer } from "../../src/testing/index.js";
import { evaluateByOracle, type Fraction, toDecimalText } from "../oracle/index.ts";

const text = (fraction: Fraction): string => toDecimalText(fraction);

const WEIGHTS = new Map<string, string>(
  suzhou2024.categories.flatMap(({ items }) => items.map(({ id, weight }) => [id, weight])),
);

/** Another implementation, which reads the rows of the dataset: the oracle. It knows Suzhou's rulebook alone. */
export const byOracle: Scorer = (dataset, { rulebook: _, ...call }) => {
  const { score, tier, categories } = evaluateByOracle(dataset, call);
  return {
    score: text(score),
    exactScore: `${score.n}/${score.d}`,
    tier,
    categories: categories.map(({ id, points, gross, deduction, score, items }) => ({
      ...{ id, points: text(points), gross: text(gross), deduction: text(deduction), score: text(score) },
      items: items.map(({ id, gross, deduction, breaches }) => ({
        ...{ id, weight: WEIGHTS.get(id) as string, gross: text(gross), deduction: text(deduction) },
        breaches: breaches.map(({ recordId, day, points, absorbed, net }) => {
          return { recordId, day, points: text(points), absorbed: text(absorbed), net: text(net) };
        }),
      })),
    })),
  };
};
