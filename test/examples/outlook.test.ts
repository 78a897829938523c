import { expect, it } from "vitest";
import { makeCity } from "../../examples/make-city.mjs";
import { outlookLines } from "../../examples/outlook.mjs";
import { parseDataset } from "../../src/index.js";

it("the example of outlooks gives each insurer its range, with what is most open", () => {
  const city = parseDataset(makeCity());
  const lines = outlookLines(city, "2024-10-31", 2);
  expect(lines.filter((line) => line.includes("至2024-12-31终了"))).toHaveLength(city.insurers.length);
  expect(lines.some((line) => /^ {2}.+扣0至\d+分，最多影响总分[\d.]+分/.test(line))).toBe(true);
});
