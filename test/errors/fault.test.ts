import { expect, test } from "vitest";
import { orFault } from "../../src/errors/fault.js";

test("what the library itself sees to is taken as it is, whatever it is", () => {
  for (const value of [null, false, 0, "", NaN, [], { a: 1 }]) expect(orFault(value, "none")).toBe(value);
});

test("where it is not there after all, the library says that the fault is its own, and what it is", () => {
  expect(() => orFault(undefined, "The readers refuse it")).toThrow("The readers refuse it: a fault of this library.");
});
