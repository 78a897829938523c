// Exact numbers for the oracle: a pair of big integers, nothing else.

export type Fraction = { n: bigint; d: bigint };

function absolute(x: bigint): bigint {
  return x < 0n ? -x : x;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = absolute(a);
  let y = absolute(b);
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** n/d in lowest terms with a positive denominator. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  let top = BigInt(n);
  let bottom = BigInt(d);
  if (bottom === 0n) throw new Error("a fraction over zero");
  if (bottom < 0n) {
    top = -top;
    bottom = -bottom;
  }
  const common = greatestCommonDivisor(top, bottom);
  return { n: top / common, d: bottom / common };
}

export const ZERO: Fraction = fraction(0);

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left < right) return -1;
  if (left > right) return 1;
  return 0;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

export function sum(all: Fraction[]): Fraction {
  let total = ZERO;
  for (const one of all) total = add(total, one);
  return total;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Whether the decimal notation of the fraction comes to an end. */
function ends(f: Fraction): boolean {
  let rest = f.d;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

/** value × 10^-places, written out with exactly that many decimals. */
function placePoint(value: bigint, places: number): string {
  const sign = value < 0n ? "-" : "";
  const digits = absolute(value).toString();
  if (places <= 0) return sign + digits + "0".repeat(-places);
  const padded = digits.padStart(places + 1, "0");
  return `${sign}${padded.slice(0, padded.length - places)}.${padded.slice(padded.length - places)}`;
}

/** floor(f × 10^places); places may be negative. */
function floorAtPlace(f: Fraction, places: number): bigint {
  if (places >= 0) return floorDivide(f.n * 10n ** BigInt(places), f.d);
  return floorDivide(f.n, f.d * 10n ** BigInt(-places));
}

/** Exact where the decimal ends, otherwise 20 significant digits cut toward minus infinity. */
export function toDecimalText(f: Fraction): string {
  if (ends(f)) {
    let places = 0;
    while ((f.n * 10n ** BigInt(places)) % f.d !== 0n) places += 1;
    return placePoint((f.n * 10n ** BigInt(places)) / f.d, places);
  }
  const size: Fraction = { n: absolute(f.n), d: f.d };
  let places = 0;
  while (floorAtPlace(size, places) < 10n ** 19n) places += 1;
  while (floorAtPlace(size, places) >= 10n ** 20n) places -= 1;
  let value = floorAtPlace(f, places);
  if (absolute(value) === 10n ** 20n) {
    // A negative number was carried up to the next power of ten: keep 20 digits of it.
    value /= 10n;
    places -= 1;
  }
  return placePoint(value, places);
}
