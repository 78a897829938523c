import type fc from "fast-check";
import { type Day, formatDay, parseDay, yearOf } from "../../values/day.js";
import type { Duty } from "./aims.js";
import { pick } from "./pick.js";
import { leapDayFrom, type Setting } from "./setting.js";

/** What a generated day is measured from. */
export type Anchor =
  | "start" // the period's first day
  | "end" // the period's last day
  | "asOf"
  | "inForce" // the rulebook's first day
  | "leapDay" // the first one that the rulebook is in force on
  | "report" // the due day of the report on the year that the period ends in
  | "newYear" // 1 January after the year that the period ends in
  | "inside" // so many 63rds of the way through the period
  | "known" // so many 63rds of the way through what is known of the period
  | "own" // the record's own first day
  | "due" // the day that the record's duty falls due
  | "moved" // that day, after deferrals
  | "fixed"; // the very day

/** A day before it is known which rulebook, call and record it is for. */
export interface DaySeed {
  readonly from: Anchor;
  readonly plus: number;
  /** The days of a duty that are taken off besides, or added. */
  readonly less?: Duty;
  readonly more?: Duty;
}

export type MaybeDay = DaySeed | null | undefined;

export const at = (from: Anchor, ...plus: number[]): DaySeed[] => plus.map((n) => ({ from, plus: n }));

/** The days so much earlier or later that a duty of that start or end falls on them. */
export const less = (duty: Duty, seeds: readonly DaySeed[]): DaySeed[] =>
  seeds.map((seed) => ({ ...seed, less: duty }));
export const more = (duty: Duty, seeds: readonly DaySeed[]): DaySeed[] =>
  seeds.map((seed) => ({ ...seed, more: duty }));

const PARTS = 63;
export const spread = (from: "inside" | "known"): DaySeed[] =>
  at(from, ...Array.from({ length: PARTS + 1 }, (_, n) => (n + 20) % (PARTS + 1)));

export const fixed = (text: string): DaySeed => ({ from: "fixed", plus: parseDay(text) as Day });

/** The days of the record that a day may be measured from. */
export interface Near {
  own?: Day;
  due?: Day;
  moved?: Day;
}

function anchorDay(seed: DaySeed, setting: Setting, near: Near): Day {
  const { aims, start, end, asOf, lastKnown } = setting;
  switch (seed.from) {
    case "start":
      return start;
    case "end":
      return end;
    case "asOf":
      return asOf;
    case "inForce":
      return aims.inForce;
    case "leapDay":
      return leapDayFrom(aims.inForce);
    case "report":
      return aims.reportDay(yearOf(end));
    case "newYear":
      return parseDay(`${yearOf(end) + 1}-01-01`) as Day;
    case "own":
      return near.own ?? start;
    case "due":
      return near.due ?? near.own ?? lastKnown;
    default:
      return near.moved as Day; // only the records of a duty are measured from it
  }
}

export function dayFrom(seed: DaySeed, setting: Setting, near: Near = {}): Day {
  const { from, plus } = seed;
  if (from === "fixed") return plus;
  return within(
    setting,
    from === "known" || from === "inside" ? partOf(from, plus, setting) : offset(seed, setting, near),
  );
}

function partOf(from: "known" | "inside", parts: number, { start, end, lastKnown }: Setting): Day {
  return start + Math.floor((((from === "known" ? lastKnown : end) - start) * parts) / PARTS);
}

function offset(seed: DaySeed, setting: Setting, near: Near): Day {
  const { days } = setting.aims;
  const duty = (seed.more === undefined ? 0 : days[seed.more]) - (seed.less === undefined ? 0 : days[seed.less]);
  return anchorDay(seed, setting, near) + seed.plus + duty;
}

/** The day, or the nearest one that the rest-day calendar bears. */
export function within({ aims }: Setting, day: Day): Day {
  return Math.min(aims.last, Math.max(aims.first, day));
}

export function dayTextFrom(seed: DaySeed, setting: Setting, near: Near = {}): string {
  return formatDay(dayFrom(seed, setting, near));
}

export function maybeDayText(seed: MaybeDay, setting: Setting, near: Near = {}): string | null | undefined {
  return seed ? dayTextFrom(seed, setting, near) : seed;
}

/** The day of a text that is known to be one. */
export const toDay = (text: string): Day => parseDay(text) as Day;

/** Days that matter to every table: the edges of the period, of asOf, of the rulebook and of years. */
export const EDGES: readonly DaySeed[] = [
  ...at("start", -1, 0, 1),
  ...at("end", -1, 0, 1),
  ...at("asOf", -1, 0, 1, 2),
  ...at("inForce", -1, 0, 1),
  ...at("report", -1, 0, 1),
  ...at("newYear", -1, 0),
  ...at("leapDay", 0, 1),
];

/** Days whose duty falls due on an edge. */
export const dueOnEdges = (duty: Duty): DaySeed[] =>
  less(duty, [...at("start", -1, 0, 1), ...at("end", -1, 0, 1, 2), ...at("asOf", -1, 0, 1)]);

export const aDay: fc.Arbitrary<DaySeed> = pick<DaySeed>(
  [6, ...spread("known")],
  [2, ...spread("inside")],
  [4, ...EDGES],
);
