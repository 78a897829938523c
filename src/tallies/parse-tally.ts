import { CallError, type CallProblemCode } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import type { Gathering } from "../evaluation/gathering.js";
import { deepFreeze } from "../values/freeze.js";
import type { Assessment } from "./assessment.js";
import { type Tally, tallyOf } from "./tally.js";
import { tallySchema } from "./tally-schema.js";

/**
 * A tally from what `JSON.parse` gave of one, or from one that was sent to another thread. Its form is checked; that its
 * numbers are those of some records cannot be.
 *
 * @throws CallError naming every problem, each with the path of what is wrong.
 */
export function parseTally(json: unknown): Tally {
  const result = tallySchema().safeParse(json);
  if (!result.success) {
    const at = (path: readonly PropertyKey[]) => valueAt(json, path);
    const problems = faultsOf<CallProblemCode>(result.error, at).map(({ code, path }) => ({
      code,
      option: path.length === 0 ? null : `tally.${pathText(path)}`,
      found: found(at(path)),
    }));
    throw new CallError(deepFreeze(problems));
  }
  const { insurerId, insurerName: name, assessment, policies, items } = result.data;
  return tallyOf({ insurerId, name }, { policies, items } as Gathering, assessment as Assessment);
}
