import { describe, expect, it } from "vitest";
import { CallError, showNumber } from "../../src/index.js";

describe("a number that is shown", () => {
  it.each([
    ["89.9999", "89.99"],
    ["89.993197278911564625", "89.99"],
    ["0.009", "0.00"],
    ["75", "75"],
    ["94.5", "94.5"],
    ["62.61", "62.61"],
    ["-10", "-10"],
    ["-0.001", "-0.01"],
    ["-1.999", "-2.00"],
  ])("of %s is %s: never more than it is", (decimal, shown) => {
    expect(showNumber(decimal)).toBe(shown);
  });

  it.each([89.9999, null, undefined, "", "90 分", "1e2", "∞", ".5", "5."])(
    "is refused where it is no decimal text: %j",
    (given) => {
      const issues = [expect.objectContaining({ code: "wrong-type", option: "decimal" })];
      expect(() => showNumber(given as string)).toThrow(CallError);
      expect(() => showNumber(given as string)).toThrow(expect.objectContaining({ issues }));
    },
  );
});
