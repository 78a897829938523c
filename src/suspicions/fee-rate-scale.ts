import { type Fen, formatFen, parseFen } from "../values/money.js";
import type { Detector } from "./city.js";
import { HIGHEST_FEE_PERCENT, LOWEST_FEE_PERCENT } from "./thresholds.js";

/** A fee that no rate leads to, unless a percentage was taken for a fraction, or a fraction for a percentage. */
export const feeRateScale: Detector = ({ dataset }, suspect) => {
  for (const policy of dataset.policies) {
    const [premium, serviceFee] = [parseFen(policy.premium) as Fen, parseFen(policy.serviceFee) as Fen];
    const is = scaleOf(BigInt(serviceFee) * 100n, BigInt(premium));
    if (is === "plausible") continue;
    const { policyId: recordId, insurerId } = policy;
    const values = { premium: formatFen(premium), serviceFee: formatFen(serviceFee), is } as const;
    suspect({ code: "fee-rate-scale", item: 7, insurerId, recordTable: "policies", recordId, values });
  }
};

/** How a fee, of which a hundredfold is given, stands to its premium. No fee at all is a matter of the floor. */
function scaleOf(hundredfoldFee: bigint, premium: bigint): "plausible" | "too-high" | "too-low" {
  if (hundredfoldFee > premium * HIGHEST_FEE_PERCENT) return "too-high";
  return hundredfoldFee > 0n && hundredfoldFee < premium * LOWEST_FEE_PERCENT ? "too-low" : "plausible";
}
