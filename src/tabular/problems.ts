import { found, shortened } from "../errors/found.js";
import { columnLetters } from "./cells.js";
import type { Sheet } from "./sheet.js";
import { TableError, type TableProblem, type TableProblemCode } from "./table-problem.js";

/** An error holds no more problems than this, and the count of all. */
const MOST_KEPT = 1000;

/** Where in a sheet a problem is, as far as that is known. */
export interface Spot {
  /** The row's place, from 0. */
  readonly place?: number | undefined;
  /** The column's place, from 0. */
  readonly index?: number | undefined;
  readonly heading?: string | undefined;
  readonly field?: string | undefined;
}

/** The problems met while sheets are read. */
export class TableProblems {
  readonly #kept: TableProblem[] = [];
  #total = 0;

  /** Notes a problem, with what stands in its cell. */
  note(
    code: TableProblemCode,
    { table, name, rows }: Pick<Sheet, "table" | "name" | "rows">,
    { place, index, heading, field }: Spot,
  ): void {
    this.#total++;
    if (this.#kept.length >= MOST_KEPT) return;
    const problem: TableProblem = {
      code,
      table,
      sheet: name,
      row: place === undefined ? null : place + 1,
      column: index === undefined ? null : columnLetters(index),
      heading: heading === undefined ? null : shortened(heading),
      field: field ?? null,
      found: found(place === undefined || index === undefined ? undefined : rows[place]?.[index]),
    };
    this.#kept.push(Object.freeze(problem));
  }

  /** Counts problems that are not kept. */
  count(more: number): void {
    this.#total += more;
  }

  error(): TableError {
    return new TableError(Object.freeze(this.#kept), this.#total);
  }

  /** @throws TableError where there was a problem. */
  throwIfAny(): void {
    if (this.#total > 0) throw this.error();
  }
}
