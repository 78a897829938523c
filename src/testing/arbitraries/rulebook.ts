import fc from "fast-check";
import { defineRulebook, type Rulebook } from "../../rulebook/rulebook.js";
import type { RulebookTier } from "../../rulebook/schema.js";
import { formatDay } from "../../values/day.js";
import { ITEM_NUMBERS } from "../../vocabulary/items.js";
import { toDay } from "./days.js";
import { pick, several, shape } from "./pick.js";
import { type Cut, rangesOf } from "./ranges.js";
import { anItemSeed, buildItem, type ItemSeed, MOST_CATEGORIES, weightOf } from "./rulebook-items.js";
import { decimalOf, type Units } from "./units.js";

interface RulebookSeed {
  from: string;
  /** How many days it is in force after its first; endless without. */
  days: number | undefined;
  items: ItemSeed[];
  /** How much of its items' weights each category takes, in tenths. */
  tenths: number[];
  tiers: TierSeed[];
}

/** Where a tier ends, in thousandths of the reach of scores. */
interface TierSeed {
  place: number;
  isUppers: boolean;
}

const aRulebookSeed = shape<RulebookSeed>({
  from: pick<string>(
    [4, "2024-01-01", "2025-01-01", "2026-01-01"],
    [4, "2024-02-29", "2024-12-15", "2025-06-30", "2025-12-31", "2023-03-01"],
    [1, "1999-12-31", "2099-07-01"],
  ),
  days: pick<number | undefined>([3, undefined], [2, 365, 1000], [1, 0, 30, 364]),
  items: fc.uniqueArray(anItemSeed, { minLength: 1, maxLength: ITEM_NUMBERS.length, selector: ({ id }) => id }),
  tenths: fc.array(pick<number>([3, 10], [1, 9, 5, 1]), { minLength: MOST_CATEGORIES, maxLength: MOST_CATEGORIES }),
  tiers: several(
    shape<TierSeed>({
      place: pick<number>([3, 900, 700, 600], [1, 1, 500, 999, 950, 333]),
      isUppers: pick<boolean>([3, true], [1, false]),
    }),
    5,
  ),
});

/**
 * A rulebook of another city: some of the ten kinds of item, in any categories, with other points, days, bands, tiers
 * and days in force.
 */
export const anyRulebook = (): fc.Arbitrary<Rulebook> => aRulebookSeed.map(buildRulebook);

function buildRulebook({ from, days, items, tenths, tiers }: RulebookSeed): Rulebook {
  const categories = tenths
    .map((tenth, index) =>
      categoryOf(
        items.filter(({ category }) => category === index),
        tenth,
        index,
      ),
    )
    .filter(({ items: own }) => own.length > 0);
  const highest = total(categories.map(({ points }) => points));
  const lowest = Math.min(0, highest - total(items.map(weightOf)));
  return defineRulebook({
    id: "any-rulebook",
    source: { document: "any", city: "any", issuedOn: "1999-01-01" },
    inForce: { from, ...(days === undefined ? {} : { to: formatDay(toDay(from) + days) }) },
    categories: categories.map(({ id, points, items: own }) => ({ id, points: decimalOf(points), items: own })),
    tiers: tiersOf(tiers, lowest, highest),
  });
}

function categoryOf(seeds: readonly ItemSeed[], tenths: number, index: number) {
  const points: Units = Math.floor((total(seeds.map(weightOf)) * tenths) / 10);
  return { id: `category-${index + 1}`, points, items: seeds.map(buildItem) };
}

/** The tiers, the best first; each can be reached. */
function tiersOf(seeds: readonly TierSeed[], lowest: Units, highest: Units): RulebookTier[] {
  const cuts = seeds.map(
    ({ place, isUppers }): Cut => ({ at: lowest + Math.floor(((highest - lowest) * place) / 1000), isUppers }),
  );
  const within = cuts.filter(({ at }) => at > lowest && at < highest);
  return rangesOf(within).map((range, index) => ({
    id: `tier-${index + 1}`,
    ...range,
    clause: { part: "remarks", item: `${index + 1}` },
  }));
}

const total = (all: readonly Units[]): Units => all.reduce((sum, each) => sum + each, 0);
