import { describe, expect, test } from "vitest";
import { DatasetError, parseDataset } from "../../src/index.js";
import { fuzz } from "./fuzz.mjs";
import { good } from "./good.mjs";

const cases = Number(process.env["CASES"] ?? 4000);
const seed = Number(process.env["SEED"] ?? 1);
const refuses = (error: unknown): boolean => error instanceof DatasetError;

test("the data that are spoilt are good", () => {
  expect(parseDataset(good).policies).toHaveLength(2);
});

test("parseDataset gives a dataset or a DatasetError, whatever it is given", () => {
  const { fault, value, counts } = fuzz({ parse: parseDataset, refuses, cases, seed });
  expect({ fault, value, seed }).toEqual({ fault: null, value: undefined, seed });
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(0);
});

test("another error than the one that is allowed is found, with the value it came of", () => {
  const broken = (value: unknown): void => {
    if (typeof value === "string") throw new TypeError(`a fault of ${value.length}`);
  };
  const { fault, value } = fuzz({ parse: broken, refuses, cases: 1000, seed });
  expect(fault).toBe(`threw TypeError: a fault of ${JSON.parse(`${value}`).length}`);
});

describe("a prototype that is touched is found", () => {
  const name = "touchedByATest";

  test.each([
    ["Object.prototype", Object.prototype],
    ["Array.prototype", Array.prototype],
    ["Promise.prototype", Promise.prototype],
    ["Object", Object],
  ])("by a new field of %s", (where, object) => {
    const touching = () => Object.defineProperty(object, name, { value: 1, configurable: true });
    expect(fuzz({ parse: touching, refuses, cases: 2, seed }).fault).toBe(`touched ${where}.${name}`);
    Reflect.deleteProperty(object, name);
  });

  test("by another value of a field that was there", () => {
    const whole = Object.getOwnPropertyDescriptor(Object.prototype, "toLocaleString") as PropertyDescriptor;
    const touching = () => {
      Object.prototype.toLocaleString = () => "";
    };
    expect(fuzz({ parse: touching, refuses, cases: 2, seed }).fault).toBe("touched Object.prototype.toLocaleString");
    Object.defineProperty(Object.prototype, "toLocaleString", whole);
  });

  test("by a field that is gone", () => {
    const whole = Object.getOwnPropertyDescriptor(Object.prototype, "toLocaleString") as PropertyDescriptor;
    const touching = () => Reflect.deleteProperty(Object.prototype, "toLocaleString");
    expect(fuzz({ parse: touching, refuses, cases: 2, seed }).fault).toBe("touched Object.prototype.toLocaleString");
    Object.defineProperty(Object.prototype, "toLocaleString", whole);
  });
});

test.each([
  [
    "a loop",
    () => {
      for (;;);
    },
  ],
  ["a regular expression", () => /^(?:a|aa)+$/.test(`${"a".repeat(200)}b`)],
])("%s without end is stopped and found", (_, hanging) => {
  expect(fuzz({ parse: hanging, refuses, cases: 2, seed, hangsAfter: 20 }).fault).toBe("hung");
});
