import { describe, expect, test } from "vitest";
import {
  type BreachCode,
  CallError,
  calendarYear,
  citeClause,
  defineRulebook,
  LANGUAGES,
  type Language,
  READING_NAMES,
  READINGS,
  suzhou2024,
} from "../../src/index.js";
import {
  circular,
  describeClaim,
  explain,
  insurerReport,
  renderHtml,
  renderMarkdown,
  renderText,
} from "../../src/report/index.js";
import { DARK, LIGHT } from "../../src/report/svg/palette.js";
import { grouped, shown, shownScore, signed, takenOff } from "../../src/report/words/show.js";
import { wordsIn } from "../../src/report/words/words-in.js";
import { judge, times } from "../support/books.js";
import { beyondCategory, breachesOf, sixLate, troubled } from "./samples.ts";

const lineOf = (evaluation: Parameters<typeof explain>[0], number: number, language: Language): string => {
  const items = explain(evaluation).because.flatMap(({ because }) => because);
  const claim = items.find((item) => item.claim.item === number)?.claim;
  return describeClaim(claim as never, language).replace(/^\d+\. [^:：]+(?:: |：)/, "");
};

describe("a number that is shown", () => {
  test.each([
    ["84.5", "84.5", "84.5"],
    ["89.9999", "89.99…", "89.99"],
    ["97.97", "97.97", "97.97"],
    ["0", "0", "0"],
    ["-0.001", "−0.01…", "−0.01"],
    ["-10", "−10", "−10"],
  ])("%s is cut downwards, and marked where something was cut", (decimal, cut, score) => {
    expect(shown(decimal)).toBe(cut);
    expect(shownScore(decimal)).toBe(score);
  });

  test("that is a difference has its sign", () => {
    expect(["3.5", "0", "-2", "0.125"].map(signed)).toEqual(["+3.5", "0", "−2", "+0.12…"]);
    expect(["3", "0", "2.0068"].map(takenOff)).toEqual(["−3", "0", "−2.00…"]);
  });

  test.each([
    ["1234567.50", "1,234,567.50"],
    ["999", "999.00"],
    ["-1000.5", "−1,000.50"],
    ["0.00", "0.00"],
    ["12345.6789", "12,345.67…"],
    ["123456789012345678901234567890.12", "123,456,789,012,345,678,901,234,567,890.12"],
  ])("%s yuan has its digits in groups of three", (yuan, text) => {
    expect(grouped(yuan)).toBe(text);
  });

  test("never puts an insurer into a higher tier", () => {
    // 100 - 10 - 1/500 of a star's mean: 89.998
    const evaluation = judge({
      findings: times(4, { item: 1 as const }),
      surveys: times(500, { attitude: 5 }).map((rating, index) => (index === 0 ? { attitude: 4 } : rating)),
    });
    expect(evaluation.score).toBe("89.998");
    for (const language of LANGUAGES) {
      const html = renderHtml(insurerReport(evaluation), language);
      expect(html).toContain('<span class="score">89.99</span>');
      expect(html).not.toMatch(/>90(\.00)?</);
    }
  });
});

describe("dates and money", () => {
  test("are in the form of the language", () => {
    const [zh, en] = LANGUAGES.map(wordsIn);
    expect(zh?.date("2024-03-01")).toBe("2024年3月1日");
    expect(en?.date("2024-03-01")).toBe("1 March 2024");
    expect(zh?.period(calendarYear(2024))).toBe("2024年1月1日至2024年12月31日");
    expect(en?.period(calendarYear(2024))).toBe("1 January 2024 to 31 December 2024");
    expect(zh?.date("0099-12-31")).toBe("99年12月31日");
    expect(zh?.money("1,000.00")).toBe("1,000.00元");
  });

  test("are so everywhere in a report: no date and no amount is left as the data write it", () => {
    for (const language of LANGUAGES) {
      const texts = [insurerReport(troubled()), circular([troubled()])].map((report) => renderText(report, language));
      for (const text of texts) {
        expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
        expect(text).not.toMatch(/\d{4,}\.\d\d/);
      }
    }
    expect(renderText(insurerReport(troubled()), "zh-CN")).toContain("1,234,567.50元");
  });
});

/** The row of an item's ledger that begins with a record, its cells apart. */
function rowOf(evaluation: Parameters<typeof explain>[0], record: string, language: Language): string[] {
  const rows = renderMarkdown(insurerReport(evaluation), language).split("\n");
  const row = rows.find((line) => line.startsWith(`| ${record} |`)) as string;
  return row.replaceAll("\\", "").slice(2, -2).split(" | ");
}

describe("a row of a ledger", () => {
  test("has record, due, done, days late, and what it costs", () => {
    expect(rowOf(sixLate(), "P6", "en").join("; ")).toBe("P6; late; 8 March 2024; 1 April 2024; 24; 3; 3; 0");
    expect(rowOf(troubled(), "P1", "zh-CN").join("; ")).toBe("P1; 未完成; 2024年4月15日; –; 260; 2; 0; 2");
  });

  test("of a finding among duties tells its day, which is not one on which anything was done", () => {
    expect(rowOf(troubled(), "F6", "en").join("; ")).toBe("F6; 1 June 2024: finding about policy P5; –; –; –; 3; 0; 3");
    expect(rowOf(troubled(), "F6", "zh-CN")[1]).toBe("2024年6月1日检查认定，涉及保单P5");
  });

  test("of a dimension has the mean of its stars, without decimals that are none", () => {
    const stars = judge({ surveys: [{ attitude: 3, professionalism: 4 }, { professionalism: 5 }] });
    expect(rowOf(stars, "attitude", "en")[1]).toBe("3 stars in 1 rating, 3 on average");
    expect(rowOf(stars, "专业度", "zh-CN")[1]).toBe("2次评价共9星，平均4.5星");
  });
});

describe("an item's arithmetic in one line", () => {
  const fee = (amount: string) =>
    judge({ policies: [{ serviceFee: "10000.00", premium: "80000.00" }], expenditures: [{ amount }] });
  const stars = judge({
    surveys: [
      { attitude: 5, professionalism: 5, timeliness: 4 },
      { attitude: 5, professionalism: 4, timeliness: 4 },
      { attitude: 4, professionalism: 4, timeliness: 4 },
    ],
  });

  test.each([
    ["six late uploads", sixLate(), 6, "6 uploads late: 6 × 3 = 18, capped at 15", "逾期上传6张：6 × 3 = 18，最多扣15"],
    [
      "late and missing uploads and a finding",
      judge({
        policies: [{ uploadedAt: null }, { uploadedAt: "2024-05-01" }, {}],
        findings: [{ item: 6 }],
      }),
      6,
      "1 upload not made, 1 upload late, 1 finding: 3 × 3 = 9",
      "未上传1张、逾期上传1张、检查认定1张：3 × 3 = 9",
    ],
    ["nothing", judge({}), 6, "nothing deducted", "不扣分"],
    ["no base", judge({}), 4, "not applicable, nothing deducted", "不适用，不扣分"],
    [
      "a fee",
      fee("7999.99"),
      4,
      "7,999.99 yuan spent of 10,000.00 yuan, 79.99…%: 5 off",
      "应支出服务费10,000.00元，实际支出7,999.99元，支出比例79.99…%：扣5",
    ],
    [
      "stars",
      stars,
      9,
      "attitude 14/3, professionalism 13/3, timeliness 12/3: 15 − 14/3 − 13/3 − 12/3 = 2",
      "服务态度平均14/3星、专业度平均13/3星、及时性平均12/3星：15 − 14/3 − 13/3 − 12/3 = 2",
    ],
    [
      "stars that nobody gave",
      judge({ surveys: [{ attitude: 4 }] }, { readings: { noSurvey: "zero" } }),
      9,
      "attitude 4, professionalism 0, timeliness 0: 15 − 4 − 0 − 0 = 11",
      "服务态度平均4星、专业度平均0星、及时性平均0星：15 − 4 − 0 − 0 = 11",
    ],
    [
      "a report that the category has no points for",
      beyondCategory(),
      5,
      "1 report not submitted: 1 × 10 = 10, 10 of them beyond the category's points",
      "报告未报送1份：1 × 10 = 10，其中10分超出类别分值，不计",
    ],
    [
      "reports of two years",
      judge({ annualReports: [] }, { period: { start: "2024-01-01", end: "2025-12-31" } }),
      5,
      "2 reports not submitted: 2 × 10 = 20, capped at 10",
      "报告未报送2份：2 × 10 = 20，最多扣10",
    ],
    [
      "two events",
      judge({ disputes: [{}, {}, {}] }),
      10,
      "3 lawsuits: 3 × 2.5 = 7.5, capped at 5",
      "属保险机构责任的涉诉事件3起：3 × 2.5 = 7.5，最多扣5",
    ],
  ] as const)("%s", (_, evaluation, number, en, zh) => {
    expect(lineOf(evaluation, number, "en")).toBe(en);
    expect(lineOf(evaluation, number, "zh-CN")).toBe(zh);
  });
});

describe("each kind of breach", () => {
  test.each(Object.keys(wordsIn("en").kinds) as BreachCode[])("%s has a name, and can be counted", (code) => {
    for (const language of LANGUAGES) {
      const { kinds, arithmetic } = wordsIn(language);
      expect(kinds[code]).not.toBe("");
      for (const count of [1, 12])
        expect(arithmetic.counts[code](count)).toMatch(new RegExp(`(?<!\\d)${count}(?!\\d)`));
    }
  });
});

describe("a claim in words", () => {
  test("says score, tier and category", () => {
    const explanation = explain(beyondCategory());
    expect(describeClaim(explanation.claim, "en")).toBe(
      "Insurer A scores 60 of 100 points for 1 January 2024 to 31 December 2024: Rectification.",
    );
    expect(describeClaim(explanation.claim, "zh-CN")).toBe(
      "Insurer A2024年1月1日至2024年12月31日评价得分60分（满分100分），管理类别为“自律整改”。",
    );
    const technical = explanation.because[1]?.claim as never;
    expect(describeClaim(technical, "en")).toBe(
      "Technical service: 0 of 40 points, its items take 10 more, which do not count",
    );
    expect(describeClaim(technical, "zh-CN")).toBe(
      "技术服务：得分0分，分值40分，扣分以类别分值40分为限，超出的10分不计",
    );
  });

  test("says what the library says of a breach, a flag, a finding, a duty, in the language's dates and amounts", () => {
    const { because, beside } = explain(troubled());
    const breaches = because.flatMap((category) => category.because.flatMap((item) => item.because));
    for (const language of LANGUAGES) {
      const sentences = [...breaches, ...beside].map(({ claim }) => describeClaim(claim, language));
      expect(sentences).toHaveLength(breachesOf(troubled()).length + beside.length);
      for (const sentence of sentences) expect(sentence).not.toMatch(/\d{4}-\d\d-\d\d|undefined|null|\[object/);
    }
    const late = breaches.find(({ claim }) => claim.breach.code === "policy-upload.late");
    expect(describeClaim(late?.claim as never, "en")).toBe(
      "Policy P2, signed on 1 March 2024: the e-policy was uploaded on 10 March 2024, 2 days after 8 March 2024, its due day (annex, item 6). 3 points off.",
    );
    const spent = breaches.find(({ claim }) => claim.breach.item === 4);
    expect(describeClaim(spent?.claim as never, "zh-CN")).toContain("服务费1,000.00元，为应支出1,234,567.50元的0.08%");
    const stars = breaches.find(({ claim }) => claim.breach.recordId === "attitude");
    expect(describeClaim(stars?.claim as never, "en")).toContain("0.33 points off.");
  });

  test.each([null, undefined, "score", 7, { code: "no-such-claim" }])("%o has none", (claim) => {
    expect(() => describeClaim(claim as never, "en")).toThrow(CallError);
  });

  test("is refused in another language", () => {
    expect(() => describeClaim(explain(judge({})).claim, "fr" as never)).toThrow(/language unknown-value/);
    expect(() => renderText(insurerReport(judge({})), "toString" as never)).toThrow(/language unknown-value/);
  });
});

describe("the readings", () => {
  test.each(READING_NAMES)("%s has a name and a text for each option, no two the same", (name) => {
    for (const language of LANGUAGES) {
      const { name: called, options } = wordsIn(language).readings[name];
      expect(called).not.toBe("");
      expect(Object.keys(options).sort()).toEqual([...READINGS[name]].sort());
      expect(new Set(Object.values(options)).size).toBe(READINGS[name].length);
    }
  });

  test("that were used stand in the report, and which of them were chosen", () => {
    const text = renderText(insurerReport(judge({}, { readings: { noSurvey: "zero" } })), "en");
    expect(text).toMatch(/A dimension that nobody rated +earns nothing +no/);
    expect(text).toMatch(/Lawsuits are counted by +event +yes/);
  });
});

describe("another city's rubric", () => {
  const tiers = [
    { id: "good", atLeast: "50", clause: { part: "remarks" as const, item: "1" } },
    { id: "toString", below: "50", clause: { part: "remarks" as const, item: "2" } },
  ];
  const categories = suzhou2024.categories.map((category) => ({
    ...category,
    id: `a very long name of a category, ${category.id}`,
  }));
  const rulebook = defineRulebook({ ...suzhou2024, id: "constructor", tiers, categories });

  test("goes by its ids where there is no name, and says nothing of what follows", () => {
    const report = insurerReport(judge({}, { rulebook }));
    for (const language of LANGUAGES) {
      const text = renderText(report, language);
      expect(text).toContain("constructor");
      expect(text).toContain("good");
      expect(text).not.toMatch(/undefined|native code/);
    }
    expect(
      renderText(
        circular([judge({ annualReports: [], findings: times(4, { item: 1 as const }) }, { rulebook })]),
        "en",
      ),
    ).toContain("good");
  });
});

/** The contrast of two colours by WCAG 2. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
      const part = Number.parseInt(colour.slice(index, index + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [more = 0, less = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("the %s colours", (_, { paper, panel, ink, quiet, accent, heat, bar, cost, kept, track }) => {
  test("keep to WCAG AA: 4.5 for text, 3 for what a picture shows", () => {
    for (const ground of [paper, panel]) {
      for (const text of [ink, quiet, accent]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const [ground, text] of heat) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const shape of [bar, cost]) expect(contrast(shape, track)).toBeGreaterThanOrEqual(3);
    expect(contrast(kept, paper)).toBeGreaterThanOrEqual(3);
  });
});

test("a clause is cited as the library cites it", () => {
  const text = renderText(insurerReport(judge({})), "zh-CN");
  expect(text).toContain(citeClause({ part: "body", item: "2.5" }, "zh-CN"));
});
