import type * as z from "zod";
import type { DatasetProblemCode } from "../errors/dataset-error.js";
import { faultsOf, valueAt } from "../errors/zod-issues.js";
import type { Fraction } from "../values/fraction.js";
import { type Cell, columnLetters, textOf } from "./cells.js";
import { SERVICE_FEE_RATE, schemaOf } from "./columns/columns.js";
import { type CellType, Unread } from "./kinds/kind.js";
import { exactTextOf, withoutMarks } from "./marked-text.js";
import type { Plan, PlannedColumn } from "./plan.js";
import type { Spot, TableProblems } from "./problems.js";
import { serviceFeeOf } from "./service-fee.js";
import type { Sheet } from "./sheet.js";
import type { TableProblemCode } from "./table-problem.js";
import { isNote, isTotal } from "./total-row.js";

/** A record as it is put together. */
export type RawRecord = Record<string, unknown>;

const WRONG_TYPE = new Unread("wrong-type");

/** Reads the rows of a sheet one after another, and notes their problems. */
export class RowReader {
  readonly #sheet: Sheet;
  readonly #plan: Plan;
  readonly #columns: readonly PlannedColumn[];
  readonly #problems: TableProblems;
  readonly #schema: z.ZodType;
  /** The row that is being read. */
  #cells: readonly Cell[] = [];
  #place = 0;
  /** Its fields of which a problem is noted. */
  readonly #refused = new Set<string>();

  constructor(sheet: Sheet, plan: Plan, problems: TableProblems) {
    this.#sheet = sheet;
    this.#plan = plan;
    this.#columns = [...plan.columns.values()];
    this.#problems = problems;
    this.#schema = schemaOf(sheet.table);
  }

  /** The record of a row; `undefined` where it has none. It is sound unless a problem was noted. */
  read(cells: readonly Cell[], place: number): RawRecord | undefined {
    this.#cells = cells;
    this.#place = place;
    this.#refused.clear();
    const first = this.#cells.findIndex((cell) => textOf(cell) !== "");
    const fault = this.#isOfHeadings() ? "repeated-headings" : this.#isOfTotalsOrNotes(first) ? "total-row" : null;
    if (fault !== null) {
      this.#note(fault, { index: first });
      return undefined;
    }
    const record = this.#readCells();
    this.#noteCellsWithoutHeading();
    if (record === undefined) return undefined;
    this.#settleServiceFee(record);
    this.#check(record);
    return record;
  }

  /** Whether the row has the headings once more, as pages and files put together have. */
  #isOfHeadings(): boolean {
    return (
      this.#columns.length > 0 && this.#columns.every(({ index, heading }) => textOf(this.#cells[index]) === heading)
    );
  }

  /** Whether the row adds up those above it, or is a note where its id would be; `first` is its first cell's place. */
  #isOfTotalsOrNotes(first: number): boolean {
    const text = textOf(this.#cells[first]) ?? "";
    const isIds = (column: PlannedColumn) => column.index === first && column.kind.form === "id";
    return isTotal(text) || (isNote(text) && this.#columns.some(isIds));
  }

  #readCells(): RawRecord | undefined {
    const record: RawRecord = {};
    let isBlank = true;
    for (const column of this.#columns) {
      const value = this.#readCell(this.#cells[column.index], column);
      if (value === undefined) continue;
      isBlank = false;
      if (value instanceof Unread) this.#refuse(value.code, column);
      else record[column.field] = value;
    }
    return isBlank ? undefined : record;
  }

  /** The value of a cell; `undefined` where it is blank. */
  #readCell(cell: Cell, { kind, settings }: PlannedColumn): unknown {
    const text = textOf(cell);
    if (text === undefined) return WRONG_TYPE;
    const exact = kind.form === "id" || kind.form === "text" ? exactTextOf(text) : undefined;
    if (exact !== undefined) return exact;
    const plain = withoutMarks(text);
    if (plain === "" || this.#sheet.blanks.has(plain)) return undefined;
    return typeof cell === "boolean" && kind.form !== "yes or no"
      ? WRONG_TYPE
      : kind.read(plain, typeOf(cell), settings);
  }

  #noteCellsWithoutHeading(): void {
    const { unnamed, unnamedFrom } = this.#plan;
    const note = (index: number) => {
      if (this.#sheet.ignoreColumns.has(columnLetters(index))) return;
      if (textOf(this.#cells[index]) !== "") this.#note("cell-without-heading", { index });
    };
    for (const index of unnamed) note(index);
    for (let index = unnamedFrom; index < this.#cells.length; index++) note(index);
  }

  /** Works out the service fee where the sheet has its rate. */
  #settleServiceFee(record: RawRecord): void {
    const column = this.#plan.columns.get(SERVICE_FEE_RATE);
    if (column === undefined) return;
    const { premium, serviceFee, [SERVICE_FEE_RATE]: rate } = record;
    delete record[SERVICE_FEE_RATE];
    const isRounded = this.#sheet.roundToFen.includes("serviceFee");
    const fee = rate === undefined ? serviceFee : serviceFeeOf(premium, serviceFee, rate as Fraction, isRounded);
    if (fee instanceof Unread) this.#refuse(fee.code, column);
    if (fee !== undefined && !(fee instanceof Unread)) record["serviceFee"] = fee;
    // A fee that would follow from what was refused is not missing besides.
    else if (rate !== undefined || this.#refused.has(SERVICE_FEE_RATE)) this.#refused.add("serviceFee");
  }

  /** Notes where the record breaks its contract, as far as nothing is noted of the field yet. */
  #check(record: RawRecord): void {
    const { error } = this.#schema.safeParse(record);
    if (error === undefined) return;
    const { doubtful } = this.#plan;
    for (const { code, path } of faultsOf<DatasetProblemCode>(error, (path) => valueAt(record, path))) {
      const field = path.length === 0 ? null : `${String(path[0])}`;
      const isTold = field === null ? this.#refused.size + doubtful.size > 0 : this.#isRefused(field);
      if (isTold) continue;
      const { index, heading } = this.#plan.columns.get(field ?? "") ?? {};
      this.#note(code, { index, heading, field: field ?? undefined });
    }
  }

  #isRefused(field: string): boolean {
    return this.#refused.has(field) || this.#plan.doubtful.has(field);
  }

  #refuse(code: TableProblemCode, { index, heading, field }: PlannedColumn): void {
    this.#refused.add(field);
    this.#note(code, { index, heading, field });
  }

  #note(code: TableProblemCode, spot: Spot): void {
    this.#problems.note(code, this.#sheet, { place: this.#place, ...spot });
  }
}

function typeOf(cell: Cell): CellType {
  return typeof cell === "string" ? "text" : typeof cell === "number" ? "number" : "boolean";
}
