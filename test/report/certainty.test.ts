import { describe, expect, test } from "vitest";
import { calendarYear, type EvaluateCall, evaluate, type Language, nameOf } from "../../src/index.js";
import { type Outlook, outlook } from "../../src/outlook/index.js";
import { insurerReport, type Report } from "../../src/report/index.js";
import { type Sensitivity, sensitivity } from "../../src/sensitivity/index.js";
import { type Books, books, judge, restDays2024, times } from "../support/books.js";
import { CASES, FORMATS } from "./formats.ts";

/** A text without what formats do to its lines and signs. */
const bare = (text: string): string => text.replace(/\\(.)/g, "$1").replace(/[\s│|]+/g, "");

const callOf = (call: Partial<EvaluateCall>): EvaluateCall => ({
  insurerId: "A",
  period: calendarYear(2024),
  ...call,
});

const restDays = restDays2024({ from: "2023-01-01", to: "2025-12-31" });

/** A policy due on a Saturday and uploaded on the Monday, P1, and one that is late by any reading, P2. */
const late: Books = {
  policies: [
    { signedOn: "2024-03-02", uploadedAt: "2024-03-11" },
    { signedOn: "2024-03-02", uploadedAt: "2024-06-01" },
  ],
  surveys: [{ attitude: 5, professionalism: 5, timeliness: 5 }],
  findings: times(1, { item: 1 }),
};

function reportOf(given: Books, call: Partial<EvaluateCall> = {}) {
  const [dataset, asked] = [books(given), callOf(call)];
  const result = sensitivity(dataset, asked);
  return {
    evaluation: evaluate(dataset, asked),
    result,
    report: insurerReport(evaluate(dataset, asked), { sensitivity: result }),
  };
}

describe.each(CASES)("as %s in %s", (format, language: Language) => {
  const render = (report: Report) => FORMATS[format](report, language);

  test("a report with a sensitivity says the range, and each tier with its number of combinations", () => {
    // 100 - 3 × 3 = 91; with the day of signing counted the upload is late: 88
    const { result, report } = reportOf({
      ...late,
      policies: [{ signedOn: "2024-03-01", uploadedAt: "2024-03-08" }],
      findings: times(3, { item: 1 }),
    });
    const text = bare(render(report));
    expect(text).toContain(language === "en" ? "Overall98304combinationsofreadings" : "在全部98304种解读组合下");
    expect(result.tiers.map(({ tier }) => tier)).toEqual(["self-managed", "assisted"]);
    for (const { tier, combinations } of result.tiers) {
      expect(text).toContain(bare(nameOf("tier", tier, language)));
      expect(text).toContain(`${combinations}`);
    }
  });

  test("a report with a sensitivity that no reading moves says so, and lists no reading", () => {
    const { report } = reportOf({ surveys: late.surveys ?? [] });
    const document = bare(render(report));
    expect(document).toContain(
      bare(
        language === "en"
          ? "The score is the same by all 98304 combinations of readings."
          : "在全部98304种解读组合下，得分均相同。",
      ),
    );
    expect(document).not.toContain(bare(language === "en" ? "it alone leads from" : "仅此一项改为"));
  });

  test("it marks the contested breach, and no other", () => {
    // P1 and P2 late, 3 off each; a finding 3: 91. By the next working day P1 is in time.
    const { evaluation, result, report } = reportOf(late, { restDays });
    expect([evaluation.score, result.contested.map(({ recordId }) => recordId)]).toEqual(["91", ["P1"]]);
    const mark = language === "en" ? "late (contested)" : "逾期（解读有争议）";
    expect(bare(render(report)).split(bare(mark))).toHaveLength(2);
    expect(render(insurerReport(evaluation))).not.toContain(language === "en" ? "contested" : "争议");
  });

  test("a report with an outlook says the range, the tiers that are possible, and each event with its day", () => {
    // As of 2024-06-30: P3 is due on 2024-07-05, 3 points; the report on 2024, 10; a finding of item 7 appealed, 2:
    // between 100 - 3 - 10 - 2 = 85 and 100.
    const given: Books = {
      policies: [{}, {}, { signedOn: "2024-06-28", uploadedAt: null }],
      annualReports: [],
      surveys: [{ attitude: 5, professionalism: 5, timeliness: 5 }],
      findings: [{ item: 7, status: "appealed" }],
    };
    const asked = callOf({ asOf: "2024-06-30" });
    const evaluation = evaluate(books(given), asked);
    const text = bare(render(insurerReport(evaluation, { outlook: outlook(books(given), asked) })));
    const said =
      language === "en"
        ? [
            "Self-managed",
            "Assisted",
            format === "CSV" ? "2024-07-05" : "5 July 2024",
            "What the period can still end with",
          ]
        : ["自我管理", format === "CSV" ? "2024-07-05" : "2024年7月5日", "期末得分的可能范围"];
    for (const each of ["85", "100", "P3", "F1", ...said]) expect(text).toContain(bare(each));
    expect(render(insurerReport(evaluation))).not.toContain(said.at(-1));
  });

  test("a report with an outlook names the dimension that nobody rated, and says that it cannot decide the tier", () => {
    // Attitude alone is unrated: 5 stars as things stand, 1 star takes 4: 96 or more is of one tier.
    const given: Books = { surveys: [{ professionalism: 5, timeliness: 5 }] };
    const asked = callOf({ asOf: "2024-06-30" });
    const result = outlook(books(given), asked);
    expect(result.events).toMatchObject([{ code: "survey-stars.unrated", recordId: "attitude", decides: false }]);
    const text = bare(render(insurerReport(evaluate(books(given), asked), { outlook: result })));
    expect(text).toContain(bare(nameOf("dimension", "attitude", language)));
    if (format === "CSV") return; // which has no column of what decides
    // 0 to 4 points of the item, 4 of the score.
    expect(text.replace(/<[^>]*>/g, "")).toContain(language === "en" ? "044no" : "044否");
  });

  test("a report with an outlook in which nothing is open lists nothing that is", () => {
    const given: Books = { surveys: late.surveys ?? [] };
    const asked = callOf({ asOf: "2024-06-30" });
    const result = outlook(books(given), asked);
    expect(result.events).toEqual([]);
    const text = bare(render(insurerReport(evaluate(books(given), asked), { outlook: result })));
    expect(text).toContain(bare(language === "en" ? "What the period can still end with" : "期末得分的可能范围"));
    expect(text).not.toContain(bare(language === "en" ? "Decides the tier" : "可否决定管理类别"));
  });

  test("it says nothing of it without one", () => {
    const text = render(insurerReport(judge(late)));
    expect(text).not.toContain(language === "en" ? "How certain it is" : "结果的确定性");
    expect(text).not.toContain(language === "en" ? "combinations" : "组合");
  });

  test("it says how many days are left for an open duty, and what is at stake", () => {
    // Signed on 2024-06-28: due on 2024-07-05, 5 days after 2024-06-30; 3 points at stake.
    const report = insurerReport(
      judge({ policies: [{ signedOn: "2024-06-28", uploadedAt: null }] }, { asOf: "2024-06-30" }),
    );
    const text = render(report);
    expect(text).toContain(language === "en" ? "Days left" : "剩余天数");
    const line =
      text.split("\n").find((each) => /P1/.test(each) && /2024-07-05|2024年7月5日|5 July 2024/.test(each)) ?? "";
    expect(line).toMatch(format === "CSV" ? /,2024-07-05,,,5,3,.*,3,/ : /\D5\D.*\D3\D.*\D3(\D|$)/);
  });
});

describe("a sensitivity in a report", () => {
  const { evaluation, result, report } = reportOf(late);
  const withIt = (sensitivity: unknown) => insurerReport(evaluation, { sensitivity: sensitivity as Sensitivity });

  test("is known from JSON too", () => {
    expect(withIt(JSON.parse(JSON.stringify(result)))).toEqual(report);
    expect(insurerReport(evaluation).sensitivity).toBeNull();
  });

  test.each<[string, Sensitivity, string[]]>([
    ["another insurer", { ...result, insurerId: "B" }, ["sensitivity.insurerId"]],
    ["another rubric", { ...result, rulebook: "other" }, ["sensitivity.rulebook"]],
    [
      "another period and asOf",
      { ...result, period: { start: "2024-01-01", end: "2024-06-30" }, asOf: "2024-06-30" },
      ["sensitivity.period.end", "sensitivity.asOf"],
    ],
    [
      "other readings",
      { ...result, own: { ...result.own, readings: { ...result.own.readings, dayCount: "include-start" } } },
      ["sensitivity.readings.dayCount"],
    ],
    ["other records", { ...result, own: { ...result.own, exactScore: "90/1" } }, ["sensitivity.own.exactScore"]],
  ])("is refused where it is of %s", (_, other, options) => {
    expect(issuesOf(() => withIt(other))).toEqual(options.map((option) => `${option} not-comparable`));
  });

  test("is refused where it is none", () => {
    expect(issuesOf(() => withIt({ ...result, tiers: undefined, more: 1 }))).toEqual([
      "sensitivity.tiers missing",
      "sensitivity.more unknown-field",
    ]);
    const [contested] = reportOf(late, { restDays }).result.contested;
    const notBy = [{ reading: "dayCount", option: "as-is" }];
    expect(issuesOf(() => withIt({ ...result, contested: [{ ...contested, notBy }] }))).toEqual([
      "sensitivity.contested[0].notBy[0].option unknown-value",
    ]);
  });
});

describe("an outlook in a report", () => {
  const call = callOf({ asOf: "2024-06-30" });
  const evaluation = evaluate(books(late), call);
  const result = outlook(books(late), call);
  const withIt = (given: unknown) => insurerReport(evaluation, { outlook: given as Outlook });

  test("is known from JSON too, and tells nothing of the changes that lead to its ends", () => {
    expect(withIt(JSON.parse(JSON.stringify(result)))).toEqual(withIt(result));
    expect(withIt(result).outlook).not.toHaveProperty("lowest.changes");
    expect(insurerReport(evaluation).outlook).toBeNull();
  });

  test("is refused where it is of another insurer, period or asOf", () => {
    expect(issuesOf(() => withIt({ ...result, insurerId: "B" }))).toEqual(["outlook.insurerId not-comparable"]);
    expect(issuesOf(() => withIt(outlook(books(late), callOf({}))))).toEqual(["outlook.asOf not-comparable"]);
    const quarterly = outlook(books(late), callOf({ period: { start: "2024-04-01", end: "2024-06-30" } }));
    expect(issuesOf(() => withIt(quarterly))).toEqual([
      "outlook.period.start not-comparable",
      "outlook.period.end not-comparable",
    ]);
  });

  test("is refused where it is none", () => {
    expect(issuesOf(() => withIt({ ...result, tiers: [] }))).toEqual(["outlook.tiers out-of-range"]);
    expect(issuesOf(() => withIt(null))).toEqual(["outlook wrong-type"]);
  });
});

function issuesOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    return (error as { issues: { option: string; code: string }[] }).issues.map(
      ({ option, code }) => `${option} ${code}`,
    );
  }
  return expect.unreachable("it is refused");
}
