import { type Day, dayText, IN_FORCE, toDay } from "./days.ts";
import type { PlainCall, Readings } from "./types.ts";

/** What a call fixes for the days and amounts of a dataset that is to test it. */
export interface Setting {
  start: Day;
  end: Day;
  asOf: Day;
  /** The last day of the period that asOf lets see. */
  lastKnown: Day;
  readings: Readings;
  /** Where a duty of so many days falls due under the call's readings: only to aim facts at it. */
  due(from: Day, days: number): Day;
}

export const CALENDAR_FROM = "2022-01-01";
export const CALENDAR_TO = "2028-12-31";

export const PLAIN_YEAR: PlainCall = { period: { start: dayText(IN_FORCE), end: "2024-12-31" } };

export function settingOf(call: PlainCall): Setting {
  const start = toDay(call.period.start);
  const end = toDay(call.period.end);
  const asOf = call.asOf === undefined ? end : toDay(call.asOf);
  const readings = call.readings ?? {};
  const rests = readings.lastDay === "next-working-day" ? new Set(call.calendar?.restDays) : undefined;
  const early = readings.dayCount === "include-start" ? 1 : 0;
  return {
    start,
    end,
    asOf,
    lastKnown: Math.min(end, asOf),
    readings,
    due(from, days) {
      let day = from + days - early;
      while (rests?.has(dayText(day))) day++;
      return day;
    },
  };
}
