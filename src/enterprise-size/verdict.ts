import type { EnterpriseSize } from "../vocabulary/statuses.js";
import type { IndustryFault } from "./find-row.js";
import type { SizeIndustry, SizeMetric } from "./size-table.js";

/** What one metric is, and the highest class that it meets by itself. */
export interface MetricVerdict {
  readonly metric: SizeMetric;
  /** Persons, or yuan as it was given. */
  readonly value: number | string;
  readonly meets: EnterpriseSize;
}

/** An enterprise's size, and what it rests on. */
export interface SizeDetermined {
  readonly size: EnterpriseSize;
  readonly industry: SizeIndustry;
  /** The metrics of the row, in the order of the table. The size is the lowest class that they meet. */
  readonly metrics: readonly MetricVerdict[];
}

/** Why a size cannot be told: the industry leads to no row of the table. */
export interface SizeWithoutRow {
  readonly size: "undetermined";
  readonly reason: IndustryFault;
  readonly industry: null;
  readonly missing: readonly ["industry"];
}

/** Why a size cannot be told: metrics that the row needs are missing. */
export interface SizeWithoutMetrics {
  readonly size: "undetermined";
  readonly reason: "metrics-missing";
  readonly industry: SizeIndustry;
  /** In the order of the table. */
  readonly missing: readonly SizeMetric[];
}

/** An enterprise's size; or why it is undetermined, and what would have to be stated. */
export type SizeVerdict = SizeDetermined | SizeWithoutRow | SizeWithoutMetrics;
