import { ruleOf } from "../evaluation/gathering.js";
import type { InsurerFacts } from "../facts/facts.js";
import type { RulebookItem } from "../rulebook/schema.js";
import type { PricedCharge } from "../rules/breach.js";
import type { RuleContext } from "../rules/context.js";
import { gatherAll } from "../rules/gather.js";
import { grossOf } from "../scoring/ledger.js";
import { type Fraction, fractionOf, smaller } from "../values/fraction.js";
import type { ItemNumber } from "../vocabulary/items.js";
import type { ReadingName } from "../vocabulary/readings.js";
import { type Choice, type Choices, OWN } from "./choices.js";

/** An item, judged by every choice of the readings that its rule reads. */
export interface JudgedItem {
  readonly item: ItemNumber;
  /** The free readings that its rule reads. */
  readonly reads: readonly ReadingName[];
  readonly deductions: ReadonlyMap<Choice, Fraction>;
  /** Its breaches by the call's own readings, and by those that change one of them. */
  readonly breaches: ReadonlyMap<Choice, readonly PricedCharge[]>;
}

/** Judges an item as often as its readings have choices. @throws CallError as `evaluate` by any of them. */
export function judgeItem(
  terms: RulebookItem,
  facts: InsurerFacts,
  choices: Choices,
  contextBy: (choice: Choice) => RuleContext,
): JudgedItem {
  const rule = ruleOf(terms.id);
  const reads = choices.free.filter((name) => rule.readings.includes(name));
  const shown = new Set([OWN, ...reads.flatMap((name) => choices.of(name))]);
  const weight = fractionOf(terms.weight);
  const deductions = new Map<Choice, Fraction>();
  const breaches = new Map<Choice, readonly PricedCharge[]>();
  for (const choice of choices.among(reads)) {
    const context = contextBy(choice);
    const { charges } = rule.outcome(gatherAll(rule, facts, context), context, facts.insurerId);
    deductions.set(choice, smaller(weight, grossOf(charges)));
    if (shown.has(choice)) breaches.set(choice, charges);
  }
  return { item: rule.item, reads, deductions, breaches };
}
