import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, LANGUAGES } from "../../src/index.js";
import { anyRulebook, LAW_NAMES, laws } from "../../src/testing/index.js";
import { byOracle } from "./scored-by-oracle.ts";
import { WRONG } from "./wrong-scorers.ts";

const numRuns = Number(process.env["CASES"] ?? 80);
const seed = process.env["SEED"] === undefined ? {} : { seed: Number(process.env["SEED"]) };

describe("the list of laws", () => {
  test("has each name once, in order, and cannot be changed", () => {
    expect(laws.map(({ name }) => name)).toEqual(LAW_NAMES);
    expect(new Set(LAW_NAMES).size).toBe(LAW_NAMES.length);
    const frozen = [laws, LAW_NAMES, ...laws, ...laws.map(({ sentence }) => sentence)];
    expect(frozen.filter((each) => !Object.isFrozen(each))).toEqual([]);
  });

  test.each(LANGUAGES)("tells each in a sentence of its own: %s", (language) => {
    const sentences = laws.map(({ sentence }) => sentence[language]);
    expect(new Set(sentences).size).toBe(laws.length);
    for (const sentence of sentences) expect(sentence).toMatch(language === "en" ? /^[A-Z].*\.$/ : /。$/);
  });
});

describe.each(laws)("$name", ({ name, property }) => {
  test("holds of the library, by the rulebook of Suzhou", () => {
    fc.assert(property(evaluate), { numRuns, ...seed });
  });

  test("holds of the library, by any rulebook", () => {
    const byAny = fc.property(anyRulebook(), fc.integer(), (rulebook, seed) => {
      fc.assert(property(evaluate, { rulebook }), { numRuns: 2, seed });
    });
    fc.assert(byAny, { numRuns: Math.ceil(numRuns / 5), ...seed });
  });

  test("holds of another implementation", () => {
    fc.assert(property(byOracle), { numRuns: Math.ceil(numRuns / 4), ...seed });
  });

  test("lets through what a scorer throws", () => {
    const error = new RangeError("no such thing");
    const throwing = () => {
      throw error;
    };
    // Some laws ask nothing of some scenarios: of a period of one day there are no two in a row.
    expect(fc.check(property(throwing), { numRuns: 100, seed: 20_231_030 }).errorInstance).toBe(error);
  });

  test.each(Object.entries(WRONG[name]))("catches a scorer for which %s", (_, scorer) => {
    const found = fc.check(property(scorer), { seed: 20_231_030, numRuns: 2000, endOnFailure: true });
    expect(`${found.errorInstance}`).toContain(`${name}: `);
  });
});
