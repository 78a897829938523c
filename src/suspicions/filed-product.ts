import * as z from "zod";
import { across, amount, date, id, text } from "../records/fields.js";
import { compare, fraction, fractionOf } from "../values/fraction.js";
import { parseFen } from "../values/money.js";
import { ENTERPRISE_SIZES } from "../vocabulary/statuses.js";
import { HIGHEST_FEE_PERCENT, LOWEST_FEE_PERCENT } from "./thresholds.js";

/** The schema of filed terms and rates. It is made where it is needed, so that importing the library makes none. */
export const filedProductSchema = () =>
  z
    .strictObject({
      productId: id,
      /** Absent: any insurer's, as a product that the joint conference (联席会) agreed on. */
      insurerId: id.nullish(),
      /** The first and the last day on which it may be signed; no last day: it still may. */
      filedFrom: date,
      filedTo: date.nullish(),
      /** Whom it is for; absent: anyone. An industry is matched as it is written. */
      industry: text.nullish(),
      enterpriseSize: z.enum(ENTERPRISE_SIZES).nullish(),
      /** The longest term: up to the corresponding day so many months after the policy takes effect. */
      longestTermMonths: z.int().check(z.gte(1), z.lte(1200)).nullish(),
      /** Yuan for the policy as a whole. */
      premium: amounts().nullish(),
      /** Yuan for each insured employee, for the policy's whole term. */
      premiumPerEmployee: amounts().nullish(),
      /** The service fee in percent of the premium, such as `"12"`: 0, or from 1 to 100. */
      serviceFeePercent: percents().nullish(),
    })
    .check(across("filedTo", "out-of-range", ({ filedFrom, filedTo }) => filedTo == null || !(filedTo < filedFrom)));

/** Terms and rates (条款及费率) as they were filed; a product with several rates is several of these. */
export type FiledProduct = Readonly<z.infer<ReturnType<typeof filedProductSchema>>>;

/** Amounts of yuan, both ends included; one that is absent is no bound. */
function amounts() {
  return z
    .strictObject({ atLeast: amount.nullish(), atMost: amount.nullish() })
    .check(across("atMost", "out-of-range", ({ atLeast, atMost }) => !(fenOf(atLeast) > fenOf(atMost))));
}

/** NaN, which is not more than anything, for what is no amount. */
function fenOf(yuan: unknown): number | bigint {
  return (typeof yuan === "string" ? parseFen(yuan) : undefined) ?? Number.NaN;
}

/** Percent, both ends included; one that is absent is no bound. */
function percents() {
  return z
    .strictObject({ atLeast: percent().nullish(), atMost: percent().nullish() })
    .check(across("atMost", "out-of-range", ({ atLeast, atMost }) => !isMore(atLeast, atMost)));
}

function isMore(percent: unknown, other: unknown): boolean {
  return isDecimal(percent) && isDecimal(other) && compare(fractionOf(percent), fractionOf(other)) > 0;
}

/** 12 stands for 12%; 0.12, which looks like a fraction taken for a percentage, is refused. */
function percent() {
  const isPercent = (text: string) => text === "0" || (isDecimal(text) && isPlausible(text));
  return z.string().check(z.refine(isPercent, { params: { code: "out-of-range" } }));
}

function isDecimal(value: unknown): value is string {
  return typeof value === "string" && /^(?:0|[1-9]\d{0,5})(?:\.\d{1,6})?$/.test(value);
}

function isPlausible(percent: string): boolean {
  const value = fractionOf(percent);
  return compare(value, fraction(LOWEST_FEE_PERCENT)) >= 0 && compare(value, fraction(HIGHEST_FEE_PERCENT)) <= 0;
}
