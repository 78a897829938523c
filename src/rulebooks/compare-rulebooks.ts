import type { Dataset } from "../dataset/dataset.js";
import { CallError, type CallProblem, problemsIn } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { valueAt } from "../errors/zod-issues.js";
import { type EvaluateAllCall, evaluateAll } from "../evaluation/evaluate.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import type { Change } from "../report/compare/comparison.js";
import { acceptRulebook, isRulebook, type Rulebook } from "../rulebook/rulebook.js";
import { readCall } from "../rules/call.js";
import { decimalText, type Fraction, fractionOfText, fractionText, subtract } from "../values/fraction.js";
import { deepFreeze } from "../values/freeze.js";
import { isRecord } from "../values/objects.js";
import type { RulebookDifference } from "./difference.js";
import { type Rubric, startOf, stepsBetween } from "./steps.js";

/** An assessment of every insurer, by two rulebooks. */
export type CompareRulebooksCall = Omit<EvaluateAllCall, "rulebook">;

/** Two rulebooks, and what their differences do to the scores of a city's insurers. Plain, frozen data. */
export interface RulebookComparison {
  /** The ids of the rulebooks. */
  readonly before: string;
  readonly after: string;
  /** In the order in which they are applied, one after the other. */
  readonly differences: readonly RulebookDifference[];
  /** In the order of `evaluateAll` by the first rulebook. */
  readonly insurers: readonly RescoredInsurer[];
}

/** What the differences do to an insurer's score. */
export interface RescoredInsurer extends Change {
  readonly insurerId: string;
  readonly insurerName: string;
  readonly before: RulebookScore;
  readonly after: RulebookScore;
  /** What each difference adds to the score, in their order. They add up to the whole change, exactly. */
  readonly effects: readonly Change[];
}

/** A score by one of the rulebooks. */
export interface RulebookScore {
  readonly score: string;
  readonly exactScore: string;
  readonly tier: string;
}

/**
 * Which numbers differ between two rulebooks, and what each difference does to each insurer's score. The differences
 * are applied one after the other, and a difference's effect is what the score moves by in its turn.
 *
 * Days in force are no numbers of the rubric: the second rulebook is applied as if in force when the first was.
 *
 * @throws CallError naming every problem: `rulebook-not-defined` for `a` or `b`, and those of `evaluateAll` by `a`; the
 * option `rulebook` is none.
 */
export function compareRulebooks(
  a: Rulebook,
  b: Rulebook,
  dataset: Dataset,
  call: CompareRulebooksCall,
): RulebookComparison {
  throwIfBroken(a, b, call);
  const asked = readCall(call);
  const evaluated = (rulebook: Rulebook) => evaluateAll(dataset, { ...asked, rulebook });
  const steps = stepsBetween(a, b);
  const rubrics: Rubric[] = [startOf(a, b)];
  for (const { apply } of steps) rubrics.push(apply(rubrics.at(-1) as Rubric));
  const stages = rubrics.map((rubric) => scoresOf(evaluated(onTheWay(rubric, a))));
  const after = new Map(
    evaluated(acceptRulebook({ ...b, inForce: a.inForce })).map((evaluation) => [evaluation.insurerId, evaluation]),
  );
  return deepFreeze<RulebookComparison>({
    before: a.id,
    after: b.id,
    differences: steps.map(({ difference }) => difference),
    insurers: evaluated(a).map((before) => {
      const scores = stages.map((stage) => stage.get(before.insurerId) as Fraction);
      return rescored(before, after.get(before.insurerId) as Evaluation, scores);
    }),
  });
}

function throwIfBroken(a: unknown, b: unknown, call: unknown): void {
  const problems: CallProblem[] = [];
  for (const [option, rulebook] of Object.entries({ a, b })) {
    if (!isRulebook(rulebook)) problems.push({ code: "rulebook-not-defined", option, found: found(rulebook) });
  }
  const other = valueAt(call, ["rulebook"]);
  if (other !== undefined) problems.push({ code: "unknown-field", option: "rulebook", found: found(other) });
  if (isRulebook(a)) problems.push(...problemsIn(() => readCall(by(a, call))));
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
}

/** A call with a rulebook; what is no call stays what it is. */
function by(rulebook: Rulebook, call: unknown): unknown {
  return isRecord(call) ? { ...call, rulebook } : call;
}

/** A rubric on the way, as a rulebook. A score between two rubrics is in no tier of theirs. */
function onTheWay(categories: Rubric, { id, source, inForce }: Rulebook): Rulebook {
  return acceptRulebook({ id, source, inForce, categories, tiers: [{ id, clause: { part: "remarks", item: "1" } }] });
}

function scoresOf(evaluations: readonly Evaluation[]): ReadonlyMap<string, Fraction> {
  return new Map(evaluations.map(({ insurerId, exactScore }) => [insurerId, fractionOfText(exactScore)]));
}

function rescored(before: Evaluation, after: Evaluation, scores: readonly Fraction[]): RescoredInsurer {
  return {
    insurerId: before.insurerId,
    insurerName: before.insurerName,
    before: scoreOf(before),
    after: scoreOf(after),
    ...changeBetween(fractionOfText(before.exactScore), fractionOfText(after.exactScore)),
    effects: scores.slice(1).map((score, index) => changeBetween(scores[index] as Fraction, score)),
  };
}

function scoreOf({ score, exactScore, tier }: Evaluation): RulebookScore {
  return { score, exactScore, tier };
}

function changeBetween(before: Fraction, after: Fraction): Change {
  const difference = subtract(after, before);
  return { change: decimalText(difference), exactChange: fractionText(difference) };
}
