import { describe, expect, test } from "vitest";
import { readTable } from "../../../src/tabular/index.js";
import { outcome, readCell, refusedAs, soundRows } from "../sheets.ts";

const premium = (cell: unknown, units?: { premium: "万元" | "元" | "分" }) =>
  readCell("policies", "premium", cell, units && { units });

/** The premium of a policy under a heading of its own. */
function under(heading: string, cell: unknown): unknown {
  const rows = soundRows("policies");
  const index = rows[0]?.indexOf("premium") as number;
  (rows[0] as unknown[])[index] = heading;
  (rows[1] as unknown[])[index] = cell;
  const read = outcome(() => readTable("policies", rows));
  return Array.isArray(read) ? read[0]?.premium : read;
}

describe("an amount of money", () => {
  test.each([["1234.50"], ["1234.5"], ["0"], ["0.00"], ["-0.00"], ["123456789012345678901234567890.12"]])(
    "%j stays as the record contract has it",
    (cell) => {
      expect(premium(cell)).toBe(cell);
    },
  );

  test.each([
    ["￥1,234.50", "1234.50"],
    ["¥1234.5", "1234.50"],
    ["¥ 1,234", "1234.00"],
    ["1,234.50元", "1234.50"],
    ["1,234,567.89 元", "1234567.89"],
    ["人民币1234元整", "1234.00"],
    ["RMB 1,234.50", "1234.50"],
    ["cny1234.50", "1234.50"],
    ["１，２３４．５０", "1234.50"],
    ["￥１２３４．５０元", "1234.50"],
    [1234.5, "1234.50"],
    [0.1, "0.10"],
    [18_105, "18105.00"],
    [0, "0.00"],
    ["105分", "1.05"],
  ])("%j is %s yuan", (cell, yuan) => {
    expect(premium(cell)).toBe(yuan);
  });

  test.each([
    ["1.2万元", "12000.00"],
    ["1.2万", "12000.00"],
    ["￥1.2万元", "12000.00"],
    ["1.234567万元", "12345.67"], // six decimals of 万元 are fen
    ["3千元", "3000.00"],
    ["2.5百万元", "2500000.00"],
    ["0.1亿元", "10000000.00"],
    ["1,234万元", "12340000.00"],
    ["90071992547409.93万元", "900719925474099300.00"], // no binary floating-point number
  ])("%j is %s yuan: its unit counts", (cell, yuan) => {
    expect(premium(cell)).toBe(yuan);
  });

  test.each([
    ["1.234"],
    ["1234.500"],
    ["1,234.567"],
    ["1.2345678万元"],
    ["1.5分"],
    [0.1 + 0.2],
    [3258.000_000_000_000_5],
  ])("%j is not whole fen", (cell) => {
    expect(premium(cell)).toEqual(refusedAs("too-many-decimals"));
  });

  test.each([
    ["12,34.50"], // the comma stands in a wrong place
    ["1,2345"],
    [",123"],
    ["0,123"],
    ["1 234.50"],
    ["01234"],
    ["+1234"],
    [".5"],
    ["1."],
    ["1.234,50"],
    ["1.5E+05"],
    [1e21],
    ["12%"],
    ["1234块"],
    ["$1234"],
    ["--1"],
    ["(-1)"],
    ["(1"],
    ["1)"],
    ["1234.50-"],
    ["一千元"],
    ["约1200"],
    ["1200-1300"],
    ["9".repeat(31)],
    [`1${"0".repeat(70)}元`],
    ["-5"], // a premium is 0 or more
    ["(5.00)"],
  ])("%j is none", (cell) => {
    expect(premium(cell)).toEqual(refusedAs("bad-money"));
  });

  test("as a number of more digits than a spreadsheet keeps is refused", () => {
    expect(premium(12_345_678_901_234.56)).toEqual(refusedAs("digits-lost"));
    expect(premium(1_234_567_890_123.45)).toBe("1234567890123.45");
    expect(premium(1e15)).toEqual(refusedAs("digits-lost"));
  });

  test.each([
    ["-500", "-500"],
    ["-￥500.00", "-500.00"],
    ["￥-500", "-500.00"],
    ["－５００", "-500.00"],
    ["\u2212500", "-500.00"],
    ["(1,234.50)", "-1234.50"], // as accountants write it
    ["（￥500）", "-500.00"],
    [-500, "-500.00"],
  ])("of a reversal: %j is %s yuan", (cell, yuan) => {
    expect(readCell("expenditures", "amount", cell)).toBe(yuan);
  });
});

describe("an amount that is rounded to fen, because the caller says so", () => {
  const amount = (cell: unknown, options: object = {}) =>
    readCell("expenditures", "amount", cell, { roundToFen: ["amount"], ...options });

  test.each([
    ["1.234", "1.23"],
    ["1.235", "1.24"],
    ["-1.235", "-1.24"], // half a fen counts as one on either side of zero
    ["(1.234)", "-1.23"],
    ["1.2345678万元", "12345.68"],
    ["1.5分", "0.02"],
    ["0.999", "1.00"],
    [0.1 + 0.2, "0.30"],
    [3258.000_000_000_000_5, "3258.00"],
    ["1.23", "1.23"],
    ["1.230", "1.23"],
  ])("%j is %s yuan", (cell, yuan) => {
    expect(amount(cell)).toBe(yuan);
  });

  test("counts in the unit of its column", () => {
    expect(amount("1.2345675", { units: { amount: "万元" } })).toBe("12345.68");
  });

  test("is not one of another field", () => {
    expect(readCell("policies", "premium", "1.234", { roundToFen: ["serviceFee"] })).toEqual(
      refusedAs("too-many-decimals"),
    );
  });

  test("has lost digits where its whole fen may have", () => {
    expect(amount(12_345_678_901_234.56)).toEqual(refusedAs("digits-lost"));
  });

  test("may round to nothing, which is no expenditure", () => {
    expect(amount("0.004")).toEqual(refusedAs("bad-money"));
  });
});

describe("the unit of a column", () => {
  test.each([
    ["保费总额(万元)", "1.2", "12000.00"],
    ["保费（万元）", 1.2, "12000.00"],
    ["保费【万元】", "１．２", "12000.00"],
    ["保费(单位：万元)", "1.2", "12000.00"],
    ["保费(人民币万元)", "1.2", "12000.00"],
    ["保费/万元", "1.2", "12000.00"],
    ["保费（元）", "1.2", "1.2"],
    ["保费(yuan)", "1.2", "1.2"],
    ["premium (CNY)", "1.2", "1.2"],
    ["保费(￥)", "1.2", "1.2"],
    ["保费(分)", "120", "1.20"],
  ])("%s: %j is %s yuan", (heading, cell, yuan) => {
    expect(under(heading, cell)).toBe(yuan);
  });

  test("may be repeated in a cell, but not contradicted", () => {
    expect(under("保费(万元)", "1.2万元")).toBe("12000.00");
    expect(under("保费(万元)", "￥1.2")).toBe("12000.00");
    expect(under("保费(万元)", "12000元")).toEqual(refusedAs("unit-differs"));
    expect(under("保费(元)", "1.2万元")).toEqual(refusedAs("unit-differs"));
  });

  test("is the caller's where neither heading nor cell has one", () => {
    expect(premium("1.2", { premium: "万元" })).toBe("12000.00");
    expect(premium("1.2万元", { premium: "万元" })).toBe("12000.00");
    expect(premium("12000元", { premium: "万元" })).toEqual(refusedAs("unit-differs"));
    expect(premium("120", { premium: "分" })).toBe("1.20");
  });

  test("that the caller gives must not contradict the heading", () => {
    const rows = [
      ["支出编号", "机构编号", "支出日期", "支出金额(元)", "用途"],
      ["X", "A", "2024-01-01", "5", "其他"],
    ];
    const read = (unit: "元" | "万元") => outcome(() => readTable("expenditures", rows, { units: { amount: unit } }));
    expect(read("元")).toHaveLength(1);
    expect(read("万元")).toEqual({ refused: ["D1 unit-differs"] });
  });
});
