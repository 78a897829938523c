import { type Day, dayOf, daysInMonth, formatDay, parseDay, readDay, twoDigits, twoDigitText } from "./day.js";

const MINUTES_A_DAY = 24 * 60;

/** The days that can be written `YYYY-MM-DD`. */
const FIRST_DAY = /* @__PURE__ */ dayOf(0, 1, 1);
const LAST_DAY = /* @__PURE__ */ dayOf(9999, 12, 31);

/** China Standard Time is UTC+8, without daylight saving time. */
const CHINA_OFFSET_MINUTES = 8 * 60;

/** A fraction of a second may have many digits; a text longer than this is refused. */
const LONGEST = 64;

/** Where the parts of a time stand in `YYYY-MM-DD HH:mm:ss`. */
const SEPARATOR = 10;
const HOURS = 11;
const MINUTES = 14;
const SECONDS = 17;
const AFTER_SECONDS = 19;

/** How long `YYYY-MM-DDTHH:mm:ss+08:00` is. */
const IN_CHINA = 25;

/**
 * The civil day in China Standard Time of an instant, in one of three forms:
 * RFC 3339 with its offset (`2024-03-08T16:30:00Z`, of 2024-03-09), a date alone (that day),
 * or `YYYY-MM-DD HH:mm[:ss]`, as databases in China print it. Anything else is `undefined`.
 */
export function parseInstantDay(text: string): Day | undefined {
  if (text.length <= SEPARATOR) return parseDay(text);
  if (text.length > LONGEST) return undefined;
  const day = readDay(text);
  const hours = twoDigits(text, HOURS);
  const minutes = twoDigits(text, MINUTES);
  if (day === undefined || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || text[MINUTES - 1] !== ":") {
    return undefined;
  }
  const hasSpace = text[SEPARATOR] === " ";
  if (!hasSpace && text[SEPARATOR] !== "T" && text[SEPARATOR] !== "t") return undefined;
  if (hasSpace && text.length === SECONDS - 1) return day;
  const seconds = twoDigits(text, SECONDS);
  if (text[SECONDS - 1] !== ":" || seconds < 0 || seconds > 60) return undefined;
  if (hasSpace && text.length === AFTER_SECONDS) return seconds < 60 ? day : undefined;
  const offset = offsetMinutes(text, afterFraction(text));
  if (offset === undefined) return undefined;
  const utcMinutes = hours * 60 + minutes - offset;
  if (seconds === 60 && !endsMonthInUtc(text, utcMinutes)) return undefined;
  const dayInChina = day + Math.floor((utcMinutes + CHINA_OFFSET_MINUTES) / MINUTES_A_DAY);
  return dayInChina >= FIRST_DAY && dayInChina <= LAST_DAY ? dayInChina : undefined;
}

/** Whether a sound instant is written as {@link spellInstant} would write it: most are. */
function isSpelledSo(text: string): boolean {
  return text[SEPARATOR] === "T" && text.length === IN_CHINA && text.endsWith("+08:00");
}

/**
 * The one spelling that all spellings of an instant have in common: China Standard Time, with `T`, seconds, `+08:00`,
 * and no more decimals than it needs. A date alone says no time, and stays as it is.
 *
 * @param text - an instant that is sound: one that {@link parseInstantDay} knows.
 */
export function spellInstant(text: string): string {
  if (text.length === SEPARATOR || isSpelledSo(text)) return text;
  const hasSeconds = text.length > SECONDS;
  const end = hasSeconds ? afterFraction(text) : text.length;
  const offset = end === text.length ? CHINA_OFFSET_MINUTES : (offsetMinutes(text, end) as number);
  const utcMinutes = twoDigits(text, HOURS) * 60 + twoDigits(text, MINUTES) - offset;
  const minutes = (utcMinutes + CHINA_OFFSET_MINUTES + MINUTES_A_DAY) % MINUTES_A_DAY;
  const clock = [Math.floor(minutes / 60), minutes % 60].map(twoDigitText).join(":");
  const seconds = hasSeconds ? text.slice(SECONDS, AFTER_SECONDS) : "00";
  const fraction = text.slice(AFTER_SECONDS, end).replace(/\.?0{0,64}$/, "");
  return `${formatDay(parseInstantDay(text) as Day)}T${clock}:${seconds}${fraction}+08:00`;
}

/** Where a text goes on behind the fraction of its seconds, if it has one. */
function afterFraction(text: string): number {
  if (text[AFTER_SECONDS] !== ".") return AFTER_SECONDS;
  let end = AFTER_SECONDS + 1;
  while (isDigit(text.charCodeAt(end))) end++; // Behind the end is none.
  return end === AFTER_SECONDS + 1 ? AFTER_SECONDS : end; // a point alone is no fraction
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The minutes of the offset that a text ends in, from `start`: `Z`, or a sign with hours and minutes. */
function offsetMinutes(text: string, start: number): number | undefined {
  const sign = text[start];
  if (sign === "Z" || sign === "z") return text.length === start + 1 ? 0 : undefined;
  if ((sign !== "+" && sign !== "-") || text.length !== start + 6 || text[start + 3] !== ":") return undefined;
  const hours = twoDigits(text, start + 1);
  const minutes = twoDigits(text, start + 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined;
  return (sign === "-" ? -1 : 1) * (hours * 60 + minutes);
}

/** A leap second stands only at 23:59:60 UTC of a month's last day (RFC 3339, 5.7). */
function endsMonthInUtc(text: string, utcMinutes: number): boolean {
  const inDay = ((utcMinutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  if (inDay !== MINUTES_A_DAY - 1) return false;
  const dayOfMonth = twoDigits(text, 8) + Math.floor(utcMinutes / MINUTES_A_DAY);
  const month = twoDigits(text, 5);
  return dayOfMonth === 0 || dayOfMonth === daysInMonth(Number(text.slice(0, 4)), month);
}
