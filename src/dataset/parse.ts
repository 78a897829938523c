import { found, shortened } from "../errors/found.js";
import { linkFacts } from "../facts/link.js";
import type { Records } from "../records/tables.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import { type Dataset, sealDataset, type Tables } from "./dataset.js";
import { Problems } from "./problems.js";
import { checkReferences, type RawTables } from "./references.js";
import { readRecord } from "./rows.js";

/** No table that fits in memory is longer; a sparse array that claims to be is refused, not walked. */
const MOST_ROWS = 100_000_000;

/**
 * A dataset that is known to be sound, from any value: what `JSON.parse` gave, or objects of the same form.
 *
 * All is read once, here; evaluations never look at `json` again. The rows of the dataset are copies.
 *
 * @param json - an object with a table for each name in the record contract; only `insurers` must be there.
 * @throws DatasetError naming every problem: wrong types, unreal dates, bad money, unknown fields, duplicate ids,
 * references that lead nowhere or to another insurer's record. It holds the first 1,000 and counts all.
 */
export function parseDataset(json: unknown): Dataset {
  const problems = new Problems();
  const raw = readTables(json, problems);
  const tables = {} as { [Name in TableName]: Records[Name][] };
  for (const table of TABLE_NAMES) {
    tables[table] = raw[table].map((row, index) => readRecord(table, row, index, problems)) as never[];
  }
  checkReferences(raw, problems);
  problems.throwIfAny();
  return sealDataset(tables as Tables, linkFacts(tables));
}

/**
 * A record that is known to be sound on its own, whatever the others are.
 *
 * @throws DatasetError naming every problem of the record.
 */
export function parseRecord<Name extends TableName>(table: Name, record: unknown): Records[Name] {
  const problems = new Problems();
  const sound = readRecord(table, record, null, problems);
  problems.throwIfAny();
  return sound as Records[Name];
}

/** The rows of each table as they are; what is no table is noted, and has none. */
function readTables(json: unknown, problems: Problems): RawTables {
  const tables = {} as { [Name in TableName]: unknown[] };
  for (const table of TABLE_NAMES) tables[table] = [];
  try {
    if (typeof json !== "object" || json === null || Array.isArray(json)) {
      problems.note(() => ({
        code: "wrong-type",
        table: null,
        row: null,
        recordId: null,
        field: null,
        found: found(json),
      }));
      return tables;
    }
    noteUnknownTables(json, problems);
    for (const table of TABLE_NAMES) tables[table] = readRows(table, json, problems);
  } catch {
    problems.note(() => ({
      code: "unreadable",
      table: null,
      row: null,
      recordId: null,
      field: null,
      found: found(json),
    }));
  }
  return tables;
}

function noteUnknownTables(json: object, problems: Problems): void {
  for (const field of Object.keys(json)) {
    if ((TABLE_NAMES as readonly string[]).includes(field)) continue;
    problems.note(() => ({
      code: "unknown-field",
      table: null,
      row: null,
      recordId: null,
      field: shortened(field),
      found: found((json as Record<string, unknown>)[field]),
    }));
  }
}

function readRows(table: TableName, json: object, problems: Problems): unknown[] {
  const note = (code: "missing" | "wrong-type" | "too-many-rows" | "unreadable", value: unknown): unknown[] => {
    problems.note(() => ({ code, table, row: null, recordId: null, field: null, found: found(value) }));
    return [];
  };
  try {
    const rows = (json as Partial<Record<TableName, unknown>>)[table];
    if (rows === undefined || rows === null) return table === "insurers" ? note("missing", rows) : [];
    if (!Array.isArray(rows)) return note("wrong-type", rows);
    if (rows.length > MOST_ROWS) return note("too-many-rows", rows.length);
    return Array.from({ length: rows.length }, (_, index) => readRow(rows, index));
  } catch {
    return note("unreadable", undefined);
  }
}

/** A row that throws when the table is asked for it stands as this one, which throws when it is read. */
const UNREADABLE: object = /* @__PURE__ */ new Proxy(
  {},
  {
    get: () => {
      throw new Error("unreadable");
    },
  },
);

function readRow(rows: readonly unknown[], index: number): unknown {
  try {
    return rows[index];
  } catch {
    return UNREADABLE;
  }
}
