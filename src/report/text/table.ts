import type { Column, Table } from "../document/document.js";
import { textOf } from "../document/document.js";
import { padEnd, padStart, widthOf } from "./width.js";
import { wrap } from "./wrap.js";

const GAP = "  ";

/** No column is narrower, where it has more to say. */
const NARROWEST = 8;

/** A table in lines of `width` columns, as far as that can be: texts are wrapped, numbers and dates are not. */
export function tableLines({ columns, rows }: Table, width: number, clean: (text: string) => string): string[] {
  const heads = columns.map(({ head, short }) => clean(short ?? head));
  const cells = rows.map((row) => row.map((cell) => clean(textOf(cell))));
  const aligned = columns.map((column, index) => alignedCells(column, cells, index));
  const widths = columnWidths(columns, heads, aligned, width);
  const line = (texts: readonly string[]) => rowLines(columns, texts, widths);
  return [
    ...line(heads),
    widths.map((each) => "─".repeat(each)).join(GAP),
    ...rows.flatMap((_, row) => line(aligned.map((column) => column[row] as string))),
  ];
}

/** The cells of a column; numbers with their points below each other. */
function alignedCells({ kind }: Column, cells: readonly (readonly string[])[], index: number): string[] {
  const texts = cells.map((row) => row[index] as string);
  return kind === "number" ? alignPoints(texts) : texts;
}

/** Numbers, followed by as many spaces as others have decimals more. */
export function alignPoints(numbers: readonly string[]): string[] {
  const decimals = numbers.map((number) => number.length - wholeOf(number).length);
  const most = Math.max(0, ...decimals);
  return numbers.map((number, index) => number + " ".repeat(most - (decimals[index] as number)));
}

/** What stands before a number's point. */
function wholeOf(number: string): string {
  return number.split(".")[0] as string;
}

function columnWidths(
  columns: readonly Column[],
  heads: readonly string[],
  cells: readonly (readonly string[])[],
  width: number,
): number[] {
  const least = columns.map(({ kind }, index) => {
    const own = Math.max(0, ...(cells[index] as readonly string[]).map(widthOf));
    const head = widthOf(heads[index] as string);
    return kind === "text" || kind === "name"
      ? Math.min(NARROWEST, Math.max(own, head))
      : Math.max(own, Math.min(head, NARROWEST));
  });
  const wanted = columns.map((_, index) =>
    Math.max(...[heads[index] as string, ...(cells[index] as readonly string[])].map(widthOf)),
  );
  let tooMuch = wanted.reduce((sum, each) => sum + each + GAP.length, -GAP.length) - width;
  while (tooMuch > 0) {
    const widest = widestToGive(wanted, least);
    if (widest === -1) break;
    (wanted[widest] as number)--;
    tooMuch--;
  }
  return wanted;
}

/** The widest column that can still give way; -1 where none can. */
function widestToGive(widths: readonly number[], least: readonly number[]): number {
  let widest = -1;
  widths.forEach((width, index) => {
    if (width > (least[index] as number) && (widest === -1 || width > (widths[widest] as number))) widest = index;
  });
  return widest;
}

function rowLines(columns: readonly Column[], texts: readonly string[], widths: readonly number[]): string[] {
  const wrapped = texts.map((text, index) => wrap(text, widths[index] as number));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const cells = columns.map(({ kind }, index) => {
      const text = wrapped[index]?.[line] ?? "";
      return kind === "number" ? padStart(text, widths[index] as number) : padEnd(text, widths[index] as number);
    });
    return cells.join(GAP).trimEnd();
  });
}
