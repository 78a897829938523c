import * as z from "zod";
import { CallError, type CallProblem, type CallProblemCode } from "../errors/call-error.js";
import { found, shortened } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { count, date } from "../records/fields.js";
import { deepFreeze } from "../values/freeze.js";
import { TABLE_NAMES } from "../vocabulary/tables.js";
import type { Certificate } from "./certificate.js";
import { faultsIn } from "./half-characters.js";

const digest = () =>
  z.string().check(z.refine((text) => /^[0-9a-f]{64}$/.test(text), { params: { code: "bad-digest" } }));

const table = () => z.strictObject({ rows: count, digest: digest() });

/** Made when it is needed: who verifies no certificate need not have it. */
const certificateSchema = () =>
  z.strictObject({
    version: z.string(),
    evaluation: z.looseObject({}),
    restDays: z.strictObject({ from: date, to: date, days: z.array(date) }).nullable(),
    tables: z.strictObject(Object.fromEntries(TABLE_NAMES.map((name) => [name, table()]))),
    digests: z.strictObject({ dataset: digest(), rulebook: digest(), evaluation: digest() }),
  });

/**
 * A certificate of any origin, which has the form of one. Of its evaluation only that it is JSON is known: it is for a
 * comparison to find what is wrong there, and another version's may have other fields.
 *
 * @throws CallError naming every problem.
 */
export function readCertificate(given: unknown): Certificate {
  const evaluation = valueAt(given, ["evaluation"]);
  const faults = typeof evaluation === "object" ? faultsIn("certificate.evaluation", evaluation) : [];
  const problems = [...formProblems(given), ...faults];
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
  return given as Certificate;
}

function formProblems(given: unknown): CallProblem[] {
  const result = certificateSchema().safeParse(given);
  if (result.success) return [];
  const at = (path: readonly PropertyKey[]) => valueAt(given, path);
  return faultsOf<CallProblemCode>(result.error, at).map(({ code, path }) => ({
    code,
    option: shortened(pathText(["certificate", ...path])),
    found: found(at(path)),
  }));
}
