import type { Policy } from "../records/policy.js";
import { decimalText, fraction } from "../values/fraction.js";
import { type Fen, formatFen, parseFen } from "../values/money.js";
import type { EnterpriseSize } from "../vocabulary/statuses.js";
import type { Detector } from "./city.js";
import { FAR_OFF_FACTOR, FEWEST_PEERS } from "./thresholds.js";

interface Peers {
  readonly enterpriseSize: EnterpriseSize;
  readonly industry: string;
  readonly policies: { readonly policy: Policy; readonly premium: bigint }[];
}

/** A premium far off the median of the policies whose policyholders are of the same size and industry. */
export const premiumsFarOff: Detector = ({ dataset, industryOf }, suspect) => {
  const groups = new Map<string, Peers>();
  for (const policy of dataset.policies) {
    const { enterpriseSize } = policy;
    const industry = industryOf(policy);
    if (enterpriseSize == null || industry === null) continue;
    const key = `${enterpriseSize} ${industry}`;
    const peers = groups.get(key) ?? { enterpriseSize, industry, policies: [] };
    peers.policies.push({ policy, premium: BigInt(parseFen(policy.premium) as Fen) });
    groups.set(key, peers);
  }
  for (const { enterpriseSize, industry, policies } of groups.values()) {
    if (policies.length < FEWEST_PEERS) continue;
    const twiceMedian = twiceMedianOf(policies.map(({ premium }) => premium));
    const median = decimalText(fraction(twiceMedian, 200n)); // of yuan
    for (const { policy, premium } of policies) {
      if (!isFarOff(2n * premium, twiceMedian)) continue;
      const { policyId: recordId, insurerId } = policy;
      const values = { premium: formatFen(premium), median, peers: policies.length, enterpriseSize, industry };
      suspect({ code: "premium-far-off", item: 7, insurerId, recordTable: "policies", recordId, values });
    }
  }
};

/** Twice the median, which is a whole number also where the median lies between two. */
export function twiceMedianOf(numbers: readonly bigint[]): bigint {
  const inOrder = [...numbers].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const middle = inOrder.length >> 1;
  const upper = inOrder[middle] as bigint;
  return inOrder.length % 2 === 1 ? 2n * upper : (inOrder[middle - 1] as bigint) + upper;
}

function isFarOff(number: bigint, median: bigint): boolean {
  return number !== median && (number >= median * FAR_OFF_FACTOR || number * FAR_OFF_FACTOR <= median);
}
