import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/certificate/canonical-json.js";
import { tableTexts } from "../../src/certificate/canonical-rows.js";
import { evaluateAll, hazardSchema, parseDataset, TABLE_NAMES, type TableName } from "../../src/index.js";
import { INSTANT_FIELDS, MONEY_FIELDS } from "../../src/records/field-kinds.js";
import { TABLES } from "../../src/records/tables.js";
import { anyScenario, type RawDataset, toCall } from "../../src/testing/index.js";
import { fullCity } from "./full-city.ts";
import { respelled } from "./respelled.ts";

const numRuns = Number(process.env["CASES"] ?? 150);

const textOf = (json: unknown, table: TableName) => [...tableTexts(table, parseDataset(json)[table])].join("");

const rowsOf = (table: TableName, ...rows: object[]) => textOf({ ...fullCity(), [table]: rows }, table);

/** All tables, read back from their canonical texts. */
const readBack = (json: unknown): RawDataset => {
  const dataset = parseDataset(json);
  const tables = TABLE_NAMES.map((table) => [
    table,
    JSON.parse([...tableTexts(table, dataset[table] as never)].join("")),
  ]);
  return Object.fromEntries(tables);
};

describe("the canonical text of a table", () => {
  test("has its rows in order of their ids by UTF-16 code units, and each row's fields in order of their names", () => {
    expect(
      rowsOf(
        "insurers",
        { name: "乙", insurerId: "b" },
        { insurerId: "a", name: "甲" },
        { insurerId: "B", name: "丙" },
      ),
    ).toBe('[{"insurerId":"B","name":"丙"},{"insurerId":"a","name":"甲"},{"insurerId":"b","name":"乙"}]');
  });

  test("of no rows is an empty list", () => {
    expect(rowsOf("findings")).toBe("[]");
    expect(textOf({ insurers: [] }, "findings")).toBe("[]");
    expect(textOf({ insurers: [], findings: null }, "findings")).toBe("[]");
  });

  test("has amounts with two decimals, instants in China's time, and nothing for what is absent", () => {
    const row = {
      policyId: "p",
      insurerId: "a",
      policyholderId: "h",
      signedOn: "2024-03-01",
      effectiveOn: "2024-03-02",
    };
    const rest = {
      expiresOn: "2025-03-01",
      premium: "-0",
      serviceFee: "1.5",
      uploadedAt: "2024-03-08T16:30:00Z",
      county: null,
    };
    const city = { insurers: fullCity()["insurers"], policies: [{ ...row, ...rest }] };
    expect(textOf(city, "policies")).toBe(
      '[{"effectiveOn":"2024-03-02","expiresOn":"2025-03-01","insurerId":"a","policyId":"p","policyholderId":"h",' +
        '"premium":"0.00","serviceFee":"1.50","signedOn":"2024-03-01","uploadedAt":"2024-03-09T00:30:00+08:00"}]',
    );
  });

  test("has annual reports, which have no ids, in order of their texts, and each as often as it stands there", () => {
    const [first, second, third] = fullCity()["annualReports"] as [object, object, object];
    const texts = [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ].map((rows) => rowsOf("annualReports", ...rows));
    expect(new Set(texts).size).toBe(1);
    expect(JSON.parse(texts[0] as string)).toHaveLength(3);
    expect(rowsOf("annualReports", first, third)).not.toBe(texts[0]);
  });

  test("has hazards in any order, and an empty list of them as none", () => {
    const service = (hazards: unknown) => rowsOf("services", { serviceId: "s", policyId: "pa", hazards });
    const [{ hazards } = { hazards: [] }] = fullCity()["services"] as { hazards: [object, object] }[];
    const [one, two] = hazards;
    expect(service([two, one])).toBe(service([one, two]));
    expect(service([one, one])).not.toBe(service([one]));
    expect(service([])).toBe('[{"policyId":"pa","serviceId":"s"}]');
    expect(service(null)).toBe(service([]));
  });

  test("is canonical JSON", () => {
    for (const table of TABLE_NAMES) {
      const text = textOf(fullCity(), table);
      expect(text).toBe(canonicalJson(JSON.parse(text)));
    }
  });

  test("is the same however the records are written down", () => {
    const given = anyScenario().chain(({ dataset }) => fc.tuple(fc.constant(dataset), respelled(dataset)));
    fc.assert(
      fc.property(given, ([dataset, other]) => {
        for (const table of TABLE_NAMES) expect(textOf(other, table)).toBe(textOf(dataset, table));
      }),
      { numRuns },
    );
  });

  test("says all that an evaluation needs", () => {
    fc.assert(
      fc.property(anyScenario(), ({ dataset, call }) => {
        expect(evaluateAll(parseDataset(readBack(dataset)), toCall(call))).toEqual(
          evaluateAll(parseDataset(dataset), toCall(call)),
        );
      }),
      { numRuns },
    );
  });
});

describe("the fields of money and of instants", () => {
  const shapes = [hazardSchema, ...Object.values(TABLES).map(({ schema }) => schema)].map(
    (schema) =>
      (schema as unknown as { shape: Record<string, { safeParse(value: unknown): { success: boolean } }> }).shape,
  );
  const fieldsThat = (...wanted: readonly [value: unknown, isAccepted: boolean][]) =>
    shapes
      .flatMap((shape) => Object.entries(shape))
      .filter(([, field]) => wanted.every(([value, isAccepted]) => field.safeParse(value).success === isAccepted))
      .map(([name]) => name);

  test("are all those whose schemas take money, and no other", () => {
    expect(new Set(fieldsThat(["1.5", true], ["1.505", false]))).toEqual(MONEY_FIELDS);
  });

  test("are all those whose schemas take a time of day, and no other", () => {
    expect(new Set(fieldsThat(["2024-03-08 16:30", true], ["half past four", false]))).toEqual(INSTANT_FIELDS);
  });

  test("no other field is of these names, and no list is there but a service's hazards", () => {
    const special = new Set([...MONEY_FIELDS, ...INSTANT_FIELDS]);
    expect(fieldsThat(["any text", true]).filter((name) => special.has(name))).toEqual([]);
    expect(fieldsThat([[], true])).toEqual(["hazards"]);
  });
});
