import { type Day, daysInMonth, parseDay, readDay, twoDigits } from "./day.js";

const MINUTES_A_DAY = 24 * 60;

/** China Standard Time is UTC+8, without daylight saving time. */
const CHINA_OFFSET_MINUTES = 8 * 60;

/** What may follow the minutes in a time with its offset: seconds, their fraction, the offset. */
const SECONDS_AND_OFFSET = /^:(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** The seconds of a time of China, which may be left out. */
const SECONDS = /^(?::[0-5]\d)?$/;

/** A fraction of a second may be as long as a text can be, and no longer than this. */
const LONGEST = 64;

/**
 * The civil day in China Standard Time of an instant, in one of three forms:
 * RFC 3339 with its offset (`2024-03-08T16:30:00Z`, of 2024-03-09), a date alone (that day),
 * or `YYYY-MM-DD HH:mm[:ss]`, as databases in China print it. Anything else is `undefined`.
 */
export function parseInstantDay(text: string): Day | undefined {
  if (text.length <= 10) return parseDay(text);
  if (text.length > LONGEST) return undefined;
  const day = readDay(text);
  const minutes = minutesOfDay(text);
  if (day === undefined || minutes === undefined) return undefined;
  const separator = text[10];
  const rest = text.slice(16);
  if (separator === " " && SECONDS.test(rest)) return day;
  if (separator !== "T" && separator !== "t" && separator !== " ") return undefined;
  const match = SECONDS_AND_OFFSET.exec(rest);
  if (match === null) return undefined;
  const offset = offsetMinutes(match);
  const seconds = Number(match[1]);
  if (offset === undefined || seconds > 60) return undefined;
  const utcMinutes = minutes - offset;
  if (seconds === 60 && !endsMonthInUtc(text, utcMinutes)) return undefined;
  return day + Math.floor((utcMinutes + CHINA_OFFSET_MINUTES) / MINUTES_A_DAY);
}

function minutesOfDay(text: string): number | undefined {
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  if (hours < 0 || hours > 23 || text[13] !== ":" || minutes < 0 || minutes > 59) return undefined;
  return hours * 60 + minutes;
}

function offsetMinutes(match: RegExpExecArray): number | undefined {
  const [, , sign, hours, minutes] = match;
  if (sign === undefined) return 0;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A leap second stands only at 23:59:60 UTC of a month's last day (RFC 3339, 5.7). */
function endsMonthInUtc(text: string, utcMinutes: number): boolean {
  const inDay = ((utcMinutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  if (inDay !== MINUTES_A_DAY - 1) return false;
  const dayOfMonth = twoDigits(text, 8) + Math.floor(utcMinutes / MINUTES_A_DAY);
  const month = twoDigits(text, 5);
  return dayOfMonth === 0 || dayOfMonth === daysInMonth(Number(text.slice(0, 4)), month);
}
