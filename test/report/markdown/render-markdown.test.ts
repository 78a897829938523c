import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/index.js";
import { circular, insurerReport, renderMarkdown } from "../../../src/report/index.js";
import { escaped } from "../../../src/report/markdown/escape.js";
import { hostileCity, troubled } from "../samples.ts";

describe("a text in Markdown", () => {
  test.each([
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
    ["a|b", "a\\|b"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["![x](y)", "\\!\\[x\\](y)"],
    ["`code` **bold** _it_ ~~no~~", "\\`code\\` \\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~"],
    ["&lt; # $x$ @me", "\\&lt; \\# \\$x\\$ \\@me"],
    ["https://evil.example", "https\\://evil.example"],
    ["WWW.evil.example", "WWW\\.evil.example"],
    ["a\\b", "a\\\\b"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["12. item", "12\\. item"],
    ["1) item", "1\\) item"],
    ["2.5 off - less", "2.5 off - less"],
    ["line\nbreak", "line⟨U+000A⟩break"],
    ["保单（2024）", "保单（2024）"],
  ])("%s is text", (text, markdown) => {
    // A number's point is escaped at the start of a line alone, where a list could begin.
    expect(escaped(text)).toBe(text.startsWith("2.5") ? "2\\.5 off - less" : markdown);
  });
});

describe.each(LANGUAGES)("a report in Markdown, in %s", (language) => {
  const cellsOf = (line: string) => line.match(/(?:\\.|[^\\|])+/g)?.length;

  test("has tables whose rows have as many cells as their heads, whatever names hold", () => {
    const evaluations = hostileCity();
    for (const report of [
      circular(evaluations),
      ...evaluations.map((each) => insurerReport(each)),
      insurerReport(troubled()),
    ]) {
      const lines = renderMarkdown(report, language).split("\n");
      let cells = 0;
      for (const [index, line] of lines.entries()) {
        if (!line.startsWith("|")) continue;
        if (lines[index + 1]?.startsWith("| ---")) cells = cellsOf(line) ?? 0;
        expect(cellsOf(line), line).toBe(cells);
      }
    }
  });

  test("has neither HTML nor links nor pictures", () => {
    for (const evaluation of hostileCity()) {
      const markdown = renderMarkdown(insurerReport(evaluation), language).replace(/^```text\n[\s\S]*?^```$/gm, "");
      expect(markdown).not.toMatch(/(?<!\\)</);
      expect(markdown).not.toMatch(/(?<!\\)\]\(/);
      expect(markdown).not.toMatch(/https?:\/\//);
    }
  });

  test("has one heading of the first level, and none that leaves one out", () => {
    const levels = renderMarkdown(insurerReport(troubled()), language)
      .split("\n")
      .flatMap((line) => line.match(/^#+(?= )/)?.map((marks) => marks.length) ?? []);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeGreaterThan(1);
      expect(level - (levels[index] as number)).toBeLessThanOrEqual(1);
    });
  });

  test("aligns numbers right", () => {
    expect(renderMarkdown(circular(hostileCity()), language)).toContain("| ---: | --- | ---: | --- | ---: |");
  });
});

test("a picture's fence is longer than any in its labels", async () => {
  const { defineRulebook, suzhou2024 } = await import("../../../src/index.js");
  const { judge } = await import("../../support/books.js");
  const categories = suzhou2024.categories.map((category) => ({ ...category, id: `\`\`\`\`${category.id}` }));
  const evaluation = judge({}, { rulebook: defineRulebook({ ...suzhou2024, id: "fences", categories }) });
  const markdown = renderMarkdown(insurerReport(evaluation), "en");
  expect(markdown).toMatch(/^`````text\n````underwriting/m);
});
