import { dueDay, unjudgedDueDay } from "../time/due-day.js";
import { contains } from "../time/period.js";
import { type Day, formatDay, NEVER } from "../values/day.js";
import type { ReadingName } from "../vocabulary/readings.js";
import type { DutyStatus } from "../vocabulary/statuses.js";
import type { BreachCode, DutyEvidence } from "./breach.js";
import { asSeen, type RuleContext } from "./context.js";
import type { Counted } from "./counted.js";
import type { OpenDutyCode } from "./open-duty.js";

/** What became of a duty of days by the close of asOf (items 2, 6, 8). */
export interface Duty {
  readonly status: DutyStatus;
  readonly start: Day;
  /** NEVER where it has none. */
  readonly due: Day;
  /** NEVER where it was not done by the close of asOf. */
  readonly done: Day;
}

/** The readings that a duty of days depends on, whatever it is about. */
export const DUTY_READINGS: readonly ReadingName[] = ["dayCount", "lastDay", "breachPeriod", "earlierDuties"];

/** The duty of a record that is out of sight, or that has not begun. */
export const unknownDuty: Duty = { status: "unknown", start: NEVER, due: NEVER, done: NEVER };

/** A duty of `days` from `start`: in time if done by the close of the due day, and also before the start. */
export function judgeDuty(start: Day, days: number, done: Day, context: RuleContext): Duty {
  if (isExempt(start, context)) return { status: "exempt", start, due: NEVER, done: asSeen(done, context) };
  return dutyUntil(start, dueDay(start, days, context), done, context);
}

/** A duty whose due day is known: not NEVER. */
export function dutyUntil(start: Day, due: Day, done: Day, context: RuleContext): Duty {
  const seen = asSeen(done, context);
  const status = seen <= due ? "met" : seen !== NEVER ? "late" : context.asOf >= due ? "missed" : "open";
  return { status, start, due, done: seen };
}

/** A rule binds from its first day: what began before is not judged by it, unless the reading says so. */
export function isExempt(start: Day, { firstDay, readings }: RuleContext): boolean {
  return start < firstDay && readings.earlierDuties === "exempt";
}

/** The due day by which findings about a record are told premature; the duty of the record may be exempt. */
export function dueDayForFindings(start: Day, days: number, context: RuleContext): Day {
  return isExempt(start, context) ? unjudgedDueDay(start, days, context) : dueDay(start, days, context);
}

export function isBreach({ status }: Duty): boolean {
  return status === "late" || status === "missed";
}

/** The day that places a breach of a duty in a period. */
export function placingDay({ start, due }: Duty, { readings }: RuleContext): Day {
  return readings.breachPeriod === "due-day" ? due : start;
}

/** What a duty is about, and what it is called when it is broken. */
export interface DutyTerms {
  readonly rule: "first-service" | "policy-upload" | "claim-upload";
  readonly recordId: string;
  readonly policyId: string;
}

/** Counts a duty: a breach of the period as a charge, an open one as open, any other not at all. */
export function countDuty(counted: Counted, duty: Duty, terms: DutyTerms, context: RuleContext): void {
  const { rule, recordId, policyId } = terms;
  const day = placingDay(duty, context);
  const isOfPeriod = contains(context.period, day);
  if (duty.status === "open") {
    const code: OpenDutyCode = `${rule}.open`;
    counted.open.push({ code, recordId, policyId, due: duty.due, isOfPeriod, isCovered: false });
  } else if (isOfPeriod && isBreach(duty)) {
    const code: BreachCode = `${rule}.${duty.status === "late" ? "late" : "missed"}`;
    counted.charges.push({ code, recordId, day, evidence: dutyEvidence(duty, policyId, context) });
  }
}

function dutyEvidence({ start, due, done }: Duty, policyId: string, { asOf }: RuleContext): DutyEvidence {
  return {
    policyId,
    start: formatDay(start),
    due: formatDay(due),
    done: done === NEVER ? null : formatDay(done),
    daysLate: (done === NEVER ? asOf : done) - due,
  };
}

/** A duty as an importer reads it. Dates are `YYYY-MM-DD`, `null` where there is none. */
export interface DutyVerdict {
  readonly status: DutyStatus;
  readonly start: string | null;
  readonly due: string | null;
  readonly done: string | null;
  /** Whether it is a breach that belongs to the period. */
  readonly counts: boolean;
}

export function dutyVerdict(duty: Duty, context: RuleContext): DutyVerdict {
  const dateOf = (day: Day) => (day === NEVER ? null : formatDay(day));
  return Object.freeze({
    status: duty.status,
    start: dateOf(duty.start),
    due: dateOf(duty.due),
    done: dateOf(duty.done),
    counts: isBreach(duty) && contains(context.period, placingDay(duty, context)),
  });
}
