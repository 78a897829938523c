import { callError } from "../../errors/call-error.js";
import type { Evaluation } from "../../evaluation/evaluation.js";
import { compare, decimalText, type Fraction, fractionText, subtract, ZERO } from "../../values/fraction.js";
import { deepFreeze } from "../../values/freeze.js";
import { READING_NAMES } from "../../vocabulary/readings.js";
import { shareText } from "../explain/explain.js";
import { readEvaluation } from "../explain/read-evaluation.js";
import {
  type ExactShare,
  type Shared,
  type SharedBreach,
  type SharedCategory,
  type SharedItem,
  shareOut,
} from "../explain/share-out.js";
import type { Change, ComparedBreach, ComparedItem, ComparedRecord, ComparedScore, Comparison } from "./comparison.js";
import { pairBreaches } from "./pair-breaches.js";

/**
 * What moved the score from one evaluation to another: the change of every item, and the records behind it. The changes
 * of records add up to those of their item, and these to the difference of the scores, exactly.
 *
 * @param before - what `evaluate` gave, or the same from JSON.
 * @param after - another one, usually of the same insurer and a later period.
 * @throws CallError naming every field of another form than an evaluation's, or every number that does not add up;
 * `not-comparable` where the two are of different rubrics.
 * @example compareEvaluations(of2024, of2025).change //=> "-3.5"
 */
export function compareEvaluations(before: Evaluation, after: Evaluation): Comparison {
  const [first, second] = [readEvaluation(before, "before"), readEvaluation(after, "after")];
  const [a, b] = [shareOut(first, "before"), shareOut(second, "after")];
  if (!areComparable(a, b)) throw callError("not-comparable", "after.rulebook", second.rulebook);
  return compareShared(a, b);
}

/** Whether two evaluations are of the same rubric: the same items with the same weights in the same categories. */
export function areComparable(before: Shared, after: Shared): boolean {
  return rubricOf(before) === rubricOf(after);
}

function rubricOf({ evaluation: { rulebook, categories } }: Shared): string {
  return JSON.stringify([
    rulebook,
    categories.map(({ id, points, items }) => [id, points, items.map(({ item, weight }) => [item, weight])]),
  ]);
}

/** As {@link compareEvaluations}, of evaluations of one rubric whose numbers add up. */
export function compareShared(before: Shared, after: Shared): Comparison {
  const [a, b] = [before.evaluation, after.evaluation];
  return deepFreeze<Comparison>({
    before: comparedScore(a),
    after: comparedScore(b),
    ...changeTo(subtract(after.score, before.score)),
    readings: READING_NAMES.filter((name) => a.readings[name] !== b.readings[name]).map((reading) => ({
      reading,
      before: a.readings[reading],
      after: b.readings[reading],
    })),
    categories: before.categories.map((category, index) => {
      const other = after.categories[index] as SharedCategory;
      return {
        id: category.category.id,
        ...changeOfShares(category.share, other.share),
        before: shareText(category.share),
        after: shareText(other.share),
        items: category.items.map((item, place) => comparedItem(item, other.items[place] as SharedItem)),
      };
    }),
  });
}

function comparedScore({ insurerId, insurerName, period, asOf, score, exactScore, tier }: Evaluation): ComparedScore {
  return { insurerId, insurerName, period, asOf, score, exactScore, tier };
}

function comparedItem(before: SharedItem, after: SharedItem): ComparedItem {
  const unlisted = [before.unlisted?.share.cost ?? ZERO, after.unlisted?.share.cost ?? ZERO] as const;
  return {
    item: before.item.item,
    id: before.item.id,
    ...changeOfShares(before.share, after.share),
    before: shareText(before.share),
    after: shareText(after.share),
    records: pairBreaches(before.breaches, after.breaches)
      .filter(([a, b]) => compare(a?.share.cost ?? ZERO, b?.share.cost ?? ZERO) !== 0)
      .map(([a, b]) => comparedRecord(a, b)),
    unlisted: before.unlisted === null && after.unlisted === null ? null : changeTo(subtract(...unlisted)),
  };
}

function comparedRecord(before: SharedBreach | null, after: SharedBreach | null): ComparedRecord {
  return {
    recordId: ((after ?? before) as SharedBreach).breach.recordId,
    ...changeTo(subtract(before?.share.cost ?? ZERO, after?.share.cost ?? ZERO)),
    before: before && comparedBreach(before),
    after: after && comparedBreach(after),
  };
}

function comparedBreach({ breach: { code, day }, share }: SharedBreach): ComparedBreach {
  return { code, day, share: shareText(share) };
}

/** What costs less than before raises the score. */
function changeOfShares(before: ExactShare, after: ExactShare): Change {
  return changeTo(subtract(before.cost, after.cost));
}

function changeTo(difference: Fraction): Change {
  return { change: decimalText(difference), exactChange: fractionText(difference) };
}
