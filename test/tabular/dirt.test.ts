import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateAll, parseDataset } from "../../src/index.js";
import { readDataset, readTables, SHEET_TABLES, type SheetInput, TableError } from "../../src/tabular/index.js";
import { anyScenario, type RawDataset, toCall } from "../../src/testing/index.js";
import { formatFen, parseFen } from "../../src/values/money.js";
import { type Dice, dirtySheet, moneyFields } from "./dirt.ts";
import { sheetsOf } from "./sheets.ts";

const numRuns = Number(process.env["CASES"] ?? 100);

/** A dice for each run, which a failure repeats. */
const aDice: fc.Arbitrary<Dice> = fc.array(fc.nat(), { minLength: 7, maxLength: 60 }).map((throws) => {
  let thrown = 0;
  return (count) => (throws[thrown++ % throws.length] as number) % count;
});

const dirtySheets = (dataset: RawDataset, dice: Dice): SheetInput[] =>
  SHEET_TABLES.map((table) => {
    const records = dataset[table === "hazards" ? "services" : table] ?? [];
    return { table, name: table, rows: dirtySheet(table, records, dice) };
  });

/** The tables of some sheets, with every amount in its one form. */
function plainTables(sheets: readonly SheetInput[]) {
  const tables = Object.entries(readTables(sheets)).map(([table, records]) => {
    const fields = moneyFields(table as keyof RawDataset);
    const plain = (record: object) =>
      Object.entries(record).map(([field, value]) => [field, fields.includes(field) ? plainAmount(value) : value]);
    return [table, records.map((record) => Object.fromEntries(plain(record)))];
  });
  return Object.fromEntries(tables);
}

const plainAmount = (yuan: string) => formatFen(BigInt(parseFen(yuan) as number));

test("sheets in any dirt hold the records that clean ones hold", () => {
  fc.assert(
    fc.property(anyScenario(), aDice, ({ dataset }, dice) => {
      expect(plainTables(dirtySheets(dataset, dice))).toEqual(plainTables(sheetsOf(dataset)));
    }),
    { numRuns },
  );
});

test("sheets in any dirt are evaluated as clean records are", () => {
  fc.assert(
    fc.property(anyScenario(), aDice, ({ dataset, call }, dice) => {
      const read = readDataset(dirtySheets(dataset, dice));
      expect(evaluateAll(read, toCall(call))).toEqual(evaluateAll(parseDataset(dataset), toCall(call)));
    }),
    { numRuns },
  );
});

test("a cell that is spoiled is refused by its place, or its text is the record's", () => {
  const spoiled = fc.constantFrom("无", "03/04/2024", "1,23", "#N/A", "\uFFFD", "2024-02-30", "?", 1e21, true);
  fc.assert(
    fc.property(
      anyScenario(),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      spoiled,
      ({ dataset }, atSheet, atRow, atColumn, spoil) => {
        const sheets = sheetsOf(dataset).filter(({ rows }) => rows.length > 1);
        const sheet = sheets[atSheet % sheets.length] as SheetInput;
        const row = 1 + (atRow % (sheet.rows.length - 1));
        const column = atColumn % (sheet.rows[0] as []).length;
        const cells = sheet.rows.map((each) => [...each]);
        (cells[row] as unknown[])[column] = spoil;
        try {
          const [records] = Object.values(readTables([{ ...sheet, table: sheet.table, rows: cells } as SheetInput]));
          expect(Object.values(records?.[row - 1] as object).map(String)).toContain(String(spoil));
        } catch (error) {
          if (!(error instanceof TableError)) throw error;
          const [issue] = error.issues;
          // An id that is another may leave a hazard without its service, or want a record's table.
          if (issue?.code === "dangling-reference" || issue?.code === "missing") return;
          expect(issue).toMatchObject({ row: row + 1, column: String.fromCharCode(65 + column), found: spoil });
        }
      },
    ),
    { numRuns: numRuns * 3 },
  );
});
