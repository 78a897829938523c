import { expect, test } from "vitest";
import { differenceOf } from "../../src/testing/laws/difference.js";
import { agree, exactly, printed } from "../../src/testing/laws/printed.js";
import { fraction } from "../../src/values/fraction.js";

test.each<[string, unknown, unknown, string | undefined]>([
  ["the same", { a: [1, { b: "x" }] }, { a: [1, { b: "x" }] }, undefined],
  ["in another order of fields", { a: 1, b: 2 }, { b: 2, a: 1 }, undefined],
  ["deep down", { a: [1, { b: "x" }] }, { a: [1, { b: "y" }] }, 'a[1].b: "x" and "y"'],
  ["in length", { a: [1] }, { a: [1, 2] }, "a[1]: nothing and 2"],
  ["in a field", { a: 1 }, {}, "a: 1 and nothing"],
  ["in kind", { a: [] }, { a: {} }, "a: [] and {}"],
  ["as a whole", 1, null, "the results: 1 and null"],
])("two values that are or differ %s", (_, one, other, difference) => {
  expect(differenceOf(one, other)).toBe(difference);
});

test.each<[string, bigint, bigint, boolean]>([
  ["0.5", 1n, 2n, true],
  ["0.5", 50_001n, 100_000n, false],
  ["13", 13n, 1n, true],
  ["0.33333333333333333333", 1n, 3n, true], // cut after its 20th digit
  ["0.33333333333333333334", 1n, 3n, false],
  ["0.33333333333333333332", 1n, 3n, false],
  ["0.333333", 1n, 3n, false], // too short to have been cut
  ["-0.33333333333333333334", -1n, 3n, true], // downwards below 0, too
  ["-0.33333333333333333333", -1n, 3n, false],
  ["89.666666666666666666", 269n, 3n, true],
  ["0.00033333333333333333333", 1n, 3000n, true],
])("the text %s can stand for %d/%d: %s", (text, numerator, denominator, can) => {
  expect(agree(printed(text), exactly(fraction(numerator, denominator)))).toBe(can);
});
