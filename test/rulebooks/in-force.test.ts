import { describe, expect, test } from "vitest";
import { CallError, defineRulebook, suzhou2024 } from "../../src/index.js";
import { inForceOn } from "../../src/rulebooks/in-force.js";
import { rulebookFor } from "../../src/rulebooks/index.js";

describe("the rulebook of a day", () => {
  test.each(["2024-01-01", "2024-12-31", "2031-05-05"])("%s is that of Suzhou", (date) => {
    expect(rulebookFor(date)).toBe(suzhou2024);
  });

  const first = defineRulebook({ ...suzhou2024, id: "first", inForce: { from: "2024-01-01", to: "2025-06-30" } });
  const second = defineRulebook({ ...suzhou2024, id: "second", inForce: { from: "2026-01-01" } });

  test.each([
    ["2025-06-30", "first"],
    ["2026-01-01", "second"],
  ])("%s is the last that began by then", (date, id) => {
    expect(inForceOn(date, [first, second]).id).toBe(id);
  });

  test.each([
    ["before the first", "2023-12-31"],
    ["after the end of one, before the next", "2025-07-01"],
  ])("is refused %s", (_, date) => {
    expect(() => inForceOn(date, [first, second])).toThrow(/date no-rulebook-in-force/);
  });

  test.each([
    ["2023-12-31", "no-rulebook-in-force"],
    ["2024-02-30", "bad-date"],
    ["2024", "bad-date"],
    [20240101, "wrong-type"],
  ])("of %s: %s", (date, code) => {
    const refused = () => rulebookFor(date as string);
    expect(refused).toThrow(CallError);
    expect(refused).toThrow(`date ${code}`);
  });
});
