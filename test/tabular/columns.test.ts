import { describe, expect, test } from "vitest";
import { INSTANT_FIELDS, MONEY_FIELDS } from "../../src/records/field-kinds.js";
import { hazardSchema } from "../../src/records/service.js";
import { TABLES } from "../../src/records/tables.js";
import { readColumns, requiredFields, writtenColumns } from "../../src/tabular/columns/columns.js";
import { plainHeading, splitUnit } from "../../src/tabular/heading.js";
import { SHEET_TABLES, type SheetTable } from "../../src/tabular/index.js";

/** The fields of a table's records, and whether each must be there. */
function shapeOf(table: SheetTable): Record<string, { safeParse(value: unknown): { success: boolean } }> {
  const schema = table === "hazards" ? hazardSchema : TABLES[table].schema;
  return (schema as unknown as { shape: ReturnType<typeof shapeOf> }).shape;
}

describe.each(SHEET_TABLES)("the columns of %s", (table) => {
  test("are the fields of its records", () => {
    const fields = Object.keys(shapeOf(table)).filter((field) => field !== (table === "services" ? "hazards" : ""));
    expect(Object.keys(writtenColumns(table)).sort()).toEqual(
      [...fields, ...(table === "hazards" ? ["serviceId"] : [])].sort(),
    );
  });

  test("must be there where the field must", () => {
    const fields = Object.entries(shapeOf(table)).filter(([, schema]) => !schema.safeParse(undefined).success);
    const required = [...fields.map(([field]) => field), ...(table === "hazards" ? ["serviceId"] : [])];
    expect([...requiredFields(table)].sort()).toEqual(required.sort());
    expect(required.length).toBeGreaterThan(1); // so that a row with one text cannot be the headings
  });

  test("have headings that stand for one field each, with and without a unit", () => {
    const plain = Object.entries(readColumns(table)).flatMap(([field, { headings }]) =>
      [field, ...headings].map(plainHeading),
    );
    expect(new Set(plain).size).toBe(plain.length);
    for (const heading of plain) {
      const { unit } = splitUnit(heading);
      const units = Object.values(readColumns(table)).flatMap(({ kind }) => [...(kind.units?.keys() ?? [])]);
      if (unit !== undefined) expect(units).not.toContain(unit);
    }
  });
});

test("money and instants have columns of their kind", () => {
  const fieldsOf = (form: string) =>
    SHEET_TABLES.flatMap((table) =>
      Object.entries(writtenColumns(table))
        .filter(([, { kind }]) => kind.form === form)
        .map(([field]) => field),
    );
  expect(new Set(fieldsOf("money"))).toEqual(new Set(MONEY_FIELDS));
  expect(new Set(fieldsOf("instant"))).toEqual(new Set(INSTANT_FIELDS));
});
