import { trimEdges } from "./characters.js";

/** A cell as readers of CSV and Excel files give it. A date is text, or the number that Excel has for it. */
export type Cell = string | number | boolean | null | undefined;

/** The rows of a sheet from its first, blank ones too, so that a row's place is its number. */
export type Rows = readonly (readonly Cell[])[];

/** The text of a cell without what nobody sees; `undefined` for what is no cell. A blank cell has none: `""`. */
export function textOf(cell: unknown): string | undefined {
  if (typeof cell === "string") return trimEdges(cell);
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean" || (typeof cell === "number" && Number.isFinite(cell))) return `${cell}`;
  return undefined;
}

const LETTERS = 26;

/** The letters of a column, by its place from 0: `A`, …, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / LETTERS);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % LETTERS));
}
