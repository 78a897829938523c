// @ts-check
// What each file of the folder holds, and what settles where its sheet leaves something open.
/** @import { Cell, SheetInput } from "anzexian/tabular" */
/** @import { FileCell } from "./habits.mjs" */
import { SHEET_TABLES } from "anzexian/tabular";
import { FILE_NAMES } from "./city-files.mjs";

/** @type {(name: string, rows: readonly (readonly FileCell[])[]) => SheetInput} */
export function sheetOf(name, rows) {
  const table = SHEET_TABLES.find((each) => name.startsWith(FILE_NAMES[each]));
  if (table === undefined) throw new Error(`${name} is none of the files that are expected.`);
  return /** @type {SheetInput} */ ({
    table,
    name,
    rows: rows.map((row) => row.map(plainCell)),
    // Rows are numbered and added up in some files: neither is a record's.
    ignore: ["序号"],
    ignoreRows: rows.flatMap(([first], index) => (first === "合计" ? [index + 1] : [])),
    // One insurer writes 31/12/2024, and a stroke where there is nothing. Nobody writes the month first: this was asked.
    dayOrder: "day-first",
    blanks: ["/"],
  });
}

/**
 * Readers of Excel files give a date as a `Date`, of which UTC has what the cell shows.
 *
 * @type {(cell: FileCell) => Cell}
 */
function plainCell(cell) {
  return cell instanceof Date ? cell.toISOString().slice(0, 19).replace("T", " ") : cell;
}
