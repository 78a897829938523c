import type { Dataset } from "../dataset/dataset.js";
import { parseDataset } from "../dataset/parse.js";
import type { Records } from "../records/tables.js";
import { append } from "../values/lists.js";
import type { TableName } from "../vocabulary/tables.js";
import type { Rows } from "./cells.js";
import { inSheets } from "./dataset-problems.js";
import { joinHazards } from "./join-hazards.js";
import type { ReadOptions } from "./options.js";
import { TableProblems } from "./problems.js";
import { type ReadSheet, readSheet } from "./read-sheet.js";
import { checkSheet, checkSheets, type Sheet } from "./sheet.js";
import type { SheetRecords, SheetTable } from "./sheet-tables.js";

/** A sheet as `readTables` and `readDataset` take it: its table, its rows, and options of its own. */
export type SheetInput = {
  readonly [Table in SheetTable]: ReadOptions<Table> & {
    readonly table: Table;
    /** What problems call the sheet, such as the name of its file. */
    readonly name?: string | undefined;
    readonly rows: Rows;
  };
}[SheetTable];

/** The tables that sheets hold. A service has its hazards. */
export type ReadTables = { readonly [Name in TableName]?: readonly Records[Name][] };

/**
 * The records that the rows of a sheet are. Each is sound by itself, as `parseRecord` would have it; ids and
 * references are for `parseDataset` to check. The table `hazards` gives the hazards of services, which
 * {@link readTables} and {@link readDataset} put where they belong.
 *
 * @param table - the table that the sheet holds.
 * @param rows - the rows from the sheet's first, each a list of cells. The first with two known headings has them, or
 * else the first with two different texts. Blank rows are passed over.
 * @param options - what settles where the sheet leaves something open.
 * @throws TableError naming every problem: headings that are unknown, missing or there twice, cells that cannot be
 * read, or not in one way alone. It holds the first 1,000 and counts all.
 * @throws CallError for an unknown table, rows that are no lists of lists, and options that are none.
 * @example readTable("insurers", [["机构编号", "机构名称"], ["A", "甲"]]) //=> [{ insurerId: "A", name: "甲" }]
 */
export function readTable<Table extends SheetTable>(
  table: Table,
  rows: Rows,
  options?: ReadOptions<Table>,
): SheetRecords[Table][] {
  const records = readSheets([checkSheet(table, rows, options)]).flatMap((read) => read.records);
  return records as unknown as SheetRecords[Table][];
}

/**
 * The tables that some sheets hold, for `parseDataset`. Several sheets may hold one table; their records stand in the
 * order of the sheets.
 *
 * @throws TableError naming every problem of every sheet; then, where there is none, every hazard whose service is in
 * no sheet.
 * @throws CallError for sheets and options that are none.
 */
export function readTables(sheets: readonly SheetInput[]): ReadTables {
  return tablesOf(readJoined(sheets));
}

/**
 * The dataset that some sheets hold: what `parseDataset` makes of {@link readTables}, its problems told by the cells
 * of the sheets.
 *
 * @throws TableError naming every problem of every sheet; then, where there is none, every problem of ids and
 * references.
 * @throws CallError for sheets and options that are none.
 */
export function readDataset(sheets: readonly SheetInput[]): Dataset {
  const read = readJoined(sheets);
  try {
    return parseDataset(tablesOf(read));
  } catch (error) {
    throw inSheets(error, read);
  }
}

/** @throws TableError where a sheet has a problem, or a hazard no service. */
function readJoined(inputs: readonly SheetInput[]): readonly ReadSheet[] {
  const read = readSheets(checkSheets(inputs));
  const problems = new TableProblems();
  joinHazards(read, problems);
  problems.throwIfAny();
  return read;
}

/** @throws TableError where a sheet has a problem. */
function readSheets(sheets: readonly Sheet[]): readonly ReadSheet[] {
  const problems = new TableProblems();
  const read = sheets.map((sheet) => readSheet(sheet, problems));
  problems.throwIfAny();
  return read.filter((each) => each !== undefined);
}

function tablesOf(sheets: readonly ReadSheet[]): ReadTables {
  const tables: Partial<Record<TableName, unknown[]>> = {};
  for (const { sheet, records } of sheets) {
    if (sheet.table === "hazards") continue;
    const table = tables[sheet.table] ?? [];
    append(table, records);
    tables[sheet.table] = table;
  }
  return tables as ReadTables;
}
