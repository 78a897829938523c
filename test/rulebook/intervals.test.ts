import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Interval, isWithin, lowerBound, partitionFaults } from "../../src/rulebook/intervals.js";
import { type Fraction, fraction, fractionOf } from "../../src/values/fraction.js";

const faultsOf = (intervals: readonly Interval[]): string[] =>
  partitionFaults(intervals).map(({ fault, index }) => `${fault} ${index}`);

describe("a number within an interval", () => {
  test.each<[Interval, string, boolean]>([
    [{ atLeast: "60", below: "80" }, "59.9999", false],
    [{ atLeast: "60", below: "80" }, "60", true],
    [{ atLeast: "60", below: "80" }, "79.9999", true],
    [{ atLeast: "60", below: "80" }, "80", false],
    [{ above: "0", below: "40" }, "0", false],
    [{ above: "0", below: "40" }, "0.0001", true],
    [{ atMost: "0" }, "0", true],
    [{ atMost: "0" }, "-5", true],
    [{ atMost: "0" }, "0.0001", false],
    [{ atLeast: "90" }, "90", true],
    [{ atLeast: "90" }, "1000000", true],
    [{ atLeast: "-2.5", atMost: "-2.5" }, "-2.5", true],
    [{}, "0", true],
  ])("%o holds %s: %s", (interval, number, holds) => {
    expect(isWithin(fractionOf(number), interval)).toBe(holds);
  });

  test("is decided on the exact number", () => {
    const third = fraction(1n, 3n);
    expect(isWithin(third, { atMost: "0.3333" })).toBe(false);
    expect(isWithin(third, { above: "0.3333", below: "0.3334" })).toBe(true);
  });

  test("starts at its lower bound, included or not", () => {
    expect(lowerBound({ atLeast: "60", below: "80" })).toEqual(fractionOf("60"));
    expect(lowerBound({ above: "0" })).toEqual(fractionOf("0"));
    expect(lowerBound({ below: "60" })).toBeNull();
    expect(lowerBound({})).toBeNull();
  });
});

describe("intervals that are to hold every number once", () => {
  test.each<[string, Interval[], string[]]>([
    ["all numbers", [{}], []],
    ["two halves", [{ atLeast: "0" }, { below: "0" }], []],
    ["two halves, the bound in the lower", [{ above: "0" }, { atMost: "0" }], []],
    [
      "bands, the best first",
      [{ atLeast: "80" }, { atLeast: "60", below: "80" }, { above: "0", below: "60" }, { atMost: "0" }],
      [],
    ],
    [
      "bands in no order",
      [{ atMost: "0" }, { atLeast: "80" }, { above: "0", below: "60" }, { atLeast: "60", below: "80" }],
      [],
    ],
    ["a single number among them", [{ below: "0" }, { atLeast: "0", atMost: "0" }, { above: "0" }], []],
    ["the same bound written in two ways", [{ below: "80.0" }, { atLeast: "80.00" }], []],
    ["no number below the first", [{ atLeast: "0" }], ["gap 0"]],
    ["no number above the last", [{ below: "0" }], ["gap 0"]],
    ["neither", [{ atLeast: "0", below: "1" }], ["gap 0", "gap 0"]],
    ["a gap of a range", [{ below: "60" }, { atLeast: "80" }], ["gap 1"]],
    ["a gap of one number", [{ below: "60" }, { above: "60" }], ["gap 1"]],
    ["a gap of a hair", [{ below: "60" }, { atLeast: "60.0001" }], ["gap 1"]],
    ["an overlap of a range", [{ below: "80" }, { atLeast: "60" }], ["overlap 1"]],
    ["an overlap of one number", [{ atMost: "60" }, { atLeast: "60" }], ["overlap 1"]],
    ["an overlap of endless ones above", [{ below: "60" }, { atLeast: "60" }, { atLeast: "70" }], ["overlap 2"]],
    ["one within another", [{ below: "0" }, { atLeast: "0" }, { atLeast: "5", below: "6" }], ["overlap 2"]],
    ["the same twice", [{ below: "0" }, { atLeast: "0" }, { atLeast: "0" }], ["overlap 2"]],
    ["none of a kind", [{ below: "0" }, { atLeast: "0" }, { atLeast: "5", below: "5" }], ["empty 2"]],
    ["none of another kind", [{ below: "0" }, { atLeast: "0" }, { above: "5", atMost: "5" }], ["empty 2"]],
    ["none of a third kind", [{ below: "0" }, { atLeast: "0" }, { above: "5", below: "5" }], ["empty 2"]],
    ["one upside down", [{ below: "0" }, { atLeast: "0" }, { atLeast: "6", atMost: "5" }], ["empty 2"]],
    ["a lower bound said twice", [{ below: "0" }, { atLeast: "0" }, { atLeast: "0", above: "0" }], ["double-bound 2"]],
    ["an upper bound said twice", [{ below: "0" }, { atLeast: "0" }, { below: "0", atMost: "0" }], ["double-bound 2"]],
  ])("%s", (_, intervals, faults) => {
    expect(faultsOf(intervals)).toEqual(faults);
  });

  test("overlap where two of them have no lower end, whichever is told", () => {
    expect(faultsOf([{}, {}])).toEqual([expect.stringMatching(/^overlap [01]$/)]);
    expect(faultsOf([{ below: "60" }, { below: "70" }, { atLeast: "70" }])).toEqual([
      expect.stringMatching(/^overlap [01]$/),
    ]);
  });

  test("tell a gap and an overlap at once", () => {
    const faults = faultsOf([{ below: "10" }, { atLeast: "5", below: "20" }, { atLeast: "30" }]);
    expect(faults).toEqual(["overlap 1", "gap 2"]);
  });

  /** Intervals with bounds on whole numbers, so that whole and half numbers show all that there is to see. */
  const bound = fc.integer({ min: -4, max: 4 }).map(String);
  const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
    fc.record({ atLeast: bound, below: bound }),
    fc.record({ atLeast: bound, atMost: bound }),
    fc.record({ above: bound, below: bound }),
    fc.record({ above: bound, atMost: bound }),
    fc.record({ atLeast: bound }),
    fc.record({ above: bound }),
    fc.record({ below: bound }),
    fc.record({ atMost: bound }),
    fc.constant({}),
  );
  const halves: Fraction[] = Array.from({ length: 21 }, (_, index) => fraction(BigInt(index - 10), 2n));

  /** A cut of all numbers into ranges, each end going to the range below it or above it. */
  const partition = fc
    .uniqueArray(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.boolean()), { selector: ([at]) => at, maxLength: 6 })
    .map((cuts) => {
      const sorted = cuts.sort(([a], [b]) => a - b);
      return [...sorted, undefined].map((upper, index): Interval => {
        const lower = sorted[index - 1];
        return {
          ...(lower === undefined ? {} : { [lower[1] ? "above" : "atLeast"]: String(lower[0]) }),
          ...(upper === undefined ? {} : { [upper[1] ? "atMost" : "below"]: String(upper[0]) }),
        };
      });
    });

  test("have no fault exactly where every number is in one of them", () => {
    const anyIntervals = fc.oneof(
      fc.array(anyInterval, { minLength: 1, maxLength: 5 }),
      partition,
      fc.tuple(partition, anyInterval).map(([intervals, another]) => [...intervals, another]),
      fc
        .tuple(partition, fc.nat(6))
        .map(([intervals, index]) => intervals.filter((_, at) => at !== index))
        .filter((left) => left.length > 0),
    );
    fc.assert(
      fc.property(anyIntervals, (intervals) => {
        const isOnce = halves.every(
          (number) => intervals.filter((interval) => isWithin(number, interval)).length === 1,
        );
        const isFilled = intervals.every((interval) => halves.some((number) => isWithin(number, interval)));
        expect(partitionFaults(intervals).length === 0).toBe(isOnce && isFilled);
      }),
      { numRuns: 2_000 },
    );
  });

  test("have no fault in any order", () => {
    fc.assert(
      fc.property(
        partition.chain((intervals) => fc.shuffledSubarray(intervals, { minLength: intervals.length })),
        (shuffled) => {
          expect(partitionFaults(shuffled)).toEqual([]);
        },
      ),
    );
  });
});
