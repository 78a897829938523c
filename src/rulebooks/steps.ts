import type { Rulebook } from "../rulebook/rulebook.js";
import type { RulebookCategory, RulebookItem } from "../rulebook/schema.js";
import { deepFreeze } from "../values/freeze.js";
import { ITEM_IDS, ITEM_NUMBERS, type ItemNumber } from "../vocabulary/items.js";
import type { DifferentNumber, RulebookDifference } from "./difference.js";
import { areSame, numberOf, partsOf, tierRanges } from "./parts.js";

/** The categories of a rubric on the way from one to another. */
export type Rubric = readonly RulebookCategory[];

/** One difference, and how a rubric on the way takes it over. */
export interface Step {
  readonly difference: RulebookDifference;
  readonly apply: (rubric: Rubric) => Rubric;
}

/** The way's beginning: the first rubric, and the categories that only the second has, empty and worth nothing. */
export function startOf(a: Rulebook, b: Rulebook): Rubric {
  const added = b.categories.filter(({ id }) => categoryOf(a, id) === undefined);
  return [...a.categories, ...added.map(({ id }) => ({ id, points: "0", items: [] }))];
}

/**
 * The steps from one rubric to another: first the items go that the other does not have, or has in another category;
 * then, category by category, come the numbers of its items, its new items, and its points; last the tiers.
 */
export function stepsBetween(a: Rulebook, b: Rulebook): readonly Step[] {
  const categories = startOf(a, b).map(({ id }) => id);
  return [
    ...categories.flatMap((id) => droppedItems(id, a, b)),
    ...categories.flatMap((id) => [...itemSteps(id, a, b), ...pointsStep(id, a, b)]),
    ...tiersStep(a, b),
  ];
}

function droppedItems(category: string, a: Rulebook, b: Rulebook): Step[] {
  const gone = itemsOf(a, category).filter(({ id }) => itemOf(b, category, id) === undefined);
  return gone.map((item) => ({
    difference: differenceOf("item-dropped", category, item, numbersOf(category, item, partsOf(item).flat(), "before")),
    apply: inCategory(category, ({ items }) => ({ items: items.filter(({ id }) => id !== item.id) })),
  }));
}

function itemSteps(category: string, a: Rulebook, b: Rulebook): Step[] {
  return itemsOf(b, category).flatMap((after) => {
    const before = itemOf(a, category, after.id);
    return before === undefined ? [addedItem(category, after)] : alteredParts(category, before, after);
  });
}

function addedItem(category: string, item: RulebookItem): Step {
  return {
    difference: differenceOf("item-added", category, item, numbersOf(category, item, partsOf(item).flat(), "after")),
    apply: inCategory(category, ({ items }) => ({ items: [...items, item] })),
  };
}

function alteredParts(category: string, before: RulebookItem, after: RulebookItem): Step[] {
  return partsOf(after).flatMap((part) => {
    const fields = part.filter((field) => !areSame(numberOf(before, field), numberOf(after, field)));
    if (fields.length === 0) return [];
    const numbers = fields.map((field) => ({
      path: `${category}.${after.id}.${field}`,
      before: numberOf(before, field),
      after: numberOf(after, field),
    }));
    const taken = Object.fromEntries(Object.entries(after).filter(([field]) => part.includes(field)));
    return {
      difference: differenceOf("item-altered", category, after, numbers),
      apply: inCategory(category, ({ items }) => ({
        items: items.map((item) => (item.id === after.id ? { ...item, ...taken } : item)),
      })),
    };
  });
}

function pointsStep(category: string, a: Rulebook, b: Rulebook): Step[] {
  const [before, after] = [categoryOf(a, category)?.points ?? null, categoryOf(b, category)?.points ?? null];
  if (before !== null && after !== null && areSame(before, after)) return [];
  return [
    {
      difference: differenceOf("category-points", category, null, [{ path: `${category}.points`, before, after }]),
      apply: inCategory(category, () => ({ points: after ?? "0" })),
    },
  ];
}

function tiersStep(a: Rulebook, b: Rulebook): Step[] {
  const [before, after] = [tierRanges(a.tiers), tierRanges(b.tiers)];
  if (areSame(before, after)) return [];
  const difference = differenceOf("tiers", null, null, [{ path: "tiers", before, after }]);
  return [{ difference, apply: (rubric) => rubric }];
}

function inCategory(id: string, change: (category: RulebookCategory) => Partial<RulebookCategory>): Step["apply"] {
  return (rubric) => rubric.map((each) => (each.id === id ? { ...each, ...change(each) } : each));
}

function numbersOf(
  category: string,
  item: RulebookItem,
  fields: readonly string[],
  side: "before" | "after",
): DifferentNumber[] {
  return fields.map((field) => ({
    path: `${category}.${item.id}.${field}`,
    before: null,
    after: null,
    [side]: numberOf(item, field),
  }));
}

function differenceOf(
  code: RulebookDifference["code"],
  category: string | null,
  item: RulebookItem | null,
  numbers: readonly DifferentNumber[],
): RulebookDifference {
  return deepFreeze({ code, category, item: item && numberOfItem(item), numbers });
}

function numberOfItem({ id }: RulebookItem): ItemNumber {
  return ITEM_NUMBERS.find((number) => ITEM_IDS[number] === id) as ItemNumber;
}

function categoryOf({ categories }: Rulebook, category: string): RulebookCategory | undefined {
  return categories.find(({ id }) => id === category);
}

function itemsOf(rulebook: Rulebook, category: string): readonly RulebookItem[] {
  return categoryOf(rulebook, category)?.items ?? [];
}

function itemOf(rulebook: Rulebook, category: string, item: string): RulebookItem | undefined {
  return itemsOf(rulebook, category).find(({ id }) => id === item);
}
