import type { Period } from "../../time/period.js";
import { decimalText, subtract } from "../../values/fraction.js";
import { areComparable, compareShared } from "../compare/compare-evaluations.js";
import type { Comparison } from "../compare/comparison.js";
import type { Ranked } from "./standings.js";

/** What has changed since an earlier circular. */
export interface Changes {
  /** The period that is compared with. */
  readonly period: Period;
  readonly asOf: string;
  /** In the order of the ranks now; then those that are evaluated no longer. */
  readonly insurers: readonly ChangedInsurer[];
}

/** An insurer then and now; `null` where it was, or is, not evaluated. */
export interface ChangedInsurer {
  readonly insurerId: string;
  readonly insurerName: string;
  readonly before: ChangedPlace | null;
  readonly after: ChangedPlace | null;
  /** The score now less the score then: a decimal text, above 0 where it has risen; `null` where a side is missing. */
  readonly change: string | null;
  /** What moved the score; `null` where a side is missing, or was evaluated by another rubric. */
  readonly comparison: Comparison | null;
}

/** A place in the ranking. */
export interface ChangedPlace {
  readonly rank: number;
  readonly score: string;
  readonly tier: string;
}

/** What has changed from one ranking to the next. */
export function changesOf(before: readonly Ranked[], after: readonly Ranked[]): Changes {
  const earlier = new Map(before.map((ranked) => [ranked.shared.evaluation.insurerId, ranked]));
  const stillThere = new Set(after.map(({ shared }) => shared.evaluation.insurerId));
  const { period, asOf } = (before[0] as Ranked).shared.evaluation;
  return {
    period,
    asOf,
    insurers: [
      ...after.map((now) => changed(earlier.get(now.shared.evaluation.insurerId) ?? null, now)),
      ...before.filter(({ shared }) => !stillThere.has(shared.evaluation.insurerId)).map((gone) => changed(gone, null)),
    ],
  };
}

function changed(before: Ranked | null, after: Ranked | null): ChangedInsurer {
  const { insurerId, insurerName } = ((after ?? before) as Ranked).shared.evaluation;
  const isCompared = before !== null && after !== null && areComparable(before.shared, after.shared);
  return {
    insurerId,
    insurerName,
    before: before && placeOf(before),
    after: after && placeOf(after),
    change: before && after && decimalText(subtract(after.shared.score, before.shared.score)),
    comparison: isCompared ? compareShared(before.shared, after.shared) : null,
  };
}

function placeOf({ rank, shared: { evaluation } }: Ranked): ChangedPlace {
  return { rank, score: evaluation.score, tier: evaluation.tier };
}
