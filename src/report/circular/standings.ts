import { CallError, type CallProblem, callError } from "../../errors/call-error.js";
import type { Evaluation } from "../../evaluation/evaluation.js";
import { compare } from "../../values/fraction.js";
import { deepFreeze } from "../../values/freeze.js";
import { readEvaluations } from "../explain/read-evaluation.js";
import { type Shared, shareOut } from "../explain/share-out.js";

/** An insurer's place among the others: one more than how many are better, so that equals share it. */
export interface Ranked {
  readonly rank: number;
  readonly shared: Shared;
}

/**
 * The evaluations of a period, the best first, equals in order of insurerId.
 *
 * @throws CallError naming what is wrong with each, `out-of-range` where there is none, `not-comparable` and
 * `insurer-twice` where they cannot stand in one list.
 */
export function readStandings(given: unknown, option: string): Ranked[] {
  const evaluations = readEvaluations(given, option);
  const [first] = evaluations;
  if (first === undefined) throw callError("out-of-range", option, 0);
  const problems = evaluations.flatMap((each, index) => problemsBeside(first, each, evaluations, index, option));
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
  const sorted = evaluations.map((each, index) => shareOut(each, `${option}[${index}]`)).sort(bestFirst);
  let rank = 1;
  return sorted.map((shared, index) => {
    const better = sorted[index - 1];
    if (better !== undefined && compare(better.score, shared.score) !== 0) rank = index + 1;
    return { rank, shared };
  });
}

function problemsBeside(
  first: Evaluation,
  each: Evaluation,
  all: readonly Evaluation[],
  index: number,
  option: string,
): CallProblem[] {
  const problems: CallProblem[] = [];
  const path = `${option}[${index}]`;
  for (const field of ["rulebook", "period", "asOf", "readings"] as const) {
    if (JSON.stringify(each[field]) === JSON.stringify(first[field])) continue;
    const value = each[field];
    problems.push({
      code: "not-comparable",
      option: `${path}.${field}`,
      found: typeof value === "string" ? value : "[object]",
    });
  }
  if (all.findIndex(({ insurerId }) => insurerId === each.insurerId) !== index) {
    problems.push({ code: "insurer-twice", option: `${path}.insurerId`, found: each.insurerId });
  }
  return problems;
}

function bestFirst(a: Shared, b: Shared): number {
  return compare(b.score, a.score) || (a.evaluation.insurerId < b.evaluation.insurerId ? -1 : 1);
}
