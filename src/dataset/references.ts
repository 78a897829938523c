import { valueAt } from "../errors/zod-issues.js";
import type { RawTables } from "../facts/raw-tables.js";
import { tableOfItem } from "../records/finding.js";
import { TABLES } from "../records/tables.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import type { Problems } from "./problems.js";
import { idOf, type LinkFault, noteLinkFault, readText } from "./rows.js";

/** A record as others refer to it: the row that has its id first, and its insurer, where that can be read. */
interface Target {
  readonly row: number;
  readonly insurerId: string | undefined;
}

type Targets = { readonly [Name in TableName]: ReadonlyMap<string, Target> };

/** Notes each id that is not unique in its table, and each reference that leads nowhere or to another insurer's record. */
export function checkReferences(tables: RawTables, problems: Problems): void {
  const targets = targetsOf(tables);
  for (const table of TABLE_NAMES) {
    tables[table].forEach((row, index) => {
      checkRow(table, row, index, targets, (code, field) => noteLinkFault(code, table, row, index, field, problems));
    });
  }
}

function checkRow(
  table: TableName,
  row: unknown,
  index: number,
  targets: Targets,
  note: (code: LinkFault, field: string) => void,
): void {
  const { idField, owner, namesPolicy } = TABLES[table];
  const id = idOf(table, row);
  if (id !== undefined && (targets[table].get(id) as Target).row !== index) note("duplicate-id", idField as string);
  const refer = (field: string, to: TableName, insurerId: string | undefined): void => {
    const reference = readText(row, field);
    if (reference === undefined) return;
    const target = targets[to].get(reference);
    if (target === undefined) note("dangling-reference", field);
    else if (insurerId !== undefined && target.insurerId !== undefined && target.insurerId !== insurerId) {
      note("foreign-reference", field);
    }
  };
  const insurerId = owner === "insurerId" ? readText(row, "insurerId") : undefined;
  if (owner === "insurerId") refer("insurerId", "insurers", undefined); // An insurer's own id is there.
  if (namesPolicy) refer("policyId", "policies", insurerId);
  if (table === "findings") {
    const subject = subjectTable(row);
    if (subject !== undefined) refer("recordId", subject, insurerId);
  }
}

/** The table in which a finding's record must be; `undefined` where the row does not say so soundly. */
function subjectTable(finding: unknown): TableName | undefined {
  const named = readText(finding, "recordTable");
  if (named !== undefined) return TABLE_NAMES.find((table) => table === named);
  return tableOfItem(valueAt(finding, ["item"]));
}

function targetsOf(tables: RawTables): Targets {
  const targets = {} as { [Name in TableName]: Map<string, Target> };
  for (const table of TABLE_NAMES) {
    const { owner } = TABLES[table];
    targets[table] = new Map();
    tables[table].forEach((row, index) => {
      const id = idOf(table, row);
      if (id === undefined || targets[table].has(id)) return;
      targets[table].set(id, { row: index, insurerId: ownerOf(row, owner, targets) });
    });
  }
  return targets;
}

/** The insurer of a row. Policies stand before all tables whose rows name one. */
function ownerOf(row: unknown, owner: "insurerId" | "policyId" | null, targets: Targets): string | undefined {
  if (owner !== "policyId") return owner === null ? undefined : readText(row, owner);
  return targets.policies.get(readText(row, owner) as string)?.insurerId;
}
