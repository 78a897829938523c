import { type Plan, planOf } from "./plan.js";
import type { TableProblems } from "./problems.js";
import { type RawRecord, RowReader } from "./row-reader.js";
import type { Sheet } from "./sheet.js";
import type { TableProblemCode } from "./table-problem.js";

/** The records of a sheet, each sound by itself, and where they stand. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly records: readonly RawRecord[];
  /** The place of each record's row, from 0. */
  readonly places: readonly number[];
}

/** Reads the rows of a sheet, and notes every problem; `undefined` where it has no headings. */
export function readSheet(sheet: Sheet, problems: TableProblems): ReadSheet | undefined {
  const plan = planOf(sheet, problems);
  if (plan === undefined) return undefined;
  const reader = new RowReader(sheet, plan, problems);
  const records: RawRecord[] = [];
  const places: number[] = [];
  for (const [place, cells] of sheet.rows.entries()) {
    if (place <= plan.headingsAt || sheet.ignoreRows.has(place + 1)) continue;
    const record = reader.read(cells, place);
    if (record === undefined) continue;
    records.push(record);
    places.push(place);
  }
  return { sheet, plan, records, places };
}

/** Notes what is wrong with a field of a record, where that shows beside the other records only. */
export function noteAtRecord(
  { sheet, plan, places }: ReadSheet,
  record: number,
  field: string | null,
  code: TableProblemCode,
  problems: TableProblems,
): void {
  const { index, heading } = plan.columns.get(field ?? "") ?? {};
  problems.note(code, sheet, { place: places[record], index, heading, field: field ?? undefined });
}
