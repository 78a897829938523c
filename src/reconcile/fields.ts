import type * as z from "zod";
import { hazardSchema } from "../records/service.js";
import { TABLES } from "../records/tables.js";
import type { TableName } from "../vocabulary/tables.js";

/** The fields of a table's rows, in the order of the contract. */
export function fieldsOf(table: TableName): readonly string[] {
  return Object.keys((TABLES[table].schema as z.ZodObject).shape);
}

export function fieldsOfHazard(): readonly string[] {
  return Object.keys(hazardSchema.shape);
}
