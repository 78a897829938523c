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
}

/**
 * One insurer's report: score and tier, where the points went, what is undecided or still open, the readings used.
 *
 * @param evaluation - what `evaluate` gave, or the same from JSON.
 * @throws CallError naming every field of another form than an evaluation's, or every number that does not add up.
 * @example renderHtml(insurerReport(evaluation), "zh-CN")
 */
export function insurerReport(evaluation: Evaluation): InsurerReport {
  const shared = shareOut(readEvaluation(evaluation, "evaluation"), "evaluation");
  return sealReport({ kind: "insurer", explanation: explainShared(shared) });
}
