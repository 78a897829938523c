import type { Group } from "../groups/group.js";
import type { ScaledItem } from "../scale.js";
import { type Entry, joined, NOTHING, together, underCap } from "./front.js";
import type { Option, Options } from "./options.js";

/** What can be made sure of in an item: its deductions, each with the least that it costs. */
export function itemFront({ settled, weight, outcomes, open }: ScaledItem, { of }: Options): readonly Entry[] {
  const fronts: (readonly Entry[])[] = [[{ ...NOTHING, deduction: settled }]];
  const alike = new Map<bigint, Open[]>();
  open.groups.forEach((group, place) => {
    const worst = outcomes[place]?.at(-1) as bigint;
    const one = { group, worst, options: of.get(group) as readonly Option[] };
    if (one.options.some(({ points }) => points !== 0n)) fronts.push(frontOfOne(one));
    else {
      const others = alike.get(worst);
      if (others === undefined) alike.set(worst, [one]);
      else others.push(one);
    }
  });
  for (const groups of alike.values()) fronts.push(frontOfAlike(groups, weight));
  return fronts.reduce((front, next) => underCap(together(front, next), weight), [NOTHING]);
}

/** A group, what it comes to at worst, and what can be done about it. */
interface Open {
  readonly group: Group;
  readonly worst: bigint;
  readonly options: readonly Option[];
}

function frontOfOne({ group, worst, options }: Open): readonly Entry[] {
  const left: Entry = { ...NOTHING, deduction: worst };
  return [left, ...options.map((option) => taking(group, option))];
}

function taking(group: Group, { points, cost, way }: Option): Entry {
  return { deduction: points, cost, count: way.actions.length, chosen: { group, way } };
}

/** Of groups that come to the same points or, for a cost, to none, the cheapest are done first. */
function frontOfAlike(groups: readonly Open[], weight: bigint): readonly Entry[] {
  const entries = groups.flatMap(({ group, options }) => options.map((option) => taking(group, option)));
  entries.sort((a, b) => (a.cost === b.cost ? a.count - b.count : a.cost < b.cost ? -1 : 1));
  const worst = (groups[0] as Open).worst;
  let done: Entry = { ...NOTHING, deduction: worst * BigInt(groups.length) };
  const front = [done];
  for (const entry of entries) {
    done = { ...joined(done, entry), deduction: done.deduction - worst };
    front.push(done);
  }
  return underCap(front, weight);
}
