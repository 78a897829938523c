import { describe, expect, it, test } from "vitest";
import { CallError, LANGUAGES } from "../../src/index.js";
import { describeTableProblem, TABLE_PROBLEM_CODES, type TableProblem } from "../../src/tabular/index.js";

const problem: TableProblem = {
  code: "digits-lost",
  table: "policies",
  sheet: "承保明细.csv",
  row: 12,
  column: "C",
  heading: "保费(万元)",
  field: "premium",
  found: "1.2345678",
};

describe("a sentence for a problem of a sheet", () => {
  test("names the sheet, the cell, the heading and what stood there", () => {
    expect(describeTableProblem(problem, "zh-CN")).toBe(
      '承保明细.csv（保单表）第12行C列“保费(万元)”：数字可能已被电子表格截短或改写（只保留15位有效数字）；请将此列设为文本后重新导出；实际为 "1.2345678"。',
    );
    expect(describeTableProblem(problem, "en")).toBe(
      '承保明细.csv (policy records), row 12, column C, "保费(万元)": a spreadsheet, which keeps 15 digits of a number, may have cut or rewritten this one; make the column text and export it again; found "1.2345678".',
    );
  });

  test("shows what nobody would see in it", () => {
    const hidden: TableProblem = { ...problem, code: "dangling-reference", heading: "保单\u200B号", found: "P\u202E1" };
    expect(describeTableProblem(hidden, "zh-CN")).toContain("“保单⟨U+200B⟩号”");
    expect(describeTableProblem(hidden, "en")).toMatch(/found "P⟨U\+202E⟩1"\.$/);
  });

  test("names as much as is known", () => {
    const missing: TableProblem = {
      ...problem,
      code: "missing",
      sheet: null,
      column: null,
      heading: null,
      found: "[absent]",
    };
    expect(describeTableProblem(missing, "zh-CN")).toBe("保单表第12行字段 premium：缺失。");
    expect(describeTableProblem(missing, "en")).toBe("sheet of policy records, row 12, field premium: missing.");
    const whole: TableProblem = { ...missing, code: "no-headings", table: "hazards", row: null, field: null };
    expect(describeTableProblem(whole, "zh-CN")).toBe("隐患表：没有表头：没有一行含有两个不同的单元格。");
    expect(describeTableProblem(whole, "en")).toBe(
      "sheet of hazard records: no headings: no row has two different cells.",
    );
  });

  it.each(TABLE_PROBLEM_CODES)("%s: there is one in every language", (code) => {
    for (const language of LANGUAGES) {
      const sentence = describeTableProblem({ ...problem, code }, language);
      expect(sentence).toContain("保费(万元)");
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });

  test("there is none for anything else", () => {
    expect(() => describeTableProblem(problem, "fr" as never)).toThrow(CallError);
    for (const other of [null, "bad-date", {}, { ...problem, code: "late" }, { ...problem, table: "policy" }]) {
      expect(() => describeTableProblem(other as never, "en")).toThrow(CallError);
    }
  });
});
