import type { TableName } from "../vocabulary/tables.js";

/** A change that is sound as far as the dataset's ids tell, as what it does to a row. */
export interface Edit {
  /** The place of the change in its list. */
  readonly place: number;
  readonly table: TableName;
  /** The row that is altered or dropped; `null` where one is added. */
  readonly row: number | null;
  /** What stands there then; `undefined` where the row is dropped. Nothing is known of its soundness. */
  readonly record: unknown;
}

/** The edits of a table by the rows that they are of; those that add are not among them. */
export function editsByRow(edits: readonly Edit[], table: TableName): ReadonlyMap<number, Edit> {
  const byRow = new Map<number, Edit>();
  for (const edit of edits) if (edit.table === table && edit.row !== null) byRow.set(edit.row, edit);
  return byRow;
}

/** The edits that add to a table. */
export function editsAdding(edits: readonly Edit[], table: TableName): readonly Edit[] {
  return edits.filter((edit) => edit.table === table && edit.row === null);
}
