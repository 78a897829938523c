import { describe, expect, test } from "vitest";
import { readTable, writeTable } from "../../../src/tabular/index.js";
import { readCell, refusedAs } from "../sheets.ts";

describe("a number of people", () => {
  test.each([
    ["92", 92],
    [92, 92],
    ["92人", 92],
    ["92 名", 92],
    ["９２", 92],
    ["1,200", 1200],
    ["92.0", 92], // as tables with blanks are often exported
    ["0", 0],
    ["-0", 0],
  ])("%j is %d", (cell, count) => {
    expect(readCell("policies", "insuredEmployees", cell)).toBe(count);
  });

  test.each([["92.5"], [0.5], ["1,2"], ["092"], ["92岁"], ["约92"], ["九十二"], ["1E+03"]])("%j is none", (cell) => {
    expect(readCell("policies", "insuredEmployees", cell)).toEqual(refusedAs("bad-number"));
  });

  test("is 0 or more, and no longer than a spreadsheet keeps", () => {
    expect(readCell("policies", "insuredEmployees", "-5")).toEqual(refusedAs("out-of-range"));
    expect(readCell("policies", "insuredEmployees", "1234567890123456")).toEqual(refusedAs("out-of-range"));
  });
});

test("a year may say that it is one", () => {
  for (const cell of ["2024", 2024, "2024年", "2024年度", "２０２４"]) {
    expect(readCell("annualReports", "year", cell)).toBe(2024);
  }
  expect(readCell("annualReports", "year", "24年上")).toEqual(refusedAs("bad-number"));
});

test.each([["24"], ["24年"], [45292], ["45292"], ["-2024"]])("%j may be another year, and is refused", (cell) => {
  expect(readCell("annualReports", "year", cell)).toEqual(refusedAs("out-of-range"));
});

test.each([24, 45292, -5, 0, 2024])("the year %d is read as it was written", (year) => {
  const report = { insurerId: "A", year, submittedAt: "2024-12-01", status: "accepted" } as const;
  expect(readTable("annualReports", writeTable("annualReports", [report]))).toEqual([report]);
});

test("stars are 1 to 5", () => {
  for (const cell of ["5", 5, "5星", "5分", "5.0"]) expect(readCell("surveys", "attitude", cell)).toBe(5);
  expect(readCell("surveys", "attitude", "6")).toEqual(refusedAs("out-of-range"));
  expect(readCell("surveys", "attitude", "4.5")).toEqual(refusedAs("bad-number"));
  expect(readCell("surveys", "attitude", "满意")).toEqual(refusedAs("bad-number"));
});

test("a heading may say what is counted", () => {
  const rows = [
    ["企业编号", "是否应保", "从业人员(人)"],
    ["E", "是", "20"],
  ];
  expect(readTable("enterprises", rows)).toEqual([{ policyholderId: "E", obliged: true, employees: 20 }]);
});
