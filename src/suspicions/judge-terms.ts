import type { Policy } from "../records/policy.js";
import { addMonths, type Day, parseDay } from "../values/day.js";
import { fractionOf } from "../values/fraction.js";
import { type Fen, parseFen } from "../values/money.js";
import type { FiledProduct } from "./filed-product.js";

/** What of a policy a filed product does not allow. */
export const TERM_BREACHES = /* @__PURE__ */ Object.freeze([
  "term-too-long",
  "premium-too-low",
  "premium-too-high",
  "premium-per-employee-too-low",
  "premium-per-employee-too-high",
  "fee-rate-too-low",
  "fee-rate-too-high",
] as const);

/** What a policy would have to state, so that it could be held against a filed product. */
export const TERM_GAPS = /* @__PURE__ */ Object.freeze([
  "industry-not-stated",
  "size-not-stated",
  "employees-not-stated",
] as const);

/** Why a filed product does not allow a policy, or may not. */
export type TermFault = (typeof TERM_BREACHES)[number] | (typeof TERM_GAPS)[number];

/** A policy, as it is held against filed products. Amounts are in fen. */
export interface Terms {
  readonly policy: Policy;
  readonly industry: string | null;
  readonly premium: bigint;
  readonly serviceFee: bigint;
}

/** The faults of a policy by a product, none where it is allowed; `null` where the product is not for such policies. */
export function judgeTerms(terms: Terms, product: FiledProduct): readonly TermFault[] | null {
  const { policy, industry } = terms;
  const { insurerId, signedOn, enterpriseSize } = policy;
  if (product.insurerId != null && product.insurerId !== insurerId) return null;
  if (signedOn < product.filedFrom || (product.filedTo != null && signedOn > product.filedTo)) return null;
  const isFor = fits(product.industry, industry) && fits(product.enterpriseSize, enterpriseSize);
  return isFor ? [...gaps(terms, product), ...breaches(terms, product)] : null;
}

/** Whether a policy is what a product is for; also where either does not say. */
function fits(asked: string | null | undefined, stated: string | null | undefined): boolean {
  return asked == null || stated == null || asked === stated;
}

function gaps({ policy, industry }: Terms, product: FiledProduct): TermFault[] {
  const faults: TermFault[] = [];
  if (product.industry != null && industry === null) faults.push("industry-not-stated");
  if (product.enterpriseSize != null && policy.enterpriseSize == null) faults.push("size-not-stated");
  if (product.premiumPerEmployee != null && policy.insuredEmployees == null) faults.push("employees-not-stated");
  return faults;
}

function breaches({ policy, premium, serviceFee }: Terms, product: FiledProduct): TermFault[] {
  const { effectiveOn, expiresOn, insuredEmployees } = policy;
  const { longestTermMonths, premiumPerEmployee, serviceFeePercent } = product;
  const faults: TermFault[] = [];
  const check = (isBroken: boolean, fault: TermFault) => {
    if (isBroken) faults.push(fault);
  };
  if (longestTermMonths != null) {
    const last = addMonths(parseDay(effectiveOn) as Day, longestTermMonths);
    check((parseDay(expiresOn) as Day) > last, "term-too-long");
  }
  check(isUnder(premium, product.premium?.atLeast, 1), "premium-too-low");
  check(isOver(premium, product.premium?.atMost, 1), "premium-too-high");
  if (insuredEmployees != null) {
    check(isUnder(premium, premiumPerEmployee?.atLeast, insuredEmployees), "premium-per-employee-too-low");
    check(isOver(premium, premiumPerEmployee?.atMost, insuredEmployees), "premium-per-employee-too-high");
  }
  check(compareRate(serviceFee, premium, serviceFeePercent?.atLeast) < 0, "fee-rate-too-low");
  check(compareRate(serviceFee, premium, serviceFeePercent?.atMost) > 0, "fee-rate-too-high");
  return faults;
}

function isUnder(fen: bigint, atLeast: string | null | undefined, times: number): boolean {
  return atLeast != null && fen < boundOf(atLeast, times);
}

function isOver(fen: bigint, atMost: string | null | undefined, times: number): boolean {
  return atMost != null && fen > boundOf(atMost, times);
}

function boundOf(yuan: string, times: number): bigint {
  return BigInt(parseFen(yuan) as Fen) * BigInt(times);
}

/** Below 0 where a fee is less than so many percent of its premium, above 0 where it is more. */
function compareRate(fee: bigint, premium: bigint, percent: string | null | undefined): number {
  if (percent == null) return 0;
  const { numerator, denominator } = fractionOf(percent);
  const difference = fee * 100n * denominator - premium * numerator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
