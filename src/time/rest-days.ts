import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { type Day, formatDay } from "../values/day.js";

/** A calendar of rest days (法定休假日), for the reading that moves due days off them. Days are `YYYY-MM-DD`. */
export interface RestDays {
  /** The first day that the calendar knows. */
  readonly from: string;
  /** The last day that the calendar knows. */
  readonly to: string;
  /** Whether a day that the calendar knows is a rest day: weekends not worked in exchange are. */
  readonly isRestDay: (day: string) => boolean;
}

/** The first working day on or after a day. */
export type NextWorkingDay = (day: Day) => Day;

/**
 * Looks working days up in a calendar of the days `from` to `to`, and asks the calendar for each day once.
 *
 * The returned function throws CallError `calendar-too-short` where it would need a day that the calendar does not
 * know, and `calendar-unclear` where the calendar answers with something else than true or false.
 */
export function workingDays(from: Day, to: Day, isRestDay: RestDays["isRestDay"]): NextWorkingDay {
  const answers = new Map<Day, boolean>();
  const isRest = (day: Day): boolean => {
    const known = answers.get(day);
    if (known !== undefined) return known;
    const date = formatDay(day);
    if (day < from || day > to) throw callError("calendar-too-short", "restDays", date);
    const answer: unknown = isRestDay(date);
    if (typeof answer !== "boolean") throw callError("calendar-unclear", "restDays.isRestDay", found(answer));
    answers.set(day, answer);
    return answer;
  };
  return (day) => {
    let working = day;
    while (isRest(working)) working++;
    return working;
  };
}
