import type { Tables } from "../../dataset/dataset.js";
import type { InsurerFacts } from "../../facts/facts.js";
import type { RuleContext } from "../../rules/context.js";
import { type Day, formatDay } from "../../values/day.js";
import { type Fraction, ZERO } from "../../values/fraction.js";
import type { Answer, ChangingAnswer, Question } from "../answer.js";
import type { EventCode } from "../outlook-result.js";

/** What is known of an insurer by the close of asOf, and the context by which it is judged at the close. */
export interface Situation {
  readonly tables: Tables;
  readonly facts: InsurerFacts;
  /** Its asOf is the close. */
  readonly context: RuleContext;
  readonly asOf: Day;
}

/** Whether a day is left on which something can be done. */
export function isTimeLeft({ asOf, context }: Situation): boolean {
  return asOf < context.asOf;
}

export function closeOf({ context }: Situation): string {
  return formatDay(context.asOf);
}

/**
 * Open questions of one item that come to one number of points together, whatever the answers to all others. The points
 * of an item are those of its groups, with what is settled, added up and then capped.
 */
export interface Group {
  readonly code: EventCode;
  readonly recordId: string;
  readonly due: Day | null;
  readonly questions: readonly Question[];
  /** What it comes to if nothing more happens. */
  readonly asIs: Fraction;
  /** All that it can come to, rising. */
  readonly outcomes: readonly Outcome[];
  /**
   * The ways to be sure of a better outcome than the worst, whatever becomes of the questions that a way leaves open.
   * For each number of points the cheapest is among them.
   */
  readonly ways: (price: Price) => readonly Way[];
}

/** A number of points, and the answers that bring it about; none where nothing more has to happen. */
export interface Outcome {
  readonly points: Fraction;
  readonly answers: readonly ChangingAnswer[];
}

/** Actions that are worth it only together, and the points beyond which the group cannot come then. */
export interface Way {
  readonly points: Fraction;
  readonly actions: readonly Answer[];
}

/** What an action costs; `null` where it is not to be had. */
export type Price = (action: Answer) => Fraction | null;

/** A group that comes to a breach or to none. */
export interface OpenBreach extends Pick<Group, "code" | "recordId" | "due" | "questions"> {
  /** Whether it is a breach if nothing more happens. */
  readonly isBreach: boolean;
  /** Answers by which it is the other: none where it is a breach, or one where it is none. */
  readonly toChange: readonly ChangingAnswer[];
  /** The sets of actions of which each makes sure that it is none. */
  readonly ways: (price: Price) => readonly (readonly Answer[])[];
}

/** The group of a breach that takes points; none where it takes none. */
export function breachGroups(points: Fraction, { isBreach, toChange, ways, ...rest }: OpenBreach): Group[] {
  if (points.numerator === 0n) return [];
  const outcomes = [
    { points: ZERO, answers: isBreach ? toChange : [] },
    { points, answers: isBreach ? [] : toChange },
  ];
  const asIs = isBreach ? points : ZERO;
  return [{ ...rest, asIs, outcomes, ways: (price) => ways(price).map((actions) => ({ points: ZERO, actions })) }];
}
