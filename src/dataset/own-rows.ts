import { TABLES } from "../records/tables.js";
import type { TableName } from "../vocabulary/tables.js";
import type { Dataset } from "./dataset.js";
import { readText } from "./rows.js";

/** Whether a row of a dataset is of one of some insurers, or is one that records of theirs may refer to. */
export function ownRows(
  dataset: Dataset,
  isTheirs: (insurerId: string) => boolean,
): (table: TableName, row: unknown) => boolean {
  const isOwn = (row: unknown) => isTheirs(readText(row, "insurerId") as string);
  const policyIds = new Set(dataset.policies.filter(isOwn).map(({ policyId }) => policyId));
  return (table, row) => {
    if (table === "insurers" || table === "enterprises") return true;
    if (TABLES[table].owner === "policyId") return policyIds.has(readText(row, "policyId") as string);
    return isOwn(row) || (table === "findings" && readText(row, "recordTable") === "enterprises");
  };
}
