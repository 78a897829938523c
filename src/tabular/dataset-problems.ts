import { DatasetError, type DatasetProblem } from "../errors/dataset-error.js";
import type { TableName } from "../vocabulary/tables.js";
import { TableProblems } from "./problems.js";
import { noteAtRecord, type ReadSheet } from "./read-sheet.js";

/** An error of `parseDataset`, its problems told by the cells of the sheets that the tables come from; any other as it is. */
export function inSheets(error: unknown, sheets: readonly ReadSheet[]): unknown {
  if (!(error instanceof DatasetError)) return error;
  const problems = new TableProblems();
  for (const issue of error.issues) noteIssue(issue, sheets, problems);
  problems.count(error.total - error.issues.length);
  return problems.error();
}

function noteIssue({ code, table, row, field }: DatasetProblem, sheets: readonly ReadSheet[], problems: TableProblems) {
  let index = row ?? Number.POSITIVE_INFINITY;
  for (const read of sheets) {
    if (read.sheet.table !== table) continue;
    if (index < read.records.length) return noteAtRecord(read, index, field, code, problems);
    index -= read.records.length;
  }
  // A table as a whole: that of the insurers, which must be there. All tables are of sheets, so there is no other.
  problems.note(code, { table: table as TableName, name: null, rows: [] }, {});
}
