import type { DatasetProblemCode } from "../errors/dataset-error.js";
import { orFault } from "../errors/fault.js";
import { found, shortened } from "../errors/found.js";
import type { RawTables } from "../facts/raw-tables.js";
import { readFacts } from "../facts/read-facts.js";
import { MOST_ROWS } from "../records/limits.js";
import type { Records } from "../records/tables.js";
import { isRecord } from "../values/objects.js";
import { isTableName, TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import type { SoundTables } from "./dataset.js";
import { Problems } from "./problems.js";
import { checkReferences } from "./references.js";
import { readRecord } from "./rows.js";
import { snapshot, UNREADABLE } from "./snapshot.js";

/**
 * Looks at every row by its schema, and at every reference, and names what is wrong; or finds that all is sound after
 * all. This is the slow way, for data that are not plainly sound.
 *
 * @throws DatasetError naming every problem.
 */
export function explain(json: unknown): SoundTables {
  const problems = new Problems();
  const raw = readTables(json, problems);
  const tables = {} as { [Name in TableName]: Records[Name][] };
  for (const table of TABLE_NAMES) {
    tables[table] = raw[table].map((row, index) => readRecord(table, row, index, problems)) as never[];
  }
  checkReferences(raw, problems);
  problems.throwIfAny();
  return { tables, facts: orFault(readFacts(tables), "The schemas accept what the readers of facts refuse") };
}

/** Snapshots of the rows of each table; what is no table is noted, and has none. */
function readTables(json: unknown, problems: Problems): RawTables {
  const tables = {} as { [Name in TableName]: readonly unknown[] };
  const fields = readFields(json, problems);
  for (const table of TABLE_NAMES)
    tables[table] = fields === undefined ? [] : readRows(table, fields.get(table), problems);
  return tables;
}

/** The fields of the whole, each read once, where it has fields; those that are no tables are noted. */
function readFields(json: unknown, problems: Problems): Map<string, unknown> | undefined {
  const fields = new Map<string, unknown>();
  const note = (code: DatasetProblemCode, field: string | null, value: unknown) =>
    problems.note(() => ({
      code,
      table: null,
      row: null,
      recordId: null,
      field: field && shortened(field),
      found: found(value),
    }));
  const names = readNames(json);
  if (names === undefined || names === UNREADABLE) {
    note(names === undefined ? "wrong-type" : "unreadable", null, json);
    return undefined;
  }
  for (const name of names) {
    const value = readField(json, name);
    if (value === undefined) continue;
    fields.set(name, value);
    if (!isTableName(name)) note("unknown-field", name, value);
  }
  return fields;
}

function readNames(json: unknown): readonly string[] | typeof UNREADABLE | undefined {
  try {
    return isRecord(json) ? Object.keys(json) : undefined;
  } catch {
    return UNREADABLE;
  }
}

function readField(whole: unknown, field: string | number): unknown {
  try {
    return (whole as Record<string | number, unknown>)[field];
  } catch {
    return UNREADABLE;
  }
}

function readRows(table: TableName, rows: unknown, problems: Problems): readonly unknown[] {
  const refuse = (code: DatasetProblemCode, value: unknown): readonly unknown[] => {
    problems.note(() => ({ code, table, row: null, recordId: null, field: null, found: found(value) }));
    return [];
  };
  if (rows === UNREADABLE) return refuse("unreadable", "[unreadable]");
  if (rows === undefined || rows === null) return table === "insurers" ? refuse("missing", rows) : [];
  try {
    if (!Array.isArray(rows)) return refuse("wrong-type", rows);
    if (rows.length > MOST_ROWS) return refuse("too-many-rows", rows.length);
    return Array.from({ length: rows.length }, (_, row) => snapshot(readField(rows, row)));
  } catch {
    return refuse("unreadable", "[unreadable]");
  }
}
