import { type Dataset, factsOf } from "../dataset/dataset.js";
import { type RuleCall, readCall, readInsurerCall } from "../rules/call.js";
import { contextOf, type RuleContext } from "../rules/context.js";
import { isExempt } from "../rules/duty.js";
import { contains, type Period } from "../time/period.js";
import { formatDay } from "../values/day.js";
import { deepFreeze } from "../values/freeze.js";
import { isObject } from "../values/objects.js";
import type { Readings } from "../vocabulary/readings.js";
import {
  COMPLIANCE_CODES,
  COMPLIANCE_STATES,
  type ComplianceCode,
  type ComplianceDuty,
  type ComplianceState,
} from "./compliance-duty.js";
import { findDuties } from "./find-duties.js";
import type { FoundDuty } from "./obligation.js";
import { sightOf } from "./sight.js";

/** A look at the duties without points, of one insurer or of all. */
export interface ComplianceCall extends RuleCall {
  /** Absent: every insurer. */
  readonly insurerId?: string | undefined;
}

/** How many of the listed duties of each kind stand how. */
export type ComplianceCounts = {
  readonly [Code in ComplianceCode]: { readonly [State in ComplianceState]: number };
};

/** The duties of the notice that carry no points, and how they stand. */
export interface Compliance {
  /** The rulebook's id. */
  readonly rulebook: string;
  /** `null` for every insurer. */
  readonly insurerId: string | null;
  readonly period: Period;
  readonly asOf: string;
  readonly readings: Readings;
  readonly counts: ComplianceCounts;
  /** By kind, then by day, record, and what they rest on. */
  readonly duties: readonly ComplianceDuty[];
}

/**
 * The duties of the notice that carry no points (body, part 2 (3), (5), (6)): of the period all, and those of later that
 * are still open. What is in sight, how days are counted and when a duty is exempt is as in `evaluate`. The numbers are
 * the rulebook's: the days of its first service, the floor of its fee.
 *
 * @throws CallError naming every problem of the call; `item-not-in-rulebook` where the rulebook lacks the first service
 * or the use of the fee.
 */
export function checkCompliance(dataset: Dataset, call: ComplianceCall): Compliance {
  const { insurerId, ...sound } = readComplianceCall(call, factsOf(dataset));
  const context = contextOf(sound);
  const sight = sightOf(dataset, insurerId, context);
  const duties = findDuties(sight, isListed);
  const { period, asOf } = context;
  return deepFreeze({
    rulebook: context.rulebook.id,
    insurerId: insurerId ?? null,
    period: { start: formatDay(period.start), end: formatDay(period.end) },
    asOf: formatDay(asOf),
    readings: context.readings,
    counts: countsOf(duties),
    duties,
  });
}

function readComplianceCall(call: ComplianceCall, insurers: ReadonlyMap<string, unknown>): ComplianceCall {
  if (!isObject(call)) return readCall(call);
  const { insurerId, ...rest } = call;
  return insurerId === undefined ? readCall(rest) : readInsurerCall(call, insurers);
}

/** Of the period, or still open. */
function isListed({ placed, state }: FoundDuty<ComplianceCode>, context: RuleContext): boolean {
  return contains(context.period, placed) || (state === "open" && !isExempt(placed, context));
}

function countsOf(duties: readonly ComplianceDuty[]): ComplianceCounts {
  const none = () => Object.fromEntries(COMPLIANCE_STATES.map((state) => [state, 0]));
  const counts = Object.fromEntries(COMPLIANCE_CODES.map((code) => [code, none()])) as {
    [Code in ComplianceCode]: { [State in ComplianceState]: number };
  };
  for (const { code, state } of duties) counts[code][state]++;
  return counts;
}
