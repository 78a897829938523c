import { describe, expect, test } from "vitest";
import { type CallError, defineRulebook, type Evaluation, type Language, suzhou2024 } from "../../src/index.js";
import { circular, renderText } from "../../src/report/index.js";
import { judge } from "../support/books.js";
import { beyondCategory, league, listingAtMost, sixLate } from "./samples.ts";

const ranksOf = (evaluations: readonly Evaluation[]) =>
  circular(evaluations).standings.map(
    ({ rank, explanation: { claim } }) => `${rank} ${claim.insurerId} ${claim.score}`,
  );

const named = (insurerId: string, evaluation: Evaluation): Evaluation => ({ ...evaluation, insurerId });

function refusalOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    return (error as CallError).issues.map(({ code, option }) => `${option} ${code}`);
  }
  return expect.fail("it was accepted");
}

describe("a circular", () => {
  test("ranks by score, and equals share a rank", () => {
    expect(ranksOf(league())).toEqual(["1 C 100", "2 A 97", "2 B 97", "4 D 94"]);
  });

  test("does not depend on the order in which evaluations are given", () => {
    expect(circular([...league()].reverse())).toEqual(circular(league()));
  });

  test("ranks by the exact score where scores look the same", () => {
    const stars = (ratings: number[]) => judge({ surveys: ratings.map((attitude) => ({ attitude })) });
    const [one, other] = [stars([...Array(299).fill(5), 4]), stars([...Array(298).fill(5), 4])]; // 5 - 1/300, 5 - 1/299
    expect(ranksOf([named("X", other), named("Y", one)]).map((each) => each.slice(0, 8))).toEqual([
      "1 Y 99.9",
      "2 X 99.9",
    ]);
  });

  test("counts the insurers of each tier, the best first", () => {
    expect(circular([...league(), named("E", beyondCategory())]).tiers).toEqual([
      { tier: "self-managed", insurers: 4 },
      { tier: "rectification", insurers: 1 },
    ]);
  });

  test("counts the commonest breaches of the city, and what they cost", () => {
    const { commonest } = circular([...league(), named("E", sixLate()), named("F", beyondCategory())]);
    expect(commonest[0]).toEqual({ code: "policy-upload.late", item: 6, breaches: 10, insurers: 4, cost: "27" });
    const counts = commonest.map(({ breaches }) => breaches);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test("puts kinds of breach that are equally common in the order of the rubric", () => {
    const { commonest } = circular([judge({ findings: [{ item: 7 }, { item: 1 }, { item: 8 }] })]);
    expect(commonest.map(({ code }) => code)).toEqual([
      "filed-terms.found",
      "data-quality.found",
      "claim-upload.found",
    ]);
    const both = circular([judge({ policies: [{ uploadedAt: null }, { uploadedAt: "2024-05-01" }] })]);
    expect(both.commonest.map(({ code }) => code)).toEqual(["policy-upload.late", "policy-upload.missed"]);
  });

  test("knows how many breaches evaluations do not list", () => {
    expect(circular([listingAtMost(2, sixLate())])).toMatchObject({ unlisted: 4 });
    expect(circular([sixLate()])).toMatchObject({ unlisted: 0, changes: null });
  });
});

describe("the changes since the period before", () => {
  const before = league({ A: 0, B: 3, D: 2, G: 1 });
  const { changes } = circular(league(), { earlier: before });
  const changeOf = (id: string) => changes?.insurers.find(({ insurerId }) => insurerId === id);

  test("give rank and score then and now, and what moved them", () => {
    expect(changeOf("A")).toMatchObject({
      before: { rank: 1, score: "100" },
      after: { rank: 2, score: "97" },
      change: "-3",
    });
    expect(changeOf("B")).toMatchObject({ before: { rank: 4 }, after: { rank: 2 }, change: "6" });
    const moved = changeOf("B")?.comparison?.categories.flatMap(({ items }) =>
      items.filter(({ change }) => change !== "0"),
    );
    expect(moved?.map(({ id, change }) => [id, change])).toEqual([["policy-upload", "6"]]);
  });

  test("name who is new, and at the end who is gone", () => {
    expect(changes?.insurers.map(({ insurerId }) => insurerId)).toEqual(["C", "A", "B", "D", "G"]);
    expect(changeOf("C")).toMatchObject({ before: null, change: null, comparison: null });
    expect(changeOf("G")).toMatchObject({ after: null, change: null, comparison: null });
  });

  test("do not say what moved a score that another rubric gave", () => {
    const rulebook = defineRulebook({ ...suzhou2024, id: "mine" });
    const other = circular([judge({})], { earlier: [judge({ policies: [{ uploadedAt: null }] }, { rulebook })] });
    expect(other.changes?.insurers).toMatchObject([{ change: "3", comparison: null }]);
    expect(renderText(other, "en")).toContain("evaluated by another rubric before");
    expect(renderText(other, "zh-CN")).toContain("评价细则不同");
  });

  test("say that readings differ", () => {
    const other = circular([judge({}, { readings: { noSurvey: "zero" } })], { earlier: [judge({})] });
    expect(renderText(other, "en")).toContain(
      "The readings differ: A dimension that nobody rated: counts as five stars → earns nothing.",
    );
    expect(renderText(other, "zh-CN")).toContain("两期采用的条文解读不同：无人评价的维度：按五星计 → 不得分。");
  });

  test("say with what they are compared, and as of which day", () => {
    const period = { start: "2024-01-01", end: "2024-12-31" };
    const text = (language: Language) =>
      renderText(circular([judge({})], { earlier: [judge({}, { period, asOf: "2024-06-30" })] }), language);
    expect(text("en")).toContain(
      "The period before is 1 January 2024 to 31 December 2024, as of the close of 30 June 2024.",
    );
    expect(text("zh-CN")).toContain("上期评价周期为2024年1月1日至2024年12月31日，数据截止日为2024年6月30日。");
  });

  test("say that a score has not moved", () => {
    expect(renderText(circular(league(), { earlier: league() }), "en")).toContain("score unchanged");
  });
});

describe("evaluations that make no circular", () => {
  test("are none at all", () => {
    expect(refusalOf(() => circular([]))).toEqual(["evaluations out-of-range"]);
    expect(refusalOf(() => circular({} as never))).toEqual(["evaluations wrong-type"]);
    expect(refusalOf(() => circular(league(), { earlier: [] }))).toEqual(["earlier out-of-range"]);
    expect(refusalOf(() => circular([judge({}), {} as never]))).toContain("evaluations[1].score missing");
  });

  test("are of different rulebooks, periods, days or readings, or two of one insurer", () => {
    const other = judge(
      {},
      {
        rulebook: defineRulebook({ ...suzhou2024, id: "mine" }),
        period: { start: "2024-01-01", end: "2024-06-30" },
        readings: { noSurvey: "zero" },
      },
    );
    expect(refusalOf(() => circular([judge({}), other]))).toEqual([
      ...["rulebook", "period", "asOf", "readings"].map((field) => `evaluations[1].${field} not-comparable`),
      "evaluations[1].insurerId insurer-twice",
    ]);
  });

  test("do not add up", () => {
    expect(refusalOf(() => circular([{ ...judge({}), score: "99" }]))).toEqual([
      "evaluations[0].score does-not-add-up",
    ]);
  });
});
