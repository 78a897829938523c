import type { Records } from "../../records/tables.js";
import type { TableName } from "../../vocabulary/tables.js";
import type { RawDataset } from "../arbitraries/plain.js";

/** The rows of a table; none where it was left out. */
export function rowsOf<Name extends TableName>(dataset: RawDataset, table: Name): readonly Records[Name][] {
  return (dataset[table] as readonly Records[Name][] | undefined) ?? [];
}
