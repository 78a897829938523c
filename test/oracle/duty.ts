// Time limits: when something falls due, and what became of it.

import type { Setting } from "./call.ts";
import { FIRST_DAY_IN_FORCE, OracleRefusal } from "./call.ts";
import { addDays, compareDays, isAfter, isOnOrBefore, nextDay } from "./day.ts";
import type { Day } from "./sight.ts";

export type Status = "met" | "late" | "missed" | "open" | "excused" | "lapsed";

/** Late and missed are breaches; nothing else is. */
export function isBreach(status: Status): boolean {
  return status === "late" || status === "missed";
}

/** Something begun before the rulebook binds is left alone, unless the caller wants it judged. */
export function isJudged(startDay: Day, setting: Setting): boolean {
  return setting.readings.earlierDuties === "judged" || compareDays(startDay, FIRST_DAY_IN_FORCE) >= 0;
}

/** The start day plus the days of the limit; one less where the start day itself is day one. */
function countedDay(startDay: Day, days: number, setting: Setting): Day {
  return addDays(startDay, setting.readings.dayCount === "include-start" ? days - 1 : days);
}

/** The first day from this one on that is no rest day; null as soon as the calendar does not know a day. */
function firstWorkingDay(day: Day, setting: Setting): Day | null {
  const calendar = setting.restDays!;
  let candidate = day;
  for (;;) {
    if (compareDays(candidate, calendar.from) < 0 || isAfter(candidate, calendar.to)) return null;
    if (!calendar.isRestDay(candidate)) return candidate;
    candidate = nextDay(candidate);
  }
}

/** The due day of a limit, moved to a working day where the caller reads it so. */
export function dueDay(startDay: Day, days: number, setting: Setting): Day {
  const counted = countedDay(startDay, days, setting);
  if (setting.readings.lastDay === "as-is") return counted;
  const working = firstWorkingDay(counted, setting);
  if (working !== null) return working;
  // Only a limit that is judged is worth an error; otherwise the counted day stays.
  if (isJudged(startDay, setting)) throw new OracleRefusal(`the calendar does not know the due day ${counted}`);
  return counted;
}

/** What became of a duty at the close of asOf. */
export function statusOf(doneOn: Day | null, due: Day, asOf: Day): Status {
  if (doneOn !== null) return isOnOrBefore(doneOn, due) ? "met" : "late";
  return isOnOrBefore(due, asOf) ? "missed" : "open";
}

/** The day that puts a breach of a limit into a period. */
export function belongsTo(startDay: Day, due: Day, setting: Setting): Day {
  return setting.readings.breachPeriod === "start-day" ? startDay : due;
}

export function inPeriod(day: Day, setting: Setting): boolean {
  return isOnOrBefore(setting.start, day) && isOnOrBefore(day, setting.end);
}
