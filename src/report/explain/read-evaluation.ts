import type * as z from "zod";
import { CallError, type CallProblemCode, callError } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import { faultsOf, pathText, valueAt } from "../../errors/zod-issues.js";
import type { Evaluation } from "../../evaluation/evaluation.js";
import { evaluationSchema } from "../../schemas/evaluation.js";
import { deepFreeze } from "../../values/freeze.js";

/**
 * A copy of an evaluation, whether it comes from `evaluate` or from JSON that was kept.
 *
 * @throws CallError naming every field of another form than an evaluation's, each with its path from `option`.
 */
export function readEvaluation(given: unknown, option: string): Evaluation {
  return readOption(evaluationSchema, given, option) as Evaluation;
}

/**
 * A copy of an option of the form of a schema.
 *
 * @throws CallError naming every field of another form, each with its path from `option`.
 */
export function readOption<Schema extends z.ZodType>(schema: Schema, given: unknown, option: string): z.infer<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const at = (path: readonly PropertyKey[]) => valueAt(given, path);
  const issues = faultsOf<CallProblemCode>(result.error, at).map(({ code, path }) => ({
    code: code === ("bad-number" as string) ? ("wrong-type" as const) : code,
    option: path.length === 0 ? option : `${option}.${pathText(path)}`,
    found: found(at(path)),
  }));
  throw new CallError(deepFreeze(issues));
}

/** As {@link readEvaluation}, of each of a list. */
export function readEvaluations(given: unknown, option: string): Evaluation[] {
  if (!Array.isArray(given)) throw callError("wrong-type", option, found(given));
  return Array.from(given, (each, index) => readEvaluation(each, `${option}[${index}]`));
}
