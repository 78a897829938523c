import type fc from "fast-check";
import { formatDay } from "../../values/day.js";
import { type DaySeed, dayFrom, type MaybeDay, type Near } from "./days.js";
import { pick, shape } from "./pick.js";
import type { Setting } from "./setting.js";

export const SPELLINGS = ["+08:00", "Z", "other offset", "date", "minutes", "seconds"] as const;
export type Spelling = (typeof SPELLINGS)[number];

/** A time of day in UTC+8 and how to write it. */
export interface Stamp {
  readonly seconds: number;
  readonly fraction: string;
  readonly spelling: Spelling;
  readonly offset: string;
}

const clock = (hours: number, minutes: number, seconds: number): number => hours * 3600 + minutes * 60 + seconds;

const MIDNIGHT = [clock(0, 0, 0), clock(23, 59, 59)];
const UTC_MIDNIGHT = [clock(8, 0, 0), clock(7, 59, 59)];
const OTHER_CLOCKS = [
  clock(12, 0, 0),
  clock(0, 0, 1),
  clock(23, 59, 0),
  clock(16, 0, 0),
  clock(15, 59, 59),
  clock(3, 7, 9),
];
const CLOCKS = [clock(12, 0, 0), ...MIDNIGHT, ...MIDNIGHT, ...MIDNIGHT, ...UTC_MIDNIGHT, ...OTHER_CLOCKS];
const FRACTIONS = ["", "", "", "", ".5", ".0", ".999", ".999999999"];
const OFFSETS = [
  "+00:00",
  "-05:00",
  "+05:30",
  "-03:30",
  "+14:00",
  "-12:00",
  "+09:00",
  "+08:45",
  "-09:30",
  "+23:59",
  "-23:59",
];

function stamps(spelling: Spelling, offsets: readonly string[], fractions: readonly string[]): Stamp[] {
  return CLOCKS.flatMap((seconds, n) =>
    offsets.map((offset, m) => ({
      seconds,
      fraction: fractions[(n * 3 + m) % fractions.length] as string,
      spelling,
      offset,
    })),
  );
}

export const aStamp: fc.Arbitrary<Stamp> = pick<Stamp>(
  [5, ...stamps("+08:00", ["+08:00"], FRACTIONS)],
  [5, ...stamps("Z", ["Z"], FRACTIONS)],
  [4, ...stamps("other offset", OFFSETS, FRACTIONS)],
  [2, ...stamps("date", [""], [""]).slice(0, 1)],
  [2, ...stamps("minutes", [""], [""])],
  [2, ...stamps("seconds", [""], [""])],
);

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const clockText = (s: number): string => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;

function offsetSeconds(offset: string): number {
  if (offset === "Z") return 0;
  const size = Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4, 6)) * 60;
  return offset.startsWith("-") ? -size : size;
}

/** The text of an instant that lies on `day` in UTC+8. */
export function instantText(day: number, stamp: Stamp): string {
  switch (stamp.spelling) {
    case "date":
      return formatDay(day);
    case "minutes":
      return `${formatDay(day)} ${clockText(stamp.seconds).slice(0, 5)}`;
    case "seconds":
      return `${formatDay(day)} ${clockText(stamp.seconds)}`;
    default: {
      const local = stamp.seconds - 8 * 3600 + offsetSeconds(stamp.offset);
      const shift = Math.floor(local / 86_400);
      return `${formatDay(day + shift)}T${clockText(local - shift * 86_400)}${stamp.fraction}${stamp.offset}`;
    }
  }
}

/** Which of the six spellings an instant is in. */
export function spellingOf(text: string): Spelling {
  if (text.length === 10) return "date";
  if (text[10] === " ") return text.length === 16 ? "minutes" : "seconds";
  if (text.endsWith("Z")) return "Z";
  return text.endsWith("+08:00") ? "+08:00" : "other offset";
}

export interface InstantSeed<D extends MaybeDay = MaybeDay> {
  day: D;
  stamp: Stamp;
}

export const instantOn = <D extends MaybeDay>(day: fc.Arbitrary<D>): fc.Arbitrary<InstantSeed<D>> =>
  shape<InstantSeed<D>>({ day, stamp: aStamp });

export function instantFrom(seed: InstantSeed<DaySeed>, setting: Setting, near: Near): string {
  return instantText(dayFrom(seed.day, setting, near), seed.stamp);
}

export function maybeInstant(seed: InstantSeed, setting: Setting, near: Near): string | null | undefined {
  return seed.day ? instantText(dayFrom(seed.day, setting, near), seed.stamp) : seed.day;
}
