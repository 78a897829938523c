import type { Group, Way } from "../groups/group.js";
import { capped } from "../reach.js";

/** A way that is taken in a group. */
export interface Choice {
  readonly group: Group;
  readonly way: Way;
}

/** The choices of an entry: one, or those of two parts. */
export type Chosen = Choice | { readonly left: Chosen; readonly right: Chosen } | null;

/** What some choices make sure of: that no more is deducted. In units, of points and of cost. */
export interface Entry {
  readonly deduction: bigint;
  readonly cost: bigint;
  /** How many actions it takes. */
  readonly count: number;
  readonly chosen: Chosen;
}

export const NOTHING: Entry = { deduction: 0n, cost: 0n, count: 0, chosen: null };

/** Every entry of two fronts together, as far as it is worth anything. */
export function together(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  return worthwhile(one.flatMap((left) => other.map((right) => joined(left, right))));
}

export function joined(left: Entry, right: Entry): Entry {
  return {
    deduction: left.deduction + right.deduction,
    cost: left.cost + right.cost,
    count: left.count + right.count,
    chosen:
      left.chosen === null
        ? right.chosen
        : right.chosen === null
          ? left.chosen
          : { left: left.chosen, right: right.chosen },
  };
}

/** The entries under a cap of what is deducted. */
export function underCap(entries: readonly Entry[], cap: bigint | null): readonly Entry[] {
  return worthwhile(entries.map((entry) => ({ ...entry, deduction: capped(entry.deduction, cap) })));
}

/**
 * The entries that are the best for some deduction: none deducts no more for less, or for as much with no more actions.
 * In order of cost, then of deduction; of entries that are alike the first.
 */
export function worthwhile(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  let lowest: bigint | null = null; // deducted for less
  for (const alike of byTheirCost(entries)) {
    let fewest = Number.POSITIVE_INFINITY;
    for (const entry of alike) {
      if ((lowest !== null && entry.deduction >= lowest) || entry.count >= fewest) continue;
      fewest = entry.count;
      kept.push(entry);
    }
    const [first] = alike;
    if (first !== undefined && (lowest === null || first.deduction < lowest)) lowest = first.deduction;
  }
  return kept;
}

/** The entries of each cost, the cheapest first; those of one cost in order of deduction, then of how many actions they take. */
function byTheirCost(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of [...entries].sort(byCost)) {
    const last = groups.at(-1);
    if (last?.[0]?.cost === entry.cost) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function byCost(a: Entry, b: Entry): number {
  return inOrder(a.cost, b.cost) || inOrder(a.deduction, b.deduction) || a.count - b.count;
}

function inOrder(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The choices of an entry, one by one. */
export function choicesOf({ chosen }: Entry): readonly Choice[] {
  const choices: Choice[] = [];
  const left: Chosen[] = [chosen];
  while (left.length > 0) {
    const next = left.pop() as Chosen;
    if (next === null) continue;
    if ("left" in next) left.push(next.right, next.left);
    else choices.push(next);
  }
  return choices;
}
