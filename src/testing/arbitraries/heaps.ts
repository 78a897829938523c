import { findItem, type Rulebook } from "../../rulebook/rulebook.js";
import type { RulebookItem } from "../../rulebook/schema.js";
import {
  compare,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  smaller,
  subtract,
  sum,
  ZERO,
} from "../../values/fraction.js";
import { FINDING_ITEMS, type FindingItem, ITEM_IDS } from "../../vocabulary/items.js";

/** How many confirmed findings of each item that name nothing: they take known points. */
export type Heap = { readonly [Item in FindingItem]?: number };

interface Priced {
  readonly item: FindingItem;
  readonly points: Fraction;
  readonly weight: Fraction;
}

/** More findings than this are no small example any more. */
const MOST_FINDINGS = 12;

/** Heaps that bring a clean insurer to the edges of the tiers or a step past them, and an item to its cap and past it. */
export function heapsOf(rulebook: Rulebook): readonly Heap[] {
  const priced = pricedItems(rulebook);
  const highest = sum(rulebook.categories.map(({ points }) => fractionOf(points)));
  const lowerBounds = rulebook.tiers.map(({ atLeast, above }) => atLeast ?? above);
  const losses = lowerBounds.filter((text) => text !== undefined).map((text) => subtract(highest, fractionOf(text)));
  const toTiers = losses.flatMap((loss) => priced.map((_, first) => heapOf(loss, rotated(priced, first))));
  const pastTiers = toTiers.flatMap((heap) => priced.slice(0, 1).map(({ item }) => oneMore(heap, item)));
  const alone = priced.flatMap(({ item, points, weight }) => [
    { [item]: 1 },
    { [item]: Math.min(MOST_FINDINGS, findingsFor(weight, points) + 1) },
  ]);
  return [{}, ...toTiers, ...pastTiers, ...alone];
}

function pricedItems(rulebook: Rulebook): Priced[] {
  return FINDING_ITEMS.flatMap((item) => {
    const terms: RulebookItem | undefined = findItem(rulebook, ITEM_IDS[item]);
    if (terms === undefined || !("points" in terms)) return [];
    const points = fractionOf(terms.points);
    return compare(points, ZERO) === 0 ? [] : [{ item, points, weight: fractionOf(terms.weight) }];
  });
}

/** Findings that together take so much, or as much of it as they can, the first items first. */
function heapOf(loss: Fraction, items: readonly Priced[]): Heap {
  const heap: { [Item in FindingItem]?: number } = {};
  let left = loss;
  for (const { item, points, weight } of items) {
    const reachesCap = compare(left, weight) >= 0;
    const count = reachesCap ? findingsFor(weight, points) : quotient(left, points);
    if (count === 0 || count > MOST_FINDINGS) continue;
    heap[item] = count;
    left = subtract(left, smaller(weight, multiply(points, fraction(BigInt(count)))));
  }
  return heap;
}

/** How many findings reach a weight. */
function findingsFor(weight: Fraction, points: Fraction): number {
  const whole = quotient(weight, points);
  return compare(multiply(points, fraction(BigInt(whole))), weight) < 0 ? whole + 1 : whole;
}

/** How often a number goes into another. */
function quotient(a: Fraction, b: Fraction): number {
  return Number((a.numerator * b.denominator) / (a.denominator * b.numerator));
}

function oneMore(heap: Heap, item: FindingItem): Heap {
  return { ...heap, [item]: (heap[item] ?? 0) + 1 };
}

function rotated<T>(list: readonly T[], by: number): T[] {
  return [...list.slice(by), ...list.slice(0, by)];
}
