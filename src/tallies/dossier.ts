import { factsOf } from "../dataset/dataset.js";
import { parseDataset } from "../dataset/parse.js";
import { DatasetError, type DatasetProblem } from "../errors/dataset-error.js";
import { found } from "../errors/found.js";
import type { InsurerFacts } from "../facts/facts.js";
import type { Insurer } from "../records/insurer.js";
import type { Records } from "../records/tables.js";

/**
 * A share of one insurer's records: mostly a policy with all that hangs on it, but it may hold any number. Every record
 * stands in it with the records that it refers to, and with the findings about it. What hangs on no policy (an annual
 * report, a finding about nothing, an expenditure without policy) may stand in any.
 */
export type Dossier = { readonly insurerId: string } & {
  readonly [Name in Exclude<keyof Records, "insurers">]?: readonly Records[Name][] | undefined;
};

/** The insurer that a dossier of any kind names; `undefined` where it names none. */
export function insurerIdOf(dossier: unknown): unknown {
  return copyOf(dossier)?.["insurerId"];
}

/**
 * The facts of a dossier of an insurer.
 *
 * @throws DatasetError naming every problem of the dossier. That no other dossier has a record of the same id cannot be
 * told from one dossier.
 */
export function readDossier(dossier: unknown, insurer: Insurer): InsurerFacts {
  const copy = copyOf(dossier);
  if (copy === undefined) throw dossierError({ code: "wrong-type", field: null, found: found(dossier) });
  const { insurerId, insurers, ...tables } = copy;
  if (insurers !== undefined) {
    throw dossierError({ code: "unknown-field", field: "insurers", found: found(insurers) });
  }
  return factsOf(parseDataset({ insurers: [insurer], ...tables })).get(insurer.insurerId) as InsurerFacts;
}

/** The error of a dossier that names no insurer, or another than those assessed. */
export function unknownInsurer(insurerId: unknown): DatasetError {
  const code = typeof insurerId === "string" ? "dangling-reference" : "missing";
  return dossierError({ code, field: "insurerId", found: found(insurerId) });
}

function dossierError(problem: Pick<DatasetProblem, "code" | "field" | "found">): DatasetError {
  return new DatasetError(Object.freeze([Object.freeze({ table: null, row: null, recordId: null, ...problem })]), 1);
}

/** A dossier's own fields, each read once; `undefined` of what has none that can be read. */
function copyOf(dossier: unknown): Record<string, unknown> | undefined {
  try {
    return typeof dossier === "object" && dossier !== null && !Array.isArray(dossier) ? { ...dossier } : undefined;
  } catch {
    return undefined; // A getter or a proxy threw.
  }
}
