import fc from "fast-check";
import { aCalendarSeed, buildCalendar, type CalendarSeed } from "./calendar.ts";
import { at, type DaySeed, dayFrom, dayText, spread } from "./days.ts";
import { aPeriod } from "./period.ts";
import { pick, shape } from "./pick.ts";
import { someReadings } from "./readings.ts";
import { settingOf } from "./setting.ts";
import type { PlainCall, PlainPeriod, Readings } from "./types.ts";

interface CallSeed {
  period: PlainPeriod;
  asOf: DaySeed | undefined;
  readings: Readings;
  readingsGiven: boolean;
  calendar: CalendarSeed;
  calendarGiven: boolean;
}

const aCallSeed: fc.Arbitrary<CallSeed> = shape<CallSeed>({
  period: aPeriod,
  asOf: pick<DaySeed | undefined>(
    [9, undefined],
    [2, ...at("end", 0)],
    [4, ...at("end", 1, 2, 7, 8, 44, 45, 46, 100, 366)],
    [1, ...at("start", 0, 1, 7, 45), ...at("end", -1, -7)],
    [1, ...at("december", -1, 0, 1)],
    [4, ...spread("inside")],
  ),
  readings: someReadings,
  readingsGiven: pick<boolean>([1, false], [4, true]),
  calendar: fc.noBias(aCalendarSeed),
  calendarGiven: pick<boolean>([9, false], [1, true]),
});

function buildCall(seed: CallSeed): PlainCall {
  const call: PlainCall = { period: seed.period };
  if (seed.asOf) {
    const whole = settingOf(call);
    call.asOf = dayText(Math.max(whole.start, dayFrom(seed.asOf, whole)));
  }
  if (seed.readingsGiven) call.readings = seed.readings;
  if (seed.calendarGiven || call.readings?.lastDay === "next-working-day") {
    call.calendar = buildCalendar(seed.calendar, settingOf({ ...call, readings: {} }));
  }
  return call;
}

/** A call as plain JSON; with its calendar wherever a reading needs one. */
export const aCall: fc.Arbitrary<PlainCall> = aCallSeed.map(buildCall);

export interface RestDays {
  from: string;
  to: string;
  isRestDay(day: string): boolean;
}

export interface Call {
  period: PlainPeriod;
  asOf?: string;
  readings?: Readings;
  restDays?: RestDays;
}

/** The call as the library takes it. */
export function toCall(plain: PlainCall): Call {
  const { calendar, ...call } = plain;
  if (!calendar) return call;
  const rests = new Set(calendar.restDays);
  return { ...call, restDays: { from: calendar.from, to: calendar.to, isRestDay: (day) => rests.has(day) } };
}
