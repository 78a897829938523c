import type { EvaluatedItem } from "../../evaluation/evaluation.js";
import type { BreachCode, FeeEvidence } from "../../rules/breach.js";
import { decimalText, fraction, fractionOf, multiply } from "../../values/fraction.js";
import { MOST_STARS, SURVEY_DIMENSIONS } from "../../vocabulary/statuses.js";
import type { Arithmetic } from "./explanation.js";
import type { SharedItem } from "./share-out.js";

/** How an item's deduction comes about. */
export function arithmeticOf(item: EvaluatedItem, unlisted: SharedItem["unlisted"]): Arithmetic {
  const [first] = item.breaches;
  if (item.status === "not-applicable") return { kind: "not-applicable" };
  if (unlisted !== null) return counted(item, unlisted);
  if (first === undefined) return { kind: "nothing" };
  if (first.code === "fee-usage.underspent") return banded(first.evidence);
  if (first.item === 9) return stars(item);
  return counted(item, null);
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

/** Kinds and points in the order in which they first stand in the ledger; last what is not listed, at its mean. */
function counted({ breaches }: EvaluatedItem, unlisted: SharedItem["unlisted"]): Arithmetic {
  const counts = new Map<BreachCode, number>();
  const terms = new Map<string, number>();
  const addTerm = (points: string, count: number) => terms.set(points, (terms.get(points) ?? 0) + count);
  for (const { code, points } of breaches) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    addTerm(points, 1);
  }
  if (unlisted !== null) {
    const { count, share } = unlisted;
    addTerm(decimalText(multiply(share.points, fraction(1n, BigInt(count)))), count);
  }
  return {
    kind: "counted",
    unlisted: unlisted?.count ?? 0,
    counts: Array.from(counts, ([code, count]) => ({ code, count })),
    terms: Array.from(terms, ([points, count]) => ({ count, points })),
  };
}
