import { expect } from "vitest";
import { DatasetError, parseDataset } from "../../src/index.js";

/** The error that a value is refused with. */
export function refusalOf(json: unknown): DatasetError {
  try {
    parseDataset(json);
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    return error as DatasetError;
  }
  return expect.fail("the value was accepted");
}

/** Each problem as `table[row].field code`, in the order in which they are told. */
export function problemsOf(json: unknown): string[] {
  const { issues, total } = refusalOf(json);
  expect(total, "the count of all problems").toBe(issues.length);
  return issues.map(({ table, row, field, code }) => {
    const place = [table === null ? "" : table + (row === null ? "" : `[${row}]`), field ?? ""];
    return `${place.filter((part) => part !== "").join(".") || "the whole"} ${code}`;
  });
}
