import { formatDay, parseDay } from "../../values/day.js";
import { parseInstantDay } from "../../values/instant.js";
import { toHalfWidth } from "../characters.js";
import { type ColumnSettings, type Kind, Unread } from "./kind.js";
import { isMidnight, readMoment } from "./moment.js";

const BAD_DATE = new Unread("bad-date");
const TIME_OF_DAY = new Unread("time-of-day");

/** A date. A time of day behind it must be midnight, unless the caller drops it. */
export const date: Kind<string> = {
  form: "date",
  read: (text, _, settings) => (parseDay(text) === undefined ? readDate(toHalfWidth(text), settings) : text),
  write: (value) => value,
};

function readDate(text: string, { dayOrder, dropsTime }: ColumnSettings): string | Unread {
  const moment = readMoment(text, dayOrder);
  if (moment instanceof Unread) return moment;
  if (moment !== undefined) return dropsTime || isMidnight(moment) ? moment.date : TIME_OF_DAY;
  const day = parseInstantDay(text); // with an offset
  if (day === undefined) return BAD_DATE;
  return dropsTime ? formatDay(day) : TIME_OF_DAY;
}
