import { describe, expect, test } from "vitest";
import { CallError } from "../../src/index.js";
import { readDataset, readTable, readTables, writeTable } from "../../src/tabular/index.js";

/** What is wrong with a call. */
function callProblems(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return error.issues.map(({ code, option, found }) => [option, code, found]);
  }
}

const ROWS = [["赔案号", "保单号"]];

const read = (table: unknown, rows: unknown, options?: unknown) =>
  callProblems(() => readTable(table as "claims", rows as never, options as never));

describe("a call of readTable", () => {
  test("names a table of sheets", () => {
    expect(read("claim", ROWS)).toEqual([["table", "unknown-value", "claim"]]);
    expect(read(undefined, undefined)).toEqual([
      ["table", "missing", "[absent]"],
      ["rows", "missing", "[absent]"],
    ]);
    expect(read("hazards", [["服务编号", "隐患编号", "发现日期", "重大隐患"]])).toEqual([]);
  });

  test("gives rows that are lists of cells", () => {
    expect(read("claims", "赔案号,保单号")).toEqual([["rows", "wrong-type", "赔案号,保单号"]]);
    expect(read("claims", [["赔案号"], { 赔案号: "C" }])).toEqual([["rows[1]", "wrong-type", "[object]"]]);
    // biome-ignore lint/suspicious/noSparseArray: a hole is no row
    expect(read("claims", [ROWS[0], ,])).toEqual([["rows[1]", "wrong-type", "[absent]"]]);
    expect(read("claims", [ROWS[0], new Array(16_385)])).toEqual([["rows[1].length", "out-of-range", 16_385]]);
    expect(read("claims", new Array(2 ** 25 + 1))).toEqual([["rows.length", "out-of-range", 33_554_433]]);
  });

  test.each([
    [null, ["options", "wrong-type", null]],
    [[], ["options", "wrong-type", "[array]"]],
    [{ encoding: "gbk" }, ["encoding", "unknown-field", "gbk"]],
    [{ aliases: { 单号: "claim" } }, ["aliases.单号", "unknown-value", "claim"]],
    [{ aliases: ["单号"] }, ["aliases", "wrong-type", "[array]"]],
    [{ ignore: "备注" }, ["ignore", "wrong-type", "备注"]],
    [{ ignore: [1] }, ["ignore[0]", "wrong-type", 1]],
    [{ ignoreRows: [0] }, ["ignoreRows[0]", "out-of-range", 0]],
    [{ ignoreRows: [1.5] }, ["ignoreRows[0]", "wrong-type", 1.5]],
    [{ ignoreColumns: ["c"] }, ["ignoreColumns[0]", "unknown-value", "c"]],
    [{ ignoreColumns: [3] }, ["ignoreColumns[0]", "wrong-type", 3]],
    [{ roundToFen: ["settledOn"] }, ["roundToFen[0]", "unknown-value", "settledOn"]], // no money
    [{ dayOrder: "us" }, ["dayOrder", "unknown-value", "us"]],
    [{ dropTimes: ["resultUploadedAt"] }, ["dropTimes[0]", "unknown-value", "resultUploadedAt"]], // no date
    [{ units: { claimId: "元" } }, ["units.claimId", "unknown-field", "元"]],
    [{ blanks: "/" }, ["blanks", "wrong-type", "/"]],
  ])("with %j is refused", (options, problem) => {
    expect(read("claims", ROWS, options)).toEqual([problem]);
  });

  test("gives a unit of money for amounts", () => {
    const headings = [["企业编号", "是否应保"]];
    expect(read("enterprises", headings, { units: { revenue: "万元" } })).toEqual([]);
    expect(read("enterprises", headings, { units: { revenue: "万" } })).toEqual([
      ["units.revenue", "unknown-value", "万"],
    ]);
  });

  test("may leave options undefined", () => {
    expect(read("claims", ROWS, { ignore: undefined, units: undefined })).toEqual([]);
  });

  test("does not contradict itself", () => {
    expect(read("claims", ROWS, { aliases: { 单号: "claimId", " 单 号": "policyId" } })).toEqual([
      ["aliases. 单 号", "unknown-value", "policyId"],
    ]);
    expect(read("claims", ROWS, { aliases: { 单号: "claimId", 单号ID: "claimId" }, ignore: ["单号id"] })).toEqual([
      ["aliases.单号ID", "unknown-value", "claimId"],
    ]);
    expect(read("claims", ROWS, { aliases: { " ": "claimId" } })).toEqual([["aliases. ", "unknown-value", "claimId"]]);
    expect(read("claims", ROWS, { aliases: { 单号: "claimId", " 单 号": "claimId" } })).toEqual([]);
  });
});

describe("a call of readTables or readDataset", () => {
  test.each([
    ["readTables", readTables],
    ["readDataset", readDataset],
  ])("%s: gives a list of sheets", (_, read) => {
    expect(callProblems(() => read(undefined as never))).toEqual([["sheets", "missing", "[absent]"]]);
    expect(callProblems(() => read({ claims: ROWS } as never))).toEqual([["sheets", "wrong-type", "[object]"]]);
  });

  test("has every problem of every sheet named", () => {
    const sheets = [
      null,
      { table: "claims", rows: ROWS, name: 5, encoding: "gbk" },
      { table: "policies", rows: [], units: { premium: "美元" } },
    ];
    expect(callProblems(() => readTables(sheets as never))).toEqual([
      ["sheets[0]", "wrong-type", null],
      ["sheets[1].name", "wrong-type", 5],
      ["sheets[1].encoding", "unknown-field", "gbk"],
      ["sheets[2].units.premium", "unknown-value", "美元"],
    ]);
  });
});

describe("a call of writeTable", () => {
  const write = (table: unknown, records: unknown, options?: unknown) =>
    callProblems(() => writeTable(table as "claims", records as never, options as never));

  test("names a table, gives a list, and options that there are", () => {
    expect(write("claim", [])).toEqual([["table", "unknown-value", "claim"]]);
    expect(write("claims", {})).toEqual([["records", "wrong-type", "[object]"]]);
    expect(write("claims", [], null)).toEqual([["options", "wrong-type", null]]);
    expect(write("claims", [], { lang: "en" })).toEqual([["lang", "unknown-field", "en"]]);
    expect(write("claims", [], { language: "fr" })).toEqual([["language", "unknown-value", "fr"]]);
  });
});
