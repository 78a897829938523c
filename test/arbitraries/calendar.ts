import type fc from "fast-check";
import { at, type Day, type DaySeed, dayFrom, dayText, fixed, spread, toDay } from "./days.ts";
import { pick, several, shape } from "./pick.ts";
import { CALENDAR_FROM, CALENDAR_TO, type Setting } from "./setting.ts";
import type { PlainCalendar } from "./types.ts";

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
    [
      3,
      ...["2024-02-10", "2024-02-15", "2024-05-01", "2024-10-01", "2024-12-31", "2025-01-01", "2025-01-28"].map(fixed),
    ],
    [3, ...at("end", 0, -1, -2, -5, 1)],
    [2, ...at("newYear", -1, -2, -3, 0), ...at("december", -3, -2, -1, 0)],
    [2, ...at("start", 0, -1, -2, 1), ...at("asOf", 0, -1, 1)],
    [3, ...spread("inside")],
  ),
  length: pick<number>([4, 1, 2, 3], [3, 7, 8], [1, 14, 20, 40]),
});

export const aCalendarSeed: fc.Arbitrary<CalendarSeed> = shape<CalendarSeed>({
  weekends: pick<boolean>([9, true], [1, false]),
  holidays: several(aHoliday, 8),
  worked: several(
    pick<DaySeed>([2, fixed("2024-02-18"), fixed("2024-02-04")], [2, ...at("end", 0, 1, 2)], [3, ...spread("inside")]),
    5,
  ),
});

const FROM = toDay(CALENDAR_FROM);
const TO = toDay(CALENDAR_TO);
const isWeekend = (day: Day): boolean => day % 7 === 2 || day % 7 === 3; // 1970-01-01 was a Thursday
const WEEKENDS: readonly Day[] = Array.from({ length: TO - FROM + 1 }, (_, n) => FROM + n).filter(isWeekend);
/** No holiday so late that a due day could move past the calendar's end. */
const LAST_HOLIDAY = toDay("2028-10-31");

export function buildCalendar(seed: CalendarSeed, setting: Setting): PlainCalendar {
  const rests = new Set<Day>(seed.weekends ? WEEKENDS : []);
  for (const day of seed.worked) rests.delete(dayFrom(day, setting));
  for (const run of seed.holidays) {
    const first = dayFrom(run.from, setting);
    for (let day = first; day < first + run.length && day <= LAST_HOLIDAY; day++) rests.add(day);
  }
  return { from: CALENDAR_FROM, to: CALENDAR_TO, restDays: [...rests].sort((a, b) => a - b).map(dayText) };
}
