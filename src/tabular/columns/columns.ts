import * as z from "zod";
import { faultsOf } from "../../errors/zod-issues.js";
import { id } from "../../records/fields.js";
import { hazardSchema } from "../../records/service.js";
import { TABLES } from "../../records/tables.js";
import type { ReadKind } from "../kinds/kind.js";
import type { SheetRecords, SheetTable } from "../sheet-tables.js";
import { annualReports } from "./annual-reports.js";
import { claims } from "./claims.js";
import type { Column, Columns } from "./column.js";
import { deferrals } from "./deferrals.js";
import { disputes } from "./disputes.js";
import { enterprises } from "./enterprises.js";
import { expenditures } from "./expenditures.js";
import { findings } from "./findings.js";
import { hazards } from "./hazards.js";
import { insurers } from "./insurers.js";
import { policies, serviceFeeRate } from "./policies.js";
import { services } from "./services.js";
import { surveys } from "./surveys.js";

/** How the fields of each table stand in a sheet. */
const COLUMNS: { readonly [Table in SheetTable]: Columns<SheetRecords[Table]> } = {
  insurers,
  policies,
  enterprises,
  services,
  deferrals,
  expenditures,
  annualReports,
  claims,
  surveys,
  disputes,
  findings,
  hazards,
};

/** The name of the column that a service fee follows from. */
export const SERVICE_FEE_RATE = "serviceFeeRate";

/** The columns that are written for a table, by field. */
export function writtenColumns(table: SheetTable): { readonly [field: string]: Column } {
  return COLUMNS[table] as { readonly [field: string]: Column };
}

/** The columns that a table's sheet may have: those of its fields, and the rate of the service fee. */
export function readColumns(table: SheetTable): { readonly [field: string]: Column<unknown, ReadKind> } {
  return table === "policies" ? { ...COLUMNS.policies, [SERVICE_FEE_RATE]: serviceFeeRate } : writtenColumns(table);
}

const hazardRowSchema = z.strictObject({ serviceId: id, ...hazardSchema.shape });

/** What a sound record of a table is. */
export function schemaOf(table: SheetTable): z.ZodType {
  return table === "hazards" ? hazardRowSchema : TABLES[table].schema;
}

/** The fields that a record of a table cannot be without; every table has two or more. */
export function requiredFields(table: SheetTable): readonly string[] {
  const error = schemaOf(table).safeParse({}).error as z.ZodError;
  const faults = faultsOf(error, () => undefined);
  return faults.filter(({ code, path }) => code === "missing" && path.length === 1).map(({ path }) => String(path[0]));
}
