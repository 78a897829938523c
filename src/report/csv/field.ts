import { harmless } from "../../values/harmless.js";

/** A field of a CSV: a text; or a number or a date, which a spreadsheet is to read; `null` where there is nothing to say. */
export type Field = string | { readonly read: string } | null;

/** A number or a date, for a spreadsheet to read as one. */
export const read = (text: string): Field => ({ read: text });

/** What a spreadsheet takes for the beginning of a formula; some do so of the full-width forms too. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** What a spreadsheet would turn into a number or a date. */
const LIKE_A_NUMBER = /^[\d.,:/\\\s%()eE+-]+$/;

/** A number of which a spreadsheet would lose nothing, such as a year. */
const WHOLE_NUMBER = /^[1-9]\d{0,14}$/;

/**
 * A field by RFC 4180. A text that a spreadsheet would calculate, or turn into another by taking it for a number, stands
 * behind an apostrophe. The only way of a text into a CSV.
 */
function fieldText(field: Field): string {
  if (field === null) return "";
  if (typeof field !== "string") return field.read;
  const text = harmless(field);
  const isChanged = FORMULA.test(text) || (LIKE_A_NUMBER.test(text) && /\d/.test(text) && !WHOLE_NUMBER.test(text));
  return quoted(isChanged ? `'${text}` : text);
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a CSV: with a byte order mark, without which Excel does not see Unicode, and lines that end in CRLF. */
export function csvText(rows: readonly (readonly Field[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(fieldText).join(",")}\r\n`).join("")}`;
}
