import fc from "fast-check";
import type { Period } from "../../time/period.js";
import { type Day, dayOf, daysInMonth, formatDay, yearOf } from "../../values/day.js";
import type { Aims } from "./aims.js";
import { pick } from "./pick.js";
import { leapDayFrom } from "./setting.js";

/** The first and the last day. */
type Span = readonly [start: Day, end: Day];

/** A period in which the rulebook is in force: years, quarters, single days, around its edges and the reports' due days. */
export function aPeriod(aims: Aims): fc.Arbitrary<Period> {
  const { inForce } = aims;
  const odd = fc
    .tuple(fc.nat({ max: 700 }), fc.nat({ max: 500 }))
    .map(([from, length]): Span => [inForce + from, inForce + from + length]);
  return fc
    .oneof({ withCrossShrink: true }, { arbitrary: wellKnown(aims), weight: 6 }, { arbitrary: odd, weight: 1 })
    .map((span) => inForceOnly(span, aims));
}

/** The period that single records and datasets are aimed at unless a call is given: the first year. */
export function firstYear(aims: Aims): Period {
  return inForceOnly(year(firstWholeYear(aims)), aims);
}

function wellKnown({ inForce, days, reportDay, ...aims }: Aims): fc.Arbitrary<Span> {
  const first = firstWholeYear({ inForce });
  const [jan1, dec31] = year(first);
  const report = reportDay(first);
  const nextReport = reportDay(first + 1);
  const leapDay = leapDayFrom(inForce);
  const oneDay = (...all: Day[]): Span[] => all.map((day) => [day, day]);
  return pick<Span>(
    [10, year(first)],
    [4, year(first + 1)],
    [1, year(first + 2)],
    [4, ...quarters(first), ...quarters(first + 1)],
    [4, [jan1, year(first + 1)[1]], [year(first + 1)[0], year(first + 2)[1]], [jan1 + 60, jan1 + 60 + 729]],
    [3, [report - 75, report - 1], [report - 75, report], [report, report + 106], [report + 1, nextReport - 1]],
    [1, [leapDay, leapDay + 365], [jan1 + 1, dec31 - 1], [dec31, dec31 + 1], [inForce, dec31]],
    [1, ...(Number.isFinite(aims.lastInForce) ? [[inForce, aims.lastInForce] as const] : [])],
    [2, ...oneDay(inForce, jan1 + days["policy-upload"], jan1 + days["first-service"], leapDay, dec31)],
    [1, ...oneDay(report - 1, report, nextReport)],
  );
}

function firstWholeYear({ inForce }: Pick<Aims, "inForce">): number {
  const own = yearOf(inForce);
  return dayOf(own, 1, 1) === inForce ? own : own + 1;
}

function year(number: number): Span {
  return [dayOf(number, 1, 1), dayOf(number, 12, 31)];
}

function quarters(number: number): Span[] {
  return [1, 4, 7, 10].map((month) => [
    dayOf(number, month, 1),
    dayOf(number, month + 2, daysInMonth(number, month + 2)),
  ]);
}

/** What of a span is in force; where that is nothing, the days in force, a year of them at most. */
function inForceOnly([start, end]: Span, { inForce, lastInForce }: Aims): Period {
  const [from, to] = [Math.max(start, inForce), Math.min(end, lastInForce)];
  const isEmpty = from > to;
  return {
    start: formatDay(isEmpty ? inForce : from),
    end: formatDay(isEmpty ? Math.min(inForce + 365, lastInForce) : to),
  };
}
