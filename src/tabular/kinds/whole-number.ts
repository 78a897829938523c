import { toHalfWidth } from "../characters.js";
import { type Form, type Kind, mayHaveLostDigits, Unread } from "./kind.js";

const BAD_NUMBER = new Unread("bad-number");
const OUT_OF_RANGE = new Unread("out-of-range");

/** A sign, digits alone or in groups of three, decimals that are 0, a word for the unit. */
const NUMBER = /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.0+)?\s*([^\d\s.,-]*)$/;

/** A number of people (人). */
export const count = /* @__PURE__ */ wholeNumber("count", ["人", "名", "个"]);

const anyYear = /* @__PURE__ */ wholeNumber("year", ["年", "年度"]);

const YEAR = /^(-?\d{4,15})(?:\.0+)?\s*(年|年度)?$/;

const COMMON_YEAR = /^[1-9]\d{3}$/;

/** A year (年): of four digits, since 24 may be 2024, and 45292 the day of a date that is shown as its year. */
export const year: Kind<number> = {
  ...anyYear,
  read(text, type, settings) {
    const [, digits = "", word] = YEAR.exec(toHalfWidth(text)) ?? [];
    if (COMMON_YEAR.test(digits) || word !== undefined) return Number(digits) + 0;
    return typeof anyYear.read(text, type, settings) === "number" ? OUT_OF_RANGE : BAD_NUMBER;
  },
  write: (value) => (COMMON_YEAR.test(`${value}`) ? `${value}` : `${value < 0 ? "-" : ""}${padded(value)}年`),
};

function padded(year: number): string {
  return `${Math.abs(year)}`.padStart(4, "0");
}

/** Stars (星) of the satisfaction survey, a point each. */
export const stars = /* @__PURE__ */ wholeNumber("stars", ["星", "星级", "颗星", "分"]);

/** A whole number, perhaps with a word for its unit behind it. */
function wholeNumber(form: Form, words: readonly string[]): Kind<number> {
  return {
    form,
    units: new Map(words.map((word) => [word, null])),
    read(text) {
      const [, sign = "", digits, word = ""] = NUMBER.exec(toHalfWidth(text)) ?? [];
      if (digits === undefined || (word !== "" && !words.includes(word))) return BAD_NUMBER;
      const plain = digits.replaceAll(",", "");
      return mayHaveLostDigits(plain) ? OUT_OF_RANGE : Number(sign + plain) + 0; // + 0: no minus zero
    },
    write: (value) => `${value}`,
  };
}
