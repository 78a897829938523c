import { dayOf, formatDay, parseDay } from "../../values/day.js";
import type { DayOrder } from "../options.js";
import { Unread } from "./kind.js";

/** A civil time without a zone. */
export interface Moment {
  /** `YYYY-MM-DD`, a real day. */
  readonly date: string;
  /** `HH:mm` or `HH:mm:ss`, the seconds with decimals where they are not 0; `null` where no time is said. */
  readonly time: string | null;
}

const AMBIGUOUS = new Unread("ambiguous-date");

/** 2024/3/1, 2024-3-1, 2024.3.1, or in another order; behind a space a time. */
const SEPARATED = /^(\d{1,4})([-/.])(\d{1,2})([-/.])(\d{1,4})(?:\s+(\S.*))?$/;

/** 2024年3月1日; behind it a time. */
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]\s*(|\S.*)$/;

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?$/;

/** 16时30分05秒, the later parts optional. */
const CHINESE_CLOCK = /^(\d{1,2})\s*[时点](?:\s*(\d{1,2})\s*分(?:\s*(\d{1,2})\s*秒)?)?$/;

const DIGITS = /^(\d+)(?:\.(\d+))?$/;

/** 20240301 and behind a space a time. */
const COMPACT_DAY = /^(\d{4})(\d\d)(\d\d)\s+(\S.*)$/;

/** 20240301, 202403011630, 20240301163000. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/;

/** The civil time that a text stands for; `undefined` where it stands for none. */
export function readMoment(text: string, dayOrder: DayOrder | null): Moment | Unread | undefined {
  const digits = DIGITS.exec(text);
  if (digits !== null) return momentOfDigits(digits[1] as string, digits[2]);
  const yearFirst = CHINESE.exec(text) ?? COMPACT_DAY.exec(text);
  if (yearFirst !== null) return momentOf(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4]);
  const [, first = "", separator, second = "", sameSeparator, third = "", time] = SEPARATED.exec(text) ?? [];
  if (separator !== sameSeparator) return undefined;
  if (first.length === 4 && third.length <= 2) return momentOf(first, second, third, time);
  if (first.length === 0 || first.length > 2 || third.length === 3) return undefined;
  if (third.length <= 2 || dayOrder === null) return AMBIGUOUS;
  return dayOrder === "month-first" ? momentOf(third, first, second, time) : momentOf(third, second, first, time);
}

/** Whether a time is the beginning of its day. */
export function isMidnight({ time }: Moment): boolean {
  return time === null || time === "00:00" || time === "00:00:00";
}

function momentOf(year = "", month = "", day = "", timeText: string | undefined): Moment | undefined {
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = timeText === undefined || timeText === "" ? null : readTime(timeText);
  return time === undefined || parseDay(date) === undefined ? undefined : { date, time };
}

function readTime(text: string): string | undefined {
  const match = CLOCK.exec(text) ?? CHINESE_CLOCK.exec(text);
  const [, hours = "", minutes = "0", seconds, decimals = ""] = match ?? [];
  const isTime = match !== null && Number(hours) <= 23 && Number(minutes) <= 59 && Number(seconds ?? 0) <= 59;
  return isTime ? timeText([hours, minutes, ...(seconds === undefined ? [] : [seconds])], decimals) : undefined;
}

/** A time in its one form: two digits each, and decimals only where they say something. */
function timeText(parts: readonly string[], decimals: string): string {
  const fraction = decimals.replace(/0{1,9}$/, "");
  return parts.map(two).join(":") + (fraction === "" ? "" : `.${fraction}`);
}

function momentOfDigits(whole: string, decimals: string | undefined): Moment | Unread | undefined {
  const compact = decimals === undefined ? COMPACT.exec(whole) : null;
  if (compact === null) return momentOfSerial(whole, decimals ?? "");
  const [, year, month, day, hours, minutes = "", seconds] = compact;
  return momentOf(year, month, day, hours && [hours, minutes, ...(seconds ? [seconds] : [])].join(":"));
}

/** The 31st of December 9999, the last day that Excel numbers. */
const LAST_SERIAL = 2_958_465;

/** The 29th of February 1900, which Excel numbers, and which was no day. */
const FALSE_LEAP_DAY = 60;

const BEFORE_SERIALS = dayOf(1899, 12, 31);

const MILLISECONDS_A_DAY = 86_400_000;

/** The moment of a day as Excel numbers them from the 1st of January 1900, with a decimal part for the time. */
function momentOfSerial(whole: string, decimals: string): Moment | Unread | undefined {
  const serial = Number(whole);
  if (looksLikeYearOrMonth(whole, serial) || looksLikeMonthAndDay(serial, decimals)) return AMBIGUOUS;
  if (serial < 1 || serial > LAST_SERIAL || serial === FALSE_LEAP_DAY) return undefined;
  const milliseconds = Math.round(Number(`0.${decimals || "0"}`) * MILLISECONDS_A_DAY);
  if (milliseconds === MILLISECONDS_A_DAY) return undefined; // this day's last instant, or the next day's first?
  const date = formatDay(BEFORE_SERIALS + (serial > FALSE_LEAP_DAY ? serial - 1 : serial));
  return { date, time: milliseconds === 0 ? null : clockOf(milliseconds) };
}

/** Whether a number of a day may as well be a year (2024), a month (202403), or a day of a short year (240301). */
function looksLikeYearOrMonth(whole: string, serial: number): boolean {
  return whole.length === 6 || (serial >= 1900 && serial <= 2100);
}

/** Whether a number with decimals, of a time of 1900, may as well be a month and its day (3.15). */
function looksLikeMonthAndDay(serial: number, decimals: string): boolean {
  const day = Number(decimals);
  return serial >= 1 && serial <= 12 && decimals.length <= 2 && day >= 1 && day <= 31;
}

function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return timeText(parts.map(String), `${milliseconds % 1000}`.padStart(3, "0"));
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
