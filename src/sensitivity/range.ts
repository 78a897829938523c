import type { Choice } from "./choices.js";
import type { Possibilities } from "./possibilities.js";

/** A tier that occurs, and the least of the choices that lead to it. */
export interface OccurringTier {
  readonly tier: string;
  readonly combinations: number;
  readonly choice: Choice;
}

/** What is taken at an end of the range, and the least of the choices that lead to it. */
export interface End {
  readonly taken: bigint;
  readonly choice: Choice;
}

/** The tiers that occur over all combinations, the best first, and the ends of the range. */
export interface Range {
  readonly tiers: readonly OccurringTier[];
  readonly least: End;
  readonly most: End;
}

export function rangeOf(possibilities: Possibilities): Range {
  const { stakes, choices, moving } = possibilities;
  const alike = moving.reduce((count, name) => count / choices.of(name).length, choices.count);
  const tiers = new Map<string, OccurringTier>();
  let least: End | undefined;
  let most: End | undefined;
  for (const fixed of possibilities.fixedBut(null)) {
    for (const { taken, count, choice } of possibilities.ofCategories(stakes.categories, fixed)) {
      const end: End = { taken, choice: fixed + choice };
      if (least === undefined || isFurther(end, least, -1n)) least = end;
      if (most === undefined || isFurther(end, most, 1n)) most = end;
      const tier = stakes.tierOf(end.taken);
      const other = tiers.get(tier) ?? { combinations: 0, choice: end.choice };
      const combinations = other.combinations + count * alike;
      tiers.set(tier, { tier, combinations, choice: Math.min(other.choice, end.choice) });
    }
  }
  const inOrder = stakes.tiers.map((id) => tiers.get(id)).filter((tier) => tier !== undefined);
  return { tiers: inOrder, least: least as End, most: most as End };
}

/** Whether an end lies further out than another, or as far by a lesser choice. */
function isFurther(end: End, other: End, direction: 1n | -1n): boolean {
  const further = (end.taken - other.taken) * direction;
  return further > 0n || (further === 0n && end.choice < other.choice);
}
