import { describe, expect, it } from "vitest";
import { DEFAULT_READINGS, type Readings, suzhou2024 } from "../../src/index.js";
import { scoreCategory } from "../../src/scoring/category.js";
import { fractionOf, fractionText } from "../../src/values/fraction.js";

const category = (index: number) => suzhou2024.categories[index] as (typeof suzhou2024.categories)[number];

const scored = (index: number, deductions: readonly string[], categoryFloor: Readings["categoryFloor"] = "zero") => {
  const score = scoreCategory(category(index), deductions.map(fractionOf), { ...DEFAULT_READINGS, categoryFloor });
  return [score.points, score.gross, score.deduction, score.score].map(fractionText);
};

describe("scoreCategory: points, what its items deduct, what is deducted, what is left", () => {
  it("has its points where nothing is deducted", () => {
    expect(scored(0, ["0"])).toEqual(["10/1", "0/1", "0/1", "10/1"]);
    expect(scored(3, [])).toEqual(["20/1", "0/1", "0/1", "20/1"]);
  });

  it("adds its items' deductions up, exactly", () => {
    expect(scored(3, ["0.1", "2.5"])).toEqual(["20/1", "13/5", "13/5", "87/5"]); // 2.6, and 20 - 2.6 = 17.4
  });

  it.each([
    [["10", "10", "10", "9.9999"], "399999/10000", "1/10000"], // 39.9999 of 40
    [["10", "10", "20", "0"], "40/1", "0/1"],
    [["10", "10", "20", "0.0001"], "40/1", "0/1"],
    [["10", "10", "20", "10"], "40/1", "0/1"], // 50 of 40
  ])("by categoryFloor zero its 40 points are the most that %j take", (deductions, deduction, left) => {
    const [, , taken, score] = scored(1, deductions);
    expect([taken, score]).toEqual([deduction, left]);
  });

  it("by categoryFloor none category 2 falls to -10", () => {
    expect(scored(1, ["10", "10", "20", "10"], "none")).toEqual(["40/1", "50/1", "50/1", "-10/1"]);
    expect(scored(1, ["10", "10", "20", "10"], "zero")).toEqual(["40/1", "50/1", "40/1", "0/1"]);
  });
});
