import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { cutDecimals } from "../values/decimal.js";

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * A decimal text as it is shown to people: cut to two decimals, always downwards, so that what is shown never sits in
 * a higher tier than what was decided.
 *
 * @param decimal - a decimal text, such as an evaluation's `score`.
 * @throws CallError `wrong-type` for anything else.
 * @example showNumber("89.9999") //=> "89.99"
 * @example showNumber("84.5") //=> "84.5"
 * @example showNumber("-0.001") //=> "-0.01"
 */
export function showNumber(decimal: string): string {
  if (typeof decimal !== "string" || !DECIMAL.test(decimal)) throw callError("wrong-type", "decimal", found(decimal));
  return cutDecimals(decimal, 2);
}
