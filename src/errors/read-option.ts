import type * as z from "zod";
import { deepFreeze } from "../values/freeze.js";
import { CallError, type CallProblemCode } from "./call-error.js";
import { found } from "./found.js";
import { faultsOf, pathText, valueAt } from "./zod-issues.js";

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
    option: pathText([option, ...path]),
    found: found(at(path)),
  }));
  throw new CallError(deepFreeze(issues));
}
