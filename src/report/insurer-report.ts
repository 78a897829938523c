import * as z from "zod";
import { canonicalFaults } from "../certificate/canonical-json.js";
import type { Certificate } from "../certificate/certificate.js";
import { digestOf } from "../certificate/digest.js";
import { callError } from "../errors/call-error.js";
import { readOption } from "../errors/read-option.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import type { Sensitivity } from "../sensitivity/result.js";
import { type ReportedOutlook, readOutlook } from "./certainty/read-outlook.js";
import { readSensitivity } from "./certainty/read-sensitivity.js";
import { explainShared } from "./explain/explain.js";
import type { Explanation } from "./explain/explanation.js";
import { readEvaluation } from "./explain/read-evaluation.js";
import { shareOut } from "./explain/share-out.js";
import { sealReport } from "./report.js";

/** One insurer's report, before it is put into words. Plain, frozen data. */
export interface InsurerReport {
  readonly kind: "insurer";
  readonly explanation: Explanation;
  /** `null` where the evaluation is not certified. */
  readonly certificate: ReportedCertificate | null;
  /** `null` where the report says nothing of what the period can still end with. */
  readonly outlook: ReportedOutlook | null;
  /** `null` where the report says nothing of other readings. */
  readonly sensitivity: Sensitivity | null;
}

/** What a report is given beside an evaluation. */
export interface InsurerReportOptions {
  readonly certificate?: ReportedCertificate | undefined;
  readonly outlook?: ReportedOutlook | undefined;
  readonly sensitivity?: Sensitivity | undefined;
}

/** What a report says of a certificate. */
export type ReportedCertificate = Pick<Certificate, "version" | "digests">;

const digest = () =>
  z.string().check(z.refine((text) => /^[0-9a-f]{64}$/.test(text), { params: { code: "bad-digest" } }));

const certificateSchema = z.object({
  version: z.string(),
  digests: z.object({ dataset: digest(), rulebook: digest(), evaluation: digest() }),
});

/**
 * One insurer's report: score and tier, where the points went, what is undecided or still open, the readings used.
 *
 * @param evaluation - what `evaluate` gave, or the same from JSON.
 * @param options - `certificate`: the evaluation's certificate, whose digests the report then shows. That of the
 * evaluation is checked; `verifyCertificate` looks at all of it. `outlook` and `sensitivity`: what the functions of these
 * names gave of the same call, or the same from JSON. The report then says how certain the score is: what the period can
 * still end with, and how it depends on the readings; contested breaches are marked.
 * @throws CallError naming every field of another form than an evaluation's, or every number that does not add up;
 * `other-certificate` where the certificate is not this evaluation's, `not-comparable` where the outlook or the sensitivity is
 * not.
 * @example renderHtml(insurerReport(evaluation), "zh-CN")
 */
export function insurerReport(
  evaluation: Evaluation,
  { certificate, outlook, sensitivity }: InsurerReportOptions = {},
): InsurerReport {
  const shared = shareOut(readEvaluation(evaluation, "evaluation"), "evaluation");
  return sealReport({
    kind: "insurer",
    explanation: explainShared(shared),
    certificate: certificate === undefined ? null : readCertificate(certificate, shared.evaluation),
    outlook: outlook === undefined ? null : readOutlook(outlook, shared.evaluation),
    sensitivity: sensitivity === undefined ? null : readSensitivity(sensitivity, shared.evaluation),
  });
}

/** What is reported of a certificate, if it is the evaluation's. */
function readCertificate(given: unknown, evaluation: Evaluation): ReportedCertificate {
  const certificate = readOption(certificateSchema, given, "certificate");
  const { digests } = certificate;
  const isOfIt = canonicalFaults(evaluation).length === 0 && digestOf(evaluation) === digests.evaluation;
  if (!isOfIt) throw callError("other-certificate", "certificate.digests.evaluation", digests.evaluation);
  return certificate;
}
