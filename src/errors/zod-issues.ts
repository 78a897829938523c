import type * as z from "zod";
import { isObject } from "../values/objects.js";

/** The fault that a zod issue tells of, in the codes of this library. */
export type FieldFault = "wrong-type" | "missing" | "unknown-value" | "out-of-range" | "unknown-field";

/** A fault, with the path to it. `custom` is the code of a check of ours. */
export interface Fault<Custom extends string> {
  readonly code: FieldFault | Custom;
  readonly path: readonly PropertyKey[];
}

/** The faults of a zod error; one for each unknown field. */
export function faultsOf<Custom extends string>(
  error: z.ZodError,
  valueAt: (path: readonly PropertyKey[]) => unknown,
): Fault<Custom>[] {
  return error.issues.flatMap((issue): Fault<Custom>[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ code: "unknown-field", path: [...issue.path, key] }));
    }
    const ours = issue.code === "custom" ? (issue.params?.["code"] as Custom | undefined) : undefined;
    return [{ code: ours ?? (valueAt(issue.path) === undefined ? "missing" : faultOf(issue)), path: issue.path }];
  });
}

function faultOf({ code }: z.core.$ZodIssue): FieldFault {
  switch (code) {
    case "too_small":
    case "too_big":
      return "out-of-range";
    case "invalid_value":
    case "invalid_union":
      return "unknown-value";
    default:
      return "wrong-type";
  }
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (!isObject(value)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** A path as it is written: `hazards[0].foundOn`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join("");
}
