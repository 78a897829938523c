import { describe, expect, test } from "vitest";
import { type Cell, type ReadOptions, readTable } from "../../src/tabular/index.js";
import { outcome } from "./sheets.ts";

const CLAIM = ["C", "P", "2024-05-01"];

/** Claims read from rows whose headings are given. */
const claims = (headings: Cell[], options?: ReadOptions<"claims">, ...rows: Cell[][]) =>
  outcome(() => readTable("claims", [headings, ...(rows.length === 0 ? [CLAIM] : rows)], options));

const READ = [{ claimId: "C", policyId: "P", settledOn: "2024-05-01" }];

describe("a heading", () => {
  test.each([
    [["赔案号", "保单号", "理赔完成日期"]],
    [["赔案编号", "保单号码", "结案日期"]],
    [["claimId", "policyId", "settledOn"]],
    [["Claim ID", "POLICY_ID", "settled-on"]],
    [["\uFEFF赔案号", " 保 单 号\u3000", "结案\n日期"]],
    [["*赔案号", "保单号*", "结案日期："]],
    [["赔案号（必填）", "保单号(必填)", "结案日期【选填】"]],
    [["ｃｌａｉｍＩＤ", "保单号", "结案日期"]],
  ])("%j is known", (headings) => {
    expect(claims(headings)).toEqual(READ);
  });

  test("may hold brackets of its own", () => {
    const rows = [
      ["机构编号", "是否应保", "县（区）"],
      ["E", "是", "灵璧县"],
    ];
    rows[0] = ["企业编号", "是否应保", "县（区）"];
    expect(readTable("enterprises", rows)).toEqual([{ policyholderId: "E", obliged: true, county: "灵璧县" }]);
  });

  test("that is unknown is refused, not left out", () => {
    expect(claims(["赔案号", "保单号", "备注"])).toEqual({ refused: ["C1 unknown-heading"] });
    expect(claims(["赔案号", "保单号", "结案日期(万元)"])).toEqual({ refused: ["C1 unknown-heading"] });
    expect(claims(["赔案号", "保单号", 2024])).toEqual({ refused: ["C1 unknown-heading"] });
    expect(claims(["赔案号", "保单号", "保费(万吨)"])).toEqual({ refused: ["C1 unknown-heading"] });
  });

  test("that is unknown can be ignored, or given a field", () => {
    expect(claims(["赔案号", "保单号", "备 注"], { ignore: ["备注"] })).toEqual([{ claimId: "C", policyId: "P" }]);
    expect(claims(["赔案号", "保单号", "办结（日）"], { aliases: { "办结(日)": "settledOn" } })).toEqual(READ);
  });

  test("that the caller gives goes before a known one", () => {
    const aliases = { 结案日期: "resultUploadedAt" } as const;
    expect(claims(["赔案号", "保单号", "结案日期"], { aliases })).toEqual([
      { claimId: "C", policyId: "P", resultUploadedAt: "2024-05-01" },
    ]);
  });

  test("that the caller gives may have a unit, which counts", () => {
    const rows = [
      ["支出编号", "机构编号", "支出日期", "支付（万元）", "用途"],
      ["X", "A", "2024-01-01", "1.2", "其他"],
    ];
    const read = (alias: string) => readTable("expenditures", rows, { aliases: { [alias]: "amount" } })[0]?.amount;
    expect(read("支付")).toBe("12000.00");
    expect(read("支付(万元)")).toBe("12000.00");
  });

  test("met twice is refused, under one name or two", () => {
    const row = ["C", "P", "2024-05-01", "2024-05-02"];
    expect(claims(["赔案号", "保单号", "结案日期", "结案日期"], {}, row)).toEqual({
      refused: ["D1 duplicate-heading"],
    });
    expect(claims(["赔案号", "保单号", "结案日期", "settledOn"], {}, row)).toEqual({
      refused: ["D1 duplicate-heading"],
    });
    expect(claims(["赔案号", "赔案编号", "保单号", "赔案号码"], {}, row)).toEqual({
      refused: ["B1 duplicate-heading", "D1 duplicate-heading"],
    });
    expect(claims(["赔案号", "保单号", "结案日期", "理赔完成日期"], { ignore: ["理赔完成日期"] }, row)).toEqual(READ);
  });

  test("of a column that the caller leaves out by its letter is not looked at", () => {
    const row = ["C", "P", "2024-05-01", "2024-05-02", "补录"];
    const headings = ["赔案号", "保单号", "结案日期", "结案日期", ""];
    expect(claims(headings, { ignoreColumns: ["D"] }, row)).toEqual({ refused: ["E2 cell-without-heading"] });
    expect(claims(headings, { ignoreColumns: ["D", "E"] }, row)).toEqual(READ);
    expect(claims(headings.slice(0, 3), { ignoreColumns: ["D", "E"] }, row)).toEqual(READ);
    expect(claims(headings, { ignoreColumns: ["C", "E"] }, row)).toEqual([{ ...READ[0], settledOn: "2024-05-02" }]);
  });

  test("that must be there is missed once, not in every row", () => {
    expect(claims(["保单号", "结案日期"], {}, ["P", ""], ["P", "2024-05-01"])).toEqual({
      refused: ["1 missing-column"],
    });
  });

  test("is named in a problem as it stands, or as it is wanted", () => {
    const problems = (headings: Cell[]) => {
      try {
        return readTable("claims", [headings, CLAIM], {}) as never;
      } catch (error) {
        return (error as { issues: readonly object[] }).issues;
      }
    };
    expect(problems([" 赔案号", "保单", "结案日期"])).toEqual([
      {
        code: "unknown-heading",
        table: "claims",
        sheet: null,
        row: 1,
        column: "B",
        heading: "保单",
        field: null,
        found: "保单",
      },
      {
        code: "missing-column",
        table: "claims",
        sheet: null,
        row: 1,
        column: null,
        heading: "保单号",
        field: "policyId",
        found: "[absent]",
      },
    ]);
  });

  test("is text", () => {
    expect(claims(["赔案号", "保单号", new Date(0) as never])).toEqual({ refused: ["C1 wrong-type"] });
  });
});

describe("above the headings", () => {
  const HEADINGS = ["赔案号", "保单号", "结案日期"];
  const read = (rows: Cell[][], options?: ReadOptions<"claims">) => outcome(() => readTable("claims", rows, options));

  test("what is no cell, such as a date of a program, is a title like any other", () => {
    expect(read([[new Date(0) as never], HEADINGS, CLAIM])).toEqual(READ);
  });

  test("blank rows and titles are passed over", () => {
    expect(read([[], ["", null], ["2024年赔案明细表", "", ""], HEADINGS, CLAIM])).toEqual(READ);
    expect(read([["2024年赔案明细表", "2024年赔案明细表"], HEADINGS, CLAIM])).toEqual(READ); // a merged cell
  });

  test("a title that may give a unit is refused", () => {
    const rows = [["", "单位：万元"], HEADINGS, CLAIM];
    expect(read(rows)).toEqual({ refused: ["B1 unclear-title"] });
    expect(read(rows, { ignoreRows: [1] })).toEqual(READ);
    expect(read([["金额单位: 万"], HEADINGS, CLAIM])).toEqual({ refused: ["A1 unclear-title"] });
    expect(read([["填报单位：甲公司"], HEADINGS, CLAIM])).toEqual(READ); // 单位 in its other sense
  });

  test("a row of two notes is refused, unless the caller leaves it out", () => {
    const rows = [["", "填报单位：甲", "2024年"], ["赔案明细表"], HEADINGS, CLAIM];
    expect(read(rows)).toEqual({ refused: ["B1 unclear-title"] });
    expect(read(rows, { ignoreRows: [1] })).toEqual(READ);
    const withHeading = [["保单号", "P"], HEADINGS, CLAIM]; // one known heading makes no headings
    expect(read(withHeading)).toEqual({ refused: ["A1 unclear-title"] });
  });

  test("a row of two notes is taken for headings where no row has two that are known", () => {
    expect(
      read([
        ["填报单位：甲", "2024年"],
        ["报案号", "单号"],
      ]),
    ).toEqual({
      refused: ["A1 unknown-heading", "B1 unknown-heading", "1 missing-column", "1 missing-column"],
    });
  });

  test("there must be headings", () => {
    for (const rows of [[], [[]], [["赔案号"], ["C"]]]) expect(read(rows)).toEqual({ refused: ["no-headings"] });
  });

  test("headings alone are a sheet without records", () => {
    expect(read([HEADINGS])).toEqual([]);
  });
});
