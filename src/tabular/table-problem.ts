import { DATASET_PROBLEM_CODES } from "../errors/dataset-error.js";
import type { Found } from "../errors/found.js";
import { deepFreeze } from "../values/freeze.js";
import type { SheetTable } from "./sheet-tables.js";

/** What can be wrong with a sheet, beside what can be wrong with any dataset. The codes are stable. */
export const TABLE_PROBLEM_CODES = /* @__PURE__ */ deepFreeze([
  /** No row has two cells or more that could be headings. */
  "no-headings",
  /** A row above the headings has two texts, or may give the unit of the amounts. */
  "unclear-title",
  /** A heading that stands for no field. */
  "unknown-heading",
  /** An earlier heading stands for the same field. */
  "duplicate-heading",
  /** A column that must be there is not. */
  "missing-column",
  /** A row that has the headings once more. */
  "repeated-headings",
  /** A cell in a column that has no heading. */
  "cell-without-heading",
  /** A row of sums or of notes, which is no record. */
  "total-row",
  /** A date that can be read in more than one way. */
  "ambiguous-date",
  /** A time of day where a date is wanted, and not midnight. */
  "time-of-day",
  /** An amount that is not whole fen. */
  "too-many-decimals",
  /** The cell gives another unit than its column. */
  "unit-differs",
  /** No whole number. */
  "bad-number",
  /** No percentage and no fraction below 1. */
  "bad-rate",
  /** The rate and the premium give another service fee than the amount says. */
  "rate-differs",
  /** A spreadsheet has kept too few digits of a long number. */
  "digits-lost",
  /** An error of the spreadsheet, such as `#N/A`. */
  "error-value",
  /** A character that was lost when the text was decoded. */
  "garbled",
  ...DATASET_PROBLEM_CODES,
] as const);

/** What is wrong with a sheet. */
export type TableProblemCode = (typeof TABLE_PROBLEM_CODES)[number];

/** One thing that is wrong with a sheet, and where. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly table: SheetTable;
  /** The sheet's name, where the caller gave one. */
  readonly sheet: string | null;
  /** The row as spreadsheets number them, from 1; `null` where the sheet as a whole is meant. */
  readonly row: number | null;
  /** The column as spreadsheets letter them: `A`, `B`, …, `AA`; `null` where a row or the sheet is meant. */
  readonly column: string | null;
  /** The column's heading as it stands, or the one that is missing. */
  readonly heading: string | null;
  /** The field of the record that the column stands for, where that is known. */
  readonly field: string | null;
  /** What stood in the cell. */
  readonly found: Found;
}

/** Thrown for sheets that cannot be read without loss or guess: theirs to mend, or an option's to settle. */
export class TableError extends Error {
  override readonly name = "TableError";

  constructor(
    /** The first problems, at most 1,000: sheet by sheet, of each its headings, then its rows from the top. */
    readonly issues: readonly TableProblem[],
    /** The count of all problems. */
    readonly total: number,
  ) {
    super(`${total} problem(s) in the sheets; the first: ${issues.slice(0, 3).map(summary).join("; ")}`);
  }
}

function summary({ code, table, sheet, row, column, heading, found }: TableProblem): string {
  const cell = `${column ?? ""}${row ?? ""}`;
  const place = [sheet ?? table, cell, heading].filter((part) => part !== null && part !== "").join(" ");
  return `${place} ${code}, found ${JSON.stringify(found)}`;
}
