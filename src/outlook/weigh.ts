import { alikeOf, capped, deductionsOf, deductionsOfAll, deductionsOfCategory } from "./reach.js";
import type { Scaled, ScaledCategory, ScaledItem } from "./scale.js";

/** What a group does to the score, whatever it is about. */
export interface Impact {
  /** In units: what the highest score loses if this alone goes worst. */
  readonly weight: bigint;
  readonly decides: boolean;
}

/** The tier of a score in units, by a number. */
export type TierOf = (score: bigint) => number;

/** Finds the impact of an item's groups; those of the same outcomes have the same, and it is found once. */
export function impactFinder(all: Scaled, tierOf: TierOf, isCertain: boolean) {
  return (category: ScaledCategory, item: ScaledItem): ((outcomes: readonly bigint[]) => Impact) => {
    const weigh = weigher(category, item);
    const decides = isCertain ? () => false : decider(all, category, item, tierOf);
    const impacts = new Map(
      alikeOf(item).map(({ outcomes }) => [`${outcomes}`, { weight: weigh(outcomes), decides: decides(outcomes) }]),
    );
    return (outcomes) => impacts.get(`${outcomes}`) as Impact;
  };
}

/**
 * A cap makes the next point cost less the more there are, never more. So a group moves the score most where all others
 * are at their best.
 */
function weigher({ items, cap }: ScaledCategory, item: ScaledItem): (outcomes: readonly bigint[]) => bigint {
  const besides = bestOf(
    items.filter((other) => other !== item).map((other) => capped(grossAtBest(other), other.weight)),
  );
  return (outcomes) => {
    const [best, worst] = ends(outcomes);
    const others = grossAtBest(item) - best;
    const taken = (points: bigint) => capped(besides + capped(others + points, item.weight), cap);
    return taken(worst) - taken(best);
  };
}

function grossAtBest({ settled, outcomes }: ScaledItem): bigint {
  return settled + bestOf(outcomes.map(([best]) => best as bigint));
}

function bestOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((a, b) => a + b, 0n);
}

/** Whether there are answers of all others such that the best and the worst of a group are in two tiers. */
function decider(
  all: Scaled,
  category: ScaledCategory,
  item: ScaledItem,
  tierOf: TierOf,
): (outcomes: readonly bigint[]) => boolean {
  const ofItems = deductionsOfCategory(category, item);
  const ofCategories = deductionsOfAll(all, category);
  return (outcomes) => {
    const [best, worst] = ends(outcomes);
    const pairs = new Map<string, readonly [bigint, bigint]>();
    for (const others of deductionsOf(item, outcomes)) {
      for (const besides of ofItems) {
        const taken = (points: bigint) => capped(besides + capped(others + points, item.weight), category.cap);
        const pair = [taken(best), taken(worst)] as const;
        if (pair[0] !== pair[1]) pairs.set(`${pair}`, pair);
      }
    }
    return [...pairs.values()].some(([least, most]) => {
      return ofCategories.some((rest) => tierOf(all.full - rest - least) !== tierOf(all.full - rest - most));
    });
  };
}

function ends(outcomes: readonly bigint[]): readonly [best: bigint, worst: bigint] {
  return [outcomes[0] as bigint, outcomes.at(-1) as bigint];
}
