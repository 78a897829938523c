import type { EvaluatedItem } from "../../evaluation/evaluation.js";
import type { Breach, BreachCode, FeeEvidence } from "../../rules/breach.js";
import { decimalText, fraction, fractionOf, multiply } from "../../values/fraction.js";
import { MOST_STARS, SURVEY_DIMENSIONS } from "../../vocabulary/statuses.js";
import type { Arithmetic } from "./explanation.js";

/** How an item's deduction comes about. */
export function arithmeticOf(item: EvaluatedItem): Arithmetic {
  const { status, breaches } = item;
  const [first] = breaches;
  if (status === "not-applicable") return { kind: "not-applicable" };
  if (first === undefined) return { kind: "nothing" };
  if (first.code === "fee-usage.underspent") return banded(first.evidence);
  if (first.code === "survey-stars.lost" || first.code === "survey-stars.unrated") return stars(item);
  return counted(breaches);
}

function banded({ spent, base, percent }: FeeEvidence): Arithmetic {
  return { kind: "banded", spent, base, percent };
}

function stars({ weight, breaches }: EvaluatedItem): Arithmetic {
  const dimensions = SURVEY_DIMENSIONS.map((dimension) => {
    const breach = breaches.find(({ recordId }) => recordId === dimension);
    const lacking = breach !== undefined && "dimension" in breach.evidence ? breach.evidence : null;
    return { dimension, lacking: lacking && { sum: lacking.sum, count: lacking.count } };
  });
  const star = fraction(1n, BigInt(MOST_STARS * SURVEY_DIMENSIONS.length));
  return { kind: "stars", dimensions, pointsPerStar: decimalText(multiply(fractionOf(weight), star)) };
}

/** Kinds and points in the order in which they first stand in the ledger. */
function counted(breaches: readonly Breach[]): Arithmetic {
  const counts = new Map<BreachCode, number>();
  const terms = new Map<string, number>();
  for (const { code, points } of breaches) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    terms.set(points, (terms.get(points) ?? 0) + 1);
  }
  return {
    kind: "counted",
    counts: Array.from(counts, ([code, count]) => ({ code, count })),
    terms: Array.from(terms, ([points, count]) => ({ count, points })),
  };
}
