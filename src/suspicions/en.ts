import { short } from "../messages/short.js";
import { firstProducts, type SuspicionCatalog } from "./catalog.js";
import type { DatedField } from "./date-orders.js";
import type { TermFault } from "./judge-terms.js";
import type { ProductFaults } from "./suspicion.js";

const FIELDS: { readonly [Field in DatedField]: string } = {
  assignedAt: "the provider's assignment",
  closedAt: "the closing of the loop",
  effectiveOn: "the policy's effect",
  expiresOn: "the policy's end",
  filedOn: "the filing of the case",
  foundOn: "the finding of the hazard",
  notifiedOn: "the policyholder's notification",
  paidOn: "the payment",
  performedOn: "the service",
  plannedAt: "the service plan",
  recheckedOn: "the recheck",
  rectifiedOn: "the remedy",
  rectifyBy: "the day to remedy it by",
  refusedOn: "the refusal",
  reportedAt: "the recording of the result",
  reportedToAuthorityOn: "the report to the authority",
  respondedOn: "the response to the survey",
  resultUploadedAt: "the upload of the result",
  settledOn: "the settlement",
  signedOn: "the policy's signing",
  submittedOn: "the submission of the reason",
  terminatedOn: "the policy's termination",
  until: "the day to put it off to",
};

const FAULTS: { readonly [Fault in TermFault]: string } = {
  "term-too-long": "term too long",
  "premium-too-low": "premium too low",
  "premium-too-high": "premium too high",
  "premium-per-employee-too-low": "premium for each employee too low",
  "premium-per-employee-too-high": "premium for each employee too high",
  "fee-rate-too-low": "service fee too low",
  "fee-rate-too-high": "service fee too high",
  "industry-not-stated": "industry not stated",
  "size-not-stated": "size not stated",
  "employees-not-stated": "insured employees not stated",
};

const SCALES = { "too-high": "more than the premium", "too-low": "under 1% of the premium" };
const PURPOSES = { "prevention-service": "for prevention service", other: "for something else" };

function list(products: readonly ProductFaults[]): string {
  const { shown, more } = firstProducts(products, FAULTS, (id, faults) => `product ${id} (${faults.join(", ")})`);
  return `${shown.join("; ")}${more === 0 ? "" : `; and ${more} more`}`;
}

export const en: SuspicionCatalog = {
  suspicions: {
    "dates-out-of-order": ({ recordId, values: { first, second, policyId, hazardId } }, tableName) => {
      const place = `${hazardId === null ? "" : `hazard ${hazardId} of `}${tableName} ${recordId}`;
      const earlier = `${FIELDS[first.field]}${policyId === null ? "" : ` (${policyId})`} on ${first.day}`;
      return `Dates out of order in ${place}: ${FIELDS[second.field]} on ${second.day} comes before ${earlier}.`;
    },
    "upload-before-signing": ({ recordId, values }) =>
      `Policy ${recordId}: the e-policy was uploaded on ${values.uploadedOn}, before the policy was signed on ${values.signedOn}.`,
    "service-outside-term": ({ recordId, values }) =>
      `Service ${recordId} was performed on ${values.performedOn}, outside of the term of policy ${values.policyId} (${values.from} to ${values.to}).`,
    "same-facts": ({ recordId, values }) =>
      `Policies ${recordId} and ${values.samePolicyId} say the same: policyholder ${values.policyholderId}, premium ${values.premium} yuan, the same days, service fee and insured employees.`,
    "spending-above-fee": ({ recordId, values }) =>
      `Policy ${recordId}: ${values.spent} yuan were spent on prevention service, more than the ${values.serviceFee} yuan provided for.`,
    "spending-without-policy": ({ recordId, values }) =>
      `Expenditure ${recordId} of ${values.paidOn}, ${values.amount} yuan ${PURPOSES[values.purpose]}, names no policy.`,
    "fee-rate-scale": ({ recordId, values }) =>
      `Policy ${recordId}: a service fee of ${values.serviceFee} yuan on a premium of ${values.premium} yuan is ${SCALES[values.is]}: a percentage may have been taken for a fraction, or a fraction for a percentage.`,
    "long-term": ({ recordId, values }) =>
      `Policy ${recordId} runs from ${values.effectiveOn} to ${values.expiresOn}, more than ${values.years} years.`,
    "premium-far-off": ({ recordId, values }) =>
      `Policy ${recordId}: the premium of ${values.premium} yuan is far off the median of its kind, ${short(values.median)} yuan (${values.industry}, ${values.enterpriseSize}, ${values.peers} policies).`,
    "no-filed-product": ({ recordId, values }) =>
      `Policy ${recordId}, signed on ${values.signedOn}: no filed product is for such a policy.`,
    "off-filed-terms": ({ recordId, values }) =>
      `Policy ${recordId} is not on filed terms and rates: ${list(values.products)}.`,
    "filed-terms-unclear": ({ recordId, values }) =>
      `Whether policy ${recordId} is on filed terms and rates cannot be told: ${list(values.products)}.`,
  },
};
