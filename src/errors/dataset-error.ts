import type { TableName } from "../vocabulary/tables.js";
import type { Found } from "./found.js";

/** What can be wrong with a dataset. The codes are stable. */
export const DATASET_PROBLEM_CODES = /* @__PURE__ */ Object.freeze([
  /** A value of another type than the field's. */
  "wrong-type",
  /** A field or a table that must be there is not. */
  "missing",
  /** A field or a table that the contract does not have. */
  "unknown-field",
  /** None of the values that the field can have. */
  "unknown-value",
  /** A number outside its range. */
  "out-of-range",
  /** An id without a character. */
  "empty-id",
  /** No `YYYY-MM-DD`, or no real day. */
  "bad-date",
  /** None of the forms of an instant, or no real time. */
  "bad-instant",
  /** No decimal text of yuan with at most two decimals, or outside the field's range. */
  "bad-money",
  /** Text with half a character (a lone surrogate), which canonical JSON does not have. Only certificates mind. */
  "bad-text",
  /** A survey without a single rating. */
  "nothing-rated",
  /** A finding that names a table although its item says which. */
  "table-not-wanted",
  /** An id that an earlier row of the table has. */
  "duplicate-id",
  /** A reference to a record that is not there. */
  "dangling-reference",
  /** A reference to a record of another insurer. */
  "foreign-reference",
  /** Reading the value threw an error. */
  "unreadable",
  /** A table longer than any that fits in memory. */
  "too-many-rows",
] as const);

/** What is wrong with data. */
export type DatasetProblemCode = (typeof DATASET_PROBLEM_CODES)[number];

/** One thing that is wrong with a dataset, and where. */
export interface DatasetProblem {
  readonly code: DatasetProblemCode;
  /** `null` where the value as a whole, or a field beside the tables, is meant. */
  readonly table: TableName | null;
  /** The row's index in its table, from 0. */
  readonly row: number | null;
  /** The row's id, where it has one that can be read. */
  readonly recordId: string | null;
  /** The field, with its path where it is nested: `hazards[0].foundOn`. */
  readonly field: string | null;
  /** What stood there. */
  readonly found: Found;
  /** In a stream: the place of the dossier, from 0, whose table and row these are. */
  readonly dossier?: number;
  /** In a change set: the place of the change, from 0, whose record this is; it stands in no row. */
  readonly change?: number;
}

/** Thrown for data that break the record contract: theirs to mend. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";

  constructor(
    /** The first problems, at most 1,000: those of the rows by themselves, then those of ids and references. */
    readonly issues: readonly DatasetProblem[],
    /** The count of all problems. */
    readonly total: number,
  ) {
    super(`${total} problem(s) in the data; the first: ${issues.slice(0, 3).map(summary).join("; ")}`);
  }
}

function summary({ code, table, row, field, found, dossier, change }: DatasetProblem): string {
  const dossierPlace = dossier === undefined ? null : `dossiers[${dossier}]`;
  const changePlace = change === undefined ? null : `changes[${change}]`;
  const rowPlace = row === null ? table : `${table}[${row}]`; // a row is of a table
  const place = [dossierPlace, changePlace, rowPlace, field].filter((part) => part !== null).join(".");
  return `${place || "(the whole)"} ${code}, found ${JSON.stringify(found)}`;
}
