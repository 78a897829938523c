import type fc from "fast-check";
import { type Finding, tableOfItem } from "../../records/finding.js";
import type { Day } from "../../values/day.js";
import { FINDING_ITEMS, type FindingItem } from "../../vocabulary/items.js";
import type { TableName } from "../../vocabulary/tables.js";
import type { Conduct } from "./conduct.js";
import { at, type DaySeed, dayTextFrom, EDGES, spread } from "./days.js";
import type { Heap } from "./heaps.js";
import { anId, type Ids } from "./ids.js";
import { around, pick, row, shape } from "./pick.js";
import type { Setting } from "./setting.js";

type NamedTable = Exclude<TableName, "annualReports">;

export interface FindingSeed {
  id: string;
  item: FindingItem;
  /** A record by its place in the insurer's rows, or none. */
  record: number | null | undefined;
  /** For items 1 and 7. */
  table: NamedTable;
  /** For the items that have no table. */
  noTable: null | undefined;
  /** From the named record's own day and due day. */
  foundOn: DaySeed;
  status: Finding["status"];
  description: string | null | undefined;
}

/** Mostly the first few, so that several findings name one record. */
const record = pick<number | null | undefined>([9, 0], [4, 1], [5, 2, 3, 4, 5, 6, 7], [3, undefined], [1, null]);

const findings = (status: fc.Arbitrary<Finding["status"]>): fc.Arbitrary<FindingSeed> =>
  shape<FindingSeed>({
    id: anId,
    item: pick<FindingItem>([4, 6], [3, 3, 8], [3, 1, 7]),
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
  clean: findings(pick<Finding["status"]>([1, "revoked", "detected", "appealed"])),
  mixed: findings(pick<Finding["status"]>([7, "confirmed"], [3, "detected", "appealed", "revoked"])),
  bad: findings(pick<Finding["status"]>([9, "confirmed"], [1, "detected", "appealed", "revoked"])),
};

/** A record that a finding can name. */
export interface Target {
  id: string;
  own?: Day;
  due?: Day;
}

export type Targets = Record<NamedTable, readonly Target[]>;

export function buildFinding(
  seed: FindingSeed,
  targets: Targets,
  insurerId: string,
  setting: Setting,
  ids: Ids,
): Finding {
  const implied = tableOfItem(seed.item) as NamedTable | undefined;
  const table = implied ?? seed.table;
  const target = typeof seed.record === "number" ? around(targets[table], seed.record) : undefined;
  return row<Finding>({
    findingId: ids.take(seed.id),
    insurerId,
    item: seed.item,
    recordId: target ? target.id : seed.record === null ? null : undefined,
    recordTable: target && !implied ? table : seed.noTable,
    foundOn: dayTextFrom(seed.foundOn, setting, target ?? {}),
    status: seed.status,
    description: seed.description,
  });
}

/** Confirmed findings that name nothing, spread over what is known of the period. */
export function buildHeap(heap: Heap, insurerId: string, setting: Setting, ids: Ids): Finding[] {
  return FINDING_ITEMS.flatMap((item) =>
    Array.from({ length: heap[item] ?? 0 }, (_, n) => ({
      findingId: ids.take(`f${item}`),
      insurerId,
      item,
      foundOn: dayTextFrom({ from: "known", plus: (n * 29 + item * 7) % 64 }, setting),
      status: "confirmed" as const,
    })),
  );
}
