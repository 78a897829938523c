import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, evaluateAll, parseDataset } from "../../src/index.js";
import { scenario, toCall } from "../arbitraries/index.ts";
import { evaluateAllByOracle, evaluateByOracle } from "../oracle/index.ts";
import { essence, essenceOfOracle } from "./compare.js";

/** `npm run differential -- --cases N --seed S` runs as many as are asked for. */
const numRuns = Number(process.env["CASES"] ?? 400);
const seed = process.env["SEED"] === undefined ? {} : { seed: Number(process.env["SEED"]) };

test("the library and an independent implementation agree on every item, category, score and tier", () => {
  fc.assert(
    fc.property(scenario(), ({ dataset, call: plain }) => {
      const call = toCall(plain);
      const sound = parseDataset(structuredClone(dataset));
      const all = evaluateAll(sound, call);
      const expected = evaluateAllByOracle(dataset, call);
      expect(all.map(({ insurerId }) => insurerId)).toEqual(expected.map(({ insurerId }) => insurerId));
      for (const [index, evaluation] of all.entries()) {
        expect(essence(evaluation)).toEqual(essenceOfOracle(expected[index] as never, evaluation));
        expect(evaluate(sound, { ...call, insurerId: evaluation.insurerId })).toEqual(evaluation);
        expect(evaluateByOracle(dataset, { ...call, insurerId: evaluation.insurerId })).toEqual(expected[index]);
      }
    }),
    { numRuns, ...seed },
  );
});
