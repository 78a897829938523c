import { expect, it } from "vitest";
import { makeCity } from "../../examples/make-city.mjs";
import { outlookLines, planLines } from "../../examples/outlook.mjs";
import { parseDataset } from "../../src/index.js";

it("the example of outlooks gives each insurer its range, with what is most open", () => {
  const city = parseDataset(makeCity());
  const lines = outlookLines(city, "2024-10-31", 2);
  expect(lines.filter((line) => line.includes("至2024-12-31终了"))).toHaveLength(city.insurers.length);
  expect(lines.some((line) => /^ {2}.+扣0至\d+分，最多影响总分[\d.]+分/.test(line))).toBe(true);
});

it("the example of plans gives each insurer a way to the tier, or says why there is none", () => {
  const city = parseDataset(makeCity());
  const lines = planLines(city, "2024-10-31", "self-managed");
  expect(lines.filter((line) => /可确保达到自我管理|已确保达到自我管理|无法确保达到自我管理/.test(line))).toHaveLength(
    city.insurers.length,
  );
  expect(lines.some((line) => /^ {2}2024-\d\d-\d\d及以前：.+可多确保[\d.]+分，成本1。$/.test(line))).toBe(true);
});
