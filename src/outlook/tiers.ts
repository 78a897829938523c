import type { Rulebook } from "../rulebook/rulebook.js";
import { tierOf } from "../scoring/tier.js";
import { remembering } from "../values/remembering.js";
import type { Scaled } from "./scale.js";
import type { TierOf } from "./weigh.js";

/** Finds the tier of a score in units, by its place in the rulebook; of each score once. */
export function tierFinder({ toFraction }: Scaled, rulebook: Rulebook): TierOf {
  return remembering((score) => rulebook.tiers.indexOf(tierOf(toFraction(score), rulebook)));
}
