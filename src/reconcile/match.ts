import type { Dataset } from "../dataset/dataset.js";
import { TABLES } from "../records/tables.js";
import type { TableName } from "../vocabulary/tables.js";
import { fieldValue, textOf } from "./same-value.js";

/** A row of any table, or a hazard. */
export type Row = Readonly<Record<string, unknown>>;

/** Two rows that stand for one thing; one of them may be missing. */
export type Pair = readonly [ours: Row | undefined, theirs: Row | undefined];

/** The rows of a table, paired by their ids; annual reports, which have none, by insurer and year. */
export function pairsOf(
  table: TableName,
  ours: readonly object[],
  theirs: readonly object[],
  fields: readonly string[],
): Pair[] {
  const { idField } = TABLES[table];
  const [our, their] = [ours as readonly Row[], theirs as readonly Row[]];
  return idField === null ? pairRows(our, their, reportKey, fields) : pairById(our, their, idField);
}

function reportKey({ insurerId, year }: Row): string {
  return `${year} ${insurerId}`;
}

/** Rows paired by an id that no two rows of a side share. */
function pairById(ours: readonly Row[], theirs: readonly Row[], idField: string): Pair[] {
  const others = new Map(theirs.map((row) => [row[idField], row]));
  const pairs: Pair[] = [];
  for (const row of ours) {
    const id = row[idField];
    pairs.push([row, others.get(id)]);
    others.delete(id);
  }
  for (const row of others.values()) pairs.push([undefined, row]);
  return pairs;
}

/**
 * Rows paired by a key, of which several rows of a side may share one: those that say the same first, then the others in
 * the order of what they say. The order of the rows does not matter.
 */
export function pairRows(
  ours: readonly Row[],
  theirs: readonly Row[],
  keyOf: (row: Row) => string,
  fields: readonly string[],
): Pair[] {
  const others = groupRows(theirs, keyOf);
  const pairs: Pair[] = [];
  for (const [key, group] of groupRows(ours, keyOf)) {
    pairGroups(group, others.get(key) ?? [], fields, pairs);
    others.delete(key);
  }
  for (const group of others.values()) pairGroups([], group, fields, pairs);
  return pairs;
}

function groupRows(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function pairGroups(ours: readonly Row[], theirs: readonly Row[], fields: readonly string[], pairs: Pair[]): void {
  if (ours.length <= 1 && theirs.length <= 1) {
    pairs.push([ours[0], theirs[0]]);
    return;
  }
  const rest = inOrder(theirs, fields);
  const unpaired = inOrder(ours, fields).filter(({ row, text }) => {
    const index = rest.findIndex((other) => other.text === text);
    if (index === -1) return true;
    pairs.push([row, rest.splice(index, 1)[0]?.row]);
    return false;
  });
  for (let index = 0; index < Math.max(unpaired.length, rest.length); index++) {
    pairs.push([unpaired[index]?.row, rest[index]?.row]);
  }
}

/** Rows with what they say, in its order; among those that say the same, in the order of their spellings. */
function inOrder(rows: readonly Row[], fields: readonly string[]): { readonly row: Row; readonly text: string }[] {
  const texts = rows.map((row) => {
    const text = textOf(fields, row);
    return { row, text, spelt: text + JSON.stringify(fields.map((field) => fieldValue(row, field))) };
  });
  return texts.sort((a, b) => (a.spelt < b.spelt ? -1 : a.spelt > b.spelt ? 1 : 0));
}

/** Says whose a row is, by our policies where the policy is there, else by theirs; `null` for an enterprise. */
export type InsurerFinder = (table: TableName, row: Row) => string | null;

export function insurerFinder(ours: Dataset, theirs: Dataset): InsurerFinder {
  const byPolicy = new Map<unknown, string>();
  for (const { policies } of [theirs, ours]) {
    for (const { policyId, insurerId } of policies) byPolicy.set(policyId, insurerId);
  }
  return (table, row) => {
    const { owner } = TABLES[table];
    if (owner === null) return null;
    return owner === "insurerId" ? (row["insurerId"] as string) : (byPolicy.get(row["policyId"]) as string);
  };
}
