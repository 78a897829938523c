import type { Group } from "../draft.ts";
import { calls } from "./calls.ts";
import { filedTerms } from "./item-01-filed-terms.ts";
import { firstService } from "./item-02-first-service.ts";
import { serviceLoop } from "./item-03-service-loop.ts";
import { feeUsage } from "./item-04-fee-usage.ts";
import { annualReport } from "./item-05-annual-report.ts";
import { policyUpload } from "./item-06-policy-upload.ts";
import { dataQuality } from "./item-07-data-quality.ts";
import { claimUpload } from "./item-08-claim-upload.ts";
import { surveyStars } from "./item-09-survey-stars.ts";
import { disputes } from "./item-10-disputes.ts";
import { records } from "./records.ts";
import { score } from "./score.ts";
import { workedExamples } from "./worked-examples.ts";

/** All groups, each a file of the pack, in the pack's order. */
export const GROUPS: readonly Group[] = [
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
  score,
  workedExamples,
  records,
  calls,
];
