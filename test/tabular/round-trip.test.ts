import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateAll, LANGUAGES, parseDataset, TABLE_NAMES, type TableName } from "../../src/index.js";
import { readDataset, readTable, SHEET_TABLES, writeTable } from "../../src/tabular/index.js";
import * as any from "../../src/testing/index.js";
import { sheetsOf } from "./sheets.ts";

const numRuns = Number(process.env["CASES"] ?? 300);

/** A record without what an empty cell cannot tell apart: a field that is null, or a list without an entry. */
function compact(record: object): object {
  const isSaid = (value: unknown) => value != null && !(Array.isArray(value) && value.length === 0);
  const said = Object.entries(record).filter(([, value]) => isSaid(value));
  return Object.fromEntries(said.map(([field, value]) => [field, Array.isArray(value) ? value.map(compact) : value]));
}

const ARBITRARIES: { readonly [Name in TableName]: () => fc.Arbitrary<object> } = {
  insurers: any.anyInsurer,
  policies: any.anyPolicy,
  enterprises: any.anyEnterprise,
  services: () => any.anyService().map(({ hazards: _, ...service }) => service),
  deferrals: any.anyDeferral,
  expenditures: any.anyExpenditure,
  annualReports: any.anyAnnualReport,
  claims: any.anyClaim,
  surveys: any.anySurvey,
  disputes: any.anyDispute,
  findings: any.anyFinding,
};

describe.each(LANGUAGES)("what is written in %s", (language) => {
  test.each(TABLE_NAMES)("%s: is read as the same records", (table) => {
    fc.assert(
      fc.property(fc.array(ARBITRARIES[table](), { maxLength: 4 }), (records) => {
        const rows = writeTable(table, records as never, { language });
        expect(readTable(table, rows)).toEqual(records.map(compact));
      }),
      { numRuns },
    );
  });

  test("hazards: is read as the same hazards, with their services", () => {
    fc.assert(
      fc.property(fc.array(any.anyService(), { maxLength: 4 }), (services) => {
        const rows = writeTable("hazards", services, { language });
        const hazards = services.flatMap(({ serviceId, hazards }) =>
          (hazards ?? []).map((hazard) => ({ serviceId, ...hazard })),
        );
        expect(readTable("hazards", rows)).toEqual(hazards.map(compact));
      }),
      { numRuns },
    );
  });

  test("a dataset: is evaluated as it was", () => {
    fc.assert(
      fc.property(any.anyScenario(), ({ dataset, call }) => {
        const read = readDataset(sheetsOf(dataset, language));
        for (const table of TABLE_NAMES) expect(read[table]).toEqual((dataset[table] ?? []).map(compact));
        expect(evaluateAll(read, any.toCall(call))).toEqual(evaluateAll(parseDataset(dataset), any.toCall(call)));
      }),
      { numRuns: numRuns / 3 },
    );
  });
});

test("any text is read as it was written", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "",
      " ",
      "'",
      "''",
      "'a ",
      " a",
      "Ａ１",
      "（甲）",
      "合计",
      "#N/A",
      "1.2E+17",
      "=1+1",
      "-1",
      "@a",
      "\uFFFD",
    ),
  );
  fc.assert(
    fc.property(anyText, anyText, (insurerId, name) => {
      const records = [{ insurerId: insurerId === "" ? "a" : insurerId, name }];
      expect(readTable("insurers", writeTable("insurers", records))).toEqual(records);
    }),
    { numRuns: numRuns * 3 },
  );
});

test("every table has a sheet", () => {
  expect(SHEET_TABLES).toEqual([...TABLE_NAMES, "hazards"]);
});
