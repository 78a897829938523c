import { expect, test } from "vitest";
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
  expect({ fault, value: JSON.stringify(value), seed }).toEqual({ fault: null, value: undefined, seed });
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(0);
});

test("what breaks its word is found: another error, and a prototype that is touched", () => {
  const broken = (): never => {
    throw new TypeError("a fault");
  };
  expect(fuzz({ parse: broken, refuses, cases: 2, seed }).fault).toContain("a fault");
  const name = "touchedByATest";
  const touching = () => {
    Object.defineProperty(Object.prototype, name, { value: 1, configurable: true });
  };
  expect(fuzz({ parse: touching, refuses, cases: 2, seed }).fault).toBe("touched a prototype");
  Reflect.deleteProperty(Object.prototype, name);
});
