import { trimEdges } from "./characters.js";

/** Before a text, as spreadsheets and exports have it, so that it is not taken for a number or a date. */
export const MARK = "'";

/** A cell whose text is to be taken exactly as it stands: between two marks. */
export function exactly(text: string): string {
  return MARK + text + MARK;
}

/** What stands between two marks, exactly; `undefined` where a cell's text has not both. */
export function exactTextOf(text: string): string | undefined {
  return text.length > 1 && text.startsWith(MARK) && text.endsWith(MARK) ? text.slice(1, -1) : undefined;
}

/** A cell's text without its marks, and without what nobody sees at its ends. */
export function withoutMarks(text: string): string {
  return text.startsWith(MARK) ? trimEdges(exactTextOf(text) ?? text.slice(1)) : text;
}
