import { expect } from "vitest";
import type { Language } from "../../src/index.js";
import {
  type Cell,
  type ReadOptions,
  readTable,
  SHEET_TABLES,
  type SheetInput,
  type SheetTable,
  TableError,
  writeTable,
} from "../../src/tabular/index.js";
import type { RawDataset } from "../../src/testing/index.js";
import { city } from "../dataset/city.ts";

/** A sheet for each table of a dataset. */
export function sheetsOf(dataset: RawDataset, language?: Language): SheetInput[] {
  return SHEET_TABLES.map((table) => {
    const records = dataset[table === "hazards" ? "services" : table] ?? [];
    return { table, name: `${table}.csv`, rows: writeTable(table, records as never, { language }) };
  });
}

/** A sound sheet of a table with the fields' names for headings, and one row. */
export function soundRows(table: SheetTable): Cell[][] {
  const records = city()[table === "hazards" ? "services" : table] as never[];
  return writeTable(table, records.slice(0, 1), { language: "en" });
}

/** What a cell is read as in a row that is sound besides; where it is refused, its codes. */
export function readCell<Table extends SheetTable>(
  table: Table,
  field: string,
  cell: unknown,
  options?: ReadOptions<Table>,
): unknown {
  const rows = soundRows(table);
  const index = (rows[0] as Cell[]).indexOf(field);
  (rows[1] as unknown[])[index] = cell;
  const read = outcome(() => readTable(table, rows, options));
  return Array.isArray(read) ? (read[0] as Record<string, unknown>)[field] : read;
}

/** What a call gives; where sheets are refused, each cell with its code. */
export function outcome<Value>(call: () => Value): Value | { refused: string[] } {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { refused: error.issues.map(({ code, column, row }) => `${column ?? ""}${row ?? ""} ${code}`.trim()) };
  }
}

/** What `readCell` gives for a cell that is refused for one reason. */
export function refusedAs(code: string): unknown {
  return { refused: [expect.stringMatching(new RegExp(`^[A-Z]+2 ${code}$`))] };
}
