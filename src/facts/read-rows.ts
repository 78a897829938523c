import { isObject } from "../values/objects.js";

/** A row before anything is known of its values. */
export type RawRow = { readonly [field: string]: unknown };

/** Whether every row is an object that the reader takes in. It stops at the first that is not. */
export function readEach(rows: readonly unknown[], read: (row: RawRow, index: number) => boolean): boolean {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!isObject(row) || !read(row as RawRow, index)) return false;
  }
  return true;
}

/** What a reader makes of each row, by the row's id; `undefined` where a row is not plainly sound, or an id not unique. */
export function readById<Value>(
  rows: readonly unknown[],
  read: (row: RawRow, index: number) => { readonly id: string; readonly value: Value } | undefined,
): Map<string, Value> | undefined {
  const values = new Map<string, Value>();
  const isSound = readEach(rows, (row, index) => {
    const result = read(row, index);
    if (result === undefined || values.has(result.id)) return false;
    values.set(result.id, result.value);
    return true;
  });
  return isSound ? values : undefined;
}
