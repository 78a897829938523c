import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { evaluateAll, parseDataset } from "../../src/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";

const ZONES = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"];

const zoneBefore = process.env["TZ"];

afterEach(() => {
  if (zoneBefore === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneBefore;
});

test("results are the same in every time zone of the machine", () => {
  const [given] = fc.sample(fc.array(anyScenario(), { minLength: 200, maxLength: 200 }), {
    numRuns: 1,
    seed: 20240101,
  });
  const inZone = (zone: string) => {
    process.env["TZ"] = zone;
    const offset = new Date(2024, 0, 1).getTimezoneOffset();
    const results = (given ?? []).map(({ dataset, call }) => evaluateAll(parseDataset(dataset), toCall(call)));
    return { offset, results: JSON.stringify(results) };
  };
  const all = ZONES.map(inZone);
  expect(all.map(({ offset }) => offset)).toEqual([0, -480, 300, -840]); // the machine did change its zone
  expect(new Set(all.map(({ results }) => results)).size).toBe(1);
});
