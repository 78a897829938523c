import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  decimalText,
  type Fraction,
  fraction,
  fractionOf,
  fractionOfText,
  fractionText,
  larger,
  leastCommonMultiple,
  multiply,
  smaller,
  subtract,
  sum,
  ZERO,
} from "../../src/values/fraction.js";

const DIGITS = 20;

/** The quotient by long division: exact where it ends, else its first 20 significant digits, rounded down. */
function longDivision(numerator: bigint, denominator: bigint): string {
  const isNegative = numerator < 0n;
  const size = isNegative ? -numerator : numerator;
  let rest = size % denominator;
  let digits = "";
  const seen = new Set<bigint>();
  while (rest !== 0n && !seen.has(rest)) {
    seen.add(rest);
    digits += String((rest * 10n) / denominator);
    rest = (rest * 10n) % denominator;
  }
  const sign = isNegative ? "-" : "";
  if (rest === 0n) return digits === "" ? `${sign}${size / denominator}` : `${sign}${size / denominator}.${digits}`;

  // It never ends: the place of the first significant digit, then 20 digits from there.
  let exponent = 0; // the number is at least 10^exponent, and less than 10^(exponent + 1)
  while (size >= denominator * 10n ** BigInt(exponent + 1)) exponent++;
  while (exponent <= 0 && size * 10n ** BigInt(-exponent) < denominator) exponent--;
  const places = DIGITS - 1 - exponent;
  const scaled =
    places >= 0 ? (size * 10n ** BigInt(places)) / denominator : size / (denominator * 10n ** BigInt(-places));
  const cut = isNegative ? scaled + 1n : scaled; // towards minus infinity
  if (places <= 0) return `${sign}${cut * 10n ** BigInt(-places)}`;
  const text = String(cut).padStart(places + 1, "0");
  return `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

const anyDenominator = fc.oneof(
  fc.bigInt({ min: 1n, max: 400n }),
  fc.tuple(fc.nat(12), fc.nat(12)).map(([twos, fives]) => 2n ** BigInt(twos) * 5n ** BigInt(fives)),
);
const anyNumerator = fc.oneof(
  fc.bigInt({ min: -1_000n, max: 1_000n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);
const anyFraction = fc.tuple(anyNumerator, anyDenominator).map(([n, d]) => fraction(n, d));

describe("a fraction", () => {
  test.each<[bigint, bigint, string]>([
    [0n, 1n, "0/1"],
    [0n, -7n, "0/1"],
    [6n, 4n, "3/2"],
    [-6n, 4n, "-3/2"],
    [6n, -4n, "-3/2"],
    [-6n, -4n, "3/2"],
    [14n, 7n, "2/1"],
    [10n ** 40n, 10n ** 39n, "10/1"],
  ])("%s over %s is %s", (numerator, denominator, text) => {
    expect(fractionText(fraction(numerator, denominator))).toBe(text);
  });

  test("of one number is whole", () => {
    expect(fraction(5n)).toEqual({ numerator: 5n, denominator: 1n });
  });

  test.each([
    ["0", "0/1"],
    ["2.5", "5/2"],
    ["-2.5", "-5/2"],
    ["-0.5", "-1/2"],
    ["100", "100/1"],
    ["0.0001", "1/10000"],
    ["12.50", "25/2"],
  ])("of the decimal text %s is %s", (decimal, text) => {
    expect(fractionText(fractionOf(decimal))).toBe(text);
  });

  test("is in lowest terms, its denominator above 0", () => {
    fc.assert(
      fc.property(anyNumerator, anyDenominator, fc.constantFrom(1n, -1n, 6n), (numerator, denominator, factor) => {
        const given = fraction(numerator * factor, denominator * factor);
        expect(given).toEqual(fraction(numerator, denominator));
        expect(given.denominator > 0n).toBe(true);
        expect(given.numerator * denominator).toBe(numerator * given.denominator);
        expect(fraction(given.numerator, given.denominator)).toEqual(given);
      }),
    );
  });
});

describe("arithmetic", () => {
  const third = fraction(1n, 3n);

  test("is exact", () => {
    expect(add(fractionOf("0.1"), fractionOf("0.2"))).toEqual(fractionOf("0.3"));
    expect(sum([third, third, third])).toEqual(fraction(1n));
    expect(subtract(third, third)).toEqual(ZERO);
    expect(multiply(fractionOf("2.5"), fraction(4n))).toEqual(fraction(10n));
    expect(sum([])).toEqual(ZERO);
  });

  test("agrees with numbers on a common denominator", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const [n, m] = [a.numerator * b.denominator, b.numerator * a.denominator];
        const common = a.denominator * b.denominator;
        expect(add(a, b)).toEqual(fraction(n + m, common));
        expect(subtract(a, b)).toEqual(fraction(n - m, common));
        expect(multiply(a, b)).toEqual(fraction(a.numerator * b.numerator, common));
        expect(Math.sign(compare(a, b))).toBe(n < m ? -1 : n > m ? 1 : 0);
        expect(smaller(a, b)).toEqual(n <= m ? a : b);
        expect(larger(a, b)).toEqual(n >= m ? a : b);
      }),
    );
  });

  test("of several is the same in any order", () => {
    fc.assert(
      fc.property(fc.array(anyFraction, { maxLength: 6 }), (fractions) => {
        expect(sum([...fractions].reverse())).toEqual(sum(fractions));
      }),
    );
  });
});

test.each<[bigint[], bigint]>([
  [[], 1n],
  [[1n, 4n, 6n], 12n],
  [[10n, 3n, 7n], 210n],
])("the least number that all of %o divide is %s", (numbers, least) => {
  expect(leastCommonMultiple(numbers)).toBe(least);
});

describe("a number as decimal text", () => {
  test.each<[Fraction, string]>([
    [ZERO, "0"],
    [fraction(13n), "13"],
    [fraction(-10n), "-10"],
    [fraction(5n, 2n), "2.5"],
    [fraction(-5n, 2n), "-2.5"],
    [fraction(1n, 8n), "0.125"],
    [fraction(169n, 2n), "84.5"],
    [fraction(1n, 10n ** 12n), "0.000000000001"],
    [fraction(10n ** 40n), `1${"0".repeat(40)}`],
    [fraction(10n ** 40n + 1n, 10n), `1${"0".repeat(39)}.1`],
    [fraction(1n, 2n ** 40n), "0.0000000000009094947017729282379150390625"],
  ])("that ends is exact: %o", (number, text) => {
    expect(decimalText(number)).toBe(text);
  });

  test.each<[Fraction, string]>([
    [fraction(1n, 3n), "0.33333333333333333333"],
    [fraction(2n, 3n), "0.66666666666666666666"], // not …67
    [fraction(-1n, 3n), "-0.33333333333333333334"], // down is away from 0
    [fraction(-2n, 3n), "-0.66666666666666666667"],
    [fraction(14n, 3n), "4.6666666666666666666"],
    [fraction(280n, 3n), "93.333333333333333333"],
    [fraction(1n, 7n), "0.14285714285714285714"],
    [fraction(-1n, 7n), "-0.14285714285714285715"],
    [fraction(1n, 3_000n), "0.00033333333333333333333"],
    [fraction(10n ** 30n, 3n), `${"3".repeat(20)}${"0".repeat(10)}`],
    [fraction(-(10n ** 30n), 3n), `-${"3".repeat(19)}4${"0".repeat(10)}`],
    // A score a hair under 90 is not shown as 90.
    [fraction(90n * 3n * 10n ** 30n - 1n, 3n * 10n ** 30n), "89.999999999999999999"],
    [fraction(-(3n * 10n ** 30n - 1n), 3n * 10n ** 30n), "-1.0000000000000000000"],
  ])("that does not end is cut at 20 significant digits, downwards: %o", (number, text) => {
    expect(decimalText(number)).toBe(text);
  });

  test("is what long division gives", () => {
    fc.assert(
      fc.property(anyNumerator, anyDenominator, (numerator, denominator) => {
        expect(decimalText(fraction(numerator, denominator))).toBe(longDivision(numerator, denominator));
      }),
      { numRuns: 2_000 },
    );
  });

  test("is never above the number, and has no exponent", () => {
    fc.assert(
      fc.property(anyFraction, (number) => {
        const text = decimalText(number);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(compare(fractionOf(text), number)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test("that ends is read back as the same number", () => {
    fc.assert(
      fc.property(anyNumerator, fc.nat(30), (digits, places) => {
        const number = fraction(digits, 10n ** BigInt(places));
        expect(fractionOf(decimalText(number))).toEqual(number);
      }),
    );
  });

  test("is no matter of the caller's settings of decimal.js, which stay as they are", () => {
    const before = { precision: Decimal.precision, rounding: Decimal.rounding };
    try {
      Decimal.set({ precision: 3, rounding: Decimal.ROUND_UP, toExpPos: 1 });
      expect(decimalText(fraction(2n, 3n))).toBe("0.66666666666666666666");
      expect(decimalText(fraction(12_345n, 2n))).toBe("6172.5");
      expect(Decimal.precision).toBe(3);
    } finally {
      Decimal.set({ ...before, toExpPos: 21 });
    }
  });
});

describe("the text of a fraction", () => {
  test.each([fraction(0n), fraction(-7n, 3n), fraction(10n ** 40n, 7n)])(
    "is read back as the same: $numerator/$denominator",
    (one) => {
      expect(fractionOfText(fractionText(one))).toEqual(one);
    },
  );
});
