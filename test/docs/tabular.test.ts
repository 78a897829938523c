import { describe, expect, test } from "vitest";
import { DATASET_PROBLEM_CODES } from "../../src/index.js";
import { readColumns } from "../../src/tabular/columns/columns.js";
import { MONEY_UNITS, SHEET_TABLES, type SheetTable, TABLE_PROBLEM_CODES } from "../../src/tabular/index.js";
import type { Choice } from "../../src/tabular/kinds/choice.js";
import { yesOrNo } from "../../src/tabular/kinds/choice.js";
import type { ReadKind } from "../../src/tabular/kinds/kind.js";
import { optionsSchema } from "../../src/tabular/options.js";
import { codeWords, read, section, tableRows } from "./markdown.ts";

const page = read("docs/tabular.md");

/** The rows of the tables under a heading, each cell without the spaces around it, code without its marks. */
const rowsUnder = (heading: string): string[][] =>
  tableRows(section(page, heading)).map((cells) => cells.map((cell) => cell.trim().replaceAll("`", "")));

const columnsOf = (table: SheetTable): [string, { kind: ReadKind; headings: readonly string[] }][] =>
  Object.entries(readColumns(table));

describe("the page of spreadsheets", () => {
  test.each(SHEET_TABLES)("%s: has each field, with its form and its headings", (table) => {
    const rows = columnsOf(table).map(([field, { kind, headings }]) => [field, kind.form, headings.join(", ")]);
    expect(rowsUnder(`### ${table}`)).toEqual(rows);
  });

  test("has each word of each field", () => {
    const words = SHEET_TABLES.flatMap((table) =>
      columnsOf(table).flatMap(([field, { kind }]) => {
        const { choices = [] } = kind as { choices?: readonly Choice<unknown>[] };
        return kind === yesOrNo
          ? []
          : choices.map(([value, ...words]) => [`${table}.${field}`, `${value}`, words.join(", ")]);
      }),
    );
    expect(rowsUnder("## Words")).toEqual(words);
  });

  test("has every form of values, every unit and every option", () => {
    const forms = SHEET_TABLES.flatMap((table) => columnsOf(table).map(([, { kind }]) => kind.form));
    expect(
      rowsUnder("## Values")
        .flatMap(([form = ""]) => form.split(", "))
        .sort(),
    ).toEqual([...new Set(forms)].sort());
    for (const unit of MONEY_UNITS) expect(section(page, "## Headings")).toContain(unit);
    expect(rowsUnder("## Options").map(([option]) => option)).toEqual(Object.keys(optionsSchema("policies").shape));
  });

  test("has every code that records do not have, and no other", () => {
    const own = TABLE_PROBLEM_CODES.filter((code) => !(DATASET_PROBLEM_CODES as readonly string[]).includes(code));
    const codes = tableRows(section(page, "## Problems")).flatMap(([first]) => codeWords(first));
    expect(codes).toEqual(own);
  });
});
