import { fractionOf } from "../values/fraction.js";
import { type Units, unitsFor } from "../values/units.js";
import type { Readings } from "../vocabulary/readings.js";
import type { OpenCategory, OpenItem } from "./open-items.js";

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
export interface Scaled extends Units {
  readonly categories: readonly ScaledCategory[];
  /** The score that nothing is taken from. */
  readonly full: bigint;
}

export function scaled(categories: readonly OpenCategory[], { categoryFloor }: Readings): Scaled {
  const units = unitsFor(denominatorsOf(categories));
  const { toUnits } = units;
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
    ...units,
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
