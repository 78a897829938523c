import { describe, expect, it } from "vitest";
import { showNumber } from "../../src/index.js";

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
});
