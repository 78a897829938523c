import fc from "fast-check";
import type { EvaluateAllCall } from "../../evaluation/evaluate.js";
import type { Rulebook } from "../../rulebook/rulebook.js";
import type { Period } from "../../time/period.js";
import { formatDay } from "../../values/day.js";
import type { Readings } from "../../vocabulary/readings.js";
import type { Aims } from "./aims.js";
import { aCalendarSeed, buildCalendar, type CalendarSeed } from "./calendar.js";
import { at, type DaySeed, dayFrom, more, spread } from "./days.js";
import { aPeriod } from "./period.js";
import { pick, shape } from "./pick.js";
import type { PlainCall } from "./plain.js";
import { someReadings } from "./readings.js";
import { restDaysOf, settingOf } from "./setting.js";

interface CallSeed {
  period: Period;
  asOf: DaySeed | undefined;
  readings: Partial<Readings> | undefined;
  calendar: CalendarSeed;
  calendarGiven: boolean;
}

const asOf = pick<DaySeed | undefined>(
  [9, undefined],
  [2, ...at("end", 0)],
  [3, ...at("end", 1, 2, 100, 366), ...more("policy-upload", at("end", 0, 1))],
  [1, ...more("first-service", at("end", -1, 0, 1)), ...more("claim-upload", at("end", 0))],
  [1, ...at("start", 0, 1), ...more("policy-upload", at("start", 0)), ...more("first-service", at("start", 0))],
  [1, ...at("end", -1, -7)],
  [1, ...at("report", -1, 0, 1)],
  [4, ...spread("inside")],
);

/** A call as plain JSON; with its calendar wherever a reading needs one. */
export function aCall(aims: Aims): fc.Arbitrary<PlainCall> {
  const aSeed = shape<CallSeed>({
    period: aPeriod(aims),
    asOf,
    readings: fc.option(someReadings, { nil: undefined, freq: 4 }),
    calendar: fc.noBias(aCalendarSeed),
    calendarGiven: pick<boolean>([9, false], [1, true]),
  });
  return aSeed.map((seed) => buildCall(seed, aims));
}

function buildCall({ period, asOf, readings, calendar, calendarGiven }: CallSeed, aims: Aims): PlainCall {
  const whole = settingOf({ period }, aims);
  const call: PlainCall = {
    period,
    ...(asOf === undefined ? {} : { asOf: formatDay(Math.max(whole.start, dayFrom(asOf, whole))) }),
    ...(readings === undefined ? {} : { readings }),
  };
  if (!calendarGiven && readings?.lastDay !== "next-working-day") return call;
  return { ...call, calendar: buildCalendar(calendar, settingOf({ ...call, readings: {} }, aims)) };
}

/**
 * The call as the library takes it.
 *
 * @param rulebook - by default none is named, which means `suzhou2024`.
 */
export function toCall({ calendar, ...call }: PlainCall, rulebook?: Rulebook): EvaluateAllCall {
  return {
    ...call,
    ...(rulebook === undefined ? {} : { rulebook }),
    ...(calendar === undefined ? {} : { restDays: restDaysOf(calendar) }),
  };
}
