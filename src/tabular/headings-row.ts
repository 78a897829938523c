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
 * The row of headings: the first that has two known ones, since every table must have two columns; where there is none,
 * the first that has two different texts. Rows above it are titles. What is more than a title is noted: a row of two
 * texts, and one that may give the unit of the amounts.
 */
export function findHeadings(
  sheet: Sheet,
  isKnown: (heading: string) => boolean,
  problems: TableProblems,
): HeadingsRow | undefined {
  const isKnownCell = (cell: Cell) => isKnown(textOf(cell) ?? "");
  const rows = Array.from(sheet.rows, (cells, place) => ({ place, cells }));
  const wide = (row: HeadingsRow) => !sheet.ignoreRows.has(row.place + 1) && hasTwoTexts(row.cells);
  const known = (row: HeadingsRow) => wide(row) && row.cells.filter(isKnownCell).length > 1;
  const headings = rows.find(known) ?? rows.find(wide);
  for (const { place, cells } of rows.slice(0, headings?.place)) {
    if (sheet.ignoreRows.has(place + 1)) continue;
    const index = cells.findIndex(hasTwoTexts(cells) ? isNotBlank : mayGiveUnit);
    if (index >= 0) problems.note("unclear-title", sheet, { place, index });
  }
  if (headings === undefined) problems.note("no-headings", sheet, {});
  return headings;
}

function hasTwoTexts(cells: readonly Cell[]): boolean {
  return new Set(cells.map(textOf).filter((text) => text !== "")).size > 1;
}

function isNotBlank(cell: Cell): boolean {
  return textOf(cell) !== "";
}

function mayGiveUnit(cell: Cell): boolean {
  return MAY_GIVE_UNIT.test(textOf(cell) ?? "");
}
