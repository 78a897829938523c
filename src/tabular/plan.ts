import { columnLetters, textOf } from "./cells.js";
import { readColumns, requiredFields, SERVICE_FEE_RATE } from "./columns/columns.js";
import { plainHeading } from "./heading.js";
import { findHeadings } from "./headings-row.js";
import type { ColumnSettings, ReadKind } from "./kinds/kind.js";
import { headingMatcher } from "./match-heading.js";
import type { TableProblems } from "./problems.js";
import type { Sheet } from "./sheet.js";
import type { TableProblemCode } from "./table-problem.js";

/** A column of a sheet that stands for a field. */
export interface PlannedColumn {
  readonly index: number;
  readonly heading: string;
  readonly field: string;
  readonly kind: ReadKind;
  readonly settings: ColumnSettings;
}

/** How the rows of a sheet are to be read. */
export interface Plan {
  /** The place of the row of headings. */
  readonly headingsAt: number;
  /** By field, from the left. */
  readonly columns: ReadonlyMap<string, PlannedColumn>;
  /** Fields whose column is missing, there twice, or unclear: this is noted, and nothing more is said of them. */
  readonly doubtful: ReadonlySet<string>;
  /** The places of columns that have no heading, and the place from which none has one. */
  readonly unnamed: readonly number[];
  readonly unnamedFrom: number;
}

/** What the headings of a sheet make of its columns, with their problems noted; `undefined` where it has none. */
export function planOf(sheet: Sheet, problems: TableProblems): Plan | undefined {
  const match = headingMatcher(sheet);
  const isKnown = (plain: string) => sheet.ignore.has(plain) || match(plain) !== undefined;
  const headings = findHeadings(sheet, (text) => text !== "" && isKnown(plainHeading(text)), problems);
  if (headings === undefined) return undefined;
  const { place, cells } = headings;
  const columns = new Map<string, PlannedColumn>();
  const doubtful = new Set<string>();
  const unnamed: number[] = [];
  for (let index = 0; index < cells.length; index++) {
    if (sheet.ignoreColumns.has(columnLetters(index))) continue;
    const heading = textOf(cells[index]);
    const note = (code: TableProblemCode, field?: string) => {
      problems.note(code, sheet, { place, index, heading, field });
      if (field !== undefined) doubtful.add(field);
    };
    if (heading === undefined) note("wrong-type");
    if (heading === undefined || sheet.ignore.has(plainHeading(heading))) continue;
    if (heading === "") {
      unnamed.push(index);
      continue;
    }
    const matched = match(plainHeading(heading));
    if (matched === undefined) {
      note("unknown-heading");
      continue;
    }
    const { field, kind, unit } = matched;
    const given = sheet.units[field] ?? null;
    if (columns.has(field)) note("duplicate-heading", field);
    if (unit !== null && given !== null && unit !== given) note("unit-differs", field);
    const settings = {
      unit: unit ?? given,
      dayOrder: sheet.dayOrder,
      dropsTime: sheet.dropTimes.includes(field),
      roundsToFen: sheet.roundToFen.includes(field),
    };
    columns.set(field, { index, heading, field, kind, settings });
  }
  noteMissing(sheet, place, columns, doubtful, problems);
  for (const field of doubtful) columns.delete(field);
  const unnamedFrom = sheet.ignore.has("") ? Number.POSITIVE_INFINITY : cells.length;
  return { headingsAt: place, columns, doubtful, unnamed, unnamedFrom };
}

/** Notes the columns that a table's sheet must have and this one has not. */
function noteMissing(
  sheet: Sheet,
  place: number,
  columns: ReadonlyMap<string, unknown>,
  doubtful: Set<string>,
  problems: TableProblems,
): void {
  const known = readColumns(sheet.table);
  for (const field of requiredFields(sheet.table)) {
    const follows = field === "serviceFee" && columns.has(SERVICE_FEE_RATE);
    if (columns.has(field) || follows) continue;
    problems.note("missing-column", sheet, { place, heading: known[field]?.headings[0], field });
    doubtful.add(field);
  }
}
