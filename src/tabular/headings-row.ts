import { type Cell, textOf } from "./cells.js";
import type { TableProblems } from "./problems.js";
import type { Sheet } from "./sheet.js";

/** The row of headings, and its place from 0. */
export interface HeadingsRow {
  readonly place: number;
  readonly cells: readonly Cell[];
}

/** 元, or an amount's unit in short: 单位：万. 填报单位：甲 is another kind of 单位. */
const MAY_GIVE_UNIT = /元|单位\s*[:：]\s*[十百千]?[分万亿]/;

/**
 * The row of headings: the first that has two different texts, since every table must have two columns. Rows above it
 * are titles. One that may give the unit of the amounts is noted.
 */
export function findHeadings(sheet: Sheet, problems: TableProblems): HeadingsRow | undefined {
  for (const [place, cells] of sheet.rows.entries()) {
    if (sheet.ignoreRows.has(place + 1)) continue;
    const texts = cells.map(textOf);
    const different = new Set(texts.filter((text) => text !== ""));
    if (different.size > 1) return { place, cells };
    const index = texts.findIndex((text) => text !== undefined && MAY_GIVE_UNIT.test(text));
    if (index >= 0) problems.note("unclear-title", sheet, { place, index });
  }
  problems.note("no-headings", sheet, {});
  return undefined;
}
