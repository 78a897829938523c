import type { ItemId, ItemNumber } from "../../vocabulary/items.js";
import type { Answer } from "../answer.js";
import type { OutlookHead } from "../head.js";

/**
 * The cheapest actions by which an insurer makes sure of a tier, whatever becomes of all else; or the proof that there
 * are none. Plain, frozen data.
 *
 * Numbers are decimal texts, exact where they end; one that does not is cut to 20 significant digits, downwards. Dates
 * are `YYYY-MM-DD`.
 */
export interface Plan extends OutlookHead {
  /** The id of the tier that is to be reached, or a better one. */
  readonly tier: string;
  readonly isReachable: boolean;
  /** What is sure without any action: the lowest score of the outlook. */
  readonly from: AssuredScore;
  /** What is sure with the actions; where the tier cannot be reached, the most that any actions make sure of. */
  readonly to: AssuredScore;
  /** The sum of the actions' costs; `null` where the tier cannot be reached. */
  readonly cost: string | null;
  /** In order of the last day, then of item and record. None where the tier is certain, and where it cannot be reached. */
  readonly actions: readonly PlannedAction[];
  /** Why the tier cannot be reached; `null` where it can. */
  readonly shortfall: Shortfall | null;
}

/** A score below which the period cannot end. */
export interface AssuredScore {
  readonly score: string;
  /** The score as `numerator/denominator`, which loses nothing. */
  readonly exactScore: string;
  readonly tier: string;
}

/** An action of a plan. */
export interface PlannedAction {
  readonly action: Answer;
  readonly cost: string;
  /**
   * What it adds to the score that is sure, after the actions before it. Of actions that help only together the last
   * has it all. The gains add up to what the plan gains.
   */
  readonly gain: string;
  /** The gain as `numerator/denominator`. */
  readonly exactGain: string;
}

/** What keeps a tier out of reach. */
export interface Shortfall {
  /** What the best score that can be made sure of lacks to the tier's bound; `"0"` where it is the bound, and the tier begins above it. */
  readonly lacking: string;
  /** The items that take points whatever is done, in the order of the rubric. */
  readonly lost: readonly LostPoints[];
}

/** What an item takes whatever is done, before the floor of its category. */
export interface LostPoints {
  readonly item: ItemNumber;
  readonly id: ItemId;
  readonly points: string;
}

/** What an action costs: a number, or its decimal text, from 0, in any unit; `null` where it is not to be had. */
export type ActionCost = (action: Answer) => string | number | null;

/** What a plan may be told beside the call. */
export interface PlanOptions {
  /** By default each action costs 1. It is asked once of each action. */
  readonly cost?: ActionCost | undefined;
}
