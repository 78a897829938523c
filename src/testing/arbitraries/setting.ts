import { unjudgedDueDay } from "../../time/due-day.js";
import { type RestDays, workingDays } from "../../time/rest-days.js";
import { type Day, dayOf, daysInMonth, parseDay, yearOf } from "../../values/day.js";
import { DEFAULT_READINGS, type Readings } from "../../vocabulary/readings.js";
import type { Aims } from "./aims.js";
import type { PlainCalendar, PlainCall } from "./plain.js";

/** What a rulebook and a call fix for the days and amounts of a dataset that is to try them. */
export interface Setting {
  readonly aims: Aims;
  readonly start: Day;
  readonly end: Day;
  readonly asOf: Day;
  /** The last day of the period that asOf lets see. */
  readonly lastKnown: Day;
  readonly readings: Readings;
  /** Where a duty of so many days falls due under the call's readings. */
  readonly due: (from: Day, days: number) => Day;
}

export function settingOf(call: PlainCall, aims: Aims): Setting {
  const [start, end] = [parseDay(call.period.start) as Day, parseDay(call.period.end) as Day];
  const asOf = call.asOf === undefined ? end : (parseDay(call.asOf) as Day);
  const readings = { ...DEFAULT_READINGS, ...call.readings };
  const movesDueDays = readings.lastDay === "next-working-day" && call.calendar !== undefined;
  const counting = { readings, workingDays: movesDueDays ? workingDays(restDaysOf(call.calendar)) : null };
  return {
    aims,
    start,
    end,
    asOf,
    lastKnown: Math.min(end, asOf),
    readings,
    due: (from, days) => unjudgedDueDay(from, days, counting),
  };
}

/** The calendar as the library asks it. */
export function restDaysOf({ from, to, restDays }: PlainCalendar): RestDays {
  const rests = new Set(restDays);
  return { from, to, isRestDay: (day) => rests.has(day) };
}

/** The first 29 February on or after a day. */
export function leapDayFrom(day: Day): Day {
  let year = yearOf(day);
  while (daysInMonth(year, 2) < 29 || dayOf(year, 2, 29) < day) year++;
  return dayOf(year, 2, 29);
}
