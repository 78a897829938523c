import { describe, expect, test } from "vitest";
import { defineRulebook, type RulebookItem, suzhou2024 } from "../../src/index.js";

/*
 * The annex of 应急监二〔2023〕84号, item by item, typed from its text and from nowhere else.
 */

type Row = { category: string; item: RulebookItem["id"]; words: string; weight: string; numbers: object };

const ANNEX: readonly Row[] = [
  {
    category: "underwriting",
    item: "filed-terms",
    words: "1. 每违反一次扣3分，最多扣10分",
    weight: "10",
    numbers: { points: "3" },
  },
  {
    category: "technical-service",
    item: "first-service",
    words: "2. 中型以上…45日内…每发现一次扣2分，最多扣10分",
    weight: "10",
    numbers: { points: "2", days: 45, sizes: ["large", "medium"] },
  },
  {
    category: "technical-service",
    item: "service-loop",
    words: "3. 每发现一次扣2分，最多扣10分",
    weight: "10",
    numbers: { points: "2" },
  },
  {
    category: "technical-service",
    item: "fee-usage",
    words: "4. ≥80%不扣分；60%≤比例<80%扣5分；40%≤比例<60%扣10分；0<比例<40%扣15分；未使用扣20分",
    weight: "20",
    numbers: {
      bands: [
        { atLeast: "80", points: "0" },
        { atLeast: "60", below: "80", points: "5" },
        { atLeast: "40", below: "60", points: "10" },
        { above: "0", below: "40", points: "15" },
        { atMost: "0", points: "20" },
      ],
      floorPercent: "12", // 二、（六）: 不得低于保费总额的12%
    },
  },
  {
    category: "technical-service",
    item: "annual-report",
    words: "5. 每年12月15日前…扣10分",
    weight: "10",
    numbers: { points: "10", dueMonth: 12, dueDayOfMonth: 15 },
  },
  {
    category: "platform-use",
    item: "policy-upload",
    words: "6. 7日内…每发现一次扣3分，最多扣15分",
    weight: "15",
    numbers: { points: "3", days: 7 },
  },
  {
    category: "platform-use",
    item: "data-quality",
    words: "7. 每发现一次扣2分，最多扣10分",
    weight: "10",
    numbers: { points: "2" },
  },
  {
    category: "platform-use",
    item: "claim-upload",
    words: "8. 理赔完成7日内…每发现一笔扣1分，最多扣5分",
    weight: "5",
    numbers: { points: "1", days: 7 },
  },
  {
    category: "satisfaction",
    item: "survey-stars",
    words: "9. 每个星级1分，每个维度5分，三个维度均为五星级评价得15分",
    weight: "15",
    numbers: { pointsPerStar: "1" },
  },
  {
    category: "satisfaction",
    item: "disputes",
    words: "10. 每起事件扣2.5分，最多扣5分",
    weight: "5",
    numbers: { points: "2.5" },
  },
];

/** 承保服务（10分）, 技术服务（40分）, 平台使用（30分）, 满意度（20分） */
const CATEGORIES = [
  ["underwriting", "10"],
  ["technical-service", "40"],
  ["platform-use", "30"],
  ["satisfaction", "20"],
] as const;

/** 备注: ≥90, 70≤评分<90, 60≤评分<70, <60 */
const TIERS = [
  { id: "self-managed", atLeast: "90" },
  { id: "assisted", atLeast: "70", below: "90" },
  { id: "rectification", atLeast: "60", below: "70" },
  { id: "supervised", below: "60" },
];

/** 评定方法, as the annex has it for items 1 to 10. */
const METHODS = [
  ["inspection", "system-sampling"], // 日常检查、系统抽查
  ["system-verdict"], // 系统判定
  ["system-check"], // 系统检查
  ["system-verdict"], // 系统判定
  ["system-verdict"], // 系统判定
  ["system-verdict"], // 系统判定
  ["inspection", "system-comparison"], // 日常检查、系统比对
  ["inspection", "system-sampling"], // 日常检查、系统抽查
  ["system-verdict"], // 系统判定
  ["complaints"], // 客户投诉
];

const items = suzhou2024.categories.flatMap(({ id, items }) => items.map((item) => ({ category: id, item })));

describe("the rubric of Suzhou", () => {
  test("is of the notice of 2023-10-30, in force since 2024-01-01 without an end", () => {
    expect(suzhou2024).toMatchObject({
      id: "suzhou-2024",
      source: { document: "应急监二〔2023〕84号", city: "宿州", issuedOn: "2023-10-30" },
      inForce: { from: "2024-01-01" },
    });
    expect(suzhou2024.inForce.to).toBeUndefined();
  });

  test("has four categories of 100 points in all", () => {
    expect(suzhou2024.categories.map(({ id, points }) => [id, points])).toEqual(CATEGORIES);
    expect(CATEGORIES.reduce((sum, [, points]) => sum + Number(points), 0)).toBe(100);
  });

  test("has the ten items in the annex's order, and no other", () => {
    expect(items.map(({ category, item }) => [category, item.id])).toEqual(
      ANNEX.map(({ category, item }) => [category, item]),
    );
  });

  test.each(ANNEX.map((row, index) => ({ ...row, index })))("$words", ({ item, weight, numbers, index }) => {
    const { clauses, methods, floorClause: _, ...own } = { floorClause: null, ...(items[index]?.item as RulebookItem) };
    expect(own).toEqual({ id: item, weight, ...numbers });
    expect(clauses[0]).toEqual({ part: "annex", item: String(index + 1) });
    expect(methods).toEqual(METHODS[index]);
  });

  test("has the floor of service fees in the body, 二、（六）", () => {
    expect(items[3]?.item).toMatchObject({ floorClause: { part: "body", item: "2.6" } });
  });

  test("has four tiers, each with its remark", () => {
    expect(suzhou2024.tiers).toEqual(
      TIERS.map((tier, index) => ({ ...tier, clause: { part: "remarks", item: String(index + 1) } })),
    );
  });

  test("is frozen all through", () => {
    const thawed: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, held] of Object.entries(value)) look(held, `${path}.${key}`);
    };
    look(suzhou2024, "suzhou2024");
    expect(thawed).toEqual([]);
  });
});

test("the built-in rulebook, which is not looked at when the library is loaded, is one that defineRulebook accepts", () => {
  expect(defineRulebook(structuredClone(suzhou2024))).toEqual(suzhou2024);
});
