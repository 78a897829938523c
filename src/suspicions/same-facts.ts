import type { Policy } from "../records/policy.js";
import { type Fen, formatFen, parseFen } from "../values/money.js";
import type { Detector } from "./city.js";

/** The same facts under two policy ids: one insurer's, with the same policyholder, days, amounts and number of insured. */
export const sameFacts: Detector = ({ dataset }, suspect) => {
  const byFacts = new Map<string, Policy[]>();
  for (const policy of dataset.policies) {
    const facts = factsOf(policy);
    const others = byFacts.get(facts);
    if (others === undefined) byFacts.set(facts, [policy]);
    else others.push(policy);
  }
  for (const policies of byFacts.values()) {
    const [first, ...others] = policies.sort((a, b) => (a.policyId < b.policyId ? -1 : 1)) as [Policy, ...Policy[]];
    const samePolicyId = first.policyId;
    for (const { policyId, insurerId, policyholderId, premium } of others) {
      const values = { samePolicyId, policyholderId, premium: formatFen(parseFen(premium) as Fen) };
      suspect({ code: "same-facts", item: 7, insurerId, recordTable: "policies", recordId: policyId, values });
    }
  }
};

/** What a policy says of its contract, as a text that policies share which say the same. */
function factsOf(policy: Policy): string {
  const { insurerId, policyholderId, signedOn, effectiveOn, expiresOn, insuredEmployees } = policy;
  const [premium, serviceFee] = [`${parseFen(policy.premium)}`, `${parseFen(policy.serviceFee)}`];
  const facts = [insurerId, policyholderId, signedOn, effectiveOn, expiresOn, premium, serviceFee, insuredEmployees];
  return JSON.stringify(facts);
}
