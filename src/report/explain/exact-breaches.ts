import type { EvaluatedCategory, EvaluatedItem, Evaluation } from "../../evaluation/evaluation.js";
import type { Breach } from "../../rules/breach.js";
import {
  type Fraction,
  fraction,
  fractionOf,
  fractionOfText,
  larger,
  multiply,
  subtract,
  sum,
  ZERO,
} from "../../values/fraction.js";
import { MOST_STARS, SURVEY_DIMENSIONS } from "../../vocabulary/statuses.js";

/** What a breach takes alone, and what it takes of its item: `points = absorbed by the item's weight + net`. */
export interface ExactBreach {
  readonly points: Fraction;
  readonly byItem: Fraction;
  readonly net: Fraction;
}

/**
 * The exact numbers of an item's breaches. Those of stars are worked out from the stars, since their texts may have been
 * cut; all others end.
 */
export function exactBreaches({ weight, breaches }: EvaluatedItem): ExactBreach[] {
  const pointsPerStar = multiply(fractionOf(weight), fraction(1n, BigInt(MOST_STARS * SURVEY_DIMENSIONS.length)));
  const known = new Map<string, Fraction>();
  const exact = (text: string) => {
    const value = known.get(text) ?? fractionOf(text);
    known.set(text, value);
    return value;
  };
  return breaches.map((breach) => {
    const lacking = starsLacking(breach);
    if (lacking !== null) {
      const points = multiply(lacking, pointsPerStar);
      return { points, byItem: ZERO, net: points };
    }
    const [points, net] = [exact(breach.points), exact(breach.net)];
    return { points, byItem: subtract(points, net), net };
  });
}

/** What the mean of a dimension lacks of full stars; `null` of a breach by anything else. */
function starsLacking({ code, evidence }: Breach): Fraction | null {
  if (code !== "survey-stars.lost" && code !== "survey-stars.unrated") return null;
  const { sum: stars, count } = evidence;
  return subtract(fraction(BigInt(MOST_STARS)), count === 0 ? ZERO : fraction(BigInt(stars), BigInt(count)));
}

/** Breaches that an evaluation counts and does not list. */
export interface Unlisted extends ExactBreach {
  readonly count: number;
}

/** What an item's breaches take that are not listed; `null` where all are. */
export function unlistedOf(
  item: EvaluatedItem,
  listed: readonly ExactBreach[],
  category: EvaluatedCategory,
  evaluation: Evaluation,
): Unlisted | null {
  const count = evaluation.omitted?.find((omitted) => omitted.item === item.item)?.breaches ?? 0;
  if (count === 0) return null;
  const net = subtract(exactDeduction(item, category, evaluation), sum(listed.map((each) => each.net)));
  // The gross of an item that is judged as a whole is its deduction, so it does not tell what was absorbed.
  const points = larger(net, subtract(fractionOf(item.gross), sum(listed.map((each) => each.points))));
  return { count, points, byItem: subtract(points, net), net };
}

/** An item's deduction. That of stars is what the exact score leaves for it, since its text may have been cut. */
function exactDeduction(
  { id, deduction }: EvaluatedItem,
  own: EvaluatedCategory,
  { exactScore, categories }: Evaluation,
): Fraction {
  if (id !== "survey-stars" || own.gross !== own.deduction) return fractionOf(deduction);
  const others: readonly { readonly deduction: string }[] = [
    ...categories.filter((category) => category !== own),
    ...own.items.filter((item) => item.id !== id),
  ];
  const points = sum(categories.map((category) => fractionOf(category.points)));
  return subtract(
    subtract(points, fractionOfText(exactScore)),
    sum(others.map((other) => fractionOf(other.deduction))),
  );
}
