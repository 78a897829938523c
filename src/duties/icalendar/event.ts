import { type Day, formatDay, parseDay } from "../../values/day.js";
import { describeDuty, titleOf } from "../describe-duty.js";
import type { ListedDuty } from "../listed-duty.js";
import { textValue } from "./content-line.js";
import type { ReadOptions } from "./options.js";

/** The hour of the day, by the clock of whoever reads the calendar, at which an alarm goes off. */
const HOUR_OF_ALARM = 9;

/** A duty that has a due day. */
export type DueDuty = ListedDuty & { readonly due: string };

/** The lines of an event on a duty's due day: it lasts the day, and leaves whoever has it free for other things. */
export function eventLines(duty: DueDuty, uid: string, options: ReadOptions): string[] {
  const { language, stamp } = options;
  const due = parseDay(duty.due) as Day;
  const title = textValue(titleOf(duty, language));
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, "")}Z`,
    `DTSTART;VALUE=DATE:${dateValue(due)}`,
    `DTEND;VALUE=DATE:${dateValue(due + 1)}`, // the day after the last
    `SUMMARY:${title}`,
    `DESCRIPTION:${textValue(describeDuty(duty, language), duty.insurerName)}`,
    "TRANSP:TRANSPARENT",
    ...alarmsOf(duty, options).flatMap((daysBefore) => alarmLines(daysBefore, title)),
    "END:VEVENT",
  ];
}

/** Only what is open is called to mind, and only on days after asOf. */
function alarmsOf({ state, daysLeft }: DueDuty, { alarms }: ReadOptions): number[] {
  return alarms.filter((daysBefore) => state === "open" && daysBefore < Number(daysLeft));
}

function alarmLines(daysBefore: number, title: string): string[] {
  return ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${title}`, `TRIGGER:${triggerOf(daysBefore)}`, "END:VALARM"];
}

/** The time from the beginning of the due day to an alarm, as a duration: one day before at 9 is `-PT15H`. */
function triggerOf(daysBefore: number): string {
  if (daysBefore === 0) return `PT${HOUR_OF_ALARM}H`;
  const days = daysBefore === 1 ? "" : `${daysBefore - 1}D`;
  return `-P${days}T${24 - HOUR_OF_ALARM}H`;
}

function dateValue(day: Day): string {
  return formatDay(day).replaceAll("-", "");
}
