// @ts-check

/** @type {(number: number) => string} */
const two = (number) => String(number).padStart(2, "0");

/** Every date from 2023 to 2026: a day of the city is an index in this list. */
const DATES = [2023, 2024, 2025, 2026].flatMap((year) =>
  [31, year === 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((length, month) =>
    Array.from({ length }, (_, day) => `${year}-${two(month + 1)}-${two(day + 1)}`),
  ),
);

const DAYS = new Map(DATES.map((date, day) => [date, day]));

/** @type {(date: string) => number} */
export function dayOf(date) {
  const day = DAYS.get(date);
  if (day === undefined) throw new RangeError(`no day of the city: ${date}`);
  return day;
}

/** @type {(day: number) => string} */
export function dateOf(day) {
  const date = DATES[day];
  if (date === undefined) throw new RangeError(`no day of the city: ${day}`);
  return date;
}

export const FIRST_DAY = dayOf("2024-01-01");

/** The day at whose close the data were taken: nothing later is in them. */
export const LAST_DAY = dayOf("2024-12-31");

/**
 * The date, unless it was still to come when the data were taken.
 *
 * @type {(day: number) => string | undefined}
 */
export function knownDate(day) {
  return day > LAST_DAY ? undefined : dateOf(day);
}

/** How the systems of the insurers write an instant. */
const SPELLINGS = {
  offset: clockTime((date, time) => `${date}T${time}+08:00`),
  millis: clockTime((date, time) => `${date}T${time}.250+08:00`),
  database: clockTime((date, time) => `${date} ${time}`),
  minutes: clockTime((date, time) => `${date} ${time.slice(0, 5)}`),
  date: clockTime((date) => date),
  utc: (/** @type {number} */ day, /** @type {number} */ second) => {
    const utc = second - 8 * 3600;
    return utc < 0 ? utcTime(day - 1, utc + 86_400) : utcTime(day, utc);
  },
};

/** @typedef {keyof typeof SPELLINGS} Spelling */

const utcTime = clockTime((date, time) => `${date}T${time}Z`);

/** @param {(date: string, time: string) => string} write */
function clockTime(write) {
  /** @type {(day: number, second: number) => string} */
  return (day, second) => {
    const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(":");
    return write(dateOf(day), time);
  };
}

/**
 * The instants of an insurer's system: office hours as a rule, and now and then the last second of the day. One that
 * was still to come when the data were taken is left out.
 *
 * @param {Spelling} spelling
 * @param {import("./random.mjs").Random} random
 */
export function clockOf(spelling, random) {
  /** @type {(day: number) => string | undefined} */
  return (day) => {
    const second = random.chance(3) ? 86_399 : random.between(8 * 3600, 18 * 3600);
    return day > LAST_DAY ? undefined : SPELLINGS[spelling](day, second);
  };
}
