import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealDataset } from "../../src/dataset/dataset.js";
import { explain } from "../../src/dataset/explain.js";
import {
  DatasetError,
  evaluateAll,
  hazardSchema,
  parseDataset,
  type policySchema,
  TABLE_NAMES,
} from "../../src/index.js";
import { TABLES } from "../../src/records/tables.js";
import { anyScenario, type RawDataset, toCall } from "../../src/testing/index.js";
import { type City, city } from "./city.js";

const numRuns = Number(process.env["CASES"] ?? 2000);

/** Values that a field may be spoiled with; some of them are sound in some fields. */
const SPOILING: readonly unknown[] = [
  ...[undefined, null, "", " ", 0, -0, 1, 2, 5, 6, 1.5, -1, 2024, Number.NaN, true, false, [], {}, 1n],
  ...["2024-02-29", "2023-02-29", "2024-3-1", "2024-03-08T16:30:00Z", "2024-03-08 16:30", "2024-03-08T16:30:00"],
  ...["0", "-0", "-0.00", "0.00", "1.5", "1.", ".5", "01", "1.234", "-1", "1e3", "99999999999999999999.99"],
  "9".repeat(31),
  ...["large", "medium", "accepted", "returned", "confirmed", "insurer", "pending", "other", "court", "policies"],
  ...["annualReports", "__proto__", "constructor", "a", "é"],
];

const spoiling = fc.constantFrom(...SPOILING);

/** Of these, one of each kind. */
const KINDS: readonly unknown[] = [
  ...[undefined, null, "", 0, 1, 6, 1.5, -1, Number.NaN, true, [], {}, "2024-02-29", "2023-02-29"],
  ...["2024-03-08T16:30:00Z", "0", "-0", "1.5", "1.234", "-1", "large", "accepted", "pending", "policies", "é"],
  ...["2024-02-29", "2024-03-08T16:30:00Z", "1.50"].map(Object),
];

/** A dataset of which some fields are spoiled, dropped, or added; often it is sound all the same. */
const spoiled = anyScenario().chain(({ dataset, call }) => {
  const rows = Object.entries(dataset).flatMap(([table, list]) =>
    list.map((_: unknown, row: number) => ({ table, row })),
  );
  if (rows.length === 0) return fc.constant({ json: dataset, call });
  const places = fc.record({ at: fc.constantFrom(...rows), nth: fc.nat(20), value: spoiling, doesAdd: fc.nat(9) });
  return fc.array(places, { maxLength: 2 }).map((changes) => {
    const json = structuredClone(dataset);
    for (const { at, nth, value, doesAdd } of changes) {
      const row = (json[at.table as keyof RawDataset] as unknown as Record<string, unknown>[])[at.row] ?? {};
      const fields = Object.keys(row);
      row[doesAdd === 0 ? "spare" : (fields[nth % fields.length] as string)] = value;
    }
    return { json, call };
  });
});

/** The dataset by the slow way alone. */
function explained(json: unknown): ReturnType<typeof parseDataset> {
  const { tables, facts } = explain(json);
  return sealDataset(tables, facts);
}

function outcome(
  parse: (json: unknown) => ReturnType<typeof parseDataset>,
  json: unknown,
  call: Parameters<typeof toCall>[0],
) {
  try {
    return { evaluations: evaluateAll(parse(json), toCall(call)) };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { issues: error.issues, total: error.total };
  }
}

test("the fast way accepts what the schemas accept, and nothing else, and reads the same from it", () => {
  let sound = 0;
  let broken = 0;
  fc.assert(
    fc.property(spoiled, ({ json, call }) => {
      const result = outcome(parseDataset, json, call);
      expect(result).toEqual(outcome(explained, json, call));
      if ("issues" in result) broken++;
      else sound++;
    }),
    { numRuns },
  );
  expect(Math.min(sound, broken)).toBeGreaterThan(numRuns / 10); // both kinds were tried
});

describe("a value in a field of a row is accepted by the fast way if the schemas accept it, and only then:", () => {
  const isAccepted = (parse: (json: unknown) => unknown, json: unknown): boolean => {
    try {
      parse(json);
    } catch (error) {
      if (error instanceof DatasetError) return false;
      throw error;
    }
    return true;
  };
  const tables = city();
  const [service] = tables["services"] as [{ readonly hazards: readonly object[] }];

  /** The city with another value in a field of the first row of a table, or of the first hazard. */
  const places = [
    ...TABLE_NAMES.flatMap((table) =>
      Object.keys((TABLES[table].schema as typeof policySchema).shape).map((field) => {
        const [first, ...rest] = tables[table] ?? [];
        return [
          `${table}.${field}`,
          (value: unknown) => ({ ...tables, [table]: [{ ...first, [field]: value }, ...rest] }),
        ];
      }),
    ),
    ...Object.keys(hazardSchema.shape).map((field) => [
      `hazards.${field}`,
      (value: unknown) => ({
        ...tables,
        services: [{ ...service, hazards: [{ ...service.hazards[0], [field]: value }] }],
      }),
    ]),
  ] as [name: string, withValue: (value: unknown) => City][];

  test.each(places)("%s", (_, withValue) => {
    for (const value of KINDS) {
      const json = withValue(value);
      expect(isAccepted(parseDataset, json), `${String(value)}`).toBe(isAccepted(explained, json));
    }
  });
});
