// Civil days as 'YYYY-MM-DD' text. Own counting only: no Date, no clock, no zone of the machine.

type Parts = { year: number; month: number; day: number };

function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parts(day: string): Parts {
  const match = /^(\d{4,})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) throw new Error(`not a day: ${day}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function text(p: Parts): string {
  const year = String(p.year).padStart(4, "0");
  return `${year}-${String(p.month).padStart(2, "0")}-${String(p.day).padStart(2, "0")}`;
}

export function isRealDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const p = parts(value);
  return p.month >= 1 && p.month <= 12 && p.day >= 1 && p.day <= daysInMonth(p.year, p.month);
}

export function yearOf(day: string): number {
  return parts(day).year;
}

/** Grows with the day; good for comparing only. */
function rank(day: string): number {
  const p = parts(day);
  return p.year * 10000 + p.month * 100 + p.day;
}

export function compareDays(a: string, b: string): number {
  return rank(a) - rank(b);
}

export function isAfter(a: string, b: string): boolean {
  return compareDays(a, b) > 0;
}

export function isOnOrBefore(a: string, b: string): boolean {
  return compareDays(a, b) <= 0;
}

export function laterDay(a: string, b: string): string {
  return isAfter(a, b) ? a : b;
}

export function earlierDay(a: string, b: string): string {
  return isAfter(a, b) ? b : a;
}

export function nextDay(day: string): string {
  const p = parts(day);
  p.day += 1;
  if (p.day > daysInMonth(p.year, p.month)) {
    p.day = 1;
    p.month += 1;
  }
  if (p.month > 12) {
    p.month = 1;
    p.year += 1;
  }
  return text(p);
}

export function previousDay(day: string): string {
  const p = parts(day);
  p.day -= 1;
  if (p.day < 1) {
    p.month -= 1;
    if (p.month < 1) {
      p.month = 12;
      p.year -= 1;
    }
    p.day = daysInMonth(p.year, p.month);
  }
  return text(p);
}

export function addDays(day: string, count: number): string {
  let result = day;
  for (let i = 0; i < count; i += 1) result = nextDay(result);
  return result;
}

const CHINA_MINUTES = 8 * 60;

/** The day in China (UTC+8) on which an instant lies; accepts the three spellings of records.md. */
export function dayOfInstant(instant: string): string {
  if (isRealDay(instant)) return instant;
  const match = /^(\d{4}-\d\d-\d\d)([Tt ])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:([Zz])|([+-])(\d\d):(\d\d))?$/.exec(
    instant,
  );
  if (match === null) throw new Error(`not an instant: ${instant}`);
  const [, day, separator, hour, minute, , zulu, sign, offsetHour, offsetMinute] = match;
  let offset: number;
  if (zulu !== undefined) offset = 0;
  else if (sign !== undefined) offset = (sign === "-" ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute));
  else if (separator === " ") offset = CHINA_MINUTES;
  else throw new Error(`an instant without its offset: ${instant}`);
  // Seconds never carry an instant over midnight: every offset is whole minutes.
  const chinaMinute = Number(hour) * 60 + Number(minute) - offset + CHINA_MINUTES;
  if (chinaMinute < 0) return previousDay(day!);
  if (chinaMinute >= 48 * 60) return nextDay(nextDay(day!));
  if (chinaMinute >= 24 * 60) return nextDay(day!);
  return day!;
}
