import { type Fraction, fractionOf, multiply } from "../../values/fraction.js";
import { toHalfWidth } from "../characters.js";
import { mayHaveLostDigits, type ReadKind, Unread } from "./kind.js";

const BAD_RATE = new Unread("bad-rate");
const DIGITS_LOST = new Unread("digits-lost");

const RATE = /^((?:0|[1-9]\d{0,2})(?:\.\d{1,20})?)\s*(%)?$/;

const BELOW_ONE = /^0(?:\.|$)/;

const PERCENT = /* @__PURE__ */ fractionOf("0.01");

/**
 * A share: `12%`, or `0.12`, which is what a reader gives of a cell that shows 12%. Under a heading that says % a bare
 * number of 1 or more is in percent; one below 1 may be either, and is refused.
 */
export const rate: ReadKind<Fraction> = {
  form: "rate",
  units: new Map([["%", "%"]]),
  read(text, type, { unit }) {
    const [, digits, sign] = RATE.exec(toHalfWidth(text)) ?? [];
    if (digits === undefined) return BAD_RATE;
    if (type === "number" && mayHaveLostDigits(digits)) return DIGITS_LOST;
    const value = fractionOf(digits);
    if (sign === "%" || value.numerator === 0n) return multiply(value, PERCENT);
    const isBelowOne = BELOW_ONE.test(digits);
    if (unit === "%") return isBelowOne ? BAD_RATE : multiply(value, PERCENT);
    return isBelowOne ? value : BAD_RATE;
  },
};
