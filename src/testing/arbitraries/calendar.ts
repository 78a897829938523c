import type fc from "fast-check";
import { type Day, formatDay } from "../../values/day.js";
import { at, type DaySeed, dayFrom, spread } from "./days.js";
import { pick, several, shape } from "./pick.js";
import type { PlainCalendar } from "./plain.js";
import type { Setting } from "./setting.js";

interface Run {
  from: DaySeed;
  length: number;
}

export interface CalendarSeed {
  weekends: boolean;
  holidays: Run[];
  /** Weekend days worked in exchange. */
  worked: DaySeed[];
}

const aHoliday = shape<Run>({
  from: pick<DaySeed>(
    [3, ...at("inForce", 40, 45, 121, 274), ...at("newYear", -1, 0, 27)],
    [3, ...at("end", 0, -1, -2, -5, 1)],
    [2, ...at("newYear", -1, -2, -3, 0), ...at("report", -3, -2, -1, 0)],
    [2, ...at("start", 0, -1, -2, 1), ...at("asOf", 0, -1, 1)],
    [3, ...spread("inside")],
  ),
  length: pick<number>([4, 1, 2, 3], [3, 7, 8], [1, 14, 20, 40]),
});

export const aCalendarSeed: fc.Arbitrary<CalendarSeed> = shape<CalendarSeed>({
  weekends: pick<boolean>([1, false], [9, true]),
  holidays: several(aHoliday, 8),
  worked: several(
    pick<DaySeed>([2, ...at("inForce", 48, 34)], [2, ...at("end", 0, 1, 2)], [3, ...spread("inside")]),
    5,
  ),
});

/** Day 0 was a Thursday. */
const isWeekend = (day: Day): boolean => [2, 3].includes(((day % 7) + 7) % 7);

/** How long before the first fact the calendar starts, and how long after the last due day it ends. */
const DAYS_BEFORE = 59;
const DAYS_AFTER = 77;
/** No holiday is so late that a due day could move past the calendar's end. */
const FREE_DAYS = 61;

export function buildCalendar(seed: CalendarSeed, setting: Setting): PlainCalendar {
  const { first, last, days } = setting.aims;
  const from = first - DAYS_BEFORE;
  const to = last + Math.max(...Object.values(days)) + DAYS_AFTER;
  const rests = new Set<Day>();
  if (seed.weekends) for (let day = from; day <= to; day++) if (isWeekend(day)) rests.add(day);
  for (const day of seed.worked) rests.delete(dayFrom(day, setting));
  for (const run of seed.holidays) {
    const start = dayFrom(run.from, setting);
    for (let day = start; day < start + run.length && day <= to - FREE_DAYS; day++) rests.add(day);
  }
  return { from: formatDay(from), to: formatDay(to), restDays: [...rests].sort((a, b) => a - b).map(formatDay) };
}
