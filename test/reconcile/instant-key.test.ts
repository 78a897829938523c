import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantKey } from "../../src/reconcile/instant-key.js";
import { anyInstant } from "../../src/testing/index.js";
import { parseInstantDay } from "../../src/values/instant.js";

describe("an instant in two spellings", () => {
  test.each([
    ["2024-03-08T16:30:00Z", "2024-03-09T00:30:00+08:00"],
    ["2024-03-08T16:30:00Z", "2024-03-09 00:30"],
    ["2024-03-08T16:30:00Z", "2024-03-09 00:30:00"],
    ["2024-03-08T16:30:00Z", "2024-03-08t16:30:00z"],
    ["2024-03-08T16:30:00Z", "2024-03-08 16:30:00Z"],
    ["2024-03-08T16:30:00Z", "2024-03-08T16:30:00.000Z"],
    ["2024-03-08T16:30:00.5Z", "2024-03-08T11:00:00.500-05:30"],
    ["2024-01-01T00:00:00+14:00", "2023-12-31T10:00:00Z"],
    ["2024-03-08", "2024-03-08"],
  ])("%s is %s", (one, other) => {
    expect(instantKey(one)).toBe(instantKey(other));
  });

  test.each([
    ["2024-03-08T16:30:00Z", "2024-03-08T16:30:01Z"],
    ["2024-03-08T16:30:00Z", "2024-03-08T16:30:00.001Z"],
    ["2024-03-08T16:30:00Z", "2024-03-08T16:30:00+08:00"],
    ["2024-03-08T16:30:00+01:00", "2024-03-08T16:30:00-01:00"],
    ["2024-03-08", "2024-03-09"],
    ["2024-03-08", "2024-03-08 00:00"], // a day is no point in time
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"], // a leap second is a second of its own
  ])("%s is not %s", (one, other) => {
    expect(instantKey(one)).not.toBe(instantKey(other));
  });

  test("spellings of one key are of one day in China", () => {
    const days = new Map<string, number | undefined>();
    fc.assert(
      fc.property(anyInstant(), (instant) => {
        const day = parseInstantDay(instant);
        const key = instantKey(instant);
        expect(days.get(key) ?? day).toBe(day);
        days.set(key, day);
      }),
    );
  });
});
