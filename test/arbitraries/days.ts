import type fc from "fast-check";
import { pick } from "./pick.ts";
import type { Setting } from "./setting.ts";

/** A civil day, as the number of days since 1970-01-01. */
export type Day = number;

export function toDay(text: string): Day {
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000;
}

const texts = new Map<Day, string>();

export function dayText(day: Day): string {
  let text = texts.get(day);
  if (text === undefined) {
    text = new Date(day * 86_400_000).toISOString().slice(0, 10);
    texts.set(day, text);
  }
  return text;
}

export const yearOf = (day: Day): number => Number(dayText(day).slice(0, 4));

export const IN_FORCE = toDay("2024-01-01");
const LEAP_DAY = toDay("2024-02-29");

/** Every generated fact lies between these, so that due days stay within the rest-day calendar. */
const FIRST = toDay("2022-03-01");
const LAST = toDay("2028-08-31");

/** What a generated day is measured from. */
export type Anchor =
  | "start" // the period's first day
  | "end" // the period's last day
  | "asOf"
  | "inForce" // the rulebook's first day
  | "leapDay"
  | "december" // 15 December of the year that the period ends in
  | "newYear" // 1 January after the year that the period ends in
  | "inside" // so many 63rds of the way through the period
  | "known" // so many 63rds of the way through what is known of the period
  | "own" // the record's own first day
  | "due" // the day that the record's duty falls due
  | "moved" // that day, after deferrals
  | "fixed"; // the very day

/** A day before it is known which period, call and record it is for. */
export interface DaySeed {
  readonly from: Anchor;
  readonly plus: number;
}

export type MaybeDay = DaySeed | null | undefined;

export const at = (from: Anchor, ...plus: number[]): DaySeed[] =>
  (plus.length === 0 ? [0] : plus).map((n) => ({ from, plus: n }));

const PARTS = 63;
export const spread = (from: "inside" | "known"): DaySeed[] =>
  at(from, ...Array.from({ length: PARTS + 1 }, (_, n) => (n + 20) % (PARTS + 1)));

export const fixed = (text: string): DaySeed => ({ from: "fixed", plus: toDay(text) });

/** The days of the record that a day may be measured from. */
export interface Near {
  own?: Day;
  due?: Day;
  moved?: Day;
}

function anchorDay(seed: DaySeed, setting: Setting, near: Near): Day {
  switch (seed.from) {
    case "start":
      return setting.start;
    case "end":
      return setting.end;
    case "asOf":
      return setting.asOf;
    case "inForce":
      return IN_FORCE;
    case "leapDay":
      return LEAP_DAY;
    case "december":
      return toDay(`${yearOf(setting.end)}-12-15`);
    case "newYear":
      return toDay(`${yearOf(setting.end) + 1}-01-01`);
    case "own":
      return near.own ?? setting.start;
    case "due":
      return near.due ?? near.own ?? setting.lastKnown;
    default:
      return near.moved ?? near.due ?? near.own ?? setting.lastKnown;
  }
}

export function dayFrom(seed: DaySeed, setting: Setting, near: Near = {}): Day {
  const { from, plus } = seed;
  if (from === "fixed") return plus;
  let day: Day;
  if (from === "known" || from === "inside") {
    const last = from === "known" ? setting.lastKnown : setting.end;
    day = setting.start + Math.floor(((last - setting.start) * plus) / PARTS);
  } else {
    day = anchorDay(seed, setting, near) + plus;
  }
  return Math.min(LAST, Math.max(FIRST, day));
}

export function maybeDayText(seed: MaybeDay, setting: Setting, near: Near = {}): string | null | undefined {
  return seed ? dayText(dayFrom(seed, setting, near)) : seed;
}

/** Days that matter to every table: the edges of the period, of asOf, of the rulebook and of years. */
export const EDGES: DaySeed[] = [
  ...at("start", -1, 0, 1),
  ...at("end", -1, 0, 1),
  ...at("asOf", -1, 0, 1, 2),
  ...at("inForce", -1, 0, 1),
  ...at("december", -1, 0, 1),
  ...at("newYear", -1, 0),
  ...at("leapDay", 0, 1),
];

/** Days whose duty of so many days falls due on an edge. */
export const dueOnEdges = (days: number): DaySeed[] => [
  ...at("start", -days - 1, -days, -days + 1),
  ...at("end", -days - 1, -days, -days + 1, -days + 2),
  ...at("asOf", -days - 1, -days, -days + 1),
];

export const aDay: fc.Arbitrary<DaySeed> = pick<DaySeed>(
  [6, ...spread("known")],
  [2, ...spread("inside")],
  [4, ...EDGES],
);
