import { expect, test } from "vitest";
import { cutDecimals } from "../../src/values/decimal.js";

test.each([
  ["89.9999", 2, "89.99"],
  ["-0.001", 2, "-0.01"], // downwards: away from 0
  ["89.99", 2, "89.99"],
  ["89.990", 2, "89.990"], // nothing but noughts is beyond
  ["89", 2, "89"],
])("%s of at most %i decimals is %s", (decimal, decimals, cut) => {
  expect(cutDecimals(decimal, decimals)).toBe(cut);
});
