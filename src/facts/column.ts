import type { Fen } from "../values/money.js";

/** A column, whose values can be moved to other rows. */
export interface Column {
  /** Moves the value of each row to the row that `rows` says. */
  move(rows: Int32Array): void;
}

/** A column of amounts: exact numbers, and beside them the few that are too large to be one. */
export class FenColumn implements Column {
  readonly #numbers: Float64Array;
  readonly #large = new FewColumn<bigint>();

  constructor(length: number) {
    this.#numbers = new Float64Array(length);
  }

  set(row: number, fen: Fen): void {
    if (typeof fen === "bigint") this.#large.set(row, fen);
    this.#numbers[row] = typeof fen === "bigint" ? Number.NaN : fen;
  }

  at(row: number): Fen {
    const fen = this.#numbers[row] as number;
    return Number.isNaN(fen) ? (this.#large.at(row) as bigint) : fen;
  }

  move(rows: Int32Array): void {
    moveNumbers(this.#numbers, rows);
    this.#large.move(rows);
  }
}

/** A column of what few rows have. */
export class FewColumn<Value> implements Column {
  #values = new Map<number, Value>();

  set(row: number, value: Value): void {
    this.#values.set(row, value);
  }

  at(row: number): Value | undefined {
    return this.#values.size === 0 ? undefined : this.#values.get(row);
  }

  values(): Iterable<Value> {
    return this.#values.values();
  }

  move(rows: Int32Array): void {
    this.#values = new Map(Array.from(this.#values, ([row, value]) => [rows[row] as number, value]));
  }
}

/** What holds the numbers of a column, by row. */
export type Numbers = Int32Array | Uint8Array | Float64Array;

/** Moves the number of each row to the row that `rows` says. */
export function moveNumbers(values: Numbers, rows: Int32Array): void {
  const before = values.slice();
  for (let row = 0; row < before.length; row++) values[rows[row] as number] = before[row] as number;
}

/** As {@link moveNumbers}, of texts. It stands alone because code that sees both kinds of lists is slow for both. */
export function moveTexts(values: string[], rows: Int32Array): void {
  const before = values.slice();
  for (let row = 0; row < before.length; row++) values[rows[row] as number] = before[row] as string;
}
