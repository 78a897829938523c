import { type Dataset, factsOf } from "../dataset/dataset.js";
import { TABLES } from "../records/tables.js";
import { deepFreeze } from "../values/freeze.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import { compareRows, type FieldDifference } from "./compare-rows.js";
import { fieldsOf } from "./fields.js";
import { type InsurerFinder, insurerFinder, type Pair, pairsOf, type Row } from "./match.js";

/** How a record stands on the two sides where it is not equal. The codes are stable. */
export const DIFFERENCE_CODES = /* @__PURE__ */ Object.freeze(["only-ours", "only-theirs", "different"] as const);

/** How a record stands on the two sides where it is not equal. */
export type DifferenceCode = (typeof DIFFERENCE_CODES)[number];

/** A record that is not equal on both sides. */
export interface Difference {
  readonly code: DifferenceCode;
  /** The item that asks for complete, true and accurate data (数据全面性、真实性、准确性), by comparison among others. */
  readonly item: 7;
  /** Whose record it is, by our side where it is there; `null` for an enterprise, which is nobody's. */
  readonly insurerId: string | null;
  readonly recordTable: TableName;
  /** Its id; of an annual report, which has none, the year. */
  readonly recordId: string;
  /** In what the two differ, in the order of the contract; empty unless the code is `different`. */
  readonly fields: readonly FieldDifference[];
}

/** How many records of a table stand how. */
export interface TableCounts {
  readonly ours: number;
  readonly theirs: number;
  readonly equal: number;
  readonly different: number;
  readonly onlyOurs: number;
  readonly onlyTheirs: number;
}

/** Two datasets beside each other. */
export interface Reconciliation {
  readonly tables: { readonly [Name in TableName]: TableCounts };
  /** In order of table, then of recordId, then of insurerId. */
  readonly differences: readonly Difference[];
}

/**
 * Two datasets, such as the platform's and one from an insurer's core system, compared record by record and field by
 * field (系统比对; annex, item 7). Records are matched by their ids, annual reports by insurer and year. What says the
 * same in another spelling is equal: `"1.5"` and `"1.50"`, an absent field and null, one instant in two zones.
 *
 * @throws CallError `dataset-not-parsed`.
 */
export function reconcile(ours: Dataset, theirs: Dataset): Reconciliation {
  factsOf(ours);
  factsOf(theirs);
  const insurerOf = insurerFinder(ours, theirs);
  const differences: Difference[] = [];
  const tables = TABLE_NAMES.map((table) => {
    const fields = fieldsOf(table);
    const pairs = pairsOf(table, ours[table], theirs[table], fields);
    return [table, compareTable(table, fields, pairs, insurerOf, differences)] as const;
  });
  return deepFreeze({ tables: Object.fromEntries(tables) as Reconciliation["tables"], differences });
}

/** Adds the differences of a table's pairs to the list, in order, and counts. */
function compareTable(
  table: TableName,
  fieldNames: readonly string[],
  pairs: readonly Pair[],
  insurerOf: InsurerFinder,
  differences: Difference[],
): TableCounts {
  const unequal: Difference[] = [];
  const counts = { different: 0, "only-ours": 0, "only-theirs": 0 };
  for (const [ours, theirs] of pairs) {
    const row = (ours ?? theirs) as Row;
    const code = theirs === undefined ? "only-ours" : ours === undefined ? "only-theirs" : "different";
    const fields = ours === undefined || theirs === undefined ? [] : compareRows(fieldNames, ours, theirs);
    if (code === "different" && fields.length === 0) continue;
    counts[code]++;
    const recordId = `${row[TABLES[table].idField ?? "year"]}`;
    unequal.push({ code, item: 7, insurerId: insurerOf(table, row), recordTable: table, recordId, fields });
  }
  for (const difference of unequal.sort(inOrder)) differences.push(difference);
  const equal = pairs.length - unequal.length;
  const { different, "only-ours": onlyOurs, "only-theirs": onlyTheirs } = counts;
  const onBoth = equal + different;
  return { ours: onBoth + onlyOurs, theirs: onBoth + onlyTheirs, equal, different, onlyOurs, onlyTheirs };
}

function inOrder(a: Difference, b: Difference): number {
  if (a.recordId !== b.recordId) return a.recordId < b.recordId ? -1 : 1;
  const [first, second] = [`${a.insurerId}`, `${b.insurerId}`]; // reports of one year
  return first < second ? -1 : first > second ? 1 : 0;
}
