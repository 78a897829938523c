import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CallError } from "../../src/errors/call-error.js";
import { dueDay, unjudgedDueDay } from "../../src/time/due-day.js";
import { workingDays } from "../../src/time/rest-days.js";
import { formatDay, parseDay } from "../../src/values/day.js";
import { EARLY_2024 } from "./official-calendar.js";

const day = (text: string): number => parseDay(text) as number;

const excluded = { readings: { dayCount: "exclude-start" }, workingDays: null } as const;
const included = { readings: { dayCount: "include-start" }, workingDays: null } as const;
const moved = {
  readings: { dayCount: "exclude-start" },
  workingDays: workingDays(EARLY_2024),
} as const;

describe("the due day", () => {
  test.each([
    ["2024-01-01", 45, "2024-02-15"], // 30 days to 01-31, and 15
    ["2024-03-01", 7, "2024-03-08"],
    ["2024-12-28", 7, "2025-01-04"],
    ["2024-02-22", 7, "2024-02-29"],
    ["2024-02-23", 7, "2024-03-01"],
    ["2023-02-22", 7, "2023-03-01"],
    ["2024-03-01", 1, "2024-03-02"],
  ])("of a duty from %s of %i days is %s: the start is not counted", (start, days, due) => {
    expect(formatDay(dueDay(day(start), days, excluded))).toBe(due);
  });

  test.each([
    ["2024-01-01", 45, "2024-02-14"],
    ["2024-03-01", 7, "2024-03-07"],
    ["2024-03-01", 1, "2024-03-01"],
  ])("by the reading include-start, from %s of %i days is %s", (start, days, due) => {
    expect(formatDay(dueDay(day(start), days, included))).toBe(due);
  });

  test.each([
    ["2024-01-01", 45, "2024-02-18"], // 02-15 is in Spring Festival; the Sunday after it is worked
    ["2024-01-01", 7, "2024-01-08"], // a Monday
    ["2024-01-06", 7, "2024-01-15"], // 01-13 is a Saturday
    ["2024-01-28", 7, "2024-02-04"], // a Sunday worked in exchange
  ])("by the reading next-working-day, from %s of %i days is %s", (start, days, due) => {
    expect(formatDay(dueDay(day(start), days, moved))).toBe(due);
  });

  test("counts the start or moves the last day, each on its own", () => {
    const both = { ...moved, readings: { dayCount: "include-start" } } as const;
    expect(formatDay(dueDay(day("2024-01-01"), 45, both))).toBe("2024-02-18"); // 02-14 is in the festival too
    expect(formatDay(dueDay(day("2024-01-01"), 40, both))).toBe("2024-02-09"); // the eve is worked
  });

  test("of a duty that is judged lies in the days that the calendar knows, of another where it falls", () => {
    for (const start of ["2023-12-20", "2024-02-25"]) {
      expect(() => dueDay(day(start), 7, moved)).toThrow(CallError);
      expect(unjudgedDueDay(day(start), 7, moved)).toBe(day(start) + 7);
    }
    expect(unjudgedDueDay(day("2024-01-01"), 45, moved)).toBe(day("2024-02-18"));
    expect(unjudgedDueDay(day("2024-01-01"), 45, included)).toBe(day("2024-02-14"));
  });

  test("of a later start, or of more days, is later", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: 1, max: 3_660 }), (start, days) => {
        const due = dueDay(start, days, excluded);
        expect(due).toBe(start + days);
        expect(dueDay(start, days, included)).toBe(due - 1);
      }),
    );
  });
});
