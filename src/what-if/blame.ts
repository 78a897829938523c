import type { Dataset } from "../dataset/dataset.js";
import { readText } from "../dataset/rows.js";
import { CallError, type CallProblem } from "../errors/call-error.js";
import { DatasetError, type DatasetProblem } from "../errors/dataset-error.js";
import { valueAt } from "../errors/zod-issues.js";
import { tableOfItem } from "../records/finding.js";
import { TABLES } from "../records/tables.js";
import type { TableName } from "../vocabulary/tables.js";
import { type Edit, editsAdding, editsByRow } from "./edit.js";

/**
 * The error of altered tables as one of the changes: a record that refers to what is dropped or has become another
 * insurer's is the caller's mistake, a broken record of a change one of data.
 */
export function blame(error: DatasetError, edits: readonly Edit[], dataset: Dataset): CallError | DatasetError {
  const ofCall: CallProblem[] = [];
  const ofData: DatasetProblem[] = [];
  for (const issue of error.issues) {
    const { edit, row } = originOf(issue, edits, dataset);
    const culprit = edit === undefined ? culpritOf(issue, row, edits, dataset) : undefined;
    if (culprit !== undefined) {
      const found = `${issue.table} ${issue.recordId ?? row}`;
      ofCall.push(Object.freeze({ code: "reference-broken", option: `changes[${culprit.place}]`, found }));
    } else {
      ofData.push(Object.freeze(edit === undefined ? { ...issue, row } : { ...issue, row: null, change: edit.place }));
    }
  }
  return ofCall.length > 0
    ? new CallError(Object.freeze(ofCall))
    : new DatasetError(Object.freeze(ofData), error.total);
}

/** Where a row of the altered tables comes from: an edit, or a row of the dataset. */
function originOf(
  { table, row }: DatasetProblem,
  edits: readonly Edit[],
  dataset: Dataset,
): { readonly edit: Edit | undefined; readonly row: number | null } {
  if (table === null || row === null) return { edit: undefined, row };
  const byRow = editsByRow(edits, table);
  const dropped = [...byRow.values()].filter(({ record }) => record === undefined).map((edit) => edit.row as number);
  const kept = dataset[table].length - dropped.length;
  if (row >= kept) return { edit: editsAdding(edits, table)[row - kept], row: null };
  let before = row;
  for (const gone of dropped.sort((a, b) => a - b)) if (gone <= before) before++;
  return { edit: byRow.get(before), row: before };
}

/** The edit by which a row's reference no longer holds. */
function culpritOf(
  { table, field, code }: DatasetProblem,
  row: number | null,
  edits: readonly Edit[],
  dataset: Dataset,
): Edit | undefined {
  if (table === null || row === null || field === null) return undefined;
  if (code !== "dangling-reference" && code !== "foreign-reference") return undefined;
  const referring = dataset[table][row];
  const to = targetTable(field, referring);
  const id = readText(referring, field) as string;
  const named = (edit: Edit) => edit.table === to && edit.row !== null && idAt(to, edit.row, dataset) === id;
  return edits.find(named) ?? editOfPolicy(to, id, edits, dataset);
}

/** The edit of the policy that a record hangs on: with it the record has become another insurer's. */
function editOfPolicy(table: TableName, id: string, edits: readonly Edit[], dataset: Dataset): Edit | undefined {
  const record = dataset[table].find((_, row) => idAt(table, row, dataset) === id);
  const policyId = readText(record, "policyId");
  return edits.find(
    (edit) => edit.table === "policies" && edit.row !== null && idAt("policies", edit.row, dataset) === policyId,
  );
}

function targetTable(field: string, row: unknown): TableName {
  if (field === "insurerId") return "insurers";
  if (field === "policyId") return "policies";
  return tableOfItem(valueAt(row, ["item"])) ?? (readText(row, "recordTable") as TableName);
}

function idAt(table: TableName, row: number, dataset: Dataset): string | undefined {
  return readText(dataset[table][row], TABLES[table].idField as string);
}
