import { expect, test } from "vitest";
import { DatasetError, type DatasetProblem } from "../../src/index.js";
import { blame } from "../../src/what-if/blame.js";
import { books } from "../support/books.js";

const problem: DatasetProblem = {
  code: "wrong-type",
  table: "policies",
  row: 0,
  recordId: null,
  field: null,
  found: 7,
};

test.each<[string, DatasetProblem]>([
  ["a table as a whole", { ...problem, code: "too-many-rows", row: null }],
  ["the whole", { ...problem, table: null, row: null }],
  ["a row as a whole", problem],
  ["a field that is no reference", { ...problem, field: "premium" }],
  ["a reference that no change is behind", { ...problem, field: "insurerId", code: "dangling-reference" }],
])("a problem of %s that no change made stays one of data", (_, issue) => {
  const error = blame(new DatasetError([issue], 1), [], books());
  expect(error).toBeInstanceOf(DatasetError);
  expect(error.issues).toEqual([issue]);
});
