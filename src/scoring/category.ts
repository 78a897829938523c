import type { RulebookCategory } from "../rulebook/schema.js";
import { type Fraction, fractionOf, smaller, subtract, sum } from "../values/fraction.js";
import type { Readings } from "../vocabulary/readings.js";

/** What a category comes to. */
export interface CategoryScore {
  readonly points: Fraction;
  /** The sum of its items' deductions. */
  readonly gross: Fraction;
  /** The gross; by the reading `categoryFloor: "zero"` no more than the points. */
  readonly deduction: Fraction;
  readonly score: Fraction;
}

export function scoreCategory(
  category: RulebookCategory,
  deductions: readonly Fraction[],
  readings: Readings,
): CategoryScore {
  const points = fractionOf(category.points);
  const gross = sum(deductions);
  const deduction = readings.categoryFloor === "zero" ? smaller(points, gross) : gross;
  return { points, gross, deduction, score: subtract(points, deduction) };
}
