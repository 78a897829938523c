import type { Hazard } from "../records/service.js";
import type { Records } from "../records/tables.js";
import { TABLE_NAMES } from "../vocabulary/tables.js";

/** What a sheet can hold: the tables of a dataset, and the hazards of services, which stand in a sheet of their own. */
export const SHEET_TABLES = /* @__PURE__ */ Object.freeze([...TABLE_NAMES, "hazards"] as const);

/** A table that a sheet can hold. */
export type SheetTable = (typeof SHEET_TABLES)[number];

/** A hazard, with the service that found it. */
export type HazardRow = Hazard & { readonly serviceId: string };

/** The record that a row of a sheet is. A service has its hazards in the sheet `hazards`. */
export type SheetRecords = {
  readonly [Table in SheetTable]: Table extends "hazards"
    ? HazardRow
    : Table extends "services"
      ? Omit<Records["services"], "hazards">
      : Records[Exclude<Table, "hazards">];
};

export function isSheetTable(table: unknown): table is SheetTable {
  return SHEET_TABLES.some((each) => each === table);
}
