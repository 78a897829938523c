import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/index.js";
import { csvText, read } from "../../../src/report/csv/field.js";
import { circular, insurerReport, renderCsv } from "../../../src/report/index.js";
import { breachesOf, HOSTILE, hostileCity, league, sixLate, troubled } from "../samples.ts";

/** The fields of a CSV by RFC 4180: a reader that knows nothing of how it was written. */
function rowsOf(csv: string): string[][] {
  expect(csv.startsWith("\uFEFF")).toBe(true);
  const rows: string[][] = [[]];
  let field = "";
  let isQuoted = false;
  for (let index = 1; index < csv.length; index++) {
    const character = csv[index] as string;
    if (isQuoted && character === '"' && csv[index + 1] === '"') {
      field += '"';
      index++;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) field += character;
    else if (character === ",") {
      rows.at(-1)?.push(field);
      field = "";
    } else if (character === "\r" && csv[index + 1] === "\n") {
      rows.at(-1)?.push(field);
      rows.push([]);
      field = "";
      index++;
    } else field += character;
  }
  expect(isQuoted).toBe(false);
  expect(rows.pop()).toEqual([]); // the last line ends too
  return rows;
}

const fieldOf = (text: string) => rowsOf(csvText([[text, "x"]]))[0]?.[0];

describe("a field of a CSV", () => {
  test.each(["=cmd()", "+1", "-1", "@SUM(A1)", "＝cmd()", "－1", '=1,"2"'])("%s is not calculated", (text) => {
    expect(fieldOf(text)).toBe(`'${text}`);
  });

  test.each(["007", "20240301000000012345", "1E5", "2024-03-01", "3/4", "12:30", "1.50", "50%"])(
    "%s is a text, and not taken for a number or a date",
    (text) => {
      expect(fieldOf(text)).toBe(`'${text}`);
    },
  );

  test.each(["2024", "P-1", "甲保险", "a = b", 'a "b", c', "1 upload late: 1 × 3 = 3"])("%s is as it is", (text) => {
    expect(fieldOf(text)).toBe(text);
  });

  test.each(["\tTAB", "\rCR", "\nLF"])("%j cannot begin with a control character", (text) => {
    expect(fieldOf(text)).toMatch(/^⟨U\+000[9AD]⟩/);
  });

  test("of a number or a date is for the spreadsheet to read", () => {
    expect(csvText([[read("-2.5"), read("2024-03-01"), null]])).toBe("\uFEFF-2.5,2024-03-01,\r\n");
  });
});

describe.each(LANGUAGES)("the ledger of an insurer, in %s", (language) => {
  const [head = [], ...rows] = rowsOf(renderCsv(insurerReport(troubled()), language));

  test("has a row for each breach, undecided finding, open duty and flag", () => {
    const { flags, undecided, open } = troubled();
    expect(rows).toHaveLength(breachesOf(troubled()).length + flags.length + undecided.length + open.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test("has its numbers as numbers, cut to two decimals, and its dates as dates", () => {
    const column = (name: RegExp) => head.findIndex((each) => name.test(each));
    for (const row of rows) {
      for (const name of [/^(应扣|Points)$/, /^(实扣|Off the score)$/, /^(封顶不计|Beyond the cap)$/]) {
        expect(row[column(name)]).toMatch(/^(-?\d+(\.\d{1,2})?)?$/);
      }
      expect(row[column(/^(应完成日|Due)$/)]).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
    }
  });

  test("adds up: what the breaches cost", () => {
    const cost = head.findIndex((each) => /^(实扣|Off the score)$/.test(each));
    const [, ...late] = rowsOf(renderCsv(insurerReport(sixLate()), language));
    expect(late.slice(0, 6).map((row) => row[cost])).toEqual(["3", "3", "3", "3", "3", "0"]);
  });

  test("has no two columns of one name", () => {
    expect(new Set(head).size).toBe(head.length);
  });
});

describe.each(LANGUAGES)("the league, in %s", (language) => {
  test("has a row for each insurer, in the order of the ranks", () => {
    const [head = [], ...rows] = rowsOf(renderCsv(circular(league()), language));
    expect(rows.map(([id, name, rank, score]) => [id, name, rank, score])).toEqual([
      ["C", "Insurer C", "1", "100"],
      ["A", "Insurer A", "2", "97"],
      ["B", "Insurer B", "2", "97"],
      ["D", "Insurer D", "4", "94"],
    ]);
    expect(head).toHaveLength(5 + 4 + 10 + 3);
  });

  test("says what has changed, and who is gone", () => {
    const [head = [], ...rows] = rowsOf(renderCsv(circular(league(), { earlier: league({ A: 0, G: 1 }) }), language));
    expect(rows.map((row) => [row[0], ...row.slice(-3)])).toEqual([
      ["C", "", "", ""],
      ["A", "1", "100", "-3"],
      ["B", "", "", ""],
      ["D", "", "", ""],
      ["G", "2", "97", ""],
    ]);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test("keeps every name harmless and whole", () => {
    const [, ...rows] = rowsOf(renderCsv(circular(hostileCity()), language));
    expect(rows).toHaveLength(HOSTILE.length);
    for (const [id = "", name = ""] of rows) {
      expect(id).not.toMatch(/^[=+\-@\t\r]/);
      expect(name).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(rows.map(([, name]) => name)).toContain("'=cmd()");
    expect(rows.map(([, name]) => name)).toContain("<img src=x onerror=alert(1)>");
  });
});
