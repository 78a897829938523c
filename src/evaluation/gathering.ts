import type { InsurerFacts } from "../facts/facts.js";
import type { RuleContext } from "../rules/context.js";
import type { Rule } from "../rules/rule.js";
import { RULES } from "../rules/rules.js";
import { isInSight } from "../rules/sight.js";
import type { ItemId } from "../vocabulary/items.js";
import type { Readings } from "../vocabulary/readings.js";

/** What an insurer's records come to, as far as they are gathered: plain data, which grows as it is added to. */
export interface Gathering {
  /** How many policies are in sight. */
  policies: number;
  /** What the rule of each item of the rulebook gathered. */
  readonly items: { [Id in ItemId]?: unknown };
}

/** Gathers by the rules of the items that a rulebook has. */
export class Gatherer {
  readonly #rules: readonly Rule<unknown>[];

  constructor(readonly context: RuleContext) {
    const items = context.rulebook.categories.flatMap((category) => category.items);
    this.#rules = items.map(({ id }) => ruleOf(id));
  }

  nothing(): Gathering {
    const items: Gathering["items"] = {};
    for (const rule of this.#rules) items[rule.id] = rule.nothing();
    return { policies: 0, items };
  }

  /** Adds a share of an insurer's facts, in which every record stands with the findings about it. */
  gather(gathering: Gathering, facts: InsurerFacts): void {
    gathering.policies += policiesInSight(facts, this.context);
    for (const rule of this.#rules) rule.gather(gathering.items[rule.id], facts, this.context);
  }
}

/** How many policies of an insurer are in sight. */
export function policiesInSight({ policies }: InsurerFacts, context: RuleContext): number {
  let count = 0;
  for (const policy of policies) if (isInSight(policy, context)) count++;
  return count;
}

/** Adds what was gathered elsewhere by the same rules. */
export function addGathering(gathering: Gathering, other: Gathering): void {
  gathering.policies += other.policies;
  for (const [id, gathered] of Object.entries(gathering.items)) {
    ruleOf(id).add(gathered, other.items[id as ItemId]);
  }
}

/** Gives it the one form that it has whatever the order of its shares, keeping the first `keep` of each list. */
export function settleGathering({ items }: Gathering, keep: number, readings: Readings): void {
  for (const [id, gathered] of Object.entries(items)) ruleOf(id).settle(gathered, keep, readings);
}

/** The rule of an item. */
export function ruleOf(id: string): Rule<unknown> {
  return RULES.find((rule) => rule.id === id) as Rule<unknown>;
}
