import { type Choice, OWN } from "./choices.js";

/** What can be taken by choices of some readings. */
export interface Possible {
  readonly taken: bigint;
  /** How many of the choices lead to it. */
  readonly count: number;
  /** The least of them. */
  readonly choice: Choice;
}

/** Where nothing can be taken. */
export const NOTHING: readonly Possible[] = [{ taken: 0n, count: 1, choice: OWN }];

/** Those that take the same as one. */
export function merged(possibles: Iterable<Possible>): readonly Possible[] {
  const byTaken = new Map<bigint, Possible>();
  for (const each of possibles) {
    const { taken, count, choice } = each;
    const other = byTaken.get(taken);
    if (other === undefined) byTaken.set(taken, each);
    else byTaken.set(taken, { taken, count: count + other.count, choice: Math.min(choice, other.choice) });
  }
  return [...byTaken.values()];
}

/** What two groups of items, or of categories, can take together. No reading moves both. */
export function together(a: readonly Possible[], b: readonly Possible[]): readonly Possible[] {
  const all: Possible[] = [];
  for (const one of a) {
    for (const other of b) {
      const taken = one.taken + other.taken;
      all.push({ taken, count: one.count * other.count, choice: one.choice + other.choice });
    }
  }
  return a.length === 1 || b.length === 1 ? all : merged(all);
}
