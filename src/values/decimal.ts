import { Decimal } from "decimal.js";

/** The significant digits that are kept of a number that does not end. */
const KEPT_DIGITS = 20;

/**
 * Decimals with settings of our own; the global `Decimal` is never touched, and its settings do not matter. They round
 * downwards, so that no number is better printed than it is.
 */
export const Downwards: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: KEPT_DIGITS,
  rounding: Decimal.ROUND_FLOOR,
  minE: -9e15,
  maxE: 9e15,
});

/** A quotient that does not end, to 20 significant digits, cut downwards. */
export function cutQuotient(numerator: bigint, denominator: bigint): string {
  const cut = new Downwards(`${numerator}`).div(`${denominator}`);
  return cut.toFixed(Math.max(0, KEPT_DIGITS - 1 - cut.e));
}

/** A decimal text cut downwards to a number of decimals; as it is where it has no more. */
export function cutDecimals(decimal: string, decimals: number): string {
  const number = new Downwards(decimal);
  return number.decimalPlaces() <= decimals ? decimal : number.toFixed(decimals);
}
