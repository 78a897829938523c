import type { Detector } from "./city.js";
import { dateOrders } from "./date-orders.js";
import { earlyUploads } from "./early-uploads.js";
import { feeRateScale } from "./fee-rate-scale.js";
import { longTerms } from "./long-terms.js";
import { premiumsFarOff } from "./premiums-far-off.js";
import { sameFacts } from "./same-facts.js";
import { servicesOutsideTerm } from "./services-outside-term.js";
import { spendingAboveFee } from "./spending-above-fee.js";
import { spendingWithoutPolicy } from "./spending-without-policy.js";

/** What is looked for, one kind of suspicion each, in the order in which suspicions are listed. */
export const DETECTORS: readonly Detector[] = [
  dateOrders,
  earlyUploads,
  servicesOutsideTerm,
  sameFacts,
  spendingAboveFee,
  spendingWithoutPolicy,
  feeRateScale,
  longTerms,
  premiumsFarOff,
];
