import type { Scaled, ScaledCategory, ScaledItem } from "./scale.js";

/** Every sum of one number of each list, no more than a cap; rising, each once. */
export function sums(lists: Iterable<readonly bigint[]>, cap: bigint | null = null): readonly bigint[] {
  let reached = new Set([0n]);
  for (const list of lists) {
    const next = new Set<bigint>();
    for (const sum of reached) for (const number of list) next.add(capped(sum + number, cap));
    reached = next;
  }
  return [...reached].sort((a, b) => (a < b ? -1 : 1));
}

export function capped(number: bigint, cap: bigint | null): bigint {
  return cap !== null && number > cap ? cap : number;
}

/** What the groups of an item have in common that can come to the same numbers of points, and how many they are. */
export interface Alike {
  readonly outcomes: readonly bigint[];
  readonly count: number;
}

/** The groups of an item by what they can come to. */
export function alikeOf({ outcomes }: ScaledItem): readonly Alike[] {
  const byText = new Map<string, { readonly outcomes: readonly bigint[]; count: number }>();
  for (const each of outcomes) {
    const alike = byText.get(`${each}`);
    if (alike === undefined) byText.set(`${each}`, { outcomes: each, count: 1 });
    else alike.count++;
  }
  return [...byText.values()];
}

/** Every deduction that an item can come to; `but` leaves out a group of these outcomes, and the weight caps what is left. */
export function deductionsOf(item: ScaledItem, but?: readonly bigint[]): readonly bigint[] {
  const { settled, weight } = item;
  const lists = alikeOf(item).map(({ outcomes, count }) => {
    return sumsOfAlike({ outcomes, count: `${outcomes}` === `${but}` ? count - 1 : count }, weight);
  });
  return sums([[settled], ...lists], weight);
}

/** Groups that come to a number or to nothing come to its multiples. */
function sumsOfAlike({ outcomes, count }: Alike, cap: bigint): readonly bigint[] {
  const [none, each] = outcomes;
  if (outcomes.length !== 2 || none !== 0n || each === undefined) return sums(Array(count).fill(outcomes), cap);
  const multiples = [0n];
  for (let number = 1; number <= count && (multiples.at(-1) as bigint) < cap; number++) {
    multiples.push(capped(BigInt(number) * each, cap));
  }
  return multiples;
}

/** Every deduction that a category can come to; `but` leaves out an item, and then nothing is capped. */
export function deductionsOfCategory({ items, cap }: ScaledCategory, but?: ScaledItem): readonly bigint[] {
  const others = items.filter((item) => item !== but);
  return sums(
    others.map((item) => deductionsOf(item)),
    but === undefined ? cap : null,
  );
}

/** Every sum of what categories deduct; `but` leaves out one. */
export function deductionsOfAll({ categories }: Scaled, but?: ScaledCategory): readonly bigint[] {
  return sums(categories.filter((category) => category !== but).map((category) => deductionsOfCategory(category)));
}
