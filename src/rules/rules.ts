import { filedTerms } from "./item-01-filed-terms.js";
import { firstService } from "./item-02-first-service.js";
import { serviceLoop } from "./item-03-service-loop.js";
import { feeUsage } from "./item-04-fee-usage.js";
import { annualReport } from "./item-05-annual-report.js";
import { policyUpload } from "./item-06-policy-upload.js";
import { dataQuality } from "./item-07-data-quality.js";
import { claimUpload } from "./item-08-claim-upload.js";
import { surveyStars } from "./item-09-survey-stars.js";
import { disputes } from "./item-10-disputes.js";
import type { Rule } from "./rule.js";

/** The ten rules, in the order of the annex. What a rule gathers is its own affair. */
export const RULES: readonly Rule<unknown>[] = [
  filedTerms,
  firstService,
  serviceLoop,
  feeUsage,
  annualReport,
  policyUpload,
  dataQuality,
  claimUpload,
  surveyStars,
  disputes,
];
