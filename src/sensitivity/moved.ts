import type { ReadingName } from "../vocabulary/readings.js";
import type { Choice } from "./choices.js";
import { FLOOR, type Possibilities, takenOf } from "./possibilities.js";
import type { CategoryStakes, ItemStakes } from "./stakes.js";

/** What is taken by each option of one reading, and by a choice of others. */
export interface Moved {
  readonly taken: readonly bigint[];
  readonly choice: Choice;
}

/** The categories in which a reading moves what is taken. */
export function categoriesMovedBy(reading: ReadingName, { stakes }: Possibilities): readonly CategoryStakes[] {
  return stakes.categories.filter(({ canExceed, items }) =>
    reading === FLOOR ? canExceed : items.some(({ moving }) => moving.includes(reading)),
  );
}

/** What some categories can take together by each option of a reading, as far as its options differ in it. */
export function movedBy(
  reading: ReadingName,
  categories: readonly CategoryStakes[],
  fixed: Choice,
  possibilities: Possibilities,
): readonly Moved[] {
  return categories
    .map((category) => movedCategory(reading, category, fixed, possibilities))
    .reduce(both)
    .filter(({ taken }) => taken.some((each) => each !== taken[0]));
}

function movedCategory(
  reading: ReadingName,
  category: CategoryStakes,
  fixed: Choice,
  possibilities: Possibilities,
): readonly Moved[] {
  const options = possibilities.choices.of(reading);
  const isMoved = ({ moving }: ItemStakes) => moving.includes(reading);
  const others = possibilities.ofItems(
    category.items.filter((item) => !isMoved(item)),
    fixed,
  );
  return category.items
    .filter(isMoved)
    .map((item) => movedItem(reading, item, fixed, possibilities))
    .reduce(
      both,
      others.map(({ taken, choice }) => ({ taken: options.map(() => taken), choice })),
    )
    .map(({ taken, choice }) => ({
      taken: taken.map((sum, place) => possibilities.limited(category, sum, fixed + (options[place] as Choice))),
      choice,
    }));
}

function movedItem(reading: ReadingName, item: ItemStakes, fixed: Choice, possibilities: Possibilities): Moved[] {
  const { choices } = possibilities;
  return possibilities.ofItsOwn(item, reading).map((choice) => ({
    taken: choices.of(reading).map((option) => takenOf(item, fixed + choice + option, choices)),
    choice,
  }));
}

function both(a: readonly Moved[], b: readonly Moved[]): readonly Moved[] {
  const all: Moved[] = [];
  for (const one of a) {
    for (const other of b) {
      const taken = one.taken.map((each, place) => each + (other.taken[place] as bigint));
      all.push({ taken, choice: one.choice + other.choice });
    }
  }
  return all;
}
