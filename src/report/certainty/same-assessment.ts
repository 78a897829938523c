import { CallError, type CallProblem } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import type { Evaluation } from "../../evaluation/evaluation.js";
import { deepFreeze } from "../../values/freeze.js";
import { READING_NAMES } from "../../vocabulary/readings.js";

/** What an evaluation and what stands beside it must have in common. */
export type Assessed = Pick<Evaluation, "rulebook" | "insurerId" | "period" | "asOf" | "readings">;

/** @throws CallError `not-comparable`, naming every field in which something is of another evaluation. */
export function assertSameAssessment(given: Assessed, evaluation: Assessed, option: string): void {
  const differing = fieldsOf(given).filter(([field, value]) => value !== new Map(fieldsOf(evaluation)).get(field));
  if (differing.length === 0) return;
  const issues = differing.map(([field, value]): CallProblem => {
    return { code: "not-comparable", option: `${option}.${field}`, found: found(value) };
  });
  throw new CallError(deepFreeze(issues));
}

function fieldsOf({ rulebook, insurerId, period, asOf, readings }: Assessed): (readonly [string, string])[] {
  return [
    ["rulebook", rulebook],
    ["insurerId", insurerId],
    ["period.start", period.start],
    ["period.end", period.end],
    ["asOf", asOf],
    ...READING_NAMES.map((name) => [`readings.${name}`, readings[name]] as const),
  ];
}
