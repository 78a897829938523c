// @ts-check
// Plain text in columns, for a terminal in which a Chinese character is two columns wide.

import { showNumber } from "anzexian";

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;

/**
 * The columns that a text takes.
 *
 * @type {(text: string) => number}
 */
export function widthOf(text) {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** @type {(text: string, width: number) => string} */
export function padEnd(text, width) {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** @type {(text: string, width: number) => string} */
export function padStart(text, width) {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/**
 * The columns of a table, as wide as their widest cell.
 *
 * @type {(rows: readonly (readonly string[])[]) => string[]}
 */
export function columns(rows) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/**
 * Decimal texts, padded so that their points stand below each other.
 *
 * @type {(texts: readonly string[]) => string[]}
 */
export function alignPoints(texts) {
  const wholes = texts.map((text) => (text.split(".")[0] ?? "").length);
  const most = Math.max(0, ...wholes);
  return texts.map((text, index) => padStart(text, text.length + most - (wholes[index] ?? 0)));
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/**
 * A bar of `cells` columns, filled in proportion, and never more than that.
 *
 * @type {(part: number, whole: number, cells: number) => string}
 */
export function bar(part, whole, cells) {
  const eighths = Math.floor((Math.min(Math.max(part, 0), whole) / whole) * cells * 8);
  const filled = "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
  return filled.padEnd(cells, "░");
}

/** What stays together at the end of a line: a word, or a character, with the punctuation that clings to it. */
const PIECES = /\s+|[（“]*(?:[!-~]+|.)[，。；：、）”]*/gu;

/**
 * A text in lines of at most `width` columns: the first begins with `lead`, the others are indented as far.
 *
 * @type {(text: string, lead: string, width: number) => string[]}
 */
export function wrap(text, lead, width) {
  const room = width - widthOf(lead);
  const lines = [""];
  for (const piece of text.match(PIECES) ?? []) {
    const line = lines.at(-1) ?? "";
    if (widthOf(line + piece.trimEnd()) <= room) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line, index) => (index === 0 ? lead : " ".repeat(widthOf(lead))) + line.trimEnd());
}

/**
 * A number as it is shown, with a sign that something was cut.
 *
 * @type {(decimal: string) => string}
 */
export function cutWithSign(decimal) {
  const shown = showNumber(decimal);
  return shown === decimal ? shown : `${shown}…`;
}
