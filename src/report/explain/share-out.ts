import { CallError, type CallProblem } from "../../errors/call-error.js";
import type { EvaluatedCategory, EvaluatedItem, Evaluation } from "../../evaluation/evaluation.js";
import type { Breach } from "../../rules/breach.js";
import {
  add,
  compare,
  decimalText,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  multiply,
  smaller,
  subtract,
  sum,
  ZERO,
} from "../../values/fraction.js";
import { deepFreeze } from "../../values/freeze.js";
import { MOST_STARS, SURVEY_DIMENSIONS } from "../../vocabulary/statuses.js";

/** What something takes off the score, exactly: `points = byItem + byCategory + cost`. */
export interface ExactShare {
  /** What it would take if there were no limits. */
  readonly points: Fraction;
  /** What the item's weight keeps of that. */
  readonly byItem: Fraction;
  /** What the category's points keep of that. */
  readonly byCategory: Fraction;
  readonly cost: Fraction;
}

export interface SharedBreach {
  readonly breach: Breach;
  readonly share: ExactShare;
}

export interface SharedItem {
  readonly item: EvaluatedItem;
  readonly share: ExactShare;
  readonly breaches: readonly SharedBreach[];
}

export interface SharedCategory {
  readonly category: EvaluatedCategory;
  readonly share: ExactShare;
  readonly items: readonly SharedItem[];
}

/** An evaluation with what each part of it takes off the score. */
export interface Shared {
  readonly evaluation: Evaluation;
  /** The points of all categories. */
  readonly points: Fraction;
  readonly score: Fraction;
  readonly categories: readonly SharedCategory[];
}

/**
 * What each breach takes off the score, exactly. An evaluation says what the items' weights absorb of its breaches; what
 * a category's points absorb is shared out here in the same way: its breaches take from the points in the order of items
 * and ledgers, until nothing is left.
 *
 * @throws CallError `does-not-add-up` for each number that is not what those below it come to.
 */
export function shareOut(evaluation: Evaluation, option: string): Shared {
  const problems: CallProblem[] = [];
  const expectText = (exact: Fraction, text: string, path: string) => {
    if (decimalText(exact) === text) return;
    problems.push({ code: "does-not-add-up", option: `${option}.${path}`, found: text });
  };
  const categories = evaluation.categories.map((category, index) => {
    const limit = evaluation.readings.categoryFloor === "zero" ? fractionOf(category.points) : undefined;
    const path = `categories[${index}]`;
    return shareCategory(category, limit, (exact, text, rest) => expectText(exact, text, `${path}.${rest}`));
  });
  const points = sum(categories.map(({ category }) => fractionOf(category.points)));
  const score = subtract(points, sum(categories.map(({ share }) => share.cost)));
  expectText(score, evaluation.score, "score");
  if (fractionText(score) !== evaluation.exactScore) {
    problems.push({ code: "does-not-add-up", option: `${option}.exactScore`, found: evaluation.exactScore });
  }
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
  return { evaluation, points, score, categories };
}

/** Notes a number that is shown otherwise than it is. */
type Expect = (exact: Fraction, text: string, path: string) => void;

function shareCategory(category: EvaluatedCategory, limit: Fraction | undefined, expect: Expect): SharedCategory {
  let left = limit;
  const items = category.items.map((item, index) => {
    const exactOf = exactly(item);
    const breaches = item.breaches.map((breach, place) => {
      const { points, byItem, net } = exactOf(breach);
      const path = `items[${index}].breaches[${place}]`;
      expect(points, breach.points, `${path}.points`);
      expect(byItem, breach.absorbed, `${path}.absorbed`);
      expect(net, breach.net, `${path}.net`);
      const cost = left === undefined ? net : smaller(net, left);
      if (left !== undefined) left = subtract(left, cost);
      return { breach, share: { points, byItem, byCategory: subtract(net, cost), cost } };
    });
    const share = total(breaches);
    expect(add(share.cost, share.byCategory), item.deduction, `items[${index}].deduction`);
    return { item, share, breaches };
  });
  const share = total(items);
  expect(add(share.cost, share.byCategory), category.gross, "gross");
  expect(share.cost, category.deduction, "deduction");
  expect(subtract(fractionOf(category.points), share.cost), category.score, "score");
  return { category, share, items };
}

function total(parts: readonly { readonly share: ExactShare }[]): ExactShare {
  const all = (part: keyof ExactShare) => sum(parts.map(({ share }) => share[part]));
  return { points: all("points"), byItem: all("byItem"), byCategory: all("byCategory"), cost: all("cost") };
}

interface ExactBreach {
  readonly points: Fraction;
  readonly byItem: Fraction;
  readonly net: Fraction;
}

/**
 * The exact numbers of an item's breaches. Those of stars are worked out from the stars, since their texts may have been
 * cut; all others end.
 */
function exactly({ weight }: EvaluatedItem): (breach: Breach) => ExactBreach {
  const pointsPerStar = multiply(fractionOf(weight), fraction(1n, BigInt(MOST_STARS * SURVEY_DIMENSIONS.length)));
  const known = new Map<string, Fraction>();
  const exact = (text: string) => {
    const value = known.get(text) ?? fractionOf(text);
    known.set(text, value);
    return value;
  };
  return (breach) => {
    if (breach.code === "survey-stars.lost" || breach.code === "survey-stars.unrated") {
      const { sum: stars, count } = breach.evidence;
      const mean = count === 0 ? ZERO : fraction(BigInt(stars), BigInt(count));
      const points = multiply(subtract(fraction(BigInt(MOST_STARS)), mean), pointsPerStar);
      return { points, byItem: ZERO, net: points };
    }
    const [points, net] = [exact(breach.points), exact(breach.net)];
    return { points, byItem: subtract(points, net), net };
  };
}

/** Whether there is anything of a share to see. */
export function isNothing({ points }: ExactShare): boolean {
  return compare(points, ZERO) === 0;
}
