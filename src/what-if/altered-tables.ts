import type { Dataset } from "../dataset/dataset.js";
import { ownRows } from "../dataset/own-rows.js";
import type { RawTables } from "../facts/raw-tables.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import { type Edit, editsAdding, editsByRow } from "./edit.js";
import type { Touched } from "./touched.js";

/** The tables of a dataset after edits, of whose other rows some are kept. Rows that are added stand last. */
export function alteredTables(
  dataset: Dataset,
  edits: readonly Edit[],
  isKept: (table: TableName, row: unknown) => boolean = () => true,
): RawTables {
  const tables = {} as { [Name in TableName]: readonly unknown[] };
  for (const table of TABLE_NAMES) {
    const byRow = editsByRow(edits, table);
    const rows: unknown[] = [];
    dataset[table].forEach((row, index) => {
      const edit = byRow.get(index);
      if (edit === undefined ? isKept(table, row) : edit.record !== undefined) rows.push(edit?.record ?? row);
    });
    for (const { record } of editsAdding(edits, table)) rows.push(record);
    tables[table] = rows;
  }
  return tables;
}

/** As {@link alteredTables}, of the touched insurers' records alone, and what these may refer to. */
export function touchedTables(dataset: Dataset, edits: readonly Edit[], touched: Touched): RawTables {
  return alteredTables(
    dataset,
    edits,
    ownRows(dataset, (insurerId) => touched.has(insurerId)),
  );
}
