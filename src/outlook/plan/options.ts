import { add, compare, type Fraction, ZERO } from "../../values/fraction.js";
import { type Units, unitsFor } from "../../values/units.js";
import type { Group, Price, Way } from "../groups/group.js";
import type { Scaled } from "../scale.js";

/** A way to make sure of some points in a group, with what it costs. In units. */
export interface Option {
  readonly points: bigint;
  readonly cost: bigint;
  readonly way: Way;
}

/** What can be done in each group, and the units of all costs. */
export interface Options {
  readonly of: ReadonlyMap<Group, readonly Option[]>;
  readonly costs: Units;
}

interface PricedWay {
  readonly way: Way;
  readonly cost: Fraction;
}

/** The ways of each group that are to be had and worth their cost. */
export function optionsOf({ categories, toUnits }: Scaled, price: Price): Options {
  const groups = categories.flatMap(({ items }) => items.flatMap(({ open }) => open.groups));
  const priced = new Map(groups.map((group) => [group, pricedWays(group, price)]));
  const costs = unitsFor([...priced.values()].flat().map(({ cost }) => cost.denominator));
  const optionOf = ({ way, cost }: PricedWay): Option => {
    return { way, points: toUnits(way.points), cost: costs.toUnits(cost) };
  };
  return { of: new Map([...priced].map(([group, ways]) => [group, ways.map(optionOf)])), costs };
}

/** Ways that make sure of fewer points than any that costs less, or as much with fewer actions; the fewest points first. */
function pricedWays({ ways }: Group, price: Price): readonly PricedWay[] {
  const priced = ways(price).flatMap((way): PricedWay[] => {
    const costs = way.actions.map(price);
    return costs.includes(null)
      ? []
      : [{ way, cost: costs.reduce<Fraction>((sum, cost) => add(sum, cost as Fraction), ZERO) }];
  });
  const sorted = priced.sort(
    (a, b) =>
      compare(a.way.points, b.way.points) || compare(a.cost, b.cost) || a.way.actions.length - b.way.actions.length,
  );
  const kept: PricedWay[] = [];
  for (const each of sorted) {
    const before = kept.at(-1);
    if (before === undefined || isLess(each, before)) kept.push(each);
  }
  return kept;
}

/** Whether a way costs less than another, or as much with fewer actions. */
function isLess(one: PricedWay, other: PricedWay): boolean {
  return (compare(one.cost, other.cost) || one.way.actions.length - other.way.actions.length) < 0;
}
