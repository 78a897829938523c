import { lowerBound } from "../rulebook/intervals.js";
import type { Rulebook } from "../rulebook/rulebook.js";
import type { RulebookTier } from "../rulebook/schema.js";
import { type Fraction, fraction, fractionOf, leastCommonMultiple } from "../values/fraction.js";
import type { ReadingName } from "../vocabulary/readings.js";
import type { Choice, Choices } from "./choices.js";
import type { JudgedItem } from "./judge-items.js";

/**
 * What the items take by each choice of readings, in whole numbers: each number of points is multiplied by the least that
 * makes all of them whole, so that they are as exact as fractions and add up faster.
 */
export interface Stakes {
  readonly categories: readonly CategoryStakes[];
  /** The tiers, the best first. */
  readonly tiers: readonly TierStakes[];
  /** The points of all categories. */
  readonly full: bigint;
  /** What a point is. */
  readonly point: bigint;
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

interface TierStakes {
  readonly id: string;
  /** `null` of a tier without a lower end. */
  readonly from: bigint | null;
  /** Whether the lower end is of the tier. */
  readonly isFromIn: boolean;
}

export function stakesOf(
  { categories, tiers }: Rulebook,
  judged: readonly (readonly JudgedItem[])[],
  choices: Choices,
): Stakes {
  const points = categories.map((category) => fractionOf(category.points));
  const bounds = tiers.map((tier) => lowerBound(tier));
  const point = leastCommonMultiple(
    [
      ...points,
      ...bounds.filter((bound) => bound !== null),
      ...judged.flat().flatMap(({ deductions }) => [...deductions.values()]),
    ].map(({ denominator }) => denominator),
  );
  const whole = ({ numerator, denominator }: Fraction): bigint => numerator * (point / denominator);
  return {
    categories: judged.map((items, category) => {
      const stakes = items.map((item) => itemStakes(item, whole, choices));
      const most = stakes.reduce((sum, { taken }) => sum + greatest(taken.values()), 0n);
      const limit = whole(points[category] as Fraction);
      return { points: limit, items: stakes, canExceed: most > limit };
    }),
    tiers: tiers.map((tier, index) => tierStakes(tier, bounds[index] ?? null, whole)),
    full: points.reduce((sum, each) => sum + whole(each), 0n),
    point,
  };
}

function itemStakes({ reads, deductions }: JudgedItem, whole: (number: Fraction) => bigint, choices: Choices) {
  const taken = new Map([...deductions].map(([choice, deduction]) => [choice, whole(deduction)]));
  const moving = reads.filter((name) => {
    const others = choices.among(reads.filter((other) => other !== name));
    const [own, ...options] = choices.of(name) as [Choice, ...Choice[]];
    return others.some((rest) => options.some((option) => taken.get(rest + option) !== taken.get(rest + own)));
  });
  return { reads, moving, taken };
}

function tierStakes(
  { id, atLeast }: RulebookTier,
  bound: Fraction | null,
  whole: (number: Fraction) => bigint,
): TierStakes {
  return { id, from: bound === null ? null : whole(bound), isFromIn: atLeast !== undefined };
}

/** The tier of the score from which so much is taken. The tiers hold every score: it is the first that does not start above. */
export function tierOf({ tiers, full }: Stakes, taken: bigint): string {
  const score = full - taken;
  const holds = ({ from, isFromIn }: TierStakes) => from === null || (isFromIn ? score >= from : score > from);
  return (tiers.find(holds) as TierStakes).id;
}

/** A score, as a fraction of points. */
export function scoreOf({ full, point }: Stakes, taken: bigint): Fraction {
  return fraction(full - taken, point);
}

function greatest(numbers: Iterable<bigint>): bigint {
  let most = 0n;
  for (const each of numbers) if (each > most) most = each;
  return most;
}
