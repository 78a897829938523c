import type fc from "fast-check";
import { at, type Day, type DaySeed, dayFrom, dayText, EDGES, spread } from "./days.ts";
import { anId, type Ids } from "./ids.ts";
import { around, pick, row, shape } from "./pick.ts";
import type { Setting } from "./setting.ts";
import type { Conduct, FindingRow, TableName } from "./types.ts";

type Item = FindingRow["item"];
type NamedTable = Exclude<TableName, "annualReports">;

export interface FindingSeed {
  id: string;
  item: Item;
  /** A record by its place in the insurer's rows, or none. */
  record: number | null | undefined;
  /** For items 1 and 7. */
  table: NamedTable;
  /** For the items that have no table. */
  noTable: null | undefined;
  /** From the named record's own day and due day. */
  foundOn: DaySeed;
  status: FindingRow["status"];
  description: string | null | undefined;
}

/** Mostly the first few, so that several findings name one record. */
const record = pick<number | null | undefined>([9, 0], [4, 1], [5, 2, 3, 4, 5, 6, 7], [3, undefined], [1, null]);

const findings = (status: fc.Arbitrary<FindingRow["status"]>): fc.Arbitrary<FindingSeed> =>
  shape<FindingSeed>({
    id: anId,
    item: pick<Item>([4, 6], [3, 3, 8], [3, 1, 7]),
    record,
    table: pick<NamedTable>(
      [8, "policies", "services", "claims"],
      [4, "deferrals", "expenditures", "surveys", "disputes"],
      [1, "insurers", "enterprises", "findings"],
    ),
    noTable: pick<null | undefined>([1, undefined, null]),
    foundOn: pick<DaySeed>(
      [6, ...at("due", 1, 0, -1)],
      [4, ...at("due", 2, 20, 2, 10)],
      [1, ...at("own", 0, 1)],
      [3, ...EDGES],
      [5, ...spread("known")],
      [1, ...at("inForce", -1, 0)],
    ),
    status,
    description: pick<string | null | undefined>([2, undefined], [1, null], [1, "条款未报备"]),
  });

export const aFindingSeed: Record<Conduct, fc.Arbitrary<FindingSeed>> = {
  clean: findings(pick<FindingRow["status"]>([1, "revoked", "detected", "appealed"])),
  mixed: findings(pick<FindingRow["status"]>([7, "confirmed"], [3, "detected", "appealed", "revoked"])),
  bad: findings(pick<FindingRow["status"]>([9, "confirmed"], [1, "detected", "appealed", "revoked"])),
};

/** A record that a finding can name. */
export interface Target {
  id: string;
  own?: Day;
  due?: Day;
}

export type Targets = Record<NamedTable, readonly Target[]>;

const TABLE_OF: Partial<Record<Item, NamedTable>> = { 3: "services", 6: "policies", 8: "claims" };

export function buildFinding(
  seed: FindingSeed,
  targets: Targets,
  insurerId: string,
  setting: Setting,
  ids: Ids,
): FindingRow {
  const implied = TABLE_OF[seed.item];
  const table = implied ?? seed.table;
  const target = typeof seed.record === "number" ? around(targets[table], seed.record) : undefined;
  return row<FindingRow>({
    findingId: ids.take(seed.id),
    insurerId,
    item: seed.item,
    recordId: target ? target.id : seed.record === null ? null : undefined,
    recordTable: target && !implied ? table : seed.noTable,
    foundOn: dayText(dayFrom(seed.foundOn, setting, target ?? {})),
    status: seed.status,
    description: seed.description,
  });
}

/** How many confirmed findings of each item that name nothing: they take known points. */
export type Heap = Partial<Record<Item, number>>;

export function buildHeap(heap: Heap, insurerId: string, setting: Setting, ids: Ids): FindingRow[] {
  return Object.entries(heap).flatMap(([item, count]) =>
    Array.from({ length: count }, (_, n) => ({
      findingId: ids.take(`f${item}`),
      insurerId,
      item: Number(item) as Item,
      foundOn: dayText(dayFrom({ from: "known", plus: (n * 29 + Number(item) * 7) % 64 }, setting)),
      status: "confirmed" as const,
    })),
  );
}
