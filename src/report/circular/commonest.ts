import type { BreachCode } from "../../rules/breach.js";
import { add, decimalText, type Fraction, ZERO } from "../../values/fraction.js";
import type { ItemNumber } from "../../vocabulary/items.js";
import type { Shared } from "../explain/share-out.js";

/** A kind of breach, and how often the city's insurers committed it. */
export interface CommonBreach {
  readonly code: BreachCode;
  readonly item: ItemNumber;
  readonly breaches: number;
  /** How many insurers committed it. */
  readonly insurers: number;
  /** What all insurers' scores lost by it together: a decimal text. */
  readonly cost: string;
}

interface Tally {
  readonly item: ItemNumber;
  breaches: number;
  readonly insurers: Set<string>;
  cost: Fraction;
}

/** The kinds of breach of all insurers, the commonest first; equals in the order of the rubric. */
export function commonestOf(all: readonly Shared[]): CommonBreach[] {
  const tallies = new Map<BreachCode, Tally>();
  for (const { evaluation, categories } of all) {
    for (const { breach, share } of categories.flatMap(({ items }) => items.flatMap(({ breaches }) => breaches))) {
      const tally = tallies.get(breach.code) ?? { item: breach.item, breaches: 0, insurers: new Set(), cost: ZERO };
      tally.breaches++;
      tally.insurers.add(evaluation.insurerId);
      tally.cost = add(tally.cost, share.cost);
      tallies.set(breach.code, tally);
    }
  }
  return Array.from(tallies, ([code, { item, breaches, insurers, cost }]) => {
    return { code, item, breaches, insurers: insurers.size, cost: decimalText(cost) };
  }).sort((a, b) => b.breaches - a.breaches || a.item - b.item || (a.code < b.code ? -1 : 1));
}
