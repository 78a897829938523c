import type { InsurerFacts } from "../facts/facts.js";
import type { RuleContext } from "../rules/context.js";
import type { Rule } from "../rules/rule.js";
import { RULES } from "../rules/rules.js";
import { isInSight } from "../rules/sight.js";
import type { ItemId } from "../vocabulary/items.js";

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
    facts.policies.forEach((policy) => {
      if (isInSight(policy, this.context)) gathering.policies++;
    });
    for (const rule of this.#rules) rule.gather(gathering.items[rule.id], facts, this.context);
  }

  /** Adds what was gathered elsewhere. */
  add(gathering: Gathering, other: Gathering): void {
    gathering.policies += other.policies;
    for (const rule of this.#rules) rule.add(gathering.items[rule.id], other.items[rule.id]);
  }

  /** Gives it the one form that it has whatever the order of its shares, keeping of long lists the first `most`. */
  settle(gathering: Gathering, most: number): void {
    for (const rule of this.#rules) rule.settle(gathering.items[rule.id], most, this.context);
  }
}

/** The rule of an item. */
export function ruleOf(id: ItemId): Rule<unknown> {
  return RULES.find((rule) => rule.id === id) as Rule<unknown>;
}
