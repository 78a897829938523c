import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { RestDays } from "../time/rest-days.js";
import { type Day, formatDay, parseDay } from "../values/day.js";
import type { CertifiedRestDays } from "./certificate.js";

/**
 * A calendar whose dates are sound, as data: it is asked for each of its days, once.
 *
 * @throws CallError `calendar-unclear` where it answers with something else than true or false.
 */
export function certifyRestDays(calendar: RestDays): CertifiedRestDays {
  const { from, to } = calendar;
  const days: string[] = [];
  for (let day = parseDay(from) as Day; day <= (parseDay(to) as Day); day++) {
    const date = formatDay(day);
    const answer: unknown = calendar.isRestDay(date);
    if (typeof answer !== "boolean") throw callError("calendar-unclear", "restDays.isRestDay", found(answer));
    if (answer) days.push(date);
  }
  return { from, to, days };
}

/** The calendar that the data tell. */
export function restDaysOf({ from, to, days }: CertifiedRestDays): RestDays {
  const rests = new Set(days);
  return { from, to, isRestDay: (day) => rests.has(day) };
}
