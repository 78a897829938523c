import type * as z from "zod";
import type { DatasetProblemCode } from "../errors/dataset-error.js";
import { found, shortened } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { TABLES } from "../records/tables.js";
import type { TableName } from "../vocabulary/tables.js";
import type { Problems } from "./problems.js";
import { UNREADABLE } from "./snapshot.js";

/**
 * The record that a snapshot of a row is; `undefined`, with its problems noted, where it is none.
 *
 * @param schema - another than the table's, where only a part of the record must be there.
 */
export function readRecord(
  table: TableName,
  row: unknown,
  index: number | null,
  problems: Problems,
  schema: z.ZodType = TABLES[table].schema,
): unknown {
  if (row === UNREADABLE) {
    problems.note(() => ({
      code: "unreadable",
      table,
      row: index,
      recordId: null,
      field: null,
      found: "[unreadable]",
    }));
    return undefined;
  }
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  for (const { code, path } of faultsOf<DatasetProblemCode>(result.error, (path) => valueAt(row, path))) {
    problems.note(() => ({
      code,
      table,
      row: index,
      recordId: shownId(table, row),
      field: path.length === 0 ? null : shortened(pathText(path)),
      found: found(valueAt(row, path)),
    }));
  }
  return undefined;
}

/** What is wrong with a field, where the row's schema cannot know it. */
export type LinkFault = "duplicate-id" | "dangling-reference" | "foreign-reference";

/** Notes that a field of a row does not fit the other rows. */
export function noteLinkFault(
  code: LinkFault,
  table: TableName,
  row: unknown,
  index: number,
  field: string,
  problems: Problems,
): void {
  problems.note(() => ({
    code,
    table,
    row: index,
    recordId: shownId(table, row),
    field,
    found: found(readText(row, field)),
  }));
}

/** The text in a field of a row of any kind; `undefined` where there is none. */
export function readText(row: unknown, field: string): string | undefined {
  const value = valueAt(row, [field]);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The id of a row of any kind; `undefined` where there is none. */
export function idOf(table: TableName, row: unknown): string | undefined {
  const { idField } = TABLES[table];
  return idField === null ? undefined : readText(row, idField);
}

/** The id of a row of any kind, as messages show it; `null` where there is none. */
export function shownId(table: TableName, row: unknown): string | null {
  const id = idOf(table, row);
  return id === undefined ? null : shortened(id);
}
