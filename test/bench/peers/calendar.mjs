// The days between which the peers look, as the records write days, and as numbers.
import { dateOf, dayOf } from "../days.mjs";

/** The first day in force, which is the period's first. */
export const FIRST_DATE = "2024-01-01";
/** The period's last day, of which the records are judged. */
export const AS_OF_DATE = "2024-12-31";

export const FIRST_DAY = dayOf(FIRST_DATE);
export const AS_OF = dayOf(AS_OF_DATE);

/** A duty of so many days falls due by the period's last day if it begins by this one. */
export function lastStart(days) {
  return dateOf(AS_OF - days);
}
