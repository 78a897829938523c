import { Problems } from "../dataset/problems.js";
import { readRecord } from "../dataset/rows.js";
import { snapshot } from "../dataset/snapshot.js";
import { enterpriseSchema } from "../records/enterprise.js";
import { deepFreeze } from "../values/freeze.js";
import { type Fen, parseFen } from "../values/money.js";
import { ENTERPRISE_SIZES, type EnterpriseSize } from "../vocabulary/statuses.js";
import { findRow } from "./find-row.js";
import { SIZE_METRICS, type SizeBounds, type SizeMetric, type SizeRow } from "./size-table.js";
import type { MetricVerdict, SizeVerdict } from "./verdict.js";

/** What of an enterprise decides its size. A row of `enterprises` has it. */
export interface SizeFacts {
  /** A code of GB/T 4754-2017 (`G5430`, `5430`, `543`, `54`, `A`), a section's name, or a row of the size table. */
  readonly industry?: string | null | undefined;
  /** Persons (从业人员). */
  readonly employees?: number | null | undefined;
  /** Operating revenue (营业收入) of the year, in yuan. */
  readonly revenue?: string | null | undefined;
  /** Total assets (资产总额), in yuan. */
  readonly assets?: string | null | undefined;
}

const factsSchema = /* @__PURE__ */ enterpriseSchema.partial({ policyholderId: true, obliged: true });

/**
 * An enterprise's size (大型, 中型, 小型, 微型) by the table of 国统字〔2017〕213号: the highest class of which it meets
 * all bounds. Where the industry leads to no row, or a metric that the row needs is missing, the size is
 * `"undetermined"`, even if another metric is low enough to settle it.
 *
 * @param facts - persons, and yuan as text; other fields of a row of `enterprises` may stand beside them.
 * @throws DatasetError where a field is of a wrong form, or is no field of an enterprise.
 * @example classifyEnterprise({ industry: "G5430", employees: 300, revenue: "30000000" }).size //=> "medium"
 */
export function classifyEnterprise(facts: SizeFacts): SizeVerdict {
  return deepFreeze(judgeSize(soundFacts(facts)));
}

function soundFacts(given: unknown): SizeFacts {
  const problems = new Problems();
  const facts = readRecord("enterprises", snapshot(given), null, problems, factsSchema);
  problems.throwIfAny();
  return facts as SizeFacts;
}

/** The size by facts that are known to be sound. */
export function judgeSize(facts: SizeFacts): SizeVerdict {
  const row = findRow(facts.industry);
  if (typeof row === "string") return { size: "undetermined", industry: null, reason: row, missing: ["industry"] };
  const { industry } = row;
  const needed = SIZE_METRICS.filter((metric) => row[metric] !== undefined);
  const missing = needed.filter((metric) => facts[metric] == null);
  if (missing.length > 0) return { size: "undetermined", industry, reason: "metrics-missing", missing };
  const metrics = needed.map((metric) => judgeMetric(metric, facts, row));
  return { size: lowest(metrics.map(({ meets }) => meets)), industry, metrics };
}

function judgeMetric(metric: SizeMetric, facts: SizeFacts, row: SizeRow): MetricVerdict {
  const value = facts[metric] as number | string;
  return { metric, value, meets: classOf(measureOf(value), unitOf(metric), row[metric] as SizeBounds) };
}

/** Persons, or fen. */
function measureOf(value: number | string): Fen {
  return typeof value === "number" ? value : (parseFen(value) as Fen);
}

/** The fen of 万元, 10,000 yuan, in which the table states amounts. */
const FEN_OF_TEN_THOUSAND_YUAN = 1_000_000;

function unitOf(metric: SizeMetric): number {
  return metric === "employees" ? 1 : FEN_OF_TEN_THOUSAND_YUAN;
}

function classOf(measure: Fen, unit: number, bounds: SizeBounds): EnterpriseSize {
  const met = bounds.findIndex((bound) => measure >= bound * unit);
  return sizeAt(met === -1 ? bounds.length : met);
}

/** The bounds fall from class to class, so the lowest class that a metric meets is the highest that all meet. */
function lowest(sizes: readonly EnterpriseSize[]): EnterpriseSize {
  return sizeAt(Math.max(...sizes.map((size) => ENTERPRISE_SIZES.indexOf(size))));
}

function sizeAt(index: number): EnterpriseSize {
  return ENTERPRISE_SIZES[index] as EnterpriseSize;
}
