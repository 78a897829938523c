import * as z from "zod";
import { readColumns } from "./columns/columns.js";
import type { ReadKind } from "./kinds/kind.js";
import type { MoneyUnit } from "./kinds/money.js";
import { MONEY_UNITS } from "./kinds/money.js";
import type { SheetRecords, SheetTable } from "./sheet-tables.js";

/** The orders that a day and a month before a year can have. */
export const DAY_ORDERS = /* @__PURE__ */ Object.freeze(["day-first", "month-first"] as const);

/** How `03/04/2024` is to be read. */
export type DayOrder = (typeof DAY_ORDERS)[number];

/** A field of a table that a heading can stand for. */
export type FieldOf<Table extends SheetTable> =
  | (keyof SheetRecords[Table] & string)
  | (Table extends "policies" ? "serviceFeeRate" : never);

/** What settles where a sheet leaves something open. Nothing of it is guessed. */
export interface ReadOptions<Table extends SheetTable = SheetTable> {
  /** Headings beside the known ones, or in their place, each with the field that it stands for. */
  readonly aliases?: { readonly [heading: string]: FieldOf<Table> } | undefined;
  /** Headings of columns that are left out; `""` for columns without a heading. */
  readonly ignore?: readonly string[] | undefined;
  /** Columns that are left out, by the letters that spreadsheets have for them: for one of two with the same heading. */
  readonly ignoreColumns?: readonly string[] | undefined;
  /** Rows that are left out, such as titles, totals and notes, as spreadsheets number them, from 1. */
  readonly ignoreRows?: readonly number[] | undefined;
  /** The unit of an amount of which neither heading nor cell gives one; else it is yuan (元). */
  readonly units?: { readonly [Field in FieldOf<Table>]?: MoneyUnit | undefined } | undefined;
  /** How dates with the year at their end are read; else they are refused. */
  readonly dayOrder?: DayOrder | undefined;
  /** Fields of dates whose cells have a time of day that is dropped; else only midnight is taken. */
  readonly dropTimes?: readonly FieldOf<Table>[] | undefined;
  /** Fields of money whose amounts are rounded to fen (四舍五入); else only whole fen are taken. */
  readonly roundToFen?: readonly FieldOf<Table>[] | undefined;
  /** Texts that stand for a blank cell, such as `/` and `无`. */
  readonly blanks?: readonly string[] | undefined;
}

/** The schema of the options for a table. */
export function optionsSchema(table: SheetTable) {
  const columnSchema = z
    .string()
    .check(z.refine((text) => /^[A-Z]{1,3}$/.test(text), { params: { code: "unknown-value" } }));
  const columns = Object.entries(readColumns(table));
  const fieldsOf = (...forms: readonly ReadKind["form"][]) =>
    columns.filter(([, { kind }]) => forms.includes(kind.form)).map(([field]) => field);
  return z.strictObject({
    aliases: z.record(z.string(), z.enum(columns.map(([field]) => field))).optional(),
    ignore: z.array(z.string()).optional(),
    ignoreColumns: z.array(columnSchema).optional(),
    ignoreRows: z.array(z.int().check(z.positive())).optional(),
    units: z
      .strictObject(Object.fromEntries(fieldsOf("money").map((field) => [field, z.enum(MONEY_UNITS).optional()])))
      .optional(),
    dayOrder: z.enum(DAY_ORDERS).optional(),
    dropTimes: z.array(z.enum(fieldsOf("date"))).optional(),
    roundToFen: z.array(z.enum(fieldsOf("money"))).optional(),
    blanks: z.array(z.string()).optional(),
  });
}
