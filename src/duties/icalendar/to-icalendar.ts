import { CallError, type CallProblem } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import { deepFreeze } from "../../values/freeze.js";
import type { ListedDuty } from "../listed-duty.js";
import { contentLine } from "./content-line.js";
import { type DueDuty, eventLines } from "./event.js";
import { type ICalendarOptions, readOptions } from "./options.js";
import { readDuties } from "./read-duties.js";
import { uidOf } from "./uid.js";

/**
 * Duties as an iCalendar (RFC 5545), to be kept in a file `.ics`: an all-day event on each due day, in the order given,
 * with alarms before those that are open. A duty without a due day has no event. The ids of events do not change from
 * one calendar to the next.
 *
 * Nothing is read but the arguments: the caller says when the calendar is made.
 *
 * @param duties - what {@link duties} gave, or some of it; of several insurers too.
 * @returns text whose lines end in CRLF, to be written as UTF-8.
 * @throws CallError naming every problem of the options and of the duties; `not-comparable` where a duty stands twice,
 * as in lists of two assessments; `out-of-range` for a due day after 9999-12-30.
 * @example toICalendar(duties(dataset, call), { language: "zh-CN", stamp: "2024-06-30T16:00:00Z", domain: "insurer.example" })
 */
export function toICalendar(duties: readonly ListedDuty[], options: ICalendarOptions): string {
  const read = readOptions(options);
  const events = withUids(readDuties(duties), read.domain);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//anzexian//duties//${read.language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...[...events].flatMap(([uid, duty]) => (hasDueDay(duty) ? eventLines(duty, uid, read) : [])),
    "END:VCALENDAR",
  ];
  return lines.map(contentLine).join("");
}

/** The duties by the ids of their events. */
function withUids(duties: readonly ListedDuty[], domain: string): ReadonlyMap<string, ListedDuty> {
  const problems: CallProblem[] = [];
  const byUid = new Map<string, ListedDuty>();
  duties.forEach((duty, index) => {
    const uid = uidOf(duty, domain);
    if (byUid.has(uid)) {
      problems.push({ code: "not-comparable", option: `duties[${index}].recordId`, found: found(duty.recordId) });
    }
    byUid.set(uid, duty);
  });
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
  return byUid;
}

function hasDueDay(duty: ListedDuty): duty is DueDuty {
  return duty.due !== null;
}
