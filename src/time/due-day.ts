import type { Day } from "../values/day.js";
import type { Readings } from "../vocabulary/readings.js";
import type { NextWorkingDay } from "./rest-days.js";

/** How the days of a time limit are counted. */
export interface DayCounting {
  readonly readings: Pick<Readings, "dayCount">;
  /** `null` where a due day stays where it falls. */
  readonly nextWorkingDay: NextWorkingDay | null;
}

/**
 * The day on which a duty of a number of days falls due. The start day is not counted (Civil Code, article 201),
 * unless the reading counts it.
 */
export function dueDay(start: Day, days: number, { readings, nextWorkingDay }: DayCounting): Day {
  const last = start + days - (readings.dayCount === "include-start" ? 1 : 0);
  return nextWorkingDay === null ? last : nextWorkingDay(last);
}
