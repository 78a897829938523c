import { cutDecimals } from "../values/decimal.js";

/** A decimal text for a sentence: as it is, or cut downwards after four decimals and marked with `…`. */
export function short(decimal: string): string {
  const cut = cutDecimals(decimal, 4);
  return cut === decimal ? decimal : `${cut}…`;
}
