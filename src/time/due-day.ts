import type { Day } from "../values/day.js";
import type { Readings } from "../vocabulary/readings.js";
import type { WorkingDays } from "./rest-days.js";

/** How the days of a time limit are counted. */
export interface DayCounting {
  readonly readings: Pick<Readings, "dayCount">;
  /** `null` where a due day stays where it falls. */
  readonly workingDays: WorkingDays | null;
}

/**
 * The day on which a duty of a number of days falls due. The start day is not counted (Civil Code, article 201),
 * unless the reading counts it.
 *
 * @throws CallError where the rest-day calendar does not know the days that it takes.
 */
export function dueDay(start: Day, days: number, counting: DayCounting): Day {
  const last = lastDay(start, days, counting);
  return counting.workingDays === null ? last : counting.workingDays.next(last);
}

/** The due day of a duty that is not judged, for which the calendar need not know the days. */
export function unjudgedDueDay(start: Day, days: number, counting: DayCounting): Day {
  const last = lastDay(start, days, counting);
  return counting.workingDays === null ? last : counting.workingDays.nextIfKnown(last);
}

function lastDay(start: Day, days: number, { readings }: DayCounting): Day {
  return start + days - (readings.dayCount === "include-start" ? 1 : 0);
}
