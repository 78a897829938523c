import type { Rulebook } from "../rulebook/rulebook.js";
import { tierOf } from "../scoring/tier.js";
import type { Scaled } from "./scale.js";
import type { TierOf } from "./weigh.js";

/** Finds the tier of a score in units, by its place in the rulebook; of each score once. */
export function tierFinder({ toFraction }: Scaled, rulebook: Rulebook): TierOf {
  const known = new Map<bigint, number>();
  return (score) => {
    const place = known.get(score) ?? rulebook.tiers.indexOf(tierOf(toFraction(score), rulebook));
    known.set(score, place);
    return place;
  };
}
