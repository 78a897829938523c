import { type Column, FenColumn, FewColumn, moveNumbers, moveTexts, type Numbers } from "./column.js";
import { Ids } from "./ids.js";

/*
 * The facts of long tables are kept in columns, an array for each field, and their rows insurer by insurer: they take
 * little memory, and a rule that walks down an insurer's rows reads memory in order. Rules see rows (facts.ts), never
 * columns.
 */

/** Some rows of a table, as a rule sees them. Each is good until the next comes: that may be the same object, elsewhere. */
export type Rows<Row> = Iterable<Row>;

/** Where in its columns a row stands: to change it is to look at another row. */
export interface Spot {
  row: number;
}

/** A table kept in columns, in which each row has an insurer. */
export abstract class Columns<Row> {
  readonly ids: Ids;
  readonly #columns: Column[];
  /** The first row of each insurer, once they are grouped; and behind the last insurer, the length. */
  #starts = new Int32Array();

  constructor(readonly length: number) {
    this.ids = new Ids(length);
    this.#columns = [this.ids];
  }

  /** The insurer of a row, by its place in its table. */
  abstract insurerOf(row: number): number;

  /** The row at a spot, wherever that goes. */
  abstract at(spot: Spot): Row;

  /** Makes a column of days, or of other whole numbers. */
  protected numbers(): Int32Array {
    return this.#added(new Int32Array(this.length));
  }

  /** Makes a column of numbers up to 255. */
  protected codes(): Uint8Array {
    return this.#added(new Uint8Array(this.length));
  }

  protected amounts(): FenColumn {
    const column = new FenColumn(this.length);
    this.#columns.push(column);
    return column;
  }

  protected texts(): string[] {
    const texts = new Array<string>(this.length);
    this.#columns.push({ move: (rows) => moveTexts(texts, rows) });
    return texts;
  }

  /** Makes a column of what few rows have. */
  protected few<Value>(): FewColumn<Value> {
    const column = new FewColumn<Value>(this.length);
    this.#columns.push(column);
    return column;
  }

  #added<Values extends Numbers>(values: Values): Values {
    this.#columns.push({ move: (rows) => moveNumbers(values, rows) });
    return values;
  }

  /** Puts the rows that were read insurer by insurer. From here on a row is another than that which it was read as. */
  group(insurers: number): void {
    const starts = new Int32Array(insurers + 1);
    const rows = new Int32Array(this.length);
    for (let row = 0; row < this.length; row++) {
      const insurer = this.insurerOf(row);
      rows[row] = insurer;
      increase(starts, insurer + 1, 1);
    }
    for (let insurer = 0; insurer < insurers; insurer++) increase(starts, insurer + 1, starts[insurer] as number);
    this.#starts = starts;
    const next = starts.slice();
    let isGrouped = true;
    for (let row = 0; row < this.length; row++) {
      rows[row] = increase(next, rows[row] as number, 1);
      if (rows[row] !== row) isGrouped = false;
    }
    if (!isGrouped) for (const column of this.#columns) column.move(rows);
  }

  rowsOf(insurer: number): Rows<Row> {
    return new RowRange(this, this.#starts[insurer] as number, this.#starts[insurer + 1] as number);
  }
}

/** The rows from `start` on, before `end`. */
class RowRange<Row> implements Rows<Row> {
  constructor(
    private readonly columns: Columns<Row>,
    private readonly start: number,
    private readonly end: number,
  ) {}

  [Symbol.iterator](): Iterator<Row> {
    const spot = { row: this.start - 1 };
    return new RowIterator(this.columns.at(spot), spot, this.end);
  }
}

/** Goes down rows. One class for all tables, which knows nothing of the row: so the loop of a rule becomes one of numbers. */
class RowIterator<Row> implements Iterator<Row> {
  constructor(
    private readonly value: Row,
    private readonly spot: Spot,
    private readonly end: number,
  ) {}

  next(): IteratorResult<Row> {
    this.spot.row++;
    return { done: this.spot.row >= this.end, value: this.value };
  }
}

/** Adds to a number of a column, and gives what it was before. */
function increase(column: Int32Array, index: number, by: number): number {
  const before = column[index] as number;
  column[index] = before + by;
  return before;
}
