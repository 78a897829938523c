import { parseInstantDay } from "../../values/instant.js";
import { toHalfWidth } from "../characters.js";
import { type Kind, Unread } from "./kind.js";
import { readMoment } from "./moment.js";

const BAD_INSTANT = new Unread("bad-instant");

/** Where the seconds end in `HH:mm:ss`. */
const AFTER_SECONDS = 8;

/** An instant. One of the record contract stays as it is; a time without an offset is China's. */
export const instant: Kind<string> = {
  form: "instant",
  read(text, _, { dayOrder }) {
    if (parseInstantDay(text) !== undefined) return text;
    const plain = toHalfWidth(text);
    const moment = readMoment(plain, dayOrder);
    if (moment instanceof Unread) return moment;
    if (moment === undefined) return parseInstantDay(plain) === undefined ? BAD_INSTANT : plain;
    const { date, time } = moment;
    if (time === null) return date;
    // The contract has no decimals without an offset.
    return time.length > AFTER_SECONDS ? `${date}T${time}+08:00` : `${date} ${time}`;
  },
  write: (value) => value,
};
