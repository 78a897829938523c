import { cutDecimals } from "../../values/decimal.js";

/** Behind a number of which decimals were cut away. */
const CUT = "…";

/** A true minus sign: it is as wide as a plus, and no line breaks behind it. */
const MINUS = "−";

/** A decimal text as a report shows it: cut downwards to two decimals, and marked where something was cut. */
export function shown(decimal: string): string {
  const cut = cutDecimals(decimal, 2);
  return withMinus(cut === decimal ? cut : cut + CUT);
}

/** As {@link shown}, without the mark: for scores, which are always given so. */
export function shownScore(decimal: string): string {
  return withMinus(cutDecimals(decimal, 2));
}

/** A difference, with its sign. */
export function signed(decimal: string): string {
  return decimal.startsWith("-") || decimal === "0" ? shown(decimal) : `+${shown(decimal)}`;
}

/** What is taken off, as a difference. */
export function takenOff(decimal: string): string {
  return decimal === "0" ? "0" : MINUS + shown(decimal);
}

/** An amount in yuan, its digits in groups of three: `"1234567.5"` is `1,234,567.50`. */
export function grouped(yuan: string): string {
  const text = shown(yuan);
  const [whole = "", decimals = ""] = text.split(".");
  return `${inThrees(whole)}.${decimals.padEnd(2, "0")}`;
}

function inThrees(whole: string): string {
  const sign = whole.startsWith(MINUS) ? MINUS : "";
  const digits = whole.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end));
  return sign + groups.reverse().join(",");
}

function withMinus(decimal: string): string {
  return decimal.startsWith("-") ? MINUS + decimal.slice(1) : decimal;
}
