import { expect, it } from "vitest";
import { fraction } from "../../src/values/fraction.js";
import { unitsFor } from "../../src/values/units.js";

it("counts fractions, and their sums, in whole numbers of one unit", () => {
  const { toUnits, toFraction } = unitsFor([2n, 3n]);
  expect(toUnits(fraction(5n, 2n))).toBe(15n); // of sixths
  expect(toUnits(fraction(-1n, 3n))).toBe(-2n);
  expect(toFraction(15n - 2n)).toEqual(fraction(13n, 6n));
});

it("counts in ones where there are no others", () => {
  const { toUnits, toFraction } = unitsFor([]);
  expect(toUnits(fraction(7n))).toBe(7n);
  expect(toFraction(7n)).toEqual(fraction(7n));
});
