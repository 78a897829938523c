import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { type Day, dayOf, daysInMonth, formatDay } from "../values/day.js";

/** A period of assessment (评价周期): its first and last day, both `YYYY-MM-DD`, both included. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** A closed range of days. */
export interface DayRange {
  readonly start: Day;
  readonly end: Day;
}

export function contains({ start, end }: DayRange, day: Day): boolean {
  return start <= day && day <= end;
}

/**
 * The period of a calendar year.
 *
 * @param year - a whole number from 0 to 9999.
 * @throws CallError `out-of-range`.
 * @example calendarYear(2024) //=> { start: "2024-01-01", end: "2024-12-31" }
 */
export function calendarYear(year: number): Period {
  return months(year, 1, 12);
}

/**
 * The period of a quarter of a calendar year.
 *
 * @param year - a whole number from 0 to 9999.
 * @param number - 1, 2, 3 or 4.
 * @throws CallError `out-of-range`.
 * @example quarter(2024, 4) //=> { start: "2024-10-01", end: "2024-12-31" }
 */
export function quarter(year: number, number: 1 | 2 | 3 | 4): Period {
  if (![1, 2, 3, 4].includes(number)) throw callError("out-of-range", "quarter", found(number));
  return months(year, number * 3 - 2, number * 3);
}

function months(year: number, first: number, last: number): Period {
  if (!Number.isInteger(year) || year < 0 || year > 9999) throw callError("out-of-range", "year", found(year));
  const date = (month: number, day: number) => formatDay(dayOf(year, month, day));
  return { start: date(first, 1), end: date(last, daysInMonth(year, last)) };
}
