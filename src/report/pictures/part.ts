import { compare, type Fraction, fraction, multiply, ZERO } from "../../values/fraction.js";
import type { Heat } from "../document/document.js";

/** Fine enough for a drawing. */
const STEPS = 10_000n;

/** How much of a whole a part is, from 0 to 1; of a whole of nothing, nothing. */
export function partOf(part: Fraction, whole: Fraction): number {
  if (compare(whole, ZERO) <= 0 || compare(part, ZERO) <= 0) return 0;
  if (compare(part, whole) >= 0) return 1;
  const { numerator, denominator } = multiply(part, fraction(whole.denominator, whole.numerator));
  return Number((numerator * STEPS) / denominator) / Number(STEPS);
}

/** How hot a cell is: nothing is lost only where it is exactly nothing, and all only where it is exactly all. */
export function heatOf(part: Fraction, whole: Fraction): Heat {
  if (compare(part, ZERO) <= 0) return 0;
  if (compare(part, whole) >= 0) return 4;
  const third = multiply(whole, fraction(1n, 3n));
  if (compare(part, third) <= 0) return 1;
  return compare(part, multiply(third, fraction(2n))) <= 0 ? 2 : 3;
}
