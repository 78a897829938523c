import type { Dataset } from "../dataset/dataset.js";
import { readText } from "../dataset/rows.js";
import { TABLES } from "../records/tables.js";
import type { TableName } from "../vocabulary/tables.js";
import type { Edit } from "./edit.js";

/** The tables in which records of an insurer change, by the insurer's id. */
export type Touched = ReadonlyMap<string, ReadonlySet<TableName>>;

/** The insurers that edits touch: those whose the records were, and those whose they are. */
export function touchedBy(edits: readonly Edit[], dataset: Dataset): Touched {
  const insurersOfPolicy = policyOwners(edits, dataset);
  const touched = new Map<string, Set<TableName>>();
  for (const { table, row, record } of edits) {
    const { owner } = TABLES[table];
    if (owner === null) continue;
    for (const each of [row === null ? undefined : dataset[table][row], record]) {
      const named = readText(each, owner);
      if (named === undefined) continue;
      for (const insurerId of owner === "insurerId" ? [named] : insurersOfPolicy(named)) {
        const tables = touched.get(insurerId) ?? new Set();
        touched.set(insurerId, tables.add(table));
      }
    }
  }
  return touched;
}

/** Whose a policy was, and whose it is. */
function policyOwners(edits: readonly Edit[], dataset: Dataset): (policyId: string) => readonly string[] {
  const owners = new Map<string, string[]>();
  const note = (policy: unknown) => {
    const [policyId, insurerId] = [readText(policy, "policyId"), readText(policy, "insurerId")];
    if (policyId === undefined || insurerId === undefined) return;
    const others = owners.get(policyId);
    if (others === undefined) owners.set(policyId, [insurerId]);
    else others.push(insurerId);
  };
  for (const policy of dataset.policies) note(policy);
  for (const { table, record } of edits) if (table === "policies") note(record);
  return (policyId) => owners.get(policyId) ?? [];
}
