import { expect, test } from "vitest";
import { ownRows } from "../../src/dataset/own-rows.js";
import { parseDataset, TABLE_NAMES } from "../../src/index.js";
import { city, finding } from "./city.js";

test("of an insurer's rows are its own, those on its policies, and those that anyone's records may refer to", () => {
  const about = (recordTable: string, recordId: string) => ({ recordTable, recordId });
  const dataset = parseDataset({
    ...city(),
    findings: [
      finding("fa", "a"),
      finding("fb", "b"),
      { ...finding("fh", "b"), ...about("enterprises", "h") },
      { ...finding("fp", "b"), ...about("policies", "pb") },
    ],
  });
  const isOwn = ownRows(dataset, (insurerId) => insurerId === "a");
  const kept = TABLE_NAMES.map((table) => [
    table,
    ...dataset[table].filter((row: object) => isOwn(table, row)).map((row: object) => Object.values(row)[0]),
  ]);
  expect(kept).toEqual([
    ["insurers", "a", "b"],
    ["policies", "pa"],
    ["enterprises", "h"],
    ["services", "sa"],
    ["deferrals", "da"],
    ["expenditures", "ea"],
    ["annualReports", "a", "a"],
    ["claims", "ca"],
    ["surveys", "ya"],
    ["disputes", "xa"],
    ["findings", "fa", "fh"],
  ]);
});
