import { NEVER } from "../values/day.js";
import type { Fen } from "../values/money.js";

/*
 * The facts of long tables are kept in columns, an array for each field: they take little memory, and a rule that walks
 * down a table reads memory in order. Rules see rows (facts.ts), never columns.
 */

/** A column of days. */
export function dayColumn(length: number): Int32Array {
  return new Int32Array(length);
}

/** A column of days of what has not happened yet. */
export function neverColumn(length: number): Int32Array {
  return new Int32Array(length).fill(NEVER);
}

/** A column of amounts: exact numbers, and beside them the few that are too large to be one. */
export class FenColumn {
  readonly #numbers: Float64Array;
  readonly #large = new Map<number, bigint>();

  constructor(length: number) {
    this.#numbers = new Float64Array(length);
  }

  set(row: number, fen: Fen): void {
    if (typeof fen === "bigint") this.#large.set(row, fen);
    this.#numbers[row] = typeof fen === "bigint" ? Number.NaN : fen;
  }

  at(row: number): Fen {
    const fen = this.#numbers[row] as number;
    return Number.isNaN(fen) ? (this.#large.get(row) as bigint) : fen;
  }
}

/** Some rows of a table, as a rule sees them. An array is one too. */
export interface Rows<Row> {
  /** The row is good for the visit only: the next visit may be to the same object at another row. */
  forEach(visit: (row: Row) => void): void;
}

/** A table kept in columns, in which each row has an insurer. */
export interface Columns<Row> {
  readonly length: number;
  /** The insurer of a row, by its place in its table. */
  insurerOf(row: number): number;
  at(row: number): Row & Cursor;
}

/** A row of columns that can be moved to another. */
export interface Cursor {
  moveTo(row: number): void;
}

/** The rows of each insurer of a table. */
export function groupByInsurer<Row>(columns: Columns<Row>, insurers: number): Rows<Row>[] {
  const starts = new Int32Array(insurers + 1);
  for (let row = 0; row < columns.length; row++) increase(starts, columns.insurerOf(row) + 1, 1);
  for (let insurer = 0; insurer < insurers; insurer++) increase(starts, insurer + 1, starts[insurer] as number);
  const rows = new Int32Array(columns.length);
  const next = starts.slice();
  for (let row = 0; row < columns.length; row++) rows[increase(next, columns.insurerOf(row), 1)] = row;
  return Array.from({ length: insurers }, (_, insurer) => {
    return new SomeRows(columns, rows.subarray(starts[insurer], starts[insurer + 1]));
  });
}

/** Adds to a number of a column, and gives what it was before. */
function increase(column: Int32Array, index: number, by: number): number {
  const before = column[index] as number;
  column[index] = before + by;
  return before;
}

class SomeRows<Row> implements Rows<Row> {
  readonly #columns: Columns<Row>;
  readonly #rows: Int32Array;

  constructor(columns: Columns<Row>, rows: Int32Array) {
    this.#columns = columns;
    this.#rows = rows;
  }

  forEach(visit: (row: Row) => void): void {
    const rows = this.#rows;
    if (rows.length === 0) return;
    const cursor = this.#columns.at(rows[0] as number);
    for (let index = 0; index < rows.length; index++) {
      cursor.moveTo(rows[index] as number);
      visit(cursor);
    }
  }
}
