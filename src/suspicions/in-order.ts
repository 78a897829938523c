import { TABLE_NAMES } from "../vocabulary/tables.js";
import type { Suspicion } from "./suspicion.js";

/** The order of suspicions of one kind: by table, record, and what they rest on. */
export function inOrder(a: Suspicion, b: Suspicion): number {
  if (a.recordTable !== b.recordTable) return TABLE_NAMES.indexOf(a.recordTable) - TABLE_NAMES.indexOf(b.recordTable);
  if (a.recordId !== b.recordId) return a.recordId < b.recordId ? -1 : 1;
  return JSON.stringify(a.values) < JSON.stringify(b.values) ? -1 : 1;
}
