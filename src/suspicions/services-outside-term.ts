import type { Policy } from "../records/policy.js";
import type { Detector } from "./city.js";

/** A service that was performed before the policy was signed and in effect, or after it had ended. */
export const servicesOutsideTerm: Detector = ({ dataset, policyOf }, suspect) => {
  for (const { serviceId, policyId, performedOn } of dataset.services) {
    if (performedOn == null) continue;
    const policy = policyOf(policyId);
    const { from, to } = termOf(policy);
    if (to < from) continue; // a term that ends before it begins: the order of its own dates is suspect
    if (from <= performedOn && performedOn <= to) continue;
    const { insurerId } = policy;
    const values = { policyId, performedOn, from, to };
    suspect({ code: "service-outside-term", item: 7, insurerId, recordTable: "services", recordId: serviceId, values });
  }
};

/** The days on which a policy is served. Days in their text form are in the order of time. */
function termOf({ signedOn, effectiveOn, expiresOn, terminatedOn }: Policy): { from: string; to: string } {
  return {
    from: signedOn > effectiveOn ? signedOn : effectiveOn,
    to: terminatedOn != null && terminatedOn < expiresOn ? terminatedOn : expiresOn,
  };
}
