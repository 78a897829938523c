import { describe, expect, test } from "vitest";
import { calendarYear, DatasetError, evaluateAll, parseDataset } from "../../src/index.js";
import { inSheets } from "../../src/tabular/dataset-problems.js";
import { type Cell, readDataset, readTables, type SheetInput, type TableError } from "../../src/tabular/index.js";
import { TableProblems } from "../../src/tabular/problems.js";
import { type ReadSheet, readSheet } from "../../src/tabular/read-sheet.js";
import { checkSheets, type Sheet } from "../../src/tabular/sheet.js";
import { city } from "../dataset/city.ts";
import { outcome, sheetsOf } from "./sheets.ts";

const INSURERS: SheetInput = {
  table: "insurers",
  rows: [
    ["机构编号", "机构名称"],
    ["a", "甲"],
    ["b", "乙"],
  ],
};

/** A sheet of policies, of which only ids differ. */
function policies(name: string, insurerId: string, ...policyIds: Cell[]): SheetInput {
  const headings = ["保单号", "机构编号", "信用代码", "签单日期", "起保日期", "终保日期", "保费", "应计提额"];
  const rows = policyIds.map((id) => [id, insurerId, "h", "2024/3/1", "2024/3/2", "2025/3/1", "1,000.00", "120"]);
  return { table: "policies", name, rows: [["承保明细"], headings, [], ...rows] };
}

const services = (...rows: Cell[][]): SheetInput => ({ table: "services", rows: [["服务编号", "保单号"], ...rows] });

const hazards = (...rows: Cell[][]): SheetInput => ({
  table: "hazards",
  name: "隐患.csv",
  rows: [["服务编号", "隐患编号", "发现日期", "隐患等级"], ...rows],
});

describe("the sheets of a city", () => {
  test("are the dataset of their records", () => {
    const dataset = city();
    const call = { period: calendarYear(2024) };
    const read = readDataset(sheetsOf(dataset as never));
    expect(read).toEqual(parseDataset(dataset));
    expect(evaluateAll(read, call)).toEqual(evaluateAll(parseDataset(dataset), call));
  });

  test("give the tables that they hold, and no other", () => {
    expect(readTables([])).toEqual({});
    expect(Object.keys(readTables([services(), INSURERS]))).toEqual(["services", "insurers"]);
  });

  test("may hold a table in several files, each with options of its own", () => {
    const [first, second] = [policies("甲.csv", "a", "P1", "P2"), policies("乙.csv", "b", "P3")];
    const other = { ...second, rows: [...second.rows, ["合计", 3]], ignoreRows: [5] } as SheetInput;
    const { policies: read } = readTables([first, INSURERS, other]);
    expect(read?.map(({ policyId, insurerId }) => [policyId, insurerId])).toEqual([
      ["P1", "a"],
      ["P2", "a"],
      ["P3", "b"],
    ]);
  });

  test("put each hazard into its service, in the order of the sheet", () => {
    const { services: read } = readTables([
      hazards(["S2", "1", "2024-03-01", "重大"], ["S1", "2", "2024-03-02", "一般"]),
      services(["S1", "P"], ["S2", "P"], ["S3", "P"]),
      hazards(["S2", "3", "2024-02-01", "一般"]),
    ]);
    expect(read).toEqual([
      { serviceId: "S1", policyId: "P", hazards: [{ hazardId: "2", foundOn: "2024-03-02", major: false }] },
      {
        serviceId: "S2",
        policyId: "P",
        hazards: [
          { hazardId: "1", foundOn: "2024-03-01", major: true },
          { hazardId: "3", foundOn: "2024-02-01", major: false },
        ],
      },
      { serviceId: "S3", policyId: "P" },
    ]);
  });
});

describe("what is wrong with sheets", () => {
  test("is told of all of them at once", () => {
    const sheets = [policies("甲.csv", "a", "#REF!"), services(["S", ""]), hazards(["S", "1", "无", "重大"])];
    expect(outcome(() => readTables(sheets))).toEqual({ refused: ["A4 error-value", "B2 missing", "C2 bad-date"] });
  });

  test("a hazard whose service is in no sheet is told by its cell", () => {
    const sheets = [services(["S", "P"]), hazards(["S", "1", "2024-03-01", "重大"], ["T", "2", "2024-03-01", "一般"])];
    expect(outcome(() => readTables(sheets))).toEqual({ refused: ["A3 dangling-reference"] });
  });

  test("among the records together is told by the cells that they come from", () => {
    const sheets = [
      INSURERS,
      policies("甲.csv", "a", "P1", "P2"),
      policies("乙.csv", "b", "P3", "P1"),
      services(["S", "P1"], ["", ""], ["T", "P9"]),
    ];
    try {
      readDataset(sheets);
      expect.unreachable();
    } catch (error) {
      expect((error as TableError).issues).toEqual([
        {
          code: "duplicate-id",
          table: "policies",
          sheet: "乙.csv",
          row: 5,
          column: "A",
          heading: "保单号",
          field: "policyId",
          found: "P1",
        },
        {
          code: "dangling-reference",
          table: "services",
          sheet: null,
          row: 4,
          column: "B",
          heading: "保单号",
          field: "policyId",
          found: "P9",
        },
      ]);
    }
  });

  test("another insurer's policy is told by its cell", () => {
    const headings = ["支出编号", "机构编号", "保单号", "支出日期", "金额", "用途"];
    const rows = [headings, ["X", "b", "P1", "2024-05-01", "5", "其他"]];
    const sheets = [INSURERS, policies("甲.csv", "a", "P1"), { table: "expenditures", rows } as const];
    expect(outcome(() => readDataset(sheets))).toEqual({ refused: ["C2 foreign-reference"] });
  });

  test("no sheet of insurers", () => {
    try {
      readDataset([services()]);
      expect.unreachable();
    } catch (error) {
      expect((error as TableError).issues).toMatchObject([
        { code: "missing", table: "insurers", sheet: null, row: null },
      ]);
    }
  });

  test("is counted beyond what is named", () => {
    const rows = Array.from({ length: 1500 }, (_, index) => [`S${index}`, "P"]);
    try {
      readDataset([INSURERS, services(...rows)]);
      expect.unreachable();
    } catch (error) {
      expect((error as TableError).issues).toHaveLength(1000);
      expect((error as TableError).total).toBe(1500);
    }
  });

  test("a service that stands twice, which has its hazards once", () => {
    const sheets = [INSURERS, policies("甲.csv", "a", "P"), services(["S", "P"], ["S", "P"])];
    const hazard = hazards(["S", "1", "2024-03-01", "重大"]);
    expect(readTables([...sheets, hazard]).services?.map((service) => service.hazards?.length)).toEqual([1, undefined]);
    expect(outcome(() => readDataset([...sheets, hazard]))).toEqual({ refused: ["A3 duplicate-id"] });
  });

  test("as a record as a whole is told by its row", () => {
    const [sheet] = checkSheets([services(["S", "P"])]) as [Sheet];
    const read = readSheet(sheet, new TableProblems()) as ReadSheet;
    const problem = {
      code: "unreadable",
      table: "services",
      row: 0,
      recordId: null,
      field: null,
      found: null,
    } as const;
    expect((inSheets(new DatasetError([problem], 1), [read]) as TableError).issues).toEqual([
      {
        code: "unreadable",
        table: "services",
        sheet: null,
        row: 2,
        column: null,
        heading: null,
        field: null,
        found: "[absent]",
      },
    ]);
  });

  test("is no other error", () => {
    const error = new RangeError();
    expect(inSheets(error, [])).toBe(error);
  });
});
