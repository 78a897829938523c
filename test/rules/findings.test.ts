import { describe, expect, test } from "vitest";
import type { FindingFacts } from "../../src/facts/facts.js";
import { isPremature } from "../../src/rules/findings.js";
import { parseDay } from "../../src/values/day.js";

const foundOn = (date: string): FindingFacts => ({
  findingId: "F",
  item: 6,
  found: parseDay(date) as number,
  status: "confirmed",
  about: null,
});

describe("a finding about a record is premature", () => {
  const due = parseDay("2024-03-08") as number;

  test("until the close of the day on which the record's duty falls due", () => {
    expect(isPremature(foundOn("2024-03-08"), due)).toBe(true);
    expect(isPremature(foundOn("2024-03-09"), due)).toBe(false);
  });

  test("never where the record has no due day, be it found before 1970", () => {
    expect(isPremature(foundOn("1969-12-31"), null)).toBe(false);
  });
});
