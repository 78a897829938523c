import { type CallProblem, callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { RuleContext } from "../rules/context.js";
import { EVERYTHING } from "../rules/gather.js";
import type { Period } from "../time/period.js";
import { formatDay } from "../values/day.js";
import type { Readings } from "../vocabulary/readings.js";
import type { Tally } from "./tally.js";

/** What a tally was made for. A rulebook is known by its id, and a rest-day calendar not at all. */
export interface Assessment {
  readonly rulebook: string;
  readonly period: Period;
  readonly asOf: string;
  readonly readings: Readings;
  /** How many breaches, open duties, undecided findings and flags of each item are kept; `null`: all. */
  readonly keep: number | null;
}

/** How much of an insurer's records is kept one by one. */
export interface TallyOptions {
  /**
   * The most breaches, open duties, undecided findings and flags that are kept of each item, the first in their order;
   * by default all. The points stay exact: the rest is counted.
   */
  readonly keep?: number | undefined;
}

/**
 * What a context asks.
 *
 * @throws CallError where `keep` is no whole number from 0.
 */
export function assessmentOf(
  { rulebook, period, asOf, readings }: RuleContext,
  { keep = EVERYTHING }: TallyOptions,
): Assessment {
  if (keep !== EVERYTHING && !(Number.isSafeInteger(keep) && keep >= 0)) {
    throw callError(typeof keep === "number" ? "out-of-range" : "wrong-type", "keep", found(keep));
  }
  return {
    rulebook: rulebook.id,
    period: { start: formatDay(period.start), end: formatDay(period.end) },
    asOf: formatDay(asOf),
    readings,
    keep: keep === EVERYTHING ? null : keep,
  };
}

/** What two tallies must agree in to be added up. */
type Identity = Pick<Tally, "insurerId" | "insurerName" | "assessment" | "items">;

/** In what a tally, which the call knows as `option`, is another's: of another insurer or another assessment. */
export function differences(option: string, tally: Tally, wanted: Identity): CallProblem[] {
  const [is, shouldBe] = [facets(tally), facets(wanted)];
  return Object.keys(is)
    .filter((name) => is[name] !== shouldBe[name])
    .map((name) => ({ code: "tallies-differ", option: `${option}.${name}`, found: found(is[name]) }));
}

function facets({
  insurerId,
  insurerName,
  assessment: { rulebook, period, asOf, readings, keep },
  items,
}: Identity): Record<string, unknown> {
  const read = Object.entries(readings).map(([name, option]) => [`assessment.readings.${name}`, option]);
  return {
    insurerId,
    insurerName,
    "assessment.rulebook": rulebook,
    "assessment.period.start": period.start,
    "assessment.period.end": period.end,
    "assessment.asOf": asOf,
    "assessment.keep": keep,
    ...Object.fromEntries(read),
    items: Object.keys(items).sort().join(" "),
  };
}
