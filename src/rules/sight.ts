import type { PolicyFacts } from "../facts/facts.js";
import type { Day } from "../values/day.js";
import type { RuleContext } from "./context.js";

/** A policy is in sight from the day on which it was signed, and what hangs on it with it. */
export function isInSight({ signed }: PolicyFacts, { asOf }: RuleContext): boolean {
  return signed <= asOf;
}

/** The last day of the period that is in sight. */
export function lastDaySeen({ period, asOf }: RuleContext): Day {
  return Math.min(period.end, asOf);
}
