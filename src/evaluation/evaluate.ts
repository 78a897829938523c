import { type Dataset, factsOf } from "../dataset/dataset.js";
import type { InsurerFacts } from "../facts/facts.js";
import { type RuleCall, readInsurerCall } from "../rules/call.js";
import { contextOf, type RuleContext, ruleContext } from "../rules/context.js";
import { EVERYTHING } from "../rules/gather.js";
import { compare } from "../values/fraction.js";
import { inTextOrder } from "../values/lists.js";
import type { Evaluation } from "./evaluation.js";
import { Gatherer, settleGathering } from "./gathering.js";
import { type ScoredInsurer, scoreInsurer } from "./score-insurer.js";

/** An assessment of every insurer. */
export type EvaluateAllCall = RuleCall;

/** An assessment of one insurer. */
export interface EvaluateCall extends RuleCall {
  readonly insurerId: string;
}

/**
 * One insurer's evaluation: its score, its tier, and a ledger in which every point lost names its record, day and clause.
 *
 * Nothing is read but the arguments: no clock, no time zone, no locale. The same call gives the same result anywhere.
 *
 * @throws CallError naming every problem of the call, such as an unknown insurer, a period before the rulebook is in
 * force, or a rest-day calendar that is missing or too short.
 * @example
 * const { score, tier } = evaluate(parseDataset(json), { insurerId: "picc-sz", period: calendarYear(2024) });
 */
export function evaluate(dataset: Dataset, call: EvaluateCall): Evaluation {
  const insurers = factsOf(dataset);
  const { insurerId, ...rest } = readInsurerCall(call, insurers);
  const [scored] = scoreEach([insurers.get(insurerId) as InsurerFacts], contextOf(rest));
  return (scored as ScoredInsurer).evaluation;
}

/**
 * Every insurer's evaluation, the best score first, equal scores in order of insurerId.
 *
 * @throws CallError as {@link evaluate}.
 */
export function evaluateAll(dataset: Dataset, call: EvaluateAllCall): readonly Evaluation[] {
  const insurers = factsOf(dataset);
  const context = ruleContext(call);
  const scored = scoreEach(insurers.values(), context);
  return Object.freeze(scored.sort(bestFirst).map(({ evaluation }) => evaluation));
}

function scoreEach(insurers: Iterable<InsurerFacts>, context: RuleContext): ScoredInsurer[] {
  const gatherer = new Gatherer(context);
  return Array.from(insurers, (facts) => {
    const gathering = gatherer.nothing();
    gatherer.gather(gathering, facts);
    settleGathering(gathering, EVERYTHING, context.readings);
    return scoreInsurer(facts, gathering, EVERYTHING, context);
  });
}

/** The best score first, equal scores in order of insurerId. */
export function bestFirst(a: ScoredInsurer, b: ScoredInsurer): number {
  return compare(b.score, a.score) || inTextOrder(a.evaluation.insurerId, b.evaluation.insurerId);
}
