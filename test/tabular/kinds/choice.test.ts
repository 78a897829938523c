import { expect, test } from "vitest";
import type { SheetTable } from "../../../src/tabular/index.js";
import { readCell, refusedAs } from "../sheets.ts";

test.each<[SheetTable, string, unknown, unknown]>([
  ["policies", "enterpriseSize", "大型", "large"],
  ["policies", "enterpriseSize", "中", "medium"],
  ["policies", "enterpriseSize", "小型企业", "small"],
  ["policies", "enterpriseSize", "微型", "micro"],
  ["policies", "enterpriseSize", "Large", "large"],
  ["policies", "placedOutsideCity", "是", true],
  ["policies", "placedOutsideCity", "否", false],
  ["policies", "placedOutsideCity", true, true],
  ["policies", "placedOutsideCity", "FALSE", false],
  ["policies", "placedOutsideCity", 1, true],
  ["policies", "placedOutsideCity", "０", false],
  ["policies", "placedOutsideCity", "Y", true],
  ["policies", "placedOutsideCity", "√", true],
  ["hazards", "major", "重大事故隐患", true],
  ["hazards", "major", "一般", false],
  ["deferrals", "status", "已采纳", "accepted"],
  ["deferrals", "status", "审核中", "pending"],
  ["deferrals", "status", "不予采纳", "rejected"],
  ["expenditures", "purpose", "事故预防技术服务", "prevention-service"],
  ["expenditures", "purpose", "Prevention Service", "prevention-service"],
  ["expenditures", "purpose", "其它", "other"],
  ["annualReports", "status", "已接收", "accepted"],
  ["annualReports", "status", "退回", "returned"],
  ["disputes", "cause", "理 赔", "claims"],
  ["disputes", "forum", "诉讼", "court"],
  ["findings", "item", "第六项", 6],
  ["findings", "item", 7, 7],
  ["findings", "item", "filed-terms", 1],
  ["findings", "status", "申诉中", "appealed"],
])("%s.%s: %j is %j", (table, field, cell, value) => {
  expect(readCell(table, field, cell)).toBe(value);
});

test.each<[SheetTable, string, unknown]>([
  ["policies", "enterpriseSize", "小微"], // small or micro?
  ["policies", "enterpriseSize", "规上"],
  ["policies", "placedOutsideCity", "有"],
  ["policies", "placedOutsideCity", 2],
  ["hazards", "major", "较大"],
  ["hazards", "major", "1"], // of a grade it would be a guess
  ["findings", "item", 2],
  ["findings", "status", "constructor"],
])("%s.%s: %j is not guessed", (table, field, cell) => {
  expect(readCell(table, field, cell)).toEqual(refusedAs("unknown-value"));
});

test("only yes or no can be a boolean of the spreadsheet", () => {
  expect(readCell("policies", "enterpriseSize", true)).toEqual(refusedAs("wrong-type"));
});
