import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, evaluateAll, parseDataset } from "../../src/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { differenceOn, library } from "./compare.ts";

/** `npm run differential -- --cases N --seed S` runs as many as are asked for. */
const numRuns = Number(process.env["CASES"] ?? 400);
const seed = process.env["SEED"] === undefined ? {} : { seed: Number(process.env["SEED"]) };

test("the library and an independent implementation agree on every item, category, score and tier", () => {
  fc.assert(
    fc.property(anyScenario(), (scenario) => {
      const difference = differenceOn(scenario, library);
      expect(difference?.library).toEqual(difference?.oracle);
    }),
    { numRuns, ...seed },
  );
});

test("an insurer's own evaluation is the one that it has among all", () => {
  fc.assert(
    fc.property(anyScenario(), ({ dataset, call }) => {
      const sound = parseDataset(dataset);
      for (const evaluation of evaluateAll(sound, toCall(call))) {
        expect(evaluate(sound, { ...toCall(call), insurerId: evaluation.insurerId })).toEqual(evaluation);
      }
    }),
    { numRuns: Math.ceil(numRuns / 2), ...seed },
  );
});
