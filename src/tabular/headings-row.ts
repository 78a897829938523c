import { type Cell, textOf } from "./cells.js";
import type { TableProblems } from "./problems.js";
import type { Sheet } from "./sheet.js";

/** The row of headings, and its place from 0. */
export interface HeadingsRow {
  readonly place: number;
  readonly cells: readonly Cell[];
}

/**
 * The row of headings: the first that has two different texts, since every table must have two columns. Rows above it
 * are titles. One that speaks of yuan (元) may give the unit of the amounts, so it is noted.
 */
export function findHeadings(sheet: Sheet, problems: TableProblems): HeadingsRow | undefined {
  for (const [place, cells] of sheet.rows.entries()) {
    if (sheet.ignoreRows.has(place + 1)) continue;
    const texts = cells.map(textOf);
    const different = new Set(texts.filter((text) => text !== ""));
    if (different.size > 1) return { place, cells };
    const index = texts.findIndex((text) => text?.includes("元"));
    if (index >= 0) problems.note("unclear-title", sheet, { place, index });
  }
  problems.note("no-headings", sheet, {});
  return undefined;
}
