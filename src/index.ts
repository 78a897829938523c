export type {
  Certificate,
  CertifiedDigests,
  CertifiedRestDays,
  CertifiedTable,
} from "./certificate/certificate.js";
export { certify } from "./certificate/certify.js";
export { describeCertificateDifference } from "./certificate/describe-difference.js";
export {
  CERTIFICATE_DIFFERENCE_CODES,
  type CertificateDifference,
  type CertificateDifferenceCode,
} from "./certificate/difference.js";
export { type Verification, verifyCertificate } from "./certificate/verify.js";
export {
  type Compliance,
  type ComplianceCall,
  type ComplianceCounts,
  checkCompliance,
} from "./compliance/check-compliance.js";
export {
  COMPLIANCE_CODES,
  COMPLIANCE_STATES,
  type ComplianceCode,
  type ComplianceDuty,
  type ComplianceDutyOf,
  type ComplianceEvidenceByCode,
  type ComplianceState,
  type FloorEvidence,
  type HazardEvidence,
  type PlacementEvidence,
  type PurposeEvidence,
  type ServiceEvidence,
  type StageEvidence,
} from "./compliance/compliance-duty.js";
export { type Coverage, type CoverageGroup, coverage } from "./compliance/coverage.js";
export { COVERAGE_GROUPINGS, type CoverageCall, type CoverageGrouping } from "./compliance/coverage-call.js";
export { describeCompliance, describeCoverage } from "./compliance/describe-compliance.js";
export type { Dataset } from "./dataset/dataset.js";
export { parseDataset, parseRecord } from "./dataset/parse.js";
export { describeDuty } from "./duties/describe-duty.js";
export { duties } from "./duties/duties.js";
export type { ICalendarOptions } from "./duties/icalendar/options.js";
export { toICalendar } from "./duties/icalendar/to-icalendar.js";
export {
  DUTY_KINDS,
  DUTY_STATES,
  type DutyKind,
  type DutyState,
  type ListedDuty,
  SCORED_DUTY_KINDS,
  type ScoredDutyKind,
} from "./duties/listed-duty.js";
export { classifyEnterprise, type SizeFacts } from "./enterprise-size/classify.js";
export { describeSize, type SizeDescribed } from "./enterprise-size/describe-size.js";
export {
  type SizeContradicted,
  type SizedDataset,
  type SizeFilled,
  type SizeUndetermined,
  withEnterpriseSizes,
} from "./enterprise-size/fill-sizes.js";
export type { IndustryFault } from "./enterprise-size/find-row.js";
export {
  SIZE_INDUSTRIES,
  SIZE_METRICS,
  SIZE_TABLE,
  type SizeBounds,
  type SizeIndustry,
  type SizeMetric,
  type SizeRow,
} from "./enterprise-size/size-table.js";
export type {
  MetricVerdict,
  SizeDetermined,
  SizeVerdict,
  SizeWithoutMetrics,
  SizeWithoutRow,
} from "./enterprise-size/verdict.js";
export { CALL_PROBLEM_CODES, CallError, type CallProblem, type CallProblemCode } from "./errors/call-error.js";
export {
  DATASET_PROBLEM_CODES,
  DatasetError,
  type DatasetProblem,
  type DatasetProblemCode,
} from "./errors/dataset-error.js";
export type { Found } from "./errors/found.js";
export {
  RULEBOOK_PROBLEM_CODES,
  RulebookError,
  type RulebookProblem,
  type RulebookProblemCode,
} from "./errors/rulebook-error.js";
export { type EvaluateAllCall, type EvaluateCall, evaluate, evaluateAll } from "./evaluation/evaluate.js";
export type {
  EvaluatedCategory,
  EvaluatedItem,
  Evaluation,
  Omitted,
  OpenDuty,
  UndecidedFinding,
} from "./evaluation/evaluation.js";
export { LANGUAGES, type Language } from "./messages/catalog.js";
export { citeClause, type Described, describe, type NameKind, nameOf } from "./messages/describe.js";
export { showNumber } from "./messages/show-number.js";
export type { FieldDifference } from "./reconcile/compare-rows.js";
export { describeDifference } from "./reconcile/describe-difference.js";
export {
  DIFFERENCE_CODES,
  type Difference,
  type DifferenceCode,
  type Reconciliation,
  reconcile,
  type TableCounts,
} from "./reconcile/reconcile.js";
export type { FieldValue } from "./reconcile/same-value.js";
export { type AnnualReport, annualReportSchema } from "./records/annual-report.js";
export { type Claim, claimSchema } from "./records/claim.js";
export { type Deferral, deferralSchema } from "./records/deferral.js";
export { type Dispute, disputeSchema } from "./records/dispute.js";
export { type Enterprise, enterpriseSchema } from "./records/enterprise.js";
export { type Expenditure, expenditureSchema } from "./records/expenditure.js";
export { type Finding, findingSchema } from "./records/finding.js";
export { type Insurer, insurerSchema } from "./records/insurer.js";
export { type Policy, policySchema } from "./records/policy.js";
export { type Hazard, hazardSchema, type Service, serviceSchema } from "./records/service.js";
export { type Survey, surveySchema } from "./records/survey.js";
export type { Records } from "./records/tables.js";
export type { Clause } from "./rulebook/clause.js";
export { defineRulebook, type Rulebook } from "./rulebook/rulebook.js";
export type { RulebookCategory, RulebookData, RulebookItem, RulebookItemOf, RulebookTier } from "./rulebook/schema.js";
export { suzhou2024 } from "./rulebook/suzhou-2024.js";
export type {
  Breach,
  BreachCode,
  BreachOf,
  DisputeEvidence,
  DutyEvidence,
  EvidenceByCode,
  FeeEvidence,
  FindingEvidence,
  LoopEvidence,
  ReportEvidence,
  ServiceStage,
  StarsEvidence,
} from "./rules/breach.js";
export type { RuleCall } from "./rules/call.js";
export type { FindingVerdict } from "./rules/check-finding.js";
export { type RuleContext, ruleContext } from "./rules/context.js";
export type { DutyVerdict } from "./rules/duty.js";
export type { Flag, FlagCode } from "./rules/flag.js";
export { checkFiledTerms } from "./rules/item-01-filed-terms.js";
export { checkFirstService } from "./rules/item-02-first-service.js";
export { checkServiceLoop, type LoopStatus, type LoopVerdict } from "./rules/item-03-service-loop.js";
export { checkFeeUsage, type FeeVerdict } from "./rules/item-04-fee-usage.js";
export { checkAnnualReport, type ReportVerdict } from "./rules/item-05-annual-report.js";
export { checkPolicyUpload } from "./rules/item-06-policy-upload.js";
export { checkDataQuality } from "./rules/item-07-data-quality.js";
export { checkClaimUpload } from "./rules/item-08-claim-upload.js";
export { checkSurveyStars, type StarsVerdict } from "./rules/item-09-survey-stars.js";
export { checkDisputes, type DisputeVerdict } from "./rules/item-10-disputes.js";
export { OPEN_DUTY_CODES, type OpenDutyCode } from "./rules/open-duty.js";
export type { DatedField } from "./suspicions/date-orders.js";
export { describeSuspicion } from "./suspicions/describe-suspicion.js";
export { type Detectable, type Detection, detectedFinding } from "./suspicions/detected-finding.js";
export type { FiledProduct } from "./suspicions/filed-product.js";
export type { TermFault } from "./suspicions/judge-terms.js";
export { suspectData } from "./suspicions/suspect-data.js";
export { suspectTerms } from "./suspicions/suspect-terms.js";
export {
  type DataSuspicion,
  type DatedValue,
  type ProductFaults,
  SUSPICION_CODES,
  type Suspicion,
  type SuspicionCode,
  type TermsSuspicion,
} from "./suspicions/suspicion.js";
export type { Assessment, TallyOptions } from "./tallies/assessment.js";
export type { Dossier } from "./tallies/dossier.js";
export { parseTally } from "./tallies/parse-tally.js";
export { type Dossiers, evaluateStream, type StreamCall, tallyStream } from "./tallies/stream.js";
export { addDossier, emptyTally, mergeTallies, scoreTally, type Tally } from "./tallies/tally.js";
export { calendarYear, type DayRange, type Period, quarter } from "./time/period.js";
export type { RestDays, WorkingDays } from "./time/rest-days.js";
export type { Day } from "./values/day.js";
export {
  FINDING_ITEMS,
  type FindingItem,
  ITEM_IDS,
  ITEM_NUMBERS,
  type ItemId,
  type ItemNumber,
  METHODS,
  type Method,
} from "./vocabulary/items.js";
export { DEFAULT_READINGS, READING_NAMES, READINGS, type ReadingName, type Readings } from "./vocabulary/readings.js";
export {
  DUTY_STATUSES,
  type DutyStatus,
  ENTERPRISE_SIZES,
  type EnterpriseSize,
  ITEM_STATUSES,
  type ItemStatus,
  SURVEY_DIMENSIONS,
  type SurveyDimension,
} from "./vocabulary/statuses.js";
export { TABLE_NAMES, type TableName } from "./vocabulary/tables.js";
