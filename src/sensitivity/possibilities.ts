import type { ReadingName } from "../vocabulary/readings.js";
import type { Choice, Choices } from "./choices.js";
import { merged, NOTHING, type Possible, together } from "./possible.js";
import type { CategoryStakes, ItemStakes, Stakes } from "./stakes.js";

/** The reading that no item reads: whether a category can lose more than its points. */
export const FLOOR = "categoryFloor" satisfies ReadingName;

/**
 * What an insurer's items and categories can take. A reading that moves several items, or the limits of categories, is
 * fixed by a choice each time: by it the items take what they take one without another, and so do the categories.
 */
export class Possibilities {
  /** The readings that move anything at all. */
  readonly moving: readonly ReadingName[];
  /** Those of them that have to be fixed. */
  readonly #shared: readonly ReadingName[];
  readonly #items: readonly ItemStakes[];
  readonly #known = new Map<string, readonly Possible[]>();

  constructor(
    readonly stakes: Stakes,
    readonly choices: Choices,
  ) {
    this.#items = stakes.categories.flatMap(({ items }) => items);
    const movesLimits = stakes.categories.some(({ canExceed }) => canExceed);
    const times = (name: ReadingName) => this.#items.filter(({ moving }) => moving.includes(name)).length;
    const isFloor = (name: ReadingName) => name === FLOOR && movesLimits;
    this.moving = choices.free.filter((name) => isFloor(name) || times(name) > 0);
    this.#shared = this.moving.filter((name) => isFloor(name) || times(name) > 1);
  }

  /** Every choice of the readings that have to be fixed, but for one that is asked about. */
  fixedBut(asked: ReadingName | null): readonly Choice[] {
    return this.choices.among(this.#shared.filter((name) => name !== asked));
  }

  /** What some categories can take together. */
  ofCategories(categories: readonly CategoryStakes[], fixed: Choice): readonly Possible[] {
    return this.#once("categories", categories, this.stakes.categories, this.#shared, fixed, () =>
      categories.map((category) => this.#ofCategory(category, fixed)).reduce(together, NOTHING),
    );
  }

  /** What some items of a category can take together, before its limit. */
  ofItems(items: readonly ItemStakes[], fixed: Choice): readonly Possible[] {
    const reads = this.#shared.filter((name) => items.some(({ moving }) => moving.includes(name)));
    return this.#once("items", items, this.#items, reads, fixed, () =>
      items.map((item) => this.#ofItem(item, fixed)).reduce(together, NOTHING),
    );
  }

  /** What of an item's sum counts against a category. */
  limited({ points, canExceed }: CategoryStakes, sum: bigint, choice: Choice): bigint {
    return canExceed && sum > points && this.choices.optionOf(FLOOR, choice) === "zero" ? points : sum;
  }

  /** The choices that move an item and no other, but for those of a reading that is asked about. */
  ofItsOwn(item: ItemStakes, asked: ReadingName | null): readonly Choice[] {
    return this.choices.among(item.moving.filter((name) => name !== asked && !this.#shared.includes(name)));
  }

  /** What is taken by a choice of all readings. */
  takenBy(choice: Choice): bigint {
    let total = 0n;
    for (const category of this.stakes.categories) {
      const sum = category.items.reduce((each, item) => each + takenOf(item, choice, this.choices), 0n);
      total += this.limited(category, sum, choice);
    }
    return total;
  }

  #ofCategory(category: CategoryStakes, fixed: Choice): readonly Possible[] {
    const sums = this.ofItems(category.items, fixed);
    if (!category.canExceed) return sums;
    return merged(sums.map((each) => ({ ...each, taken: this.limited(category, each.taken, fixed) })));
  }

  #ofItem(item: ItemStakes, fixed: Choice): readonly Possible[] {
    return merged(
      this.ofItsOwn(item, null).map((choice) => ({
        taken: takenOf(item, fixed + choice, this.choices),
        count: 1,
        choice,
      })),
    );
  }

  /** What was worked out for some of all, and the same choice of the readings that they depend on, is not worked out again. */
  #once<Each>(
    kind: string,
    some: readonly Each[],
    all: readonly Each[],
    reads: readonly ReadingName[],
    fixed: Choice,
    compute: () => readonly Possible[],
  ): readonly Possible[] {
    const key = `${kind} ${some.map((each) => all.indexOf(each))} ${this.choices.part(fixed, reads)}`;
    const known = this.#known.get(key) ?? compute();
    this.#known.set(key, known);
    return known;
  }
}

/** What an item takes by a choice of all readings that move it. */
export function takenOf({ moving, taken }: ItemStakes, choice: Choice, choices: Choices): bigint {
  return taken.get(choices.part(choice, moving)) as bigint;
}
