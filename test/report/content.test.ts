import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  calendarYear,
  certify,
  type Evaluation,
  evaluateAll,
  type Language,
  parseDataset,
} from "../../src/index.js";
import { circular, insurerReport, type Report, renderHtml, renderSvg, renderText } from "../../src/report/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { books, judge, times } from "../support/books.js";
import { CASES, FORMATS } from "./formats.ts";
import { breachesOf, league, listingAtMost, sixLate, TROUBLED, troubled } from "./samples.ts";

/** What stands where code forgot to put a value into words. */
const NO_WORD = /undefined|\bNaN\b|\bnull\b|\[object|Infinity/;

const bare = (text: string): string => text.replace(/\\(.)/g, "$1").replace(/\s+/g, "");

describe.each(CASES)("as %s in %s", (format, language: Language) => {
  const render = (report: Report) => FORMATS[format](report, language);

  test("a report names every breach, undecided finding and open duty", () => {
    const evaluation = troubled();
    const text = bare(render(insurerReport(evaluation)));
    const ids = [
      ...breachesOf(evaluation)
        .filter(({ item }) => item !== 9)
        .map(({ recordId }) => recordId),
      ...evaluation.undecided.map(({ findingId }) => findingId),
      ...evaluation.open.map(({ recordId }) => recordId),
    ];
    for (const id of ids) expect(text, id).toContain(id);
  });

  test("a report of three hundred breaches names them all", () => {
    const text = render(insurerReport(judge({ policies: times(300, { uploadedAt: null }) })));
    for (let number = 1; number <= 300; number++) expect(text).toMatch(new RegExp(`P${number}\\b`));
  });

  test("says how much an evaluation does not list", () => {
    const text = bare(render(insurerReport(listingAtMost(3, sixLate()))));
    const more = language === "en" ? ["And3more", "And2more", "And1more"] : ["另有3条", "另有2条", "另有1条"];
    for (const each of more) expect(text).toContain(each);
    if (format === "CSV") return; // its rows are insurers
    expect(bare(render(circular([listingAtMost(3, sixLate())])))).toContain(more[0]);
    expect(bare(render(circular([listingAtMost(0, sixLate())])))).toContain(language === "en" ? "And6more" : "另有6条");
  });

  test("a circular names every insurer, and its score", () => {
    const text = bare(render(circular(league(), { earlier: league({ G: 1 }) })));
    for (const { insurerName, score } of league()) {
      expect(text).toContain(bare(insurerName));
      expect(text).toContain(score);
    }
    expect(text).toContain("InsurerG");
  });

  test("any report can be made, and none says what is no word", () => {
    fc.assert(
      fc.property(anyScenario(), ({ dataset, call }) => {
        const evaluations = evaluateAll(parseDataset(dataset), toCall(call));
        const reports: Report[] = evaluations.map((evaluation) => insurerReport(evaluation));
        if (evaluations.length > 0) reports.push(circular(evaluations, { earlier: evaluations.slice(0, 1) }));
        // Ids may be such words too.
        const isPlain = !NO_WORD.test(JSON.stringify(evaluations).replace(/:null\b/g, ""));
        for (const text of reports.map(render)) if (isPlain) expect(text).not.toMatch(NO_WORD);
      }),
      { numRuns: Number(process.env["CASES"] ?? 40) },
    );
  });

  test("only a report is rendered, and no copy of one", () => {
    for (const none of [null, undefined, {}, [], "report", { ...insurerReport(judge({})) }]) {
      expect(() => render(none as never)).toThrow(CallError);
      expect(() => render(none as never)).toThrow(/report report-not-made/);
    }
  });
});

describe("a certified evaluation", () => {
  const certificate = certify(books(TROUBLED), { insurerId: "A", period: calendarYear(2024) });
  const { version, evaluation, digests } = certificate;
  const report = insurerReport(evaluation, { certificate });

  test.each(CASES.filter(([format]) => format !== "CSV"))("shows its digests as %s in %s", (format, language) => {
    const text = FORMATS[format](report, language).replace(/\s+/g, "").replaceAll("\\", "");
    for (const shown of [version, ...Object.values(digests)]) expect(text).toContain(shown);
  });

  test("is known from JSON too, and by its version and digests alone", () => {
    const kept = JSON.parse(JSON.stringify(certificate));
    expect(insurerReport(kept.evaluation, { certificate: kept })).toEqual(report);
    expect(insurerReport(troubled(), { certificate: { version, digests } }).certificate).toEqual({ version, digests });
  });

  test("is none by another evaluation's certificate", () => {
    expect(() => insurerReport(sixLate(), { certificate })).toThrow(
      /certificate\.digests\.evaluation other-certificate/,
    );
    const half = { ...sixLate(), insurerName: "\uD800" }; // has no digest
    expect(() => insurerReport(half, { certificate })).toThrow(/other-certificate/);
  });

  test("is none by what is no certificate", () => {
    const broken = { version: 1, digests: { ...digests, dataset: "A".repeat(64) } };
    expect(() => insurerReport(evaluation, { certificate: broken as never })).toThrow(
      /certificate\.version wrong-type.*certificate\.digests\.dataset bad-digest/,
    );
  });

  test("is not needed", () => {
    expect(insurerReport(judge({})).certificate).toBeNull();
    expect(renderHtml(insurerReport(judge({})), "en")).not.toContain("Digests");
  });
});

test("the same report is the same text, whatever the order in which it is asked for", () => {
  const evaluation: Evaluation = troubled();
  const once = [renderText(insurerReport(evaluation), "en"), renderSvg(insurerReport(evaluation), "bars", "en")];
  const again = [renderText(insurerReport(evaluation), "en"), renderSvg(insurerReport(evaluation), "bars", "en")];
  expect(again).toEqual(once);
});

test("a circular of a hundred insurers and a report of five thousand breaches are made", () => {
  const many = judge({ policies: times(5_000, { uploadedAt: null }) });
  expect(renderHtml(insurerReport(many), "zh-CN").match(/<tr>/g)?.length).toBeGreaterThan(5_000);
  const city = league(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`I${index}`, index % 7])));
  expect(renderHtml(circular(city), "zh-CN").match(/Insurer I99/g)?.length).toBeGreaterThan(1);
});
