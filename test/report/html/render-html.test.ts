import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/index.js";
import { circular, insurerReport, renderHtml } from "../../../src/report/index.js";
import { HOSTILE, hostileCity, league, troubled } from "../samples.ts";
import { expectHarmless, tagsOf, wordsOf } from "./markup.ts";

describe.each(LANGUAGES)("a page in %s", (language) => {
  const pages = [
    ["report", renderHtml(insurerReport(troubled()), language)],
    ["circular", renderHtml(circular(league(), { earlier: league({ A: 0 }) }), language)],
  ] as const;

  test.each(pages)("of a %s is whole, says its language, and needs nothing from elsewhere", (_, page) => {
    expectHarmless(page);
    expect(page.startsWith("<!DOCTYPE html>\n")).toBe(true);
    expect(tagsOf(page).find(({ name }) => name === "html")?.attributes).toEqual({ lang: language });
    expect(page).not.toMatch(/url\((?!#)|@import|https?:(?!\/\/www\.w3\.org)/);
    expect(page).toContain('<meta charset="utf-8">');
  });

  test("is set in the fonts of its language first", () => {
    const [, first] = pages[0][1].match(/body\{font-family:([^,]+),/) ?? [];
    expect(first).toBe(language === "en" ? "system-ui" : '"PingFang SC"');
  });

  test.each(pages)("of a %s has landmarks, one first heading, and no level left out", (_, page) => {
    const names = tagsOf(page)
      .filter(({ isEnd }) => !isEnd)
      .map(({ name }) => name);
    for (const landmark of ["header", "main", "footer", "h1", "title"]) {
      const count = names.filter((name) => name === landmark).length;
      if (landmark !== "title") expect(count, landmark).toBe(1);
    }
    const levels = names.filter((name) => /^h\d$/.test(name)).map((name) => Number(name[1]));
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] as number)).toBeLessThanOrEqual(1);
    });
  });

  test.each(pages)("of a %s has a caption and heads with their scope in every table", (_, page) => {
    const tables = page.split("<table>").slice(1);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(table).toMatch(/^<caption>[^<]+<\/caption>/);
      expect(table).toContain('<th scope="col"');
      const rows = table.split("<tbody>")[1]?.split("</table>")[0]?.match(/<tr>/g)?.length ?? 0;
      expect(table.match(/<th scope="row"/g) ?? []).toHaveLength(rows);
    }
  });

  test("of a report has its pictures named for those who do not see them", () => {
    const pictures = tagsOf(pages[0][1]).filter(({ name, isEnd }) => name === "svg" && !isEnd);
    expect(pictures).toHaveLength(2);
    const ids = new Set(tagsOf(pages[0][1]).flatMap(({ attributes }) => attributes["id"] ?? []));
    for (const { attributes } of pictures) {
      expect(attributes["role"]).toBe("img");
      expect(ids).toContain(attributes["aria-labelledby"]);
      expect(ids).toContain(attributes["aria-describedby"]);
    }
  });

  test("has no id twice", () => {
    const ids = tagsOf(pages[0][1]).flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("shows every name as it is, and lets none do anything", () => {
    const evaluations = hostileCity();
    for (const page of [circular(evaluations), ...evaluations.map((each) => insurerReport(each))].map((report) =>
      renderHtml(report, language),
    )) {
      expectHarmless(page);
    }
    const words = wordsOf(renderHtml(circular(evaluations), language));
    for (const name of HOSTILE.filter((each) => !/[\p{Cc}\p{Cs}\u202E]/u.test(each))) expect(words).toContain(name);
  });

  test("has a style for print, for the dark and for a phone", () => {
    const [style = ""] = pages[0][1].match(/<style>[\s\S]*?<\/style>/) ?? [];
    for (const media of ["@media print", "prefers-color-scheme:dark", "max-width:47.5rem", "size:A4"]) {
      expect(style).toContain(media);
    }
  });
});

test("a heat map's cells are darker the more was lost, and nothing but nothing is light", () => {
  const page = renderHtml(circular(league({ A: 0, B: 1, C: 3, D: 4, E: 5 })), "en");
  const uploads = [
    ...page.matchAll(
      /<tr><th scope="row" class="name">Insurer (\w)<\/th>((?:<td class="n heat\d"[^>]*>[^<]*<\/td>)+)/g,
    ),
  ];
  const heats = uploads.map(([, id, cells = ""]) => `${id}${cells.match(/heat(\d)/g)?.[5]}`);
  // 0, 3, 9, 12 and 15 of 15
  expect(heats.sort()).toEqual(["Aheat0", "Bheat1", "Cheat2", "Dheat3", "Eheat4"]);
});
