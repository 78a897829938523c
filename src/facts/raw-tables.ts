import type { TableName } from "../vocabulary/tables.js";

/** The rows of each table, of any kind. */
export type RawTables = { readonly [Name in TableName]: readonly unknown[] };
