import type { ComplianceCode } from "./compliance-duty.js";
import { feeProvided, feePurpose, policyFeeProvided } from "./fees.js";
import { hazardNotified, hazardRechecked, refusalReported } from "./hazards.js";
import type { Obligation } from "./obligation.js";
import { placementFiled } from "./placement.js";
import { planSubmitted, providerAssigned, servicePerformed } from "./service-stages.js";

/** The duties of the notice that carry no points, in the order in which they are listed. */
export const OBLIGATIONS: readonly { readonly [Code in ComplianceCode]: Obligation<Code> }[ComplianceCode][] = [
  providerAssigned,
  planSubmitted,
  servicePerformed,
  hazardNotified,
  hazardRechecked,
  refusalReported,
  feeProvided,
  policyFeeProvided,
  feePurpose,
  placementFiled,
];
