import type { Found } from "./found.js";

/** What can be wrong with a rulebook. The codes are stable. */
export const RULEBOOK_PROBLEM_CODES = /* @__PURE__ */ Object.freeze([
  "wrong-type",
  "missing",
  "unknown-field",
  "unknown-value",
  "out-of-range",
  "empty-id",
  "bad-date",
  /** No decimal text, or no clause number. */
  "bad-number",
  /** The last day in force is before the first. */
  "days-out-of-order",
  /** A day of the year that no year has, or not every year. */
  "unreal-due-day",
  /** An id that stands twice: of a category, a tier, or a kind of item. */
  "duplicate-id",
  /** The weights of a category's items add up to less than its points. */
  "weights-below-points",
  /** A range that says its lower or its upper bound twice. */
  "double-bound",
  /** A range that holds no number. */
  "empty-range",
  /** A number just below this range, or above the last one, is in none. */
  "gap",
  /** A number of this range is in another one too. */
  "overlap",
  /** A band that takes more than the item's weight. */
  "band-over-weight",
  /** Three dimensions of five stars do not earn the item's weight. */
  "stars-miss-weight",
  /** No score can be in the tier. */
  "unreachable-tier",
  /** A tier that stands before a better one. */
  "tiers-out-of-order",
] as const);

/** What is wrong with a rulebook. */
export type RulebookProblemCode = (typeof RULEBOOK_PROBLEM_CODES)[number];

/** One thing that is wrong with a rulebook, and where. */
export interface RulebookProblem {
  readonly code: RulebookProblemCode;
  /** The field, with its path: `categories[1].items[2].bands[0]`. */
  readonly field: string | null;
  readonly found: Found;
}

/** Thrown for a rulebook that cannot be applied. */
export class RulebookError extends Error {
  override readonly name = "RulebookError";

  constructor(
    /** Every problem of the rulebook. */
    readonly issues: readonly RulebookProblem[],
  ) {
    super(
      issues
        .map(({ code, field, found }) => `${field ?? "rulebook"} ${code}, found ${JSON.stringify(found)}`)
        .join("; "),
    );
  }
}
