import type { Language } from "../../messages/catalog.js";
import type { DayOrder } from "../options.js";
import type { TableProblemCode } from "../table-problem.js";

/** The forms that values have in a sheet. */
export type Form =
  | "id"
  | "text"
  | "date"
  | "instant"
  | "money"
  | "count"
  | "year"
  | "stars"
  | "rate"
  | "word"
  | "yes or no";

/** Why a cell could not be read. */
export class Unread {
  constructor(readonly code: TableProblemCode) {}
}

/** What the spreadsheet held the cell's text as. */
export type CellType = "text" | "number" | "boolean";

/** What is known of a column, beside its field. */
export interface ColumnSettings {
  /** The unit that the column's heading or the caller gives. */
  readonly unit: string | null;
  readonly dayOrder: DayOrder | null;
  /** Whether a time of day is dropped where a date is wanted. */
  readonly dropsTime: boolean;
  /** Whether an amount that is not whole fen is rounded. */
  readonly roundsToFen: boolean;
}

/** How values are read from cells. */
export interface ReadKind<Value = unknown> {
  readonly form: Form;
  /** The words for units that a heading may have; `null` for a word that changes nothing, such as 人. */
  readonly units?: ReadonlyMap<string, string | null>;
  /** The value that a text stands for. The text is not blank, and nothing unseen is at its ends. */
  read(text: string, type: CellType, settings: ColumnSettings): Value | Unread;
}

/** How the values of a field of a record stand in cells. */
export interface Kind<Value = unknown> extends ReadKind<Value> {
  /** The text of a cell that reads as the value. */
  write(value: Value, language: Language): string;
}

/** The most digits that a spreadsheet keeps of a number. */
const KEPT_DIGITS = 15;

/** Whether a number has so many digits that a spreadsheet may have cut some. */
export function mayHaveLostDigits(number: string): boolean {
  return number.replace(/^[-0.]+/, "").replace(".", "").length > KEPT_DIGITS;
}
