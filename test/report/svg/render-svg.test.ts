import { describe, expect, test } from "vitest";
import { CallError, LANGUAGES } from "../../../src/index.js";
import { circular, insurerReport, renderSvg } from "../../../src/report/index.js";
import { heatOf, partOf } from "../../../src/report/pictures/part.js";
import { fraction } from "../../../src/values/fraction.js";
import { judge } from "../../support/books.js";
import { expectHarmless, tagsOf, wordsOf } from "../html/markup.ts";
import { beyondCategory, hostileCity, league, sixLate } from "../samples.ts";

/** The bars of a picture, as the class, the left end and the width in percent. */
const barsOf = (svg: string) =>
  tagsOf(svg)
    .filter(
      ({ name, attributes }) =>
        name === "rect" && attributes["width"]?.endsWith("%") && attributes["class"] !== "track",
    )
    .map(({ attributes }) => {
      const kind = attributes["class"] ?? (attributes["fill"] === "url(#hatch)" ? "kept" : "?");
      return `${kind} ${attributes["x"]} ${attributes["width"]}`;
    });

describe.each(LANGUAGES)("a picture in %s", (language) => {
  const report = insurerReport(sixLate());
  const all = circular(league());
  test.each([
    ["bars", renderSvg(report, "bars", language)],
    ["waterfall", renderSvg(report, "waterfall", language)],
    ["bars of all insurers", renderSvg(all, "bars", language)],
    ["heat map", renderSvg(all, "heat-map", language)],
  ])("of %s is a whole document, named and described", (_, svg) => {
    expectHarmless(svg);
    const [root] = tagsOf(svg);
    expect(root).toMatchObject({ name: "svg", attributes: { xmlns: "http://www.w3.org/2000/svg", role: "img" } });
    expect(svg).toMatch(/<title id="[\w-]+">[^<]+<\/title><desc id="[\w-]+">[^<]+<\/desc>/);
    for (const number of svg.matchAll(/ (?:x|y|width|height)="([^"]*)"/g)) expect(number[1]).toMatch(/^\d+(\.\d+)?%?$/);
  });

  test("lets no name do anything", () => {
    const evaluations = hostileCity();
    for (const picture of ["bars", "heat-map"] as const) {
      const svg = renderSvg(circular(evaluations), picture, language);
      expectHarmless(svg);
      expect(wordsOf(svg)).toContain("<img src=x");
    }
    for (const evaluation of evaluations) expectHarmless(renderSvg(insurerReport(evaluation), "waterfall", language));
  });
});

describe("the waterfall", () => {
  test("goes from full points to the score, with what the cap absorbed beside what was taken", () => {
    // 100, then 15 of 18 off, then 85
    expect(barsOf(renderSvg(insurerReport(sixLate()), "waterfall", "en"))).toEqual([
      "bar 0% 100%",
      "kept 82% 3%",
      "cost 85% 15%",
      "bar 0% 85%",
    ]);
  });

  test("shows what a category absorbed of an item that cost nothing", () => {
    expect(barsOf(renderSvg(insurerReport(beyondCategory()), "waterfall", "en"))).toEqual([
      ...["bar 0% 100%", "cost 90% 10%", "cost 80% 10%", "cost 60% 20%"],
      ...["kept 50% 10%", "bar 0% 60%"],
    ]);
  });

  test("leaves room for a score below zero", () => {
    const below = judge({ annualReports: [] }, { readings: { noSurvey: "zero" } });
    expect(below.score).toBe("75");
    expect(renderSvg(insurerReport(below), "waterfall", "zh-CN")).toContain("−15");
  });

  test("shows the least that is taken", () => {
    const stars = Array.from({ length: 999 }, (_, index) => ({ attitude: index === 0 ? 4 : 5 }));
    expect(barsOf(renderSvg(insurerReport(judge({ surveys: stars })), "waterfall", "en"))[1]).toBe("cost 99.6% 0.4%");
  });
});

test("the bars of an insurer's categories are as long as what is left", () => {
  expect(barsOf(renderSvg(insurerReport(beyondCategory()), "bars", "en"))).toEqual([
    ...["bar 0% 100%", "bar 0% 100%", "bar 0% 100%"], // technical service has none
  ]);
  expect(barsOf(renderSvg(insurerReport(sixLate()), "bars", "en"))[2]).toBe("bar 0% 50%");
});

describe("a part of a whole", () => {
  const [nothing, third, half, most, all] = [0n, 5n, 7n, 14n, 15n].map((points) => fraction(points));
  test("is never more than all, nor less than nothing", () => {
    const whole = fraction(15n);
    expect([fraction(-1n), fraction(0n), fraction(5n), fraction(16n)].map((part) => partOf(part, whole))).toEqual([
      ...[0, 0, 0.3333, 1],
    ]);
    expect(partOf(fraction(1n), fraction(0n))).toBe(0);
  });

  test("is as hot as it is large", () => {
    expect([nothing, third, half, most, all].map((part) => heatOf(part ?? fraction(0n), fraction(15n)))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });
});

describe("a picture that a report has not", () => {
  test.each([
    () => renderSvg(insurerReport(sixLate()), "heat-map" as never, "en"),
    () => renderSvg(circular(league()), "waterfall" as never, "en"),
    () => renderSvg(insurerReport(sixLate()), "pie" as never, "en"),
    () => renderSvg({} as never, "bars", "en"),
  ])("is refused", (run) => {
    expect(run).toThrow(CallError);
  });
});

test("long names stand in several lines, and stay whole", () => {
  const name = "很".repeat(60);
  const svg = renderSvg(circular(hostileCity([name])), "heat-map", "zh-CN");
  expect(wordsOf(svg).match(/很/g)?.length).toBe(60); // its description names nobody
  const bars = renderSvg(circular(hostileCity([name])), "bars", "zh-CN").replace(/<desc.*<\/desc>/, "");
  expect(bars).not.toContain("很".repeat(40));
});
