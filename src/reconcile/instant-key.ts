import { type Day, readDay, twoDigits } from "../values/day.js";

const CHINA_OFFSET_MINUTES = 8 * 60;
const MINUTES_A_DAY = 24 * 60;

/** The parts of an instant that is known to be sound, behind its date. */
const TIME = /^[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:[Zz]|([+-])(\d\d):(\d\d))?$/;

/**
 * A text that two spellings of one point in time share: `2024-03-08T16:30:00Z` and `2024-03-09 00:30`. A date alone is
 * a day, and no point in time.
 */
export function instantKey(instant: string): string {
  const [matched, hours = "", minutes = "", seconds = "00", fraction = "", sign, offsetHours = "", offsetMinutes = ""] =
    TIME.exec(instant.slice(10)) ?? [];
  if (matched === undefined) return instant;
  const inUtc = /[Zz]$/.test(matched) ? 0 : CHINA_OFFSET_MINUTES;
  const offset =
    sign === undefined ? inUtc : (sign === "-" ? -1 : 1) * (60 * Number(offsetHours) + Number(offsetMinutes));
  const minute = (readDay(instant) as Day) * MINUTES_A_DAY + 60 * twoDigits(hours, 0) + twoDigits(minutes, 0) - offset;
  return `${minute}:${seconds}.${fraction.replace(/0+$/, "")}`;
}
