import { describe, expect, test } from "vitest";
import { calendarYear, defineRulebook, type Language, suzhou2024 } from "../../src/index.js";
import { compareRulebooks, describeRulebookDifference } from "../../src/rulebooks/index.js";
import { PLACE, rubricWith } from "../rulebook/rubric.ts";
import { books } from "../support/books.js";

const [underwriting, technical, platform, satisfaction] = rubricWith({}).categories;
const other = defineRulebook(
  rubricWith({
    [`${PLACE.firstService}.sizes`]: ["large"],
    [`${PLACE.policyUpload}.days`]: 10,
    "categories[0].points": "8",
    tiers: [
      { id: "self-managed", atLeast: "90", clause: { part: "remarks", item: "1" } },
      { id: "watched", below: "90", clause: { part: "remarks", item: "2" } },
    ],
  }),
);
const fewer = defineRulebook(
  rubricWith({
    categories: [
      underwriting,
      technical,
      { ...platform, points: "20", items: [platform.items[0], platform.items[2]] },
      satisfaction,
    ],
  }),
);
const banded = defineRulebook(
  rubricWith({
    [`${PLACE.feeUsage}.bands`]: [
      { atLeast: "50", points: "0" },
      { below: "50", points: "20" },
    ],
  }),
);

const sentences = (a: typeof other, b: typeof other, language: Language) =>
  compareRulebooks(a, b, books(), { period: calendarYear(2024) }).differences.map((each) =>
    describeRulebookDifference(each, language),
  );

describe("a difference in words", () => {
  test("in English", () => {
    expect(sentences(suzhou2024, other, "en")).toEqual([
      "Category Underwriting: points 10, then 8.",
      "Item 2, First prevention service: sizes large, medium, then large.",
      "Item 6, Upload of e-policies: days 7, then 10.",
      "The tiers Self-managed 90 ≤ x, Assisted 70 ≤ x < 90, Rectification 60 ≤ x < 70, Supervised x < 60, then Self-managed 90 ≤ x, watched x < 90.",
    ]);
    expect(sentences(suzhou2024, banded, "en")).toEqual([
      "Item 4, Use of the service fee: bands (spending in percent: points taken) 80 ≤ x: 0, 60 ≤ x < 80: 5, 40 ≤ x < 60: 10, 0 < x < 40: 15, x ≤ 0: 20, then 50 ≤ x: 0, x < 50: 20.",
    ]);
    expect(sentences(suzhou2024, fewer, "en")[0]).toBe(
      "Item 7, Quality of data is dropped: most points taken 10; points 2.",
    );
    expect(sentences(fewer, suzhou2024, "en")[0]).toBe(
      "Item 7, Quality of data is new: most points taken 10; points 2.",
    );
  });

  test("in Chinese", () => {
    expect(sentences(suzhou2024, other, "zh-CN")).toEqual([
      "承保服务类：分值由10改为8。",
      "第2项“首次事故预防服务”：企业规模由大型、中型改为大型。",
      "第6项“电子保单上传”：期限（天）由7改为10。",
      "档次由自我管理（90 ≤ x）、自我管理为主（70 ≤ x < 90）、自律整改（60 ≤ x < 70）、监管措施（x < 60）改为自我管理（90 ≤ x）、watched（x < 90）。",
    ]);
    expect(sentences(suzhou2024, banded, "zh-CN")[0]).toMatch(
      /^第4项“服务费用使用”：分档（使用比例%：扣分）由80 ≤ x：0、/,
    );
    expect(sentences(suzhou2024, fewer, "zh-CN")[0]).toBe("取消第7项“数据质量”：扣分上限10，分值2。");
    expect(sentences(fewer, suzhou2024, "zh-CN")[0]).toBe("新增第7项“数据质量”：扣分上限10，分值2。");
  });

  test("is refused in another language, or for something else", () => {
    const [difference] = compareRulebooks(suzhou2024, other, books(), { period: calendarYear(2024) }).differences;
    expect(() => describeRulebookDifference(difference!, "fr" as never)).toThrow(/language unknown-value/);
    for (const none of [null, {}, { code: "toString" }, { code: 7 }]) {
      expect(() => describeRulebookDifference(none as never, "en")).toThrow(/difference unknown-value/);
    }
  });
});
