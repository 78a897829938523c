import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/dataset/dataset.js";
import { parseDataset, TABLE_NAMES, type TableName } from "../../src/index.js";
import { type City, city } from "../dataset/city.ts";
import { refusalOf } from "../dataset/problems.ts";

const only = <Row>(rows: Iterable<Row> | undefined): Row => {
  const [row] = rows ?? [];
  return row as Row;
};

describe("what few rows have", () => {
  const { deferrals: _, ...others } = city();
  const facts = factsOf(parseDataset(others)).get("b");

  test("a policy without deferrals has none", () => {
    expect(only(facts?.policies).deferrals).toEqual([]);
  });

  test("a service without hazards has none", () => {
    expect(only(facts?.services).hazards).toEqual([]);
  });

  test("a service has the hazards of its row, and no other", () => {
    const other = factsOf(parseDataset(city())).get("a");
    expect(only(other?.services).hazards.map(({ hazardId }) => hazardId)).toEqual(["z"]);
  });

  test("spending that names no policy has none", () => {
    expect(only(facts?.expenditures).policy).toBeNull();
  });
});

describe("a field that is not known", () => {
  test.each([...TABLE_NAMES])("is refused in the table %s, be every other row sound", (table: TableName) => {
    const tables: City = city();
    const [first, ...rest] = tables[table] as Record<string, unknown>[];
    const { issues } = refusalOf({ ...tables, [table]: [{ ...first, besides: "1" }, ...rest] });
    expect(issues).toMatchObject([{ table, row: 0, field: "besides", code: "unknown-field" }]);
  });
});
