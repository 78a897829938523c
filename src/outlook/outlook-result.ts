import type { RecordChange } from "../records/change.js";
import type { ItemNumber } from "../vocabulary/items.js";
import type { Question } from "./answer.js";
import type { OutlookHead } from "./head.js";

/**
 * What an insurer's score of the period can still become on the records known by the close of asOf. Plain, frozen data.
 *
 * Numbers are decimal texts, exact where they end; one that does not is cut to 20 significant digits, downwards. Dates
 * are `YYYY-MM-DD`.
 */
export interface Outlook extends OutlookHead {
  readonly lowest: OutlookEnd;
  readonly highest: OutlookEnd;
  /** The ids of the tiers that are still possible, in the order of the rulebook, which is the best first. */
  readonly tiers: readonly string[];
  /** Whether there is one such tier. */
  readonly isCertain: boolean;
  /** What can still move the item that it is of: those first that decide the tier, then by weight, due day, item and record. */
  readonly events: readonly OutlookEvent[];
}

/** An end of the range of scores. */
export interface OutlookEnd {
  readonly score: string;
  /** The score as `numerator/denominator`, which loses nothing. */
  readonly exactScore: string;
  readonly tier: string;
  /**
   * Changes, as `whatIf` takes them, of the records known at asOf (`knownBy`), after which `evaluate` with the close as
   * its asOf gives this score.
   */
  readonly changes: readonly RecordChange[];
}

/** The kinds of event that can still move a score. The codes are stable. */
export const EVENT_CODES = /* @__PURE__ */ Object.freeze([
  "filed-terms.undecided",
  /** The first service is still to be performed; deferrals may be undecided besides. */
  "first-service.open",
  /** Only deferrals are undecided. */
  "first-service.deferred",
  /** The loop can still be closed; findings may be undecided besides. */
  "service-loop.open",
  /** Only findings are undecided. */
  "service-loop.undecided",
  "fee-usage.open",
  /** The report can still be submitted in time. */
  "annual-report.open",
  /** A report that was submitted in time is neither accepted nor returned. */
  "annual-report.pending",
  "policy-upload.open",
  "policy-upload.undecided",
  "data-quality.undecided",
  "claim-upload.open",
  "claim-upload.undecided",
  "survey-stars.unrated",
  "disputes.pending",
] as const);

/** The kind of an event. */
export type EventCode = (typeof EVENT_CODES)[number];

/** Open questions that together come to one number of points of one item. */
export interface OutlookEvent {
  readonly code: EventCode;
  readonly item: ItemNumber;
  /** The policy, service, claim, finding, event or case; of item 4 the insurer, of item 5 the year, of item 9 the dimension. */
  readonly recordId: string;
  readonly questions: readonly Question[];
  /** The last day on which a duty can be kept, of a loop the close; `null` where nobody has a day to keep. */
  readonly due: string | null;
  /** The least and the most points that it can come to, before the caps of item and category. */
  readonly best: string;
  readonly worst: string;
  /** What the highest score loses if this alone goes worst; no answers of the others let it move the score more. */
  readonly weight: string;
  /** Whether, for some answers of the others, this alone makes the difference between two tiers. */
  readonly decides: boolean;
}
