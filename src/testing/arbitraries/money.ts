import type fc from "fast-check";
import type { Fraction } from "../../values/fraction.js";
import { pick } from "./pick.js";

/** Fifteen digits before the point, more than any city has. */
const MOST = 99_999_999_999_999_999n;

const noise = (count: number, modulus: bigint): bigint[] => {
  const amounts: bigint[] = [];
  let state = 20_231_030n;
  for (let n = 0; n < count; n++) {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % (1n << 64n);
    amounts.push((state >> 3n) % modulus);
  }
  return amounts;
};

/** Everyday amounts in fen; the first is the simplest. */
const EVERYDAY: readonly bigint[] = [
  10_000n,
  1_035n,
  100n,
  500n,
  5n,
  1n,
  3n,
  7n,
  99n,
  2_500n,
  33_333n,
  1_234_567n,
  100_000_000n,
  250_000n,
  1_000_000n,
  150_000n,
  ...noise(12, 10_000_000n),
  ...noise(36, 5_000n).map((fen) => (fen + 1n) * 2_500n),
];

const EXACT = 1n << 53n;

/** Amounts near and beyond what a binary number holds exactly. */
const HUGE: readonly bigint[] = [
  EXACT,
  EXACT + 1n,
  EXACT - 1n,
  EXACT + 3n,
  MOST,
  MOST - 1n,
  MOST - 99n,
  EXACT * 2n + 1n,
  10_000_000_000_000_000n,
  10_000_000_000_000_001n,
  ...noise(30, MOST).map((fen) => fen + 1n),
];

export type Scale = "everyday" | "huge" | "nothing";

export function amountAt(index: number, scale: Scale): bigint {
  if (scale === "nothing") return 0n;
  const table = scale === "huge" ? HUGE : EVERYDAY;
  return table[index % table.length] as bigint;
}

export const anIndex: fc.Arbitrary<number> = pick<number>([1, ...Array.from({ length: 64 }, (_, n) => n)]);

/** How many decimals are written: always two, as few as possible, or at least one. */
export type MoneyStyle = "two" | "few" | "one";
export const aStyle: fc.Arbitrary<MoneyStyle> = pick<MoneyStyle>([3, "two"], [2, "few"], [1, "one"]);

export function moneyText(fen: bigint, style: MoneyStyle): string {
  const size = fen < 0n ? -fen : fen;
  const digits = size.toString().padStart(3, "0");
  const yuan = `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}`;
  let cents = digits.slice(-2);
  if (style !== "two" && cents.endsWith("0")) cents = cents.slice(0, 1);
  if (style === "few" && cents === "0") return yuan;
  return `${yuan}.${cents}`;
}

const ceilDiv = (a: bigint, b: bigint): bigint => (a >= 0n ? (a + b - 1n) / b : -(-a / b));

/** So many percent of an amount, rounded up to whole fen. */
export function percentOf(fen: bigint, { numerator, denominator }: Fraction): bigint {
  return ceilDiv(fen * numerator, 100n * denominator);
}
