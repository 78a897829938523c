import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { type Day, formatDay, parseDay } from "../values/day.js";

/** A calendar of rest days (法定休假日), for the reading that moves due days off them. Days are `YYYY-MM-DD`. */
export interface RestDays {
  /** The first day that the calendar knows. */
  readonly from: string;
  /** The last day that the calendar knows. */
  readonly to: string;
  /** Whether a day that the calendar knows is a rest day: weekends not worked in exchange are. */
  readonly isRestDay: (day: string) => boolean;
}

/** Finds working days by a calendar of rest days. */
export interface WorkingDays {
  /**
   * The first working day on or after a day.
   *
   * @throws CallError `calendar-too-short` where that takes a day that the calendar does not know, `calendar-unclear`
   * where it answers with something else than true or false.
   */
  next(day: Day): Day;
  /** As `next`; the day itself where the calendar does not know what it takes. */
  nextIfKnown(day: Day): Day;
}

/** Looks working days up in a calendar whose dates are sound, and asks it for each day once. */
export function workingDays(restDays: RestDays): WorkingDays {
  const first = parseDay(restDays.from) as Day;
  const last = parseDay(restDays.to) as Day;
  const answers = new Map<Day, boolean>();
  const isRest = (day: Day): boolean => {
    const known = answers.get(day);
    if (known !== undefined) return known;
    const answer: unknown = restDays.isRestDay(formatDay(day));
    if (typeof answer !== "boolean") throw callError("calendar-unclear", "restDays.isRestDay", found(answer));
    answers.set(day, answer);
    return answer;
  };
  /** The first working day; the first day that is unknown where there is none. */
  const search = (day: Day): Day => {
    let working = day;
    while (working >= first && working <= last && isRest(working)) working++;
    return working;
  };
  const isKnown = (day: Day): boolean => day >= first && day <= last;
  return {
    next: (day) => {
      const working = search(day);
      if (!isKnown(working)) throw callError("calendar-too-short", "restDays", formatDay(working));
      return working;
    },
    nextIfKnown: (day) => {
      const working = search(day);
      return isKnown(working) ? working : day;
    },
  };
}
