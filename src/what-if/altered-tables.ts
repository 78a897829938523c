import type { Dataset } from "../dataset/dataset.js";
import { readText } from "../dataset/rows.js";
import type { RawTables } from "../facts/raw-tables.js";
import { TABLES } from "../records/tables.js";
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
  const isTouched = (row: unknown) => touched.has(readText(row, "insurerId") as string);
  const policyIds = new Set(dataset.policies.filter(isTouched).map(({ policyId }) => policyId));
  return alteredTables(dataset, edits, (table, row) => {
    if (table === "insurers" || table === "enterprises") return true;
    if (TABLES[table].owner === "policyId") return policyIds.has(readText(row, "policyId") as string);
    return isTouched(row) || (table === "findings" && readText(row, "recordTable") === "enterprises");
  });
}
