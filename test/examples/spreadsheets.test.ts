import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cityFiles } from "../../examples/spreadsheets/city-files.mjs";
import { csvText } from "../../examples/spreadsheets/csv.mjs";
import { encodeGbk } from "../../examples/spreadsheets/gbk.mjs";
import { sheetOf } from "../../examples/spreadsheets/sheets.mjs";
import { calendarYear, evaluateAll, parseDataset } from "../../src/index.js";
import { readDataset, TableError } from "../../src/tabular/index.js";

/*
 * The example's readers of files are its own dependencies. Here CSV files are read by a few lines instead, and the rows
 * of the Excel file are taken as they would be read.
 */

const city = JSON.parse(readFileSync(new URL("../../examples/data/city-2024.json", import.meta.url), "utf8"));
const call = { period: calendarYear(2024) };

/** The folder: CSV files as bytes of GBK, the Excel file as rows. */
const folder = () =>
  [...cityFiles(city)].map(([name, rows]) => {
    return { name, content: name.endsWith(".csv") ? encodeGbk(csvText(rows)) : rows };
  });

type Folder = ReturnType<typeof folder>;

const sheetsOf = (files: Folder) =>
  files.map(({ name, content }) => sheetOf(name, content instanceof Uint8Array ? parseCsv(decode(content)) : content));

const decode = (bytes: Uint8Array) => new TextDecoder("gbk", { fatal: true }).decode(bytes);

function parseCsv(text: string): string[][] {
  const lines = text.split("\r\n").slice(0, -1);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => {
      return quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
    }),
  );
}

/** The folder with a text in a CSV file replaced. */
const spoiled = (file: string, text: string, by: string): Folder =>
  folder().map(({ name, content }) => {
    const isMeant = name.includes(file) && content instanceof Uint8Array;
    return { name, content: isMeant ? encodeGbk(decode(content).replace(text, by)) : content };
  });

describe("a folder of spreadsheets made elsewhere", () => {
  test("has the dirt that there is", () => {
    const texts = folder().map(({ content }) => (content instanceof Uint8Array ? decode(content) : ""));
    for (const dirt of [
      "￥18,100.00",
      "万元",
      "2024年1月1日",
      "01/01/2024",
      "２",
      " 00:00:00",
      "合计,",
      "序号,",
      ",/,",
    ]) {
      expect(
        texts.some((text) => text.includes(dirt)),
        dirt,
      ).toBe(true);
    }
  });

  test("is evaluated as the clean records are", () => {
    const read = readDataset(sheetsOf(folder()));
    expect(read.policies).toHaveLength(city.policies.length);
    expect(evaluateAll(read, call)).toEqual(evaluateAll(parseDataset(city), call));
  });

  test.each([
    ["淮岳", "￥18,100.00", "￥18,100.001", ["M4", "保费总额(元)", "too-many-decimals"]],
    ["汴水", "2024年1月1日", "2024年1月", ["I2", "起保日期", "bad-date"]],
    ["费用台账", "HY-X001", "#REF!", ["A2", "支出编号", "error-value"]],
    ["赔案", "赔案号", "报案号", ["A1", "报案号", "unknown-heading"]],
  ])("is refused by the cell where %s has not %s but %s", (file, text, by, [cell, heading, code]) => {
    try {
      readDataset(sheetsOf(spoiled(file, text, by)));
      expect.unreachable();
    } catch (error) {
      const [first] = (error as TableError).issues;
      expect(error).toBeInstanceOf(TableError);
      expect([`${first?.column}${first?.row}`, first?.heading, first?.code]).toEqual([cell, heading, code]);
      expect(first?.sheet).toContain(file);
    }
  });

  test("is refused by the cell where a record is not there", () => {
    try {
      readDataset(sheetsOf(spoiled("预防服务", "HY-0001,", "HY-9999,")));
      expect.unreachable();
    } catch (error) {
      expect((error as TableError).issues).toEqual([
        {
          code: "dangling-reference",
          table: "services",
          sheet: "预防服务.csv",
          row: 2,
          column: "B",
          heading: "保单编号",
          field: "policyId",
          found: " HY-9999",
        },
      ]);
    }
  });
});
