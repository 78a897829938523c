import { describe, expect, test } from "vitest";
import { defineRulebook, LANGUAGES, suzhou2024 } from "../../../src/index.js";
import { circular, insurerReport, renderText } from "../../../src/report/index.js";
import { alignPoints, tableLines } from "../../../src/report/text/table.js";
import { padEnd, padStart, widthOf } from "../../../src/report/text/width.js";
import { wrap } from "../../../src/report/text/wrap.js";
import { judge, times } from "../../support/books.js";
import { beyondCategory, hostileCity, sixLate, troubled } from "../samples.ts";

const asIs = (text: string) => text;

describe("the columns of a text in a terminal", () => {
  test.each([
    ["abc 123", 7],
    ["", 0],
    ["安责险", 6],
    ["（，。）", 8], // full-width punctuation
    ["ＡＢ１", 6], // full-width letters
    ["ｱｲｳ", 3], // half-width kana
    ["e\u0301", 1], // a mark on the letter before
    ["각", 2],
    ["\u1100\u1161\u11A8", 2], // the same syllable in parts
    ["한국", 4],
    ["かな", 4],
    ["\u{20000}", 2], // beyond the first plane
    ["😀", 2],
    ["👍🏽", 2], // with its skin
    ["👨‍👩‍👧", 2], // three joined to one
    ["❤️", 2], // a text character asked to be an emoji
    ["❤", 1],
    ["🇨🇳", 2], // two letters of a flag
    ["1️⃣", 2], // a key
    ["—…×−", 4],
    ["█░▒", 3],
  ])("%s takes %i", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test("fill up a field, at the end or the start", () => {
    expect(padEnd("安责险", 8)).toBe("安责险  ");
    expect(padStart("安责险", 8)).toBe("  安责险");
    expect(padEnd("安责险", 3)).toBe("安责险");
  });
});

describe("a long text", () => {
  test("breaks between words, and between Chinese characters, but not before a comma", () => {
    expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
    expect(wrap("保单上传，迟了", 8)).toEqual(["保单上", "传，迟了"]);
  });

  test("breaks a word that no line holds, and never within a character", () => {
    expect(wrap("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
    expect(wrap("👨‍👩‍👧👨‍👩‍👧", 3)).toEqual(["👨‍👩‍👧", "👨‍👩‍👧"]);
    expect(wrap("安责", 1)).toEqual(["安", "责"]);
  });

  test("is given back where there is room", () => {
    expect(wrap("short", 5)).toEqual(["short"]);
  });
});

describe("a table", () => {
  test("stands in columns, numbers with their points below each other", () => {
    const lines = tableLines(
      {
        kind: "table",
        caption: "",
        columns: [
          { head: "机构", kind: "name" },
          { head: "Score", kind: "number" },
          { head: "Day", kind: "date" },
        ],
        rows: [
          ["甲保险", "100", "1 May"],
          ["B", "89.99", "10 May"],
          ["丙", "–", ""],
        ],
      },
      80,
      asIs,
    );
    expect(lines).toEqual([
      "机构     Score  Day",
      "──────  ──────  ──────",
      "甲保险  100     1 May",
      "B        89.99  10 May",
      "丙        –",
    ]);
  });

  test("wraps its texts where the page is too narrow, and leaves its numbers whole", () => {
    const lines = tableLines(
      {
        kind: "table",
        caption: "",
        columns: [
          { head: "What", kind: "text" },
          { head: "Points", kind: "number" },
        ],
        rows: [["one two three four", "1234567"]],
      },
      18,
      asIs,
    );
    expect(lines).toEqual(["What        Points", "─────────  ───────", "one two    1234567", "three", "four"]);
  });

  test("is as wide as it must where nothing can give way", () => {
    const [head] = tableLines(
      { kind: "table", caption: "", columns: [{ head: "Number", kind: "number" }], rows: [["1234567890"]] },
      5,
      asIs,
    );
    expect(head).toBe("    Number");
  });

  test("without rows has its heads", () => {
    const columns = [{ head: "A", kind: "text" as const }];
    expect(tableLines({ kind: "table", caption: "", columns, rows: [] }, 80, asIs)).toEqual(["A", "─"]);
  });

  test("aligns numbers of any decimals", () => {
    expect(alignPoints(["1", "2.5", "3.33…"])).toEqual(["1    ", "2.5  ", "3.33…"]);
  });
});

describe("a report in a terminal", () => {
  test.each(LANGUAGES)("is never wider than a page, in %s", (language) => {
    const names = ["安".repeat(80), "a".repeat(150), "👨‍👩‍👧".repeat(60)];
    const evaluations = hostileCity(names);
    const categories = suzhou2024.categories.map((category) => ({
      ...category,
      id: `${category.id} ${"w".repeat(70)}`,
    }));
    const longNames = defineRulebook({ ...suzhou2024, id: "long-names", categories });
    const many = judge({ policies: times(3_000, { uploadedAt: null }) }); // absorbed: a number of four digits
    const texts = [
      ...[...evaluations, troubled(), beyondCategory(), many, judge({}, { rulebook: longNames })].map((each) =>
        insurerReport(each),
      ),
      circular(evaluations),
    ];
    for (const text of texts.map((report) => renderText(report, language))) {
      for (const line of text.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(100);
    }
  });

  test("keeps names from doing anything: no control character, no mark that turns text around", () => {
    for (const language of LANGUAGES) {
      const evaluations = hostileCity();
      const texts = [circular(evaluations), ...evaluations.map((each) => insurerReport(each))];
      for (const text of texts.map((report) => renderText(report, language))) {
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      }
    }
    const text = renderText(circular(hostileCity()), "en");
    expect(text).toContain("⟨U+001B⟩");
    expect(text).toContain("⟨U+202E⟩");
    expect(text).toContain("⟨U+D800⟩");
  });

  test("is coloured only where that is asked for", () => {
    const report = insurerReport(sixLate());
    expect(renderText(report, "en", {})).not.toContain("\u001B");
    const coloured = renderText(report, "en", { colour: true });
    expect(coloured).toContain("\u001B[1;34mInsurer A\u001B[0m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is looked for
    expect(coloured.replace(/\u001B\[[\d;]*m/g, "")).toBe(renderText(report, "en"));
  });

  test("shows in the waterfall what a cap, and what a category's limit, absorbed", () => {
    const line = (text: string, start: string) => text.split("\n").find((each) => each.startsWith(start)) ?? "";
    const capped = line(renderText(insurerReport(sixLate()), "en"), "6. Upload of e-policies  ");
    expect(capped).toMatch(/−15 \(3 more not counted\) +▒+█{6}$/); // 15 of 100 in 40 cells
    const limited = line(renderText(insurerReport(beyondCategory()), "zh-CN"), "5. 年度工作报告");
    expect(limited).toMatch(/0（另有10分不计） +▒{4}$/);
  });

  test("shows a score below zero", () => {
    const none = judge(
      {
        policies: Array.from({ length: 6 }, () => ({
          ...{ enterpriseSize: "large" as const, uploadedAt: null, serviceFee: "100.00", premium: "800.00" },
        })),
        services: Array.from({ length: 5 }, () => ({ performedOn: "2024-11-15", reportedAt: null, closedAt: null })),
        annualReports: [],
        claims: Array.from({ length: 5 }, () => ({ resultUploadedAt: null })),
        findings: Array.from({ length: 10 }, (_, index) => ({ item: index % 2 === 0 ? (1 as const) : (7 as const) })),
        disputes: [{}, {}],
      },
      { readings: { categoryFloor: "none", noSurvey: "zero" } },
    );
    expect(none.score).toBe("-10");
    const text = renderText(insurerReport(none), "en");
    expect(text).toMatch(/^Score +−10 +█{3}$/m);
    expect(text).toContain("−10 of 100 points");
  });
});
