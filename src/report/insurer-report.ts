import * as z from "zod";
import { readOption } from "../errors/read-option.js";
import type { Evaluation } from "../evaluation/evaluation.js";
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
}

/** What a report says of a certificate; one that `certify` gave has this, and more. */
export interface ReportedCertificate {
  /** The version of this library that made it. */
  readonly version: string;
  /** SHA-256, as 64 lower-case hexadecimal digits. */
  readonly digests: { readonly dataset: string; readonly rulebook: string; readonly evaluation: string };
}

const digest = () => z.string().check(z.regex(/^[0-9a-f]{64}$/));

const certificateSchema = /* @__PURE__ */ z.object({
  version: z.string(),
  digests: z.object({ dataset: digest(), rulebook: digest(), evaluation: digest() }),
});

/**
 * One insurer's report: score and tier, where the points went, what is undecided or still open, the readings used.
 *
 * @param evaluation - what `evaluate` gave, or the same from JSON.
 * @param options - `certificate`: the evaluation's certificate, whose digests the report then shows. It is not verified.
 * @throws CallError naming every field of another form than an evaluation's, or every number that does not add up.
 * @example renderHtml(insurerReport(evaluation), "zh-CN")
 */
export function insurerReport(
  evaluation: Evaluation,
  { certificate }: { readonly certificate?: ReportedCertificate | undefined } = {},
): InsurerReport {
  const shared = shareOut(readEvaluation(evaluation, "evaluation"), "evaluation");
  return sealReport({
    kind: "insurer",
    explanation: explainShared(shared),
    certificate: certificate === undefined ? null : readOption(certificateSchema, certificate, "certificate"),
  });
}
