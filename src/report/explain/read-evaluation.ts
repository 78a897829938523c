import { callError } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import { readOption } from "../../errors/read-option.js";
import type { Evaluation } from "../../evaluation/evaluation.js";
import { evaluationSchema } from "../../schemas/evaluation.js";

/**
 * A copy of an evaluation, whether it comes from `evaluate` or from JSON that was kept.
 *
 * @throws CallError naming every field of another form than an evaluation's, each with its path from `option`.
 */
export function readEvaluation(given: unknown, option: string): Evaluation {
  return readOption(evaluationSchema, given, option) as Evaluation;
}

/** As {@link readEvaluation}, of each of a list. */
export function readEvaluations(given: unknown, option: string): Evaluation[] {
  if (!Array.isArray(given)) throw callError("wrong-type", option, found(given));
  return Array.from(given, (each, index) => readEvaluation(each, `${option}[${index}]`));
}
