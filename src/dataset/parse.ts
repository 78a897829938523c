import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { RawTables } from "../facts/raw-tables.js";
import { type FactsByInsurer, readFacts } from "../facts/read-facts.js";
import { MOST_ROWS } from "../records/limits.js";
import type { Records } from "../records/tables.js";
import { isRecord } from "../values/objects.js";
import { isTableName, TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import { type Dataset, type SoundTables, sealDataset, type Tables } from "./dataset.js";
import { explain } from "./explain.js";
import { Problems } from "./problems.js";
import { readRecord } from "./rows.js";
import { snapshot } from "./snapshot.js";

/**
 * A dataset that is known to be sound, from any value: what `JSON.parse` gave, or objects of the same form.
 *
 * All that evaluations need is read once, here: what is done to `json` afterwards changes none of them. The rows of
 * the dataset are those of `json` where they could be taken as they are, else copies.
 *
 * @param json - an object with a table for each name in the record contract; only `insurers` must be there.
 * @throws DatasetError naming every problem: wrong types, unreal dates, bad money, unknown fields, duplicate ids,
 * references that lead nowhere or to another insurer's record. It holds the first 1,000 and counts all.
 */
export function parseDataset(json: unknown): Dataset {
  const { tables, facts } = acceptSound(json) ?? explain(json);
  return sealDataset(tables, facts);
}

/**
 * The facts of what {@link parseDataset} would make a dataset of, where no dataset is wanted.
 *
 * @throws DatasetError as {@link parseDataset}.
 */
export function parseFacts(json: unknown): FactsByInsurer {
  return (acceptSound(json) ?? explain(json)).facts;
}

/**
 * A record that is known to be sound on its own, whatever the others are.
 *
 * @throws DatasetError naming every problem of the record; CallError `unknown-value` for a table that there is not.
 */
export function parseRecord<Name extends TableName>(table: Name, record: unknown): Records[Name] {
  if (!isTableName(table)) throw callError("unknown-value", "table", found(table));
  const problems = new Problems();
  const sound = readRecord(table, snapshot(record), null, problems);
  problems.throwIfAny();
  return sound as Records[Name];
}

/** The tables, where all of them are plainly sound; else `undefined`. The fast way, which nearly all data take. */
function acceptSound(json: unknown): SoundTables | undefined {
  try {
    const tables = plainTables(json);
    const facts = tables && readFacts(tables);
    return facts && { tables: tables as Tables, facts };
  } catch {
    // A getter or a proxy threw: the slow way says which.
  }
  return undefined;
}

/** The tables of an object that has no field besides; `undefined` for anything else. */
function plainTables(json: unknown): RawTables | undefined {
  if (!isRecord(json)) return undefined;
  if (!Object.keys(json).every(isTableName)) return undefined;
  const tables = {} as { [Name in TableName]: unknown[] };
  for (const table of TABLE_NAMES) {
    const rows = (json as Partial<Record<TableName, unknown>>)[table] ?? (table === "insurers" ? undefined : []);
    if (!Array.isArray(rows) || rows.length > MOST_ROWS || !seemsDense(rows)) return undefined;
    tables[table] = listOf(rows);
  }
  return tables;
}

/** Whether an array may be without holes: one with few rows and a great length is not worth a walk. */
function seemsDense(rows: readonly unknown[]): boolean {
  return rows.length === 0 || (typeof rows[0] === "object" && typeof rows[rows.length - 1] === "object");
}

/** A list of the rows that an array of any kind has now, whatever its methods do. */
function listOf(rows: readonly unknown[]): unknown[] {
  const { length } = rows;
  const list = new Array<unknown>(length);
  for (let row = 0; row < length; row++) list[row] = rows[row];
  return list;
}
