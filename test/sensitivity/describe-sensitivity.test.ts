import { describe, expect, test } from "vitest";
import { CallError, calendarYear, defineRulebook } from "../../src/index.js";
import { describeSensitivity, type Sensitivity, sensitivity } from "../../src/sensitivity/index.js";
import { rubricWith } from "../rulebook/rubric.ts";
import { type Books, books, restDays2024, times } from "../support/books.ts";

const fiveStars = { attitude: 5, professionalism: 5, timeliness: 5 };

const of = (given: Books, call: object = {}) =>
  sensitivity(books({ surveys: [fiveStars], ...given }), { insurerId: "A", period: calendarYear(2024), ...call });

/** 94; the first day counted 91; arbitration as a lawsuit 91.5; both 88.5. */
const together = of({
  policies: [{ signedOn: "2024-03-01", uploadedAt: "2024-03-08" }],
  disputes: [{ forum: "arbitration" }],
  findings: times(2, { item: 1 }),
});

describe("in English", () => {
  test("readings that matter together are told with what others must be", () => {
    expect(describeSensitivity(together, "en")).toEqual([
      "Insurer A: 94 (Self-managed) by the readings used.",
      "Over all 98304 combinations of readings: from 88.5 (Assisted) to 94 (Self-managed).",
      "Left as it is, without a rest-day calendar: Due day on a rest day.",
      "Self-managed: by 65536 of 98304 combinations.",
      "Assisted: by 32768 of 98304 combinations.",
      "First day of a time limit: read as “the day on which it starts”, it leads from Self-managed to Assisted where others are read otherwise too: What counts as a lawsuit (court cases and arbitration).",
      "What counts as a lawsuit: read as “court cases and arbitration”, it leads from Self-managed to Assisted where others are read otherwise too: First day of a time limit (the day on which it starts).",
    ]);
  });

  test("contested breaches, and readings that move the score alone", () => {
    const restDays = restDays2024({ from: "2023-01-01", to: "2025-12-31" });
    // Due on a Saturday, done on the Monday: 97, or 100.
    const result = of({ policies: [{ signedOn: "2024-03-02", uploadedAt: "2024-03-11" }] }, { restDays });
    expect(describeSensitivity(result, "en").slice(1)).toEqual([
      "Over all 196608 combinations of readings: from 97 (Self-managed) to 100 (Self-managed).",
      "Self-managed: by 196608 of 196608 combinations.",
      "These can change the score, but never the tier: First day of a time limit, Due day on a rest day.",
      "Item 6, P1 of 2024-03-09 is no breach by another reading: Due day on a rest day (moves to the next working day).",
    ]);
  });

  test("a score that no reading moves", () => {
    expect(describeSensitivity(of({}), "en")[1]).toBe("The score is the same by all 98304 combinations of readings.");
  });
});

test("in Chinese, a reading that matters alone", () => {
  // 91; the first day counted: 88
  const result = of({
    policies: [{ signedOn: "2024-03-01", uploadedAt: "2024-03-08" }],
    findings: times(3, { item: 1 }),
  });
  expect(describeSensitivity(result, "zh-CN")).toEqual([
    "Insurer A：按所采用的解读，得分为91分（自我管理）。",
    expect.stringMatching(/^在全部98304种解读组合下，得分最低88分（.+），最高91分（自我管理）。$/),
    expect.stringMatching(/^未提供节假日历/),
    "自我管理：98304种组合中有49152种。",
    expect.stringMatching(/：98304种组合中有49152种。$/),
    expect.stringMatching(/：仅此一项改为“.+”，管理类别即由自我管理变为.+。$/),
  ]);
});

test("a category's floor matters only together with the reading by which the category loses more than it has", () => {
  // Satisfaction has 10 of 90 points, and two findings take 6. Unrated it loses nothing, or 15: 84, or 74 with a floor
  // and 69 without; assisted is from 70.
  const rulebook = defineRulebook(rubricWith({ "categories[3].points": "10" }));
  const result = of({ surveys: [], findings: times(2, { item: 1 }) }, { rulebook });
  expect(result).toMatchObject({ own: { score: "84" }, lowest: { score: "69" }, highest: { score: "84" } });
  const { noSurvey, categoryFloor } = Object.fromEntries(
    result.readings.map(({ reading, ...effect }) => [reading, effect]),
  );
  expect(noSurvey).toMatchObject({ movesScore: true, matters: "together" });
  expect(categoryFloor).toMatchObject({ movesScore: true, matters: "together" });
});

test("a reading about a category that has lost all that it has moves the score only where there is no floor", () => {
  // Of its 10 points satisfaction loses 12 to the stars: 80, or 78 without a floor; arbitration then takes 2.5 more.
  const rulebook = defineRulebook(rubricWith({ "categories[3].points": "10" }));
  const surveys = [{ attitude: 1, professionalism: 1, timeliness: 1 }];
  const result = of({ surveys, disputes: [{ forum: "arbitration" }] }, { rulebook });
  expect(result).toMatchObject({ own: { score: "80" }, lowest: { score: "75.5" }, highest: { score: "80" } });
  const moving = result.readings.filter(({ movesScore }) => movesScore).map(({ reading }) => reading);
  expect(moving).toEqual(["disputeForum", "categoryFloor"]);
});

test("in Chinese, readings that matter together are told with what others must be", () => {
  expect(describeSensitivity(together, "zh-CN").slice(-2)).toEqual([
    expect.stringMatching(/^.+：在其他解读也改变时（.+），改为“.+”使管理类别由自我管理变为自我管理为主。$/),
    expect.stringMatching(/^.+：在其他解读也改变时（.+），改为“.+”使管理类别由自我管理变为自我管理为主。$/),
  ]);
});

test("in Chinese, a score that no reading moves", () => {
  expect(describeSensitivity(of({}), "zh-CN")[1]).toBe("在全部98304种解读组合下，得分均相同。");
});

test("another language, or something else than a sensitivity, is refused", () => {
  expect(() => describeSensitivity(together, "fr" as "en")).toThrow(CallError);
  expect(() => describeSensitivity({} as Sensitivity, "en")).toThrow(CallError);
});
