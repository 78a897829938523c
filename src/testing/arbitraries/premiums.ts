import { add, type Fraction, fraction } from "../../values/fraction.js";
import type { Aims } from "./aims.js";
import { amountAt, percentOf, type Scale } from "./money.js";
import type { PolicySeed } from "./policies.js";
import type { Setting } from "./setting.js";

/** In percent of the premium; or in percent more than the statutory floor. */
export type FeeRate = { readonly percent: bigint } | { readonly overFloor: bigint };

/** Of a policy, in fen. */
export interface PolicyAmounts {
  premium: bigint;
  fee: bigint;
}

export function policyAmounts({ premium: index, feeRate, fee }: PolicySeed, scale: Scale, aims: Aims): PolicyAmounts {
  const premium = amountAt(index, scale);
  if (feeRate === undefined) return { premium, fee: amountAt(fee, scale) };
  return { premium, fee: notNegative(percentOf(premium, rateOf(feeRate, aims))) };
}

function rateOf(rate: FeeRate, { floorPercent }: Aims): Fraction {
  return "percent" in rate ? fraction(rate.percent) : add(floorPercent, fraction(rate.overFloor));
}

/** What the spending for these policies is measured by. */
export function baseOf(policies: readonly PolicyAmounts[], { readings, aims }: Setting): bigint {
  const { fees, premiums } = sums(policies);
  const floor = percentOf(premiums, aims.floorPercent);
  return readings.feeBase === "statutory-floor" && fees < floor ? floor : fees;
}

/** Makes the fees of these policies together the floor of their premiums, rounded up, and so many fen more. */
export function feesOnTheFloor(policies: readonly PolicyAmounts[], more: bigint, { floorPercent }: Aims): void {
  const last = policies.at(-1);
  if (last === undefined) return;
  for (const amounts of policies) amounts.fee = percentOf(amounts.premium, floorPercent);
  const { fees, premiums } = sums(policies);
  last.fee = notNegative(last.fee + percentOf(premiums, floorPercent) + more - fees);
}

function sums(policies: readonly PolicyAmounts[]): { fees: bigint; premiums: bigint } {
  let fees = 0n;
  let premiums = 0n;
  for (const { fee, premium } of policies) {
    fees += fee;
    premiums += premium;
  }
  return { fees, premiums };
}

const notNegative = (fen: bigint): bigint => (fen < 0n ? 0n : fen);
