import { type Fen, FenSum, formatFen, parseFen } from "../values/money.js";
import type { Detector } from "./city.js";

/** More spent on a policy's prevention service than the fee that the policy provides for it. */
export const spendingAboveFee: Detector = ({ dataset }, suspect) => {
  const spentOn = new Map<string, FenSum>();
  for (const { policyId, amount, purpose } of dataset.expenditures) {
    if (policyId == null || purpose !== "prevention-service") continue;
    const spent = spentOn.get(policyId) ?? new FenSum();
    spent.add(parseFen(amount) as Fen);
    spentOn.set(policyId, spent);
  }
  for (const { policyId, insurerId, serviceFee } of dataset.policies) {
    const spent = spentOn.get(policyId)?.total ?? 0n;
    const fee = parseFen(serviceFee) as Fen;
    if (spent <= fee) continue;
    const values = { spent: formatFen(spent), serviceFee: formatFen(fee) };
    suspect({ code: "spending-above-fee", item: 7, insurerId, recordTable: "policies", recordId: policyId, values });
  }
};
