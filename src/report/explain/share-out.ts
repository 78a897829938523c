import { CallError, type CallProblem } from "../../errors/call-error.js";
import type { EvaluatedCategory, EvaluatedItem, Evaluation } from "../../evaluation/evaluation.js";
import type { Breach } from "../../rules/breach.js";
import {
  add,
  decimalText,
  type Fraction,
  fractionOf,
  fractionText,
  smaller,
  subtract,
  sum,
} from "../../values/fraction.js";
import { deepFreeze } from "../../values/freeze.js";
import { type ExactBreach, exactBreaches, unlistedOf } from "./exact-breaches.js";

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
  /** The breaches that the evaluation counts and does not list, together; `null` where it lists all. */
  readonly unlisted: { readonly count: number; readonly share: ExactShare } | null;
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
    return shareCategory(category, limit, evaluation, (exact, text, rest) =>
      expectText(exact, text, `${path}.${rest}`),
    );
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

function shareCategory(
  category: EvaluatedCategory,
  limit: Fraction | undefined,
  evaluation: Evaluation,
  expect: Expect,
): SharedCategory {
  let left = limit;
  const shareOf = ({ points, byItem, net }: ExactBreach): ExactShare => {
    const cost = left === undefined ? net : smaller(net, left);
    if (left !== undefined) left = subtract(left, cost);
    return { points, byItem, byCategory: subtract(net, cost), cost };
  };
  const items = category.items.map((item, index) => {
    const exact = exactBreaches(item);
    const breaches = item.breaches.map((breach, place) => {
      const numbers = exact[place] as ExactBreach;
      const path = `items[${index}].breaches[${place}]`;
      expect(numbers.points, breach.points, `${path}.points`);
      expect(numbers.byItem, breach.absorbed, `${path}.absorbed`);
      expect(numbers.net, breach.net, `${path}.net`);
      return { breach, share: shareOf(numbers) };
    });
    const rest = unlistedOf(item, exact, category, evaluation);
    const unlisted = rest && { count: rest.count, share: shareOf(rest) };
    const share = total(unlisted === null ? breaches : [...breaches, unlisted]);
    expect(add(share.cost, share.byCategory), item.deduction, `items[${index}].deduction`);
    return { item, share, breaches, unlisted };
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
