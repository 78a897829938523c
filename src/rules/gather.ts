import type { InsurerFacts } from "../facts/facts.js";
import type { RuleContext } from "./context.js";
import type { Rule } from "./rule.js";

/** Stands for a list of which everything is kept. */
export const EVERYTHING = Number.POSITIVE_INFINITY;

/** What a rule gathers of all of an insurer's facts. */
export function gatherAll<Gathered>(rule: Rule<Gathered>, facts: InsurerFacts, context: RuleContext): Gathered {
  const gathered = rule.nothing();
  rule.gather(gathered, facts, context);
  rule.settle(gathered, EVERYTHING, context.readings);
  return gathered;
}
