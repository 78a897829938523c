import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  dayOf,
  daysInMonth,
  formatDay,
  NEVER,
  parseDay,
  readDay,
  twoDigits,
  yearOf,
} from "../../src/values/day.js";

/** The day count of another hand: midnights in UTC. The first hundred years need `setUTCFullYear`. */
function midnightsSince1970(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

const FIRST = midnightsSince1970(0, 1, 1);
const LAST = midnightsSince1970(9999, 12, 31);

const anyDay = fc.integer({ min: FIRST, max: LAST });

describe("a civil day", () => {
  test.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-01-01", 10_957], // 30 years of 365 days and the leap days of 72, 76, 80, 84, 88, 92, 96
    ["2024-01-01", 19_723], // 54 years of 365 days and 13 leap days
    ["2024-12-31", 20_088],
  ])("%s is day %i", (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
  });

  test.each([
    ["2024-02-29", "a leap year"],
    ["2000-02-29", "a century that 400 divides"],
    ["2400-02-29", "a century that 400 divides"],
    ["0000-02-29", "the year 0"],
    ["0000-01-01", "the first day that can be written"],
    ["9999-12-31", "the last day that can be written"],
    ["2023-02-28", "the last of February"],
    ["2024-01-31", "31 days"],
    ["2024-04-30", "30 days"],
  ])("%s is real: %s", (text) => {
    const day = parseDay(text);
    expect(day).toBeDefined();
    expect(formatDay(day as number)).toBe(text);
  });

  test.each([
    ["2023-02-29", "no leap year"],
    ["1900-02-29", "a century that 400 does not divide"],
    ["2100-02-29", "a century that 400 does not divide"],
    ["2024-02-30", "no February has it"],
    ["2024-04-31", "30 days"],
    ["2024-06-31", "30 days"],
    ["2024-09-31", "30 days"],
    ["2024-11-31", "30 days"],
    ["2024-01-32", "31 days"],
    ["2024-01-00", "no day 0"],
    ["2024-00-01", "no month 0"],
    ["2024-13-01", "no month 13"],
    ["2024-99-99", "neither"],
  ])("%s is not real: %s", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test.each([
    [""],
    ["2024"],
    ["2024-03"],
    ["2024-3-08"],
    ["2024-03-8"],
    ["24-03-08"],
    ["20240308"],
    ["2024/03/08"],
    ["2024.03.08"],
    ["2024-03/08"],
    ["08-03-2024"],
    ["2024-03-08 "],
    [" 2024-03-08"],
    ["2024-03-08\n"],
    ["2024-03-08T"],
    ["2024-03-08T00:00:00Z"],
    ["-024-03-08"],
    ["+024-03-08"],
    ["12024-03-08"],
    ["2024-+3-08"],
    ["2024-03- 8"],
    ["2024-0x-08"],
    ["2024–03–08"], // en dashes
    ["２０２４-03-08"], // full-width digits
    ["2024-03-0８"],
    ["２０２４-０３-０８"],
    ["2024年03月08"],
    ["tomorrow--"],
    ["\0\0\0\0-\0\0-\0\0"],
  ])("%j has another form", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test("has a digit at each of eight places, and a hyphen at the other two, and nothing else at any", () => {
    const real = "2011-11-11";
    for (const [place, sign] of [...real].entries()) {
      // The signs beside 0 and 9 among them.
      for (const other of sign === "-" ? "0/:. ,–" : "/:- xA０") {
        expect(parseDay(real.slice(0, place) + other + real.slice(place + 1)), `${other} at ${place}`).toBeUndefined();
      }
    }
  });

  test("is the count of midnights since 1970, for every day that can be written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
        expect(daysInMonth(year, month)).toBe(last);
        for (let day = 1; day <= last; day++) {
          expect(dayOf(year, month, day)).toBe(midnightsSince1970(year, month, day));
        }
      }),
    );
  });

  test("is read and written without loss, like an ISO date of UTC", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(formatDay(day)).toBe(iso);
        expect(parseDay(iso)).toBe(day);
        expect(yearOf(day)).toBe(new Date(day * 86_400_000).getUTCFullYear());
      }),
      { numRuns: 2_000 },
    );
  });

  test("every day from 1890 to 2110 follows the one before", () => {
    let expected = midnightsSince1970(1890, 1, 1);
    for (let year = 1890; year <= 2110; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = 1; day <= last; day++, expected++) {
          if (dayOf(year, month, day) !== expected) expect.fail(`${year}-${month}-${day} is out of line`);
        }
      }
    }
    expect(expected).toBe(midnightsSince1970(2111, 1, 1));
  });

  test("a day number past a month's end is refused, whatever the month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (year, month, day) => {
          const text = [String(year).padStart(4, "0"), ...[month, day].map((n) => String(n).padStart(2, "0"))].join(
            "-",
          );
          const date = new Date(midnightsSince1970(year, month, day) * 86_400_000);
          const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(parseDay(text) !== undefined).toBe(isReal);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("no text makes the reader throw, and what it accepts has the one form", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9-]{8,12}$/)), (text) => {
        const day = parseDay(text);
        if (day !== undefined) expect(formatDay(day)).toBe(text);
      }),
    );
  });

  test("days are in the order of their texts", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(formatDay(a) < formatDay(b)).toBe(a < b);
      }),
    );
  });

  test("what has not happened is later than every day", () => {
    expect(NEVER).toBeGreaterThan(parseDay("9999-12-31") as number);
  });
});

describe("the parts of longer texts", () => {
  test("a day at the head of an instant is read", () => {
    expect(readDay("2024-03-08T16:30:00Z")).toBe(parseDay("2024-03-08"));
    expect(readDay("2024-02-30T16:30:00Z")).toBeUndefined();
    expect(readDay("")).toBeUndefined();
  });

  test("two digits are a number, and anything else is below 0", () => {
    expect(twoDigits("00", 0)).toBe(0);
    expect(twoDigits("x42", 1)).toBe(42);
    for (const [text, index] of [
      ["4", 0],
      ["", 0],
      ["4x", 0],
      [" 4", 0],
      ["-4", 0],
      ["４２", 0],
      ["42", 5],
    ] as const) {
      expect(twoDigits(text, index)).toBeLessThan(0);
    }
  });
});

describe("the corresponding day of a later month", () => {
  test.each([
    ["2024-03-01", 0, "2024-03-01"],
    ["2024-03-01", 12, "2025-03-01"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-02-29", 36, "2027-02-28"], // no such day: the month's last
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["0000-01-31", 1, "0000-02-29"],
  ])("%s and %i months: %s", (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from) as number, months))).toBe(to);
  });
});
