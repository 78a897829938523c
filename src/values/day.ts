/** A civil day (日期), counted from 1970-01-01, which is 0. It has no time zone and no clock. */
export type Day = number;

/** The day of what has not happened: later than every real day. */
export const NEVER: Day = 0x3fffffff;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day of a `YYYY-MM-DD`; `undefined` where the text has another form or the day is not real (2023-02-29). */
export function parseDay(text: string): Day | undefined {
  return text.length === 10 ? readDay(text) : undefined;
}

/** As {@link parseDay}, of the first ten characters of a longer text. */
export function readDay(text: string): Day | undefined {
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = century * 100 + yearOfCentury;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** The `YYYY-MM-DD` of a day. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = civilDate(day);
  return `${year < 1000 ? `${year}`.padStart(4, "0") : year}-${twoDigitText(month)}-${twoDigitText(dayOfMonth)}`;
}

/**
 * The day of a year, a month from 1 and a day from 1, in the Gregorian calendar.
 * Years are taken from March, so that the leap day is a year's last.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/**
 * The day of the month that corresponds to a day, so many months later; the month's last where it has no such day (Civil
 * Code, article 202).
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilDate(day);
  const monthsFromYearZero = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(monthsFromYearZero / 12), (monthsFromYearZero % 12) + 1];
  return dayOf(endYear, endMonth, Math.min(dayOfMonth, daysInMonth(endYear, endMonth)));
}

export function yearOf(day: Day): number {
  return civilDate(day).year;
}

function civilDate(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] as number);
}

/** The number that the two digits at `index` stand for; below 0 where they are no digits. */
export function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1; // Below 0 too, where the first is before 0.
}

/** A number below 100 in two digits. `padStart` would do it more slowly, and every breach has some days. */
export function twoDigitText(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
