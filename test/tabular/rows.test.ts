import { describe, expect, test } from "vitest";
import { type Cell, type ReadOptions, readTable, TableError, writeTable } from "../../src/tabular/index.js";
import { outcome } from "./sheets.ts";

const HEADINGS = ["赔案号", "保单号", "结案日期"];

const claims = (rows: Cell[][], options?: ReadOptions<"claims">) =>
  outcome(() => readTable("claims", [HEADINGS, ...rows], options));

describe("a row", () => {
  test("that is blank is passed over, and the rows keep their numbers", () => {
    expect(claims([["C", "P"], [], ["", "\u3000", null], ["D", "P", "无"]])).toEqual({ refused: ["C5 bad-date"] });
    expect(claims([[], ["C", "P"]])).toEqual([{ claimId: "C", policyId: "P" }]);
  });

  test("may be shorter than the headings", () => {
    expect(claims([["C", "P"]])).toEqual([{ claimId: "C", policyId: "P" }]);
  });

  test("of which only ignored columns are filled is blank", () => {
    const rows = [
      ["序号", "赔案号", "保单号"],
      [1, "C", "P"],
      [2, "", ""],
    ];
    expect(readTable("claims", rows, { ignore: ["序号"] })).toEqual([{ claimId: "C", policyId: "P" }]);
  });

  test.each([["合计"], ["总 计"], ["小计："], ["Total"]])("of totals, %j, is no record", (total) => {
    expect(
      claims([
        ["C", "P"],
        [total, "", "2"],
      ]),
    ).toEqual({ refused: ["A3 total-row"] });
    expect(claims([["", total, "2"]])).toEqual({ refused: ["B2 total-row"] });
    expect(
      claims(
        [
          ["C", "P"],
          [total, "", "2"],
        ],
        { ignoreRows: [3] },
      ),
    ).toEqual([{ claimId: "C", policyId: "P" }]);
  });

  test("of headings once more is no record", () => {
    const rows = [
      ["机构编号", "机构名称"],
      ["A", "甲"],
      [" 机构编号", "机构名称\u3000"],
      ["B", "乙"],
    ];
    expect(outcome(() => readTable("insurers", rows))).toEqual({ refused: ["A3 repeated-headings"] });
    expect(readTable("insurers", rows, { ignoreRows: [3] })).toHaveLength(2);
    expect(claims([["C", "P"], HEADINGS])).toEqual({ refused: ["A3 repeated-headings"] });
  });

  test.each([["注：截至年底"], ["备注: 见附件"], ["制表人：张三"], ["填报日期：2024-12-31"]])(
    "of notes below the records, %j, is no record",
    (note) => {
      const rows = [
        ["机构编号", "机构名称"],
        ["A", "甲"],
        [note, "审核人：李四"],
      ];
      expect(outcome(() => readTable("insurers", rows))).toEqual({ refused: ["A3 total-row"] });
      expect(readTable("insurers", rows, { ignoreRows: [3] })).toHaveLength(1);
    },
  );

  test("may begin with a note that is its own", () => {
    const rows = [
      ["问题描述", "发现编号", "机构编号", "评价项", "发现日期", "状态"],
      ["说明：保单未上传", "F", "A", "6", "2024-05-01", "属实"],
    ];
    expect(readTable("findings", rows)[0]?.description).toBe("说明：保单未上传");
    const insurers = [{ insurerId: "注：1", name: "注：2" }];
    expect(readTable("insurers", writeTable("insurers", insurers))).toEqual(insurers);
  });

  test("marked as text is one of totals all the same", () => {
    expect(claims([["'合计", "", "2"]])).toEqual({ refused: ["A2 total-row"] });
    expect(claims([["'合计'", "P"]])).toEqual([{ claimId: "合计", policyId: "P" }]);
  });

  test("has each of its problems named, and those of other rows", () => {
    expect(
      claims([
        ["", "P", "2024/2/30"],
        ["C", "#N/A", "03/04/2024"],
      ]),
    ).toEqual({
      refused: ["C2 bad-date", "A2 missing", "B3 error-value", "C3 ambiguous-date"],
    });
  });

  test("may begin with what is no cell, which is refused where it stands", () => {
    const date = new Date(0) as never;
    expect(claims([[date, "P", "2024-05-01"]])).toEqual({ refused: ["A2 wrong-type"] });
    expect(
      claims([
        ["C", "P"],
        [date, "合计"],
      ]),
    ).toEqual({ refused: ["A3 wrong-type"] });
  });

  test("must have no cell without a heading", () => {
    expect(claims([["C", "P", "", "?"]])).toEqual({ refused: ["D2 cell-without-heading"] });
    expect(claims([["", "", "", "?"]])).toEqual({ refused: ["D2 cell-without-heading"] });
    const rows = [
      ["赔案号", "", "保单号"],
      ["C", " ", "P", ""],
      ["D", "?", "P", "!"],
    ];
    expect(outcome(() => readTable("claims", rows))).toEqual({
      refused: ["B3 cell-without-heading", "D3 cell-without-heading"],
    });
    expect(readTable("claims", rows, { ignore: [""] })).toHaveLength(2);
  });
});

describe("a record that is not sound as a whole", () => {
  test("a survey without a rating", () => {
    const rows = [
      ["调查编号", "保单号", "评价日期", "服务态度"],
      ["V", "P", "2024-08-01", ""],
    ];
    expect(outcome(() => readTable("surveys", rows))).toEqual({ refused: ["2 nothing-rated"] });
    rows[1] = ["V", "P", "2024-08-01", "很好"];
    expect(outcome(() => readTable("surveys", rows))).toEqual({ refused: ["D2 bad-number"] });
  });

  test("a dispute whose liability is determined, on no day", () => {
    const headings = ["案件编号", "机构编号", "案由", "途径", "立案日期", "责任", "认定日期"];
    const row = ["L", "A", "理赔", "诉讼", "2024-05-01", "有责", ""];
    expect(outcome(() => readTable("disputes", [headings, row]))).toEqual({ refused: ["G2 missing"] });
    expect(outcome(() => readTable("disputes", [headings.slice(0, 6), row]))).toEqual({ refused: ["2 missing"] });
    row[6] = "不详";
    expect(outcome(() => readTable("disputes", [headings, row]))).toEqual({ refused: ["G2 bad-date"] });
  });

  test("a finding of item 6 that names a table", () => {
    const headings = ["发现编号", "机构编号", "评价项", "记录编号", "记录类型", "发现日期", "状态"];
    const row = ["F", "A", "第6项", "P", "保单", "2024-05-01", "已确认"];
    expect(outcome(() => readTable("findings", [headings, row]))).toEqual({ refused: ["E2 table-not-wanted"] });
  });
});

test("of many problems the first 1,000 are named, and all are counted", () => {
  const rows = [HEADINGS, ...Array.from({ length: 2500 }, (_, index) => [`C${index}`, "P", "无"])];
  try {
    readTable("claims", rows);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(TableError);
    const { issues, total, message } = error as TableError;
    expect(issues).toHaveLength(1000);
    expect(issues.at(-1)).toEqual({
      code: "bad-date",
      table: "claims",
      sheet: null,
      row: 1001,
      column: "C",
      heading: "结案日期",
      field: "settledOn",
      found: "无",
    });
    expect(total).toBe(2500);
    expect(Object.isFrozen(issues) && Object.isFrozen(issues[0])).toBe(true);
    expect(message).toMatch(/^2500 problem\(s\) in the sheets; the first: claims C2 结案日期 bad-date, found "无"; /);
  }
});

test("columns beyond Z have two letters, as spreadsheets have them", () => {
  const headings = [...HEADINGS, ...Array.from({ length: 24 }, () => ""), "备注"];
  expect(outcome(() => readTable("claims", [headings]))).toEqual({ refused: ["AB1 unknown-heading"] });
});

test("the rows that were given are not changed", () => {
  const rows = [HEADINGS, [" C ", "P", "2024/5/1"]];
  const before = structuredClone(rows);
  readTable("claims", rows);
  expect(rows).toEqual(before);
});
