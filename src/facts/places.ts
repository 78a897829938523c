import { type Day, NEVER } from "../values/day.js";

/** An insurer, and its place in its table, by which its records know it. */
export interface InsurerPlace {
  readonly place: number;
  readonly name: string;
}

/** When a record is in sight, and whose it is. */
export interface Sighted {
  /** The place of the insurer in its table; {@link NO_INSURER} where the record is no insurer's. */
  readonly insurer: number;
  readonly inSightFrom: Day;
}

export const NO_INSURER = -1;

/** In sight from the beginning. */
export const ALWAYS: Day = -NEVER;
