import { deepFreeze } from "../values/freeze.js";
import calls from "./pack/calls.json" with { type: "json" };
import filedTerms from "./pack/item-01-filed-terms.json" with { type: "json" };
import firstService from "./pack/item-02-first-service.json" with { type: "json" };
import serviceLoop from "./pack/item-03-service-loop.json" with { type: "json" };
import feeUsage from "./pack/item-04-fee-usage.json" with { type: "json" };
import annualReport from "./pack/item-05-annual-report.json" with { type: "json" };
import policyUpload from "./pack/item-06-policy-upload.json" with { type: "json" };
import dataQuality from "./pack/item-07-data-quality.json" with { type: "json" };
import claimUpload from "./pack/item-08-claim-upload.json" with { type: "json" };
import surveyStars from "./pack/item-09-survey-stars.json" with { type: "json" };
import disputes from "./pack/item-10-disputes.json" with { type: "json" };
import manifest from "./pack/manifest.json" with { type: "json" };
import records from "./pack/records.json" with { type: "json" };
import rulebooks from "./pack/rulebooks.json" with { type: "json" };
import score from "./pack/score.json" with { type: "json" };
import workedExamples from "./pack/worked-examples.json" with { type: "json" };
import type { ConformanceCase, ConformancePack, OutsideCode } from "./pack.js";

export type {
  CallRefusal,
  ConformanceCalendar,
  ConformanceCall,
  ConformanceCase,
  ConformancePack,
  DatasetRefusal,
  EvaluatedCase,
  OutsideCode,
  Refusal,
  RefusedCase,
} from "./pack.js";

/**
 * The conformance pack: what any implementation of the rubric, in any language, must give for what it is asked. The
 * same data stand in plain JSON files, `anzexian/conformance/manifest.json` and those that it names.
 * `docs/conformance.md` lists the cases and says how to run them.
 */
export const pack: ConformancePack = /* @__PURE__ */ deepFreeze({
  version: manifest.version,
  rulebooks: rulebooks.rulebooks as unknown as ConformancePack["rulebooks"],
  outside: manifest.outside as unknown as readonly OutsideCode[],
  cases: /* @__PURE__ */ [
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
  ].flatMap(({ cases }) => cases as readonly unknown[] as readonly ConformanceCase[]),
});
