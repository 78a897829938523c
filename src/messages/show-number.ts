import { Decimal } from "decimal.js";

/** The decimals that a number is shown with at the most. */
const SHOWN_DECIMALS = 2;

/**
 * A decimal text as it is shown to people: cut to two decimals, always downwards, so that what is shown never sits in
 * a higher tier than what was decided.
 *
 * @param decimal - a decimal text, such as an evaluation's `score`.
 * @example showNumber("89.9999") //=> "89.99"
 * @example showNumber("84.5") //=> "84.5"
 * @example showNumber("-0.001") //=> "-0.01"
 */
export function showNumber(decimal: string): string {
  const number = new Decimal(decimal);
  return number.decimalPlaces() <= SHOWN_DECIMALS ? decimal : number.toFixed(SHOWN_DECIMALS, Decimal.ROUND_FLOOR);
}
