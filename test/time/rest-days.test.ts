import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CallError } from "../../src/errors/call-error.js";
import { type RestDays, workingDays } from "../../src/time/rest-days.js";
import { formatDay, parseDay } from "../../src/values/day.js";
import { EARLY_2024 } from "./official-calendar.js";

const day = (text: string): number => parseDay(text) as number;

function issuesOf(call: () => unknown): CallError["issues"] {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(CallError);
    return (error as CallError).issues;
  }
  return expect.fail("the call was accepted");
}

describe("the next working day", () => {
  const early2024 = workingDays(EARLY_2024);

  test.each([
    ["2024-02-15", "2024-02-18", "the first working day after Spring Festival is a Sunday worked in exchange"],
    ["2024-02-10", "2024-02-18", "the first day of the festival"],
    ["2024-02-17", "2024-02-18", "the last day of the festival"],
    ["2024-02-09", "2024-02-09", "the eve is worked"],
    ["2024-02-04", "2024-02-04", "a Sunday worked in exchange"],
    ["2024-01-06", "2024-01-08", "a Saturday"],
    ["2024-01-07", "2024-01-08", "a Sunday"],
    ["2024-01-08", "2024-01-08", "a Monday"],
    ["2024-01-01", "2024-01-02", "New Year, the first day that the calendar knows"],
    ["2024-02-29", "2024-02-29", "the last day that the calendar knows"],
  ])("on or after %s is %s: %s", (from, to) => {
    expect(formatDay(early2024.next(day(from)))).toBe(to);
    expect(formatDay(early2024.nextIfKnown(day(from)))).toBe(to);
  });

  test.each([["2023-12-31"], ["2024-03-01"], ["2020-01-01"], ["9999-12-31"]])(
    "of a day that the calendar does not know, %s, is refused, or the day itself where it does not matter",
    (text) => {
      expect(issuesOf(() => early2024.next(day(text)))).toEqual([
        { code: "calendar-too-short", option: "restDays", found: text },
      ]);
      expect(early2024.nextIfKnown(day(text))).toBe(day(text));
    },
  );

  test("that would lie behind the calendar's last day is refused, or the day itself where it does not matter", () => {
    const untilFestival = workingDays({ ...EARLY_2024, to: "2024-02-17" });
    expect(issuesOf(() => untilFestival.next(day("2024-02-15")))).toEqual([
      { code: "calendar-too-short", option: "restDays", found: "2024-02-18" },
    ]);
    expect(untilFestival.nextIfKnown(day("2024-02-15"))).toBe(day("2024-02-15"));
    expect(formatDay(untilFestival.next(day("2024-02-09")))).toBe("2024-02-09");
  });

  test("of a calendar that only knows rest days is refused", () => {
    const restless = workingDays({ from: "2024-01-01", to: "2024-12-31", isRestDay: () => true });
    expect(issuesOf(() => restless.next(day("2024-06-01")))).toMatchObject([{ code: "calendar-too-short" }]);
  });

  test.each([[undefined], [null], [0], [1], [""], ["yes"], [{}], [Promise.resolve(false)]])(
    "of a calendar that answers %o is refused",
    (answer) => {
      const isRestDay = (() => answer) as unknown as RestDays["isRestDay"];
      const unclear = workingDays({ from: "2024-01-01", to: "2024-12-31", isRestDay });
      expect(issuesOf(() => unclear.next(day("2024-06-01")))).toMatchObject([
        { code: "calendar-unclear", option: "restDays.isRestDay" },
      ]);
    },
  );

  test("asks for days the calendar knows, as YYYY-MM-DD, and for each once", () => {
    const asked: string[] = [];
    const isRestDay = (text: string) => {
      asked.push(text);
      return EARLY_2024.isRestDay(text);
    };
    const counted = workingDays({ ...EARLY_2024, isRestDay });
    for (const text of ["2024-02-15", "2024-02-16", "2024-02-15"]) counted.next(day(text));
    for (const text of ["2023-12-31", "2024-03-01"]) counted.nextIfKnown(day(text));
    expect(asked).toEqual(["2024-02-15", "2024-02-16", "2024-02-17", "2024-02-18"]);
  });

  test("is the first day on or after that is not a rest day, whatever the calendar", () => {
    const first = day("2024-01-01");
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), fc.nat(39), (rests, offset) => {
        const start = first + Math.min(offset, rests.length - 1);
        const expected = rests.findIndex((isRest, index) => first + index >= start && !isRest);
        const search = workingDays({
          from: formatDay(first),
          to: formatDay(first + rests.length - 1),
          isRestDay: (text) => rests[day(text) - first] as boolean,
        });
        if (expected === -1) {
          expect(issuesOf(() => search.next(start))).toMatchObject([{ code: "calendar-too-short" }]);
          expect(search.nextIfKnown(start)).toBe(start);
        } else {
          expect(search.next(start)).toBe(first + expected);
          expect(search.nextIfKnown(start)).toBe(first + expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
