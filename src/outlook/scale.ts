import { type Fraction, fraction, fractionOf, leastCommonMultiple } from "../values/fraction.js";
import type { Readings } from "../vocabulary/readings.js";
import type { OpenCategory, OpenItem } from "./open-items.js";

/*
 * Points as whole numbers of a unit so small that each is one: sums of these are quick, and as exact as fractions.
 */

/** An item in units: the most that it takes, what is settled, and what each of its groups can come to. */
export interface ScaledItem {
  readonly open: OpenItem;
  readonly weight: bigint;
  readonly settled: bigint;
  /** Of each group its outcomes, rising. */
  readonly outcomes: readonly (readonly bigint[])[];
}

export interface ScaledCategory {
  readonly open: OpenCategory;
  /** The most that its items can take together; `null` where there is no such bound. */
  readonly cap: bigint | null;
  readonly items: readonly ScaledItem[];
}

/** All that a score is made of, in units. */
export interface Scaled {
  readonly categories: readonly ScaledCategory[];
  /** The score that nothing is taken from. */
  readonly full: bigint;
  readonly toUnits: (number: Fraction) => bigint;
  readonly toFraction: (units: bigint) => Fraction;
}

export function scaled(categories: readonly OpenCategory[], { categoryFloor }: Readings): Scaled {
  const denominator = leastCommonMultiple(denominatorsOf(categories));
  const toUnits = (number: Fraction) => (number.numerator * denominator) / number.denominator;
  const pointsOf = ({ terms }: OpenCategory) => toUnits(fractionOf(terms.points));
  return {
    categories: categories.map((open) => ({
      open,
      cap: categoryFloor === "zero" ? pointsOf(open) : null,
      items: open.items.map((item) => ({
        open: item,
        weight: toUnits(fractionOf(item.terms.weight)),
        settled: toUnits(item.settled),
        outcomes: item.groups.map(({ outcomes }) => outcomes.map(({ points }) => toUnits(points))),
      })),
    })),
    full: categories.map(pointsOf).reduce((a, b) => a + b, 0n),
    toUnits,
    toFraction: (units) => fraction(units, denominator),
  };
}

function* denominatorsOf(categories: readonly OpenCategory[]): Generator<bigint> {
  for (const { terms, items } of categories) {
    yield fractionOf(terms.points).denominator;
    for (const { terms, settled, groups } of items) {
      yield fractionOf(terms.weight).denominator;
      yield settled.denominator;
      for (const { points } of groups.flatMap(({ outcomes }) => outcomes)) yield points.denominator;
    }
  }
}
