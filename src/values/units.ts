import { type Fraction, fraction, leastCommonMultiple } from "./fraction.js";

/** Whole numbers of a unit so small that each of some fractions is one: sums of these are quick, and as exact. */
export interface Units {
  /** A fraction in units; whole for those that the unit was made for, and for their sums. */
  readonly toUnits: (number: Fraction) => bigint;
  readonly toFraction: (units: bigint) => Fraction;
}

/** The unit of fractions that have these denominators. */
export function unitsFor(denominators: Iterable<bigint>): Units {
  const one = leastCommonMultiple(denominators);
  return {
    toUnits: ({ numerator, denominator }) => (numerator * one) / denominator,
    toFraction: (units) => fraction(units, one),
  };
}
