import { describe, expect, test } from "vitest";
import { PLACE, problemsOf, rubric, rubricWith } from "./rubric.js";

const { annualReport, feeUsage, surveyStars } = PLACE;

/** Each case: what is wrong, what the rubric then says, and the problems. */
type Case = [fault: string, changes: Record<string, unknown>, ...problems: string[]];

function expectEach(cases: readonly Case[]): void {
  for (const [fault, changes, ...problems] of cases) expect(problemsOf(rubricWith(changes)), fault).toEqual(problems);
}

describe("a rubric that cannot be applied", () => {
  test("ends before it starts", () => {
    expectEach([
      ["by a day", { "inForce.to": "2023-12-31" }, "inForce.to days-out-of-order"],
      ["not: it is in force for one day", { "inForce.to": "2024-01-01" }],
      ["not: it is in force for a year", { "inForce.to": "2024-12-31" }],
    ]);
  });

  test("has a due day that not every year has", () => {
    const due = (dueMonth: number, dueDayOfMonth: number) => ({
      [`${annualReport}.dueMonth`]: dueMonth,
      [`${annualReport}.dueDayOfMonth`]: dueDayOfMonth,
    });
    const problem = `${annualReport}.dueDayOfMonth unreal-due-day`;
    expectEach([
      ["29 February", due(2, 29), problem],
      ["30 February", due(2, 30), problem],
      ["31 April", due(4, 31), problem],
      ["31 November", due(11, 31), problem],
      ["not: 28 February", due(2, 28)],
      ["not: 30 April", due(4, 30)],
      ["not: 31 December", due(12, 31)],
    ]);
  });

  test("has an id twice", () => {
    const data = rubric();
    data.categories[0].items.push(structuredClone(data.categories[0].items[0]));
    expect(problemsOf(data)).toEqual(["categories[0].items[1].id duplicate-id"]);

    const elsewhere = rubric();
    elsewhere.categories[3].items.push(structuredClone(elsewhere.categories[0].items[0]));
    expect(problemsOf(elsewhere)).toEqual(["categories[3].items[2].id duplicate-id"]);

    expectEach([
      ["of a category", { "categories[2].id": "underwriting" }, "categories[2].id duplicate-id"],
      ["of a tier", { "tiers[3].id": "assisted" }, "tiers[3].id duplicate-id"],
      ["not: a tier and a category may share one", { "tiers[3].id": "underwriting" }],
    ]);
  });

  test("has weights that cannot add up to their category", () => {
    expectEach([
      ["by a hair", { "categories[0].points": "10.0001" }, "categories[0].points weights-below-points"],
      ["of several items", { [`${PLACE.disputes}.weight`]: "4" }, "categories[3].points weights-below-points"],
      ["not: they may add up to more", { "categories[1].points": "30" }],
    ]);
  });

  test("has a band that takes more than the item's weight", () => {
    expectEach([
      ["by a hair", { [`${feeUsage}.bands[4].points`]: "20.5" }, `${feeUsage}.bands[4].points band-over-weight`],
      [
        "two of them",
        { [`${feeUsage}.weight`]: "10", "categories[1].points": "30" },
        `${feeUsage}.bands[3].points band-over-weight`,
        `${feeUsage}.bands[4].points band-over-weight`,
      ],
    ]);
  });

  test("has stars that do not earn the item's weight", () => {
    const problem = `${surveyStars}.pointsPerStar stars-miss-weight`;
    expectEach([
      ["too few", { [`${surveyStars}.pointsPerStar`]: "0.5" }, problem],
      ["too many", { [`${surveyStars}.pointsPerStar`]: "2" }, problem],
      [
        "not: half a point each for a weight of 7.5",
        {
          [`${surveyStars}.pointsPerStar`]: "0.5",
          [`${surveyStars}.weight`]: "7.5",
          "categories[3].points": "12.5",
        },
      ],
    ]);
  });

  test("has bands of spending that leave a ratio out, or hold one twice", () => {
    const bands = `${feeUsage}.bands`;
    expectEach([
      ["a gap", { [`${bands}[1].atLeast`]: "61" }, `${bands}[1] gap`],
      ["a gap of one number", { [`${bands}[4]`]: { below: "0", points: "20" } }, `${bands}[3] gap`],
      ["an overlap", { [`${bands}[1].atLeast`]: "59" }, `${bands}[1] overlap`],
      ["nothing above", { [`${bands}[0].below`]: "100" }, `${bands}[0] gap`],
      ["nothing below", { [`${bands}[4].atLeast`]: "-100" }, `${bands}[4] gap`],
      ["an empty one", { [`${bands}[5]`]: { atLeast: "5", below: "5", points: "0" } }, `${bands}[5] empty-range`],
      [
        "a bound said twice",
        { [`${bands}[5]`]: { atLeast: "5", above: "5", points: "0" } },
        `${bands}[5] double-bound`,
      ],
      [
        "one for all, and another",
        { [bands]: [{ points: "0" }, { atLeast: "5", points: "0" }] },
        `${bands}[1] overlap`,
      ],
      ["not: one for all", { [bands]: [{ points: "0" }] }],
    ]);
  });

  test("has tiers that leave a score out, or hold one twice", () => {
    const withoutSeventy = { id: "assisted", above: "70", below: "90", clause: { part: "remarks", item: "2" } };
    expectEach([
      ["a gap", { "tiers[1].atLeast": "71" }, "tiers[1] gap"],
      ["a gap of one score", { "tiers[1]": withoutSeventy }, "tiers[1] gap"],
      ["an overlap", { "tiers[1].below": "91" }, "tiers[0] overlap"],
      ["nothing above", { "tiers[0].below": "100" }, "tiers[0] gap"],
      ["nothing below", { "tiers[3].atLeast": "0" }, "tiers[3] gap"],
    ]);
  });

  test("has a tier that holds no number, or says a bound twice", () => {
    const clause = { part: "remarks", item: "4" };
    const withTier = (tier: object) => problemsOf(rubricWith({ "tiers[3]": tier, "tiers[4]": rubric().tiers[3] }));
    expect(withTier({ id: "x", atLeast: "60", below: "60", clause })).toContain("tiers[3] empty-range");
    expect(withTier({ id: "x", atLeast: "60", above: "60", clause })).toContain("tiers[3] double-bound");
    expect(withTier({ id: "x", below: "60", atMost: "60", clause })).toContain("tiers[3] double-bound");
  });

  test("not: its tiers end where its scores do", () => {
    const data = rubric();
    data.tiers[0].atMost = "100";
    data.tiers[3].atLeast = "-10"; // weights of 110 on 100 points
    expect(problemsOf(data)).toEqual([]);
    data.tiers[0].atMost = "99";
    data.tiers[3].atLeast = "0"; // by the reading that knows no floor a score can be -10
    expect(problemsOf(data)).toEqual(["tiers[3] gap", "tiers[0] gap"]);
  });

  test("has a tier that no score can reach", () => {
    const split = (upper: object, lower: object) => ({
      "tiers[3]": { ...rubric().tiers[3], below: undefined, ...upper },
      "tiers[4]": { ...rubric().tiers[3], below: undefined, id: "last", ...lower },
    });
    expectEach([
      // Weights of 110 on 100 points: no reading goes below -10.
      ["under the lowest score", split({ atLeast: "-10", below: "60" }, { below: "-10" }), "tiers[4] unreachable-tier"],
      ["not: the lowest score itself", split({ above: "-10", below: "60" }, { atMost: "-10" })],
      [
        "over the highest",
        {
          tiers: [
            { id: "beyond", above: "100", clause: { part: "remarks", item: "1" } },
            { ...rubric().tiers[0], atMost: "100" },
            ...rubric().tiers.slice(1),
          ],
        },
        "tiers[0] unreachable-tier",
      ],
      [
        "not: the highest score itself",
        {
          tiers: [
            { id: "perfect", atLeast: "100", clause: { part: "remarks", item: "1" } },
            { ...rubric().tiers[0], below: "100" },
            ...rubric().tiers.slice(1),
          ],
        },
      ],
    ]);
  });

  test("has its tiers in another order than the best first", () => {
    const [first, second, third, last] = rubric().tiers;
    expectEach([
      ["two exchanged", { tiers: [second, first, third, last] }, "tiers[1] tiers-out-of-order"],
      ["the last first", { tiers: [last, first, second, third] }, "tiers[1] tiers-out-of-order"],
      [
        "the worst first",
        { tiers: [last, third, second, first] },
        "tiers[1] tiers-out-of-order",
        "tiers[2] tiers-out-of-order",
        "tiers[3] tiers-out-of-order",
      ],
    ]);
  });

  test("has all that is told at once", () => {
    const problems = problemsOf(
      rubricWith({
        "inForce.to": "2020-01-01",
        "categories[2].id": "underwriting",
        "categories[0].points": "20",
        [`${feeUsage}.bands[1].atLeast`]: "65",
        [`${feeUsage}.bands[4].points`]: "30",
        [`${annualReport}.dueMonth`]: 2,
        [`${annualReport}.dueDayOfMonth`]: 30,
        [`${surveyStars}.pointsPerStar`]: "3",
        "tiers[0].atLeast": "95",
        "tiers[3].id": "assisted",
      }),
    );
    expect(problems.sort()).toEqual(
      [
        "inForce.to days-out-of-order",
        "categories[2].id duplicate-id",
        "categories[0].points weights-below-points",
        `${feeUsage}.bands[1] gap`,
        `${feeUsage}.bands[4].points band-over-weight`,
        `${annualReport}.dueDayOfMonth unreal-due-day`,
        `${surveyStars}.pointsPerStar stars-miss-weight`,
        "tiers[0] gap",
        "tiers[3].id duplicate-id",
      ].sort(),
    );
  });
});
