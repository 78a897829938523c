import type { Rulebook } from "../rulebook/rulebook.js";
import { tierOf } from "../scoring/tier.js";
import { type Fraction, fractionOf } from "../values/fraction.js";
import { remembering } from "../values/remembering.js";
import { type Units, unitsFor } from "../values/units.js";
import type { ReadingName } from "../vocabulary/readings.js";
import type { Choice, Choices } from "./choices.js";
import type { JudgedItem } from "./judge-items.js";

/** What the items take by each choice of readings, in units, so that they are as exact as fractions and add up faster. */
export interface Stakes {
  readonly categories: readonly CategoryStakes[];
  /** The ids of the tiers, the best first. */
  readonly tiers: readonly string[];
  /** The score from which so much is taken, as a fraction of points. */
  readonly scoreOf: (taken: bigint) => Fraction;
  /** The tier of the score from which so much is taken. */
  readonly tierOf: (taken: bigint) => string;
}

export interface CategoryStakes {
  readonly points: bigint;
  readonly items: readonly ItemStakes[];
  /** Whether its items can take more than its points. */
  readonly canExceed: boolean;
}

export interface ItemStakes {
  /** The readings that its rule reads. */
  readonly reads: readonly ReadingName[];
  /** Those of them that change what it takes, by some choice of the others. */
  readonly moving: readonly ReadingName[];
  /** By every choice of the readings that its rule reads. */
  readonly taken: ReadonlyMap<Choice, bigint>;
}

export function stakesOf(rulebook: Rulebook, judged: readonly (readonly JudgedItem[])[], choices: Choices): Stakes {
  const points = rulebook.categories.map((category) => fractionOf(category.points));
  const deductions = judged.flat().flatMap((item) => [...item.deductions.values()]);
  const { toUnits, toFraction } = unitsFor([...points, ...deductions].map(({ denominator }) => denominator));
  const full = points.reduce((sum, each) => sum + toUnits(each), 0n);
  const scoreOf = (taken: bigint) => toFraction(full - taken);
  return {
    categories: judged.map((items, category) => {
      const stakes = items.map((item) => itemStakes(item, toUnits, choices));
      const most = stakes.reduce((sum, { taken }) => sum + greatest(taken.values()), 0n);
      const limit = toUnits(points[category] as Fraction);
      return { points: limit, items: stakes, canExceed: most > limit };
    }),
    tiers: rulebook.tiers.map(({ id }) => id),
    scoreOf,
    tierOf: remembering((taken) => tierOf(scoreOf(taken), rulebook).id),
  };
}

function itemStakes({ reads, deductions }: JudgedItem, toUnits: Units["toUnits"], choices: Choices) {
  const taken = new Map([...deductions].map(([choice, deduction]) => [choice, toUnits(deduction)]));
  const moving = reads.filter((name) => {
    const others = choices.among(reads.filter((other) => other !== name));
    const [own, ...options] = choices.of(name) as [Choice, ...Choice[]];
    return others.some((rest) => options.some((option) => taken.get(rest + option) !== taken.get(rest + own)));
  });
  return { reads, moving, taken };
}

function greatest(numbers: Iterable<bigint>): bigint {
  let most = 0n;
  for (const each of numbers) if (each > most) most = each;
  return most;
}
