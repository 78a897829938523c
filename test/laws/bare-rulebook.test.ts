import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineRulebook, evaluate } from "../../src/index.js";
import { laws } from "../../src/testing/index.js";
import { rubric } from "../rulebook/rubric.js";

/** The notice's rulebook with item 7 alone, in force for a single day: no duty begins and falls due in it. */
const bare = () => {
  const { categories, ...rest } = rubric();
  const item = categories[2].items[1];
  return defineRulebook({
    ...rest,
    inForce: { from: "2024-03-01", to: "2024-03-01" },
    categories: [{ ...categories[2], points: item.weight, items: [item] }],
    tiers: [{ id: "any", clause: { part: "remarks", item: "1" } }],
  });
};

describe("of a rulebook that lacks what it is about, each law holds of itself", () => {
  test.each(laws)("$name", (law) => {
    expect(fc.check(law.property(evaluate, { rulebook: bare() }), { numRuns: 10 }).failed).toBe(false);
  });
});
