import type { Omitted, OpenDuty, UndecidedFinding } from "../../evaluation/evaluation.js";
import type { Clause } from "../../rulebook/clause.js";
import type { Breach, BreachCode } from "../../rules/breach.js";
import type { Flag } from "../../rules/flag.js";
import type { Period } from "../../time/period.js";
import type { ItemId, ItemNumber, Method } from "../../vocabulary/items.js";
import type { Readings } from "../../vocabulary/readings.js";
import type { SurveyDimension } from "../../vocabulary/statuses.js";

/** Something that is said of a score: what it is, what it rests on, where the notice says so. Plain, frozen data. */
export interface Explained<Said extends Claim, Because = never> {
  /** What is said: a code with its values. `describeClaim` has a sentence for it. */
  readonly claim: Said;
  /** What it rests on. The costs of these add up to its own; of an item, with those of what is not listed. */
  readonly because: readonly Because[];
  readonly clauses: readonly Clause[];
  /** What the records show, where the claim is about a single breach. */
  readonly evidence: Breach["evidence"] | null;
}

/** An evaluation as a tree: the score, because of its categories, because of their items, because of their breaches. */
export interface Explanation extends Explained<ScoreClaim, ExplainedCategory> {
  /** What a reader must know beside the points: flags, findings not yet decided, duties that can still be kept. */
  readonly beside: readonly Explained<BesideClaim>[];
  /** All readings, as used. */
  readonly readings: Readings;
  /** How much the evaluation counts and does not list, by item: empty unless it comes from a tally that keeps less than all. */
  readonly omitted: readonly Omitted[];
}

/** A category of the rubric, because of its items. */
export type ExplainedCategory = Explained<CategoryClaim, ExplainedItem>;
/** An item of the rubric, because of its breaches. */
export type ExplainedItem = Explained<ItemClaim, ExplainedBreach>;
/** A breach, with its evidence. */
export type ExplainedBreach = Explained<BreachClaim>;

/** What can be said of a score. */
export type Claim = ScoreClaim | CategoryClaim | ItemClaim | BreachClaim | BesideClaim;

/** What costs nothing, but must be known. */
export type BesideClaim = Flag | UndecidedFinding | OpenDuty;

/**
 * What something takes off the score, and what limits keep of it: `points = absorbedByItem + absorbedByCategory + cost`.
 * Decimal texts; one that does not end is cut to 20 significant digits, downwards.
 */
export interface Share {
  /** What it would take if there were no limits. */
  readonly points: string;
  /** What the item's weight keeps of that (最多扣…分). */
  readonly absorbedByItem: string;
  /** What the category's points keep of what is left: its items may add up to more than it has. */
  readonly absorbedByCategory: string;
  /** What the score loses by it. */
  readonly cost: string;
  /** The cost as `numerator/denominator`, which loses nothing. */
  readonly exactCost: string;
}

/** An insurer's score and tier. */
export interface ScoreClaim {
  readonly code: "score";
  /** The rulebook's id. */
  readonly rulebook: string;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly period: Period;
  readonly asOf: string;
  /** The points of all categories: 100 in the notice's rubric. */
  readonly points: string;
  readonly score: string;
  readonly exactScore: string;
  readonly tier: string;
}

/** What a category takes. */
export interface CategoryClaim {
  readonly code: "category";
  readonly id: string;
  readonly points: string;
  /** What its items take together, before its limit. */
  readonly gross: string;
  /** The points less the cost. */
  readonly score: string;
  readonly share: Share;
}

/** What an item takes, and how that comes about. */
export interface ItemClaim {
  readonly code: "item";
  readonly item: ItemNumber;
  readonly id: ItemId;
  /** The most that it can take. */
  readonly weight: string;
  /** How the notice has it assessed (评定方法). */
  readonly methods: readonly Method[];
  readonly arithmetic: Arithmetic;
  /** What the item takes before its category's limit. */
  readonly deduction: string;
  readonly share: Share;
  /** The breaches that are counted and not listed, together: their cost belongs to the item's. `null` where all are listed. */
  readonly unlisted: { readonly count: number; readonly share: Share } | null;
}

/** How an item's deduction comes about. */
export type Arithmetic =
  | { readonly kind: "not-applicable" }
  /** Nothing is held against the insurer. */
  | { readonly kind: "nothing" }
  /** So many breaches of each kind, and so many that are not listed; at so many points each. */
  | {
      readonly kind: "counted";
      readonly unlisted: number;
      readonly counts: readonly { readonly code: BreachCode; readonly count: number }[];
      readonly terms: readonly { readonly count: number; readonly points: string }[];
    }
  /** Item 4: what was spent falls into a band. Amounts in yuan. */
  | { readonly kind: "banded"; readonly spent: string; readonly base: string; readonly percent: string }
  /** Item 9: full stars less the means of the dimensions. */
  | {
      readonly kind: "stars";
      /** `null` where the dimension lacks nothing: it has five stars, or counts as if it had. */
      readonly dimensions: readonly {
        readonly dimension: SurveyDimension;
        readonly lacking: { readonly sum: number; readonly count: number } | null;
      }[];
      readonly pointsPerStar: string;
    };

/** A breach, and what the score loses by it. */
export interface BreachClaim {
  readonly code: "breach";
  readonly breach: Breach;
  readonly share: Share;
}
