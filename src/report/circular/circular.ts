import type { Evaluation } from "../../evaluation/evaluation.js";
import type { Period } from "../../time/period.js";
import type { Readings } from "../../vocabulary/readings.js";
import { explainShared } from "../explain/explain.js";
import type { ExplainedCategory, Explanation } from "../explain/explanation.js";
import { sealReport } from "../report.js";
import { type Changes, changesOf } from "./changes.js";
import { type CommonBreach, commonestOf } from "./commonest.js";
import { type Ranked, readStandings } from "./standings.js";

/** The circular (通报) of all insurers of a period, before it is put into words. Plain, frozen data. */
export interface Circular {
  readonly kind: "circular";
  /** The rulebook's id. */
  readonly rulebook: string;
  readonly period: Period;
  readonly asOf: string;
  readonly readings: Readings;
  /** The best first; equals in order of insurerId. */
  readonly standings: readonly Standing[];
  /** How many insurers are in each tier, the best first; tiers without any are left out. */
  readonly tiers: readonly { readonly tier: string; readonly insurers: number }[];
  /** The kinds of breach, the commonest first. */
  readonly commonest: readonly CommonBreach[];
  /** The breaches that evaluations count and do not list: nobody knows of what kind they are. */
  readonly unlisted: number;
  /** `null` where no earlier evaluations were given. */
  readonly changes: Changes | null;
}

/** The categories of the rubric, as the first of the standings has them; there is one at least. */
export function categoriesIn({ standings }: Circular): readonly ExplainedCategory[] {
  return (standings[0] as Standing).explanation.because;
}

/** An insurer's place in the ranking, decided on the exact score: equals share a rank. */
export interface Standing {
  readonly rank: number;
  readonly explanation: Explanation;
}

/**
 * The circular (通报) that the joint conference sends to the departments: all insurers of a period, ranked.
 *
 * Body, part 2 (7).
 *
 * @param evaluations - what `evaluateAll` gave, or the same from JSON; the order does not matter.
 * @param options - `earlier`: the evaluations of the period before, to say what has changed.
 * @throws CallError naming every field of another form than an evaluation's, or every number that does not add up;
 * `out-of-range` where there is no evaluation; `not-comparable` where they are of different rulebooks, periods, days or
 * readings; `insurer-twice`.
 * @example renderHtml(circular(evaluateAll(dataset, { period })), "zh-CN")
 */
export function circular(
  evaluations: readonly Evaluation[],
  { earlier }: { readonly earlier?: readonly Evaluation[] | undefined } = {},
): Circular {
  const ranked = readStandings(evaluations, "evaluations");
  const before = earlier === undefined ? null : readStandings(earlier, "earlier");
  const { rulebook, period, asOf, readings } = (ranked[0] as Ranked).shared.evaluation;
  return sealReport({
    kind: "circular",
    rulebook,
    period,
    asOf,
    readings,
    standings: ranked.map(({ rank, shared }) => ({ rank, explanation: explainShared(shared) })),
    tiers: tiersOf(ranked),
    commonest: commonestOf(ranked.map(({ shared }) => shared)),
    unlisted: unlistedIn(ranked),
    changes: before && changesOf(before, ranked),
  });
}

function tiersOf(ranked: readonly Ranked[]): Circular["tiers"] {
  const counts = new Map<string, number>();
  for (const { shared } of ranked) counts.set(shared.evaluation.tier, (counts.get(shared.evaluation.tier) ?? 0) + 1);
  return Array.from(counts, ([tier, insurers]) => ({ tier, insurers }));
}

function unlistedIn(ranked: readonly Ranked[]): number {
  const omitted = ranked.flatMap(({ shared }) => shared.evaluation.omitted ?? []);
  return omitted.reduce((sum, { breaches }) => sum + breaches, 0);
}
