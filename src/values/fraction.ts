import { cutQuotient } from "./decimal.js";
import { withPoint } from "./point.js";

/** An exact number: a fraction in lowest terms whose denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction `numerator / denominator`; the denominator is not 0. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The exact value of a decimal text such as `"2.5"`. */
export function fractionOf(decimal: string): Fraction {
  const [whole, decimals = ""] = decimal.split(".") as [string, string?];
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Below 0 when `a < b`, 0 when they are equal, above 0 when `a > b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

export function sum(fractions: Iterable<Fraction>): Fraction {
  let total = ZERO;
  for (const each of fractions) total = add(total, each);
  return total;
}

/** The least number above 0 that some numbers above 0 all divide. */
export function leastCommonMultiple(numbers: Iterable<bigint>): bigint {
  let least = 1n;
  for (const each of numbers) least = (least / greatestCommonDivisor(least, each)) * each;
  return least;
}

/** The sum of many fractions; most of them are one and the same, which is multiplied and not added up. */
export function sumOfMany(fractions: Iterable<Fraction>): Fraction {
  const counts = new Map<Fraction, bigint>();
  for (const each of fractions) counts.set(each, (counts.get(each) ?? 0n) + 1n);
  return sum([...counts].map(([each, count]) => multiply(each, fraction(count))));
}

/** The number as a decimal text: exact where it ends, else its first 20 significant digits, rounded down. */
export function decimalText({ numerator, denominator }: Fraction): string {
  if (denominator === 1n) return `${numerator}`;
  const places = endingPlaces(denominator);
  if (places === undefined) return cutQuotient(numerator, denominator);
  return withPoint((numerator * 10n ** BigInt(places)) / denominator, places);
}

/** The number as `numerator/denominator`, which loses nothing. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

/** The number of a text that {@link fractionText} gave. */
export function fractionOfText(text: string): Fraction {
  const [numerator, denominator] = text.split("/") as [string, string];
  return fraction(BigInt(numerator), BigInt(denominator));
}

/** The decimal places of a fraction with this denominator; `undefined` when its decimals never end. */
function endingPlaces(denominator: bigint): number | undefined {
  let twos = 0;
  let fives = 0;
  let rest = denominator;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, lesser] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (lesser !== 0n) [larger, lesser] = [lesser, larger % lesser];
  return larger;
}
