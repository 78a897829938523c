import { parseFacts } from "../dataset/parse.js";
import { DatasetError, type DatasetProblem } from "../errors/dataset-error.js";
import { type Found, found } from "../errors/found.js";
import type { InsurerFacts } from "../facts/facts.js";
import type { Insurer } from "../records/insurer.js";
import type { Records } from "../records/tables.js";
import { isRecord } from "../values/objects.js";

/**
 * A share of one insurer's records: mostly a policy with all that hangs on it, but it may hold any number. Every record
 * stands in it with the records that it refers to, and with the findings about it. What hangs on no policy (an annual
 * report, a finding about nothing, an expenditure without policy) may stand in any.
 */
export type Dossier = { readonly insurerId: string } & {
  readonly [Name in Exclude<keyof Records, "insurers">]?: readonly Records[Name][] | undefined;
};

/** A dossier whose fields were read, each once: whose it is, and its tables, of which nothing is known yet. */
export interface OpenDossier {
  readonly insurerId: string;
  readonly tables: { readonly [field: string]: unknown };
}

/**
 * Looks into what may be a dossier.
 *
 * @throws DatasetError where it has no fields that can be read, or does not say whose it is.
 */
export function openDossier(dossier: unknown): OpenDossier {
  const { insurerId, ...tables } = copyOf(dossier);
  if (typeof insurerId === "string") return { insurerId, tables };
  throw dossierError(insurerId == null ? "missing" : "wrong-type", "insurerId", found(insurerId));
}

/**
 * The facts of a dossier of an insurer.
 *
 * @throws DatasetError naming every problem of its tables. That no other dossier has a record of the same id cannot be
 * told from one dossier.
 */
export function readDossier({ tables }: OpenDossier, insurer: Insurer): InsurerFacts {
  const { insurers } = tables;
  if (insurers !== undefined) throw dossierError("unknown-field", "insurers", found(insurers));
  return parseFacts({ ...tables, insurers: [insurer] }).get(insurer.insurerId) as InsurerFacts;
}

/** The error of a dossier of an insurer that is not assessed. */
export function unknownInsurer(insurerId: string): DatasetError {
  return dossierError("dangling-reference", "insurerId", found(insurerId));
}

function dossierError(code: DatasetProblem["code"], field: string | null, found: Found): DatasetError {
  const problem: DatasetProblem = { code, table: null, row: null, recordId: null, field, found };
  return new DatasetError(Object.freeze([Object.freeze(problem)]), 1);
}

/** A dossier's own fields. */
function copyOf(dossier: unknown): Record<string, unknown> {
  if (!isRecord(dossier)) {
    throw dossierError("wrong-type", null, found(dossier));
  }
  try {
    return { ...dossier };
  } catch {
    throw dossierError("unreadable", null, "[unreadable]"); // A getter or a proxy threw.
  }
}
