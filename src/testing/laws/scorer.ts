import type { Dataset } from "../../dataset/dataset.js";
import type { EvaluateCall } from "../../evaluation/evaluate.js";

/**
 * What the laws are held against: `evaluate`, or anything that is called like it.
 *
 * The dataset is what `parseDataset` gave: plain rows in eleven tables, all of them there. The call has an `insurerId`
 * of the dataset, a period, and the rulebook that the laws were given; it may have asOf, readings and rest days.
 */
export type Scorer = (dataset: Dataset, call: EvaluateCall) => Scored;

/** What the laws read of a result. An `Evaluation` has all of it; other implementations may have more beside it. */
export interface Scored {
  /** A decimal text; one that does not end is cut downwards after 20 significant digits. */
  readonly score: string;
  /** `numerator/denominator`. */
  readonly exactScore: string;
  readonly tier: string;
  readonly categories: readonly ScoredCategory[];
}

/** A category of a result. Numbers are decimal texts, as in an `EvaluatedCategory`. */
export interface ScoredCategory {
  readonly id: string;
  readonly points: string;
  readonly gross: string;
  readonly deduction: string;
  readonly score: string;
  readonly items: readonly ScoredItem[];
}

/** An item of a result, as in an `EvaluatedItem`. */
export interface ScoredItem {
  readonly id: string;
  readonly weight: string;
  readonly gross: string;
  readonly deduction: string;
  readonly breaches: readonly ScoredBreach[];
}

/** A breach of a result, as in a `Breach`. The day is `YYYY-MM-DD`. */
export interface ScoredBreach {
  readonly recordId: string;
  readonly day: string;
  readonly points: string;
  readonly absorbed: string;
  readonly net: string;
}
