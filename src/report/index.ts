export type { ReportedOutlook } from "./certainty/read-outlook.js";
export type { ChangedInsurer, ChangedPlace, Changes } from "./circular/changes.js";
export { type Circular, circular, type Standing } from "./circular/circular.js";
export type { CommonBreach } from "./circular/commonest.js";
export { compareEvaluations } from "./compare/compare-evaluations.js";
export type {
  Change,
  ComparedBreach,
  ComparedCategory,
  ComparedItem,
  ComparedRecord,
  ComparedScore,
  Comparison,
} from "./compare/comparison.js";
export { renderCsv } from "./csv/render-csv.js";
export { explain } from "./explain/explain.js";
export type {
  Arithmetic,
  BesideClaim,
  BreachClaim,
  CategoryClaim,
  Claim,
  Explained,
  ExplainedBreach,
  ExplainedCategory,
  ExplainedItem,
  Explanation,
  ItemClaim,
  ScoreClaim,
  Share,
} from "./explain/explanation.js";
export { renderHtml } from "./html/render-html.js";
export {
  type InsurerReport,
  type InsurerReportOptions,
  insurerReport,
  type ReportedCertificate,
} from "./insurer-report.js";
export { renderMarkdown } from "./markdown/render-markdown.js";
export type { Report } from "./report.js";
export { type CircularPicture, type InsurerPicture, renderSvg } from "./svg/render-svg.js";
export { renderText } from "./text/render-text.js";
export { describeClaim } from "./words/claims.js";
