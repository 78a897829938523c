import { expect, it } from "vitest";
import { makeCity } from "../../examples/make-city.mjs";
import { sensitivityLines } from "../../examples/sensitivity.mjs";
import { evaluateAll, nameOf, parseDataset } from "../../src/index.js";

it("the example says each insurer's score by the readings used, and the tiers over all combinations", () => {
  const city = parseDataset(makeCity());
  const evaluations = evaluateAll(city, { period: { start: "2024-01-01", end: "2024-12-31" } });
  const all = sensitivityLines(city, "en");
  expect(all).toHaveLength(city.insurers.length);
  for (const { insurerName, tier } of evaluations) {
    const [first, ...others] = all.find(([line]) => line?.startsWith(`${insurerName}: `)) ?? [];
    const name = nameOf("tier", tier, "en");
    expect(first).toContain(`(${name}) by the readings used.`);
    expect(others.some((line) => line.startsWith(`${name}: by `))).toBe(true);
  }
});
