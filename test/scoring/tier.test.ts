import { describe, expect, it } from "vitest";
import { suzhou2024 } from "../../src/index.js";
import { tierOf } from "../../src/scoring/tier.js";
import { fraction, fractionOf } from "../../src/values/fraction.js";

const tier = (score: string) => tierOf(fractionOf(score), suzhou2024);

describe("tierOf: the lower end is in, the upper end is out", () => {
  it.each([
    ["100", "self-managed"],
    ["90.0001", "self-managed"],
    ["90", "self-managed"], // 评分≥90分
    ["89.9999", "assisted"], // 70≤评分<90
    ["70", "assisted"],
    ["69.9999", "rectification"], // 60≤评分<70
    ["60", "rectification"],
    ["59.9999", "supervised"], // 评分<60
    ["0", "supervised"],
    ["-10", "supervised"],
  ])("%s: %s", (score, id) => {
    expect(tier(score).id).toBe(id);
  });

  it("decides on the exact score, however near", () => {
    const hair = 10n ** 30n;
    expect(tierOf(fraction(90n * hair - 1n, hair), suzhou2024).id).toBe("assisted");
    expect(tierOf(fraction(270n, 3n), suzhou2024).id).toBe("self-managed");
  });

  it.each([
    ["95", "1"],
    ["80", "2"],
    ["65", "3"],
    ["50", "4"],
  ])("says where it is written: %s falls under remark %s", (score, item) => {
    expect(tier(score).clause).toEqual({ part: "remarks", item });
  });
});
