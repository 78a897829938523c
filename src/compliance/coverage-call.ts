import * as z from "zod";
import { CallError, type CallProblemCode } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { date } from "../records/fields.js";
import { deepFreeze } from "../values/freeze.js";
import { isRecord } from "../values/objects.js";

/** What coverage can be told apart by: 县区, 行业. */
export const COVERAGE_GROUPINGS = /* @__PURE__ */ Object.freeze(["county", "industry"] as const);

/** What coverage is told apart by. */
export type CoverageGrouping = (typeof COVERAGE_GROUPINGS)[number];

/** What coverage is asked for. */
export interface CoverageCall {
  readonly by: CoverageGrouping;
  /**
   * The day, `YYYY-MM-DD`, at whose close a policy is to be in force. Absent: any policy of the dataset counts, whatever
   * its days.
   */
  readonly asOf?: string | undefined;
}

/** A call that is sound: a copy. @throws CallError naming every problem. */
export function readCoverageCall(given: unknown): CoverageCall {
  const call: unknown = isRecord(given) ? { ...given } : given;
  const schema = z.strictObject({ by: z.enum(COVERAGE_GROUPINGS), asOf: date.optional() });
  const result = schema.safeParse(call);
  if (result.success) return call as CoverageCall;
  const at = (path: readonly PropertyKey[]) => valueAt(call, path);
  const problems = faultsOf<CallProblemCode>(result.error, at).map(({ code, path }) => ({
    code,
    option: path.length === 0 ? null : pathText(path),
    found: found(at(path)),
  }));
  throw new CallError(deepFreeze(problems));
}
