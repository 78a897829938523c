import type { Fen } from "../values/money.js";

/** A column, whose values can be moved to other rows. */
export interface Column {
  /** Moves the value of each row to the row that `rows` says. */
  move(rows: Int32Array): void;
}

/** A column of amounts: exact numbers, and beside them the few that are too large to be one. */
export class FenColumn implements Column {
  readonly #numbers: Float64Array;
  #large = new Map<number, bigint>();

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

  move(rows: Int32Array): void {
    moveNumbers(this.#numbers, rows);
    this.#large = new Map(Array.from(this.#large, ([row, fen]) => [rows[row] as number, fen]));
  }
}

/** A column of what few rows have. */
export class FewColumn<Value> implements Column {
  /** The place of each row's value in the list, counted from 1; 0 where it has none. */
  readonly #places: Int32Array;
  readonly #values: Value[] = [];

  constructor(length: number) {
    this.#places = new Int32Array(length);
  }

  set(row: number, value: Value): void {
    this.#places[row] = this.#values.push(value);
  }

  at(row: number): Value | undefined {
    const place = this.#places[row] as number;
    return place === 0 ? undefined : this.#values[place - 1];
  }

  values(): Iterable<Value> {
    return this.#values;
  }

  move(rows: Int32Array): void {
    moveNumbers(this.#places, rows);
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
