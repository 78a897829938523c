import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fen, FenSum, formatFen, parseFen } from "../../src/values/money.js";

/** The fen of a text, as a bigint whatever their size. */
function fenOf(yuan: string): bigint | undefined {
  const fen = parseFen(yuan);
  return fen === undefined ? undefined : BigInt(fen);
}

function sumOf(amounts: readonly Fen[]): bigint {
  const sum = new FenSum();
  for (const amount of amounts) sum.add(amount);
  return sum.total;
}

describe("an amount in yuan", () => {
  test("of nothing is 0, not the number -0 that JSON cannot tell from it", () => {
    for (const nothing of ["0", "-0", "-0.00"]) expect(parseFen(nothing)).toBe(0);
  });

  test.each([
    ["0", 0n],
    ["-0", 0n],
    ["-0.00", 0n],
    ["0.00", 0n],
    ["1", 100n],
    ["10", 1_000n],
    ["0.1", 10n],
    ["0.10", 10n],
    ["0.01", 1n],
    ["-0.01", -1n],
    ["1234.50", 123_450n],
    ["1234.5", 123_450n],
    ["-1234.05", -123_405n],
    ["1.15", 115n], // 1.15 * 100 is 114.99999999999999 in binary floating point
    ["8.28", 828n],
    ["4.35", 435n],
    ["9999999999999.99", 999_999_999_999_999n],
    ["10000000000000.00", 1_000_000_000_000_000n],
    ["90071992547409.91", 9_007_199_254_740_991n], // 2^53 - 1 fen
    ["90071992547409.92", 9_007_199_254_740_992n],
    ["90071992547409.93", 9_007_199_254_740_993n], // no binary floating-point number
    ["-90071992547409.93", -9_007_199_254_740_993n],
    [`${"9".repeat(30)}.99`, BigInt("9".repeat(32))],
    [`-${"9".repeat(30)}.99`, -BigInt("9".repeat(32))],
  ])("%s is %i fen", (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
  });

  test.each([
    ["", "nothing"],
    ["-", "a sign alone"],
    [".", "a point alone"],
    [".5", "nothing before the point"],
    ["-.5", "nothing before the point"],
    ["5.", "nothing behind the point"],
    ["1.234", "three decimals"],
    ["1.230", "three decimals, the last of them 0"],
    ["01", "a leading zero"],
    ["00", "a leading zero"],
    ["-01.50", "a leading zero"],
    ["+1", "a plus sign"],
    ["--1", "two signs"],
    ["1-", "a sign behind"],
    ["(1)", "brackets for a minus"],
    ["1e3", "an exponent"],
    ["1E3", "an exponent"],
    ["0x10", "another base"],
    ["1,234.50", "grouping"],
    ["1 234.50", "grouping"],
    ["1'234.50", "grouping"],
    ["1_234", "grouping"],
    ["1,5", "a decimal comma"],
    ["1.2.3", "two points"],
    ["１２３４.50", "full-width digits"],
    ["12．50", "a full-width point"],
    ["－1", "a full-width minus"],
    ["−1", "a typographic minus"],
    ["١٢٣", "Arabic digits"],
    ["一百", "Chinese numerals"],
    ["¥1", "a currency sign"],
    ["1元", "a unit"],
    ["1.5万", "a unit"],
    [" 1", "a space in front"],
    ["1 ", "a space behind"],
    ["1\n", "a line end"],
    ["1\u0000", "a null character"],
    ["NaN", "no number"],
    ["Infinity", "no number"],
    ["-Infinity", "no number"],
    ["null", "no number"],
    ["1n", "a bigint"],
    ["1".repeat(31), "31 digits"],
  ])("%j is refused: %s", (yuan) => {
    expect(parseFen(yuan)).toBeUndefined();
  });

  test("of ten million characters is refused", () => {
    expect(parseFen("1".repeat(10_000_000))).toBeUndefined();
    expect(parseFen(`0.${"1".repeat(10_000_000)}`)).toBeUndefined();
    expect(parseFen("-".repeat(10_000_000))).toBeUndefined();
  });

  test("is exact for any number of fen, with two decimals, one or none", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 32n) + 1n, max: 10n ** 32n - 1n }), (fen) => {
        const size = fen < 0n ? -fen : fen;
        const sign = fen < 0n ? "-" : "";
        const decimals = String(size % 100n).padStart(2, "0");
        expect(fenOf(`${sign}${size / 100n}.${decimals}`)).toBe(fen);
        if (size % 10n === 0n) expect(fenOf(`${sign}${size / 100n}.${decimals[0]}`)).toBe(fen);
        if (size % 100n === 0n) expect(fenOf(`${sign}${size / 100n}`)).toBe(fen);
      }),
      { numRuns: 1_000 },
    );
  });

  test("of up to 13 digits before the point is a number, of more a bigint", () => {
    expect(parseFen("9999999999999.99")).toBe(999_999_999_999_999);
    expect(parseFen("10000000000000.00")).toBe(1_000_000_000_000_000n);
  });

  test("that is a number, not a bigint, is one that no arithmetic has rounded", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (fen) => {
        const size = fen < 0n ? -fen : fen;
        const read = parseFen(`${fen < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`);
        if (typeof read === "number") expect(Number.isSafeInteger(read)).toBe(true);
        expect(BigInt(read as Fen)).toBe(fen);
      }),
      { numRuns: 1_000 },
    );
  });

  test("is never read from a text of another form", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+.,e0-9]{1,8}$/)), (text) => {
        const isMoney = /^-?[0-9]+(\.[0-9]{1,2})?$/.test(text) && !/^-?0[0-9]/.test(text);
        expect(parseFen(text) !== undefined).toBe(isMoney);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("fen as yuan", () => {
  test.each<[Fen, string]>([
    [0, "0.00"],
    [-0, "0.00"],
    [1, "0.01"],
    [-1, "-0.01"],
    [10, "0.10"],
    [99, "0.99"],
    [100, "1.00"],
    [-100, "-1.00"],
    [123_450, "1234.50"],
    [0n, "0.00"],
    [-5n, "-0.05"],
    [9_007_199_254_740_993n, "90071992547409.93"],
  ])("%s is %s", (fen, yuan) => {
    expect(formatFen(fen)).toBe(yuan);
  });

  test("are read back as the same", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 32n) + 1n, max: 10n ** 32n - 1n }), (fen) => {
        expect(fenOf(formatFen(fen))).toBe(fen);
      }),
    );
  });
});

describe("a sum of amounts", () => {
  const MOST = Number.MAX_SAFE_INTEGER;

  test("of nothing is 0", () => {
    expect(new FenSum().total).toBe(0n);
  });

  test.each<[string, Fen[], bigint]>([
    ["beyond 2^53 by one", [MOST, 1, 1], 9_007_199_254_740_993n],
    ["beyond 2^53 and back", [MOST, 2, -MOST, -2], 0n],
    ["far below 0", [-MOST, -MOST, -MOST], -3n * 9_007_199_254_740_991n],
    ["of small and large", [1, 10n ** 31n, -1, 1], 10n ** 31n + 1n],
    ["of large that cancel", [10n ** 31n, 1, -(10n ** 31n)], 1n],
    ["of zeros", [0, -0, 0n], 0n],
  ])("%s is exact", (_, amounts, total) => {
    expect(sumOf(amounts)).toBe(total);
  });

  test("can be asked for between additions", () => {
    const sum = new FenSum();
    sum.add(MOST);
    expect(sum.total).toBe(9_007_199_254_740_991n);
    sum.add(MOST);
    expect(sum.total).toBe(18_014_398_509_481_982n);
    sum.add(-1);
    expect(sum.total).toBe(18_014_398_509_481_981n);
  });

  const anyFen = fc.oneof<fc.Arbitrary<Fen>[]>(
    fc.integer({ min: -1_000, max: 1_000 }),
    fc.maxSafeInteger(),
    fc.constantFrom(MOST, -MOST, MOST - 1),
    fc.bigInt({ min: -(10n ** 32n), max: 10n ** 32n }),
  );

  test("is exact, in any order", () => {
    fc.assert(
      fc.property(
        fc
          .array(anyFen)
          .chain((amounts) =>
            fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length })),
          ),
        ([amounts, shuffled]) => {
          let total = 0n;
          for (const amount of amounts) total += BigInt(amount);
          expect(sumOf(amounts)).toBe(total);
          expect(sumOf(shuffled)).toBe(total);
        },
      ),
      { numRuns: 500 },
    );
  });
});
