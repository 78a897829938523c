import * as z from "zod";
import { MOST_ROWS } from "../records/limits.js";
import { TABLES } from "../records/tables.js";
import { TABLE_NAMES } from "../vocabulary/tables.js";

const tables = TABLE_NAMES.map((table) => {
  const rows = z.array(TABLES[table].schema).check(z.maxLength(MOST_ROWS));
  return [table, table === "insurers" ? rows : rows.nullish()] as const;
});

/** A dataset as JSON: the form of every row, and neither the ids nor the references between rows. */
export const datasetSchema = z.strictObject(Object.fromEntries(tables));
