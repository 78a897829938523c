import fc from "fast-check";
import type { RulebookItem } from "../../rulebook/schema.js";
import { ITEM_IDS, type ItemId } from "../../vocabulary/items.js";
import { ENTERPRISE_SIZES, type EnterpriseSize, MOST_STARS, SURVEY_DIMENSIONS } from "../../vocabulary/statuses.js";
import { around, pick, several, shape } from "./pick.js";
import { type Cut, rangesOf } from "./ranges.js";
import { decimalOf, type Units, units } from "./units.js";

/** What an item of any kind may have; each kind takes its own. */
export interface ItemSeed {
  id: ItemId;
  category: number;
  weight: Units;
  points: Units;
  pointsPerStar: Units;
  days: number;
  sizes: EnterpriseSize[];
  bands: Cut[];
  /** What the bands take, in tenths of the weight. */
  tenths: number[];
  floorPercent: Units;
  due: readonly [month: number, dayOfMonth: number];
}

export const MOST_CATEGORIES = 4;
const MOST_BANDS = 5;

export const anItemSeed = shape<ItemSeed>({
  id: pick<ItemId>([1, ...Object.values(ITEM_IDS)]),
  category: fc.nat({ max: MOST_CATEGORIES - 1 }),
  weight: pick<Units>([3, ...[10, 15, 20, 5].map(units)], [1, ...[100, 1, 7.25, 0.5].map(units)]),
  points: pick<Units>([3, ...[3, 2, 1, 2.5].map(units)], [1, ...[10, 0.3333, 30, 0].map(units)]),
  pointsPerStar: pick<Units>([1, ...[1, 2, 0.5, 0.3333].map(units)]),
  days: pick<number>([3, 7, 45, 10, 30], [1, 1, 2, 90]),
  sizes: fc.subarray([...ENTERPRISE_SIZES], { minLength: 1 }),
  bands: several(
    shape<Cut>({
      at: pick<Units>([3, ...[80, 60, 40, 0, 100].map(units)], [1, ...[33.3333, 12.5, -10, 150].map(units)]),
      isUppers: pick<boolean>([3, true], [1, false]),
    }),
    MOST_BANDS - 1,
  ),
  tenths: fc.array(pick<number>([1, 0, 2, 5, 7, 10]), { minLength: MOST_BANDS, maxLength: MOST_BANDS }),
  floorPercent: pick<Units>([3, units(12)], [1, ...[0, 10, 12.5, 33.3333].map(units)]),
  due: pick<ItemSeed["due"]>([2, [12, 15]], [1, [1, 1], [2, 28], [6, 30], [12, 31]]),
});

const CLAUSE = { part: "annex", item: "1" } as const;

/** The most that an item takes: the stars' weight is what full stars earn. */
export function weightOf({ id, weight, pointsPerStar }: ItemSeed): Units {
  return id === "survey-stars" ? pointsPerStar * MOST_STARS * SURVEY_DIMENSIONS.length : weight;
}

export function buildItem(seed: ItemSeed): RulebookItem {
  const common = { weight: decimalOf(weightOf(seed)), clauses: [CLAUSE], methods: ["inspection" as const] };
  const points = decimalOf(seed.points);
  const { id, days } = seed;
  switch (id) {
    case "first-service":
      return { id, ...common, points, days, sizes: seed.sizes };
    case "policy-upload":
    case "claim-upload":
      return { id, ...common, points, days };
    case "fee-usage":
      return { id, ...common, bands: bandsOf(seed), floorPercent: decimalOf(seed.floorPercent), floorClause: CLAUSE };
    case "annual-report":
      return { id, ...common, points, dueMonth: seed.due[0], dueDayOfMonth: seed.due[1] };
    case "survey-stars":
      return { id, ...common, pointsPerStar: decimalOf(seed.pointsPerStar) };
    default:
      return { id, ...common, points };
  }
}

function bandsOf({ bands, tenths, weight }: ItemSeed) {
  return rangesOf(bands).map((range, index) => ({
    ...range,
    points: decimalOf(((around(tenths, index) as number) * weight) / 10),
  }));
}
