import { ruleOf } from "../evaluation/gathering.js";
import type { RulebookCategory, RulebookItem } from "../rulebook/schema.js";
import { gatherAll } from "../rules/gather.js";
import { grossOf } from "../scoring/ledger.js";
import { type Fraction, subtract, sumOfMany } from "../values/fraction.js";
import type { ItemNumber } from "../vocabulary/items.js";
import type { Group, Situation } from "./groups/group.js";
import { groupsOf } from "./groups/groups.js";

/** An item of the rubric: the points that nothing can change any more, and what can still come to more or less. */
export interface OpenItem {
  readonly item: ItemNumber;
  readonly terms: RulebookItem;
  readonly settled: Fraction;
  readonly groups: readonly Group[];
}

/** A category of the rubric, with its items. */
export interface OpenCategory {
  readonly terms: RulebookCategory;
  readonly items: readonly OpenItem[];
}

export function openCategories(situation: Situation): readonly OpenCategory[] {
  return situation.context.rulebook.categories.map((terms) => ({
    terms,
    items: terms.items.map((item) => openItem(item, situation)),
  }));
}

/** What is settled is what the rule takes if nothing more happens, less what is still open of that. */
function openItem(terms: RulebookItem, situation: Situation): OpenItem {
  const { facts, context } = situation;
  const rule = ruleOf(terms.id);
  const { charges } = rule.outcome(gatherAll(rule, facts, context), context, facts.insurerId);
  const groups = groupsOf(terms.id, situation);
  const open = sumOfMany(groups.map(({ asIs }) => asIs));
  return { item: rule.item, terms, settled: subtract(grossOf(charges), open), groups };
}
