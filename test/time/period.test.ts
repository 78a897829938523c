import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CallError, type CallProblemCode } from "../../src/errors/call-error.js";
import { calendarYear, contains, quarter } from "../../src/time/period.js";
import { parseDay } from "../../src/values/day.js";

function expectProblem(call: () => unknown, code: CallProblemCode, option: string): void {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(CallError);
  expect((thrown as CallError).issues).toMatchObject([{ code, option }]);
}

/** Values that no year and no quarter is. */
const NO_NUMBERS: readonly unknown[] = [
  undefined,
  null,
  "1",
  "",
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1n,
  true,
  [],
  {},
  new Date(0),
  Symbol("1"),
];

describe("the period of a calendar year", () => {
  test.each([
    [2024, "2024-01-01", "2024-12-31"],
    [2025, "2025-01-01", "2025-12-31"],
    [0, "0000-01-01", "0000-12-31"],
    [987, "0987-01-01", "0987-12-31"],
    [9999, "9999-01-01", "9999-12-31"],
  ])("of %i", (year, start, end) => {
    expect(calendarYear(year)).toEqual({ start, end });
  });

  test.each([[-1], [10_000], [2024.5], ...NO_NUMBERS.map((value) => [value])])("%o is no year", (year) => {
    expectProblem(() => calendarYear(year as number), "out-of-range", "year");
  });
});

describe("the period of a quarter", () => {
  test.each([
    [2024, 1, "2024-01-01", "2024-03-31"],
    [2024, 2, "2024-04-01", "2024-06-30"],
    [2024, 3, "2024-07-01", "2024-09-30"],
    [2024, 4, "2024-10-01", "2024-12-31"],
    [0, 1, "0000-01-01", "0000-03-31"],
  ] as const)("of %i, the %i.", (year, number, start, end) => {
    expect(quarter(year, number)).toEqual({ start, end });
  });

  test.each([[0], [5], [-1], ...NO_NUMBERS.map((value) => [value])])("%o is no quarter", (number) => {
    expectProblem(() => quarter(2024, number as 1), "out-of-range", "quarter");
  });

  test.each([[-1], [10_000], ...NO_NUMBERS.map((value) => [value])])("%o is no year", (year) => {
    expectProblem(() => quarter(year as number, 1), "out-of-range", "year");
  });

  test("and the next are a year without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (year) => {
        const quarters = ([1, 2, 3, 4] as const).map((number) => quarter(year, number));
        const [first, , , last] = quarters;
        expect({ start: first?.start, end: last?.end }).toEqual(calendarYear(year));
        for (const [index, { start }] of quarters.entries()) {
          const before = quarters[index - 1];
          if (before !== undefined) expect(parseDay(start)).toBe((parseDay(before.end) as number) + 1);
        }
      }),
    );
  });
});

describe("a range of days", () => {
  const range = { start: 10, end: 12 };

  test.each([
    [9, false],
    [10, true],
    [11, true],
    [12, true],
    [13, false],
  ])("from 10 to 12, day %i: %s", (day, isContained) => {
    expect(contains(range, day)).toBe(isContained);
  });
});
