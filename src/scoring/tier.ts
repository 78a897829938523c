import { isWithin } from "../rulebook/intervals.js";
import type { Rulebook } from "../rulebook/rulebook.js";
import type { RulebookTier } from "../rulebook/schema.js";
import type { Fraction } from "../values/fraction.js";

/** The tier of management (差异化管理) of an exact score. A rulebook's tiers hold every score. */
export function tierOf(score: Fraction, { tiers }: Rulebook): RulebookTier {
  return tiers.find((tier) => isWithin(score, tier)) as RulebookTier;
}
