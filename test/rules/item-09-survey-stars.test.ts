import { describe, expect, it } from "vitest";
import { checkSurveyStars, DatasetError, type EvaluateCall, type Policy, type Survey } from "../../src/index.js";
import { context, flagsOf, from, itemOf, judge, policy, survey, times } from "../support/books.js";

type Stars = readonly [attitude: number | null, professionalism: number | null, timeliness: number | null];

const rated = ([attitude, professionalism, timeliness]: Stars, fields: Partial<Survey> = {}): Partial<Survey> => ({
  attitude,
  professionalism,
  timeliness,
  ...fields,
});

const surveyed = (
  surveys: readonly Partial<Survey>[],
  call: Partial<EvaluateCall> = {},
  policies: readonly Partial<Policy>[] = [{}],
) => {
  const { insurerId: _, ...rest } = call;
  const evaluation = judge({ surveys, policies }, call);
  return {
    verdict: checkSurveyStars({ policies: policies.map(policy), surveys: surveys.map(survey) }, context(rest)),
    evaluation,
    item: itemOf(evaluation, 9),
    score: evaluation.score,
  };
};

/** Each dimension's sum and count: `"14/3 13/3 12/3"`. */
const meansOf = ({ verdict }: ReturnType<typeof surveyed>) =>
  verdict.dimensions.map(({ sum, count }) => `${sum}/${count}`).join(" ");

describe("item 9: each star of the three means earns a point", () => {
  it.each([
    [[5, 5, 5], "0", "100"],
    [[4, 5, 5], "1", "99"],
    [[5, 3, 5], "2", "98"],
    [[5, 5, 1], "4", "96"],
    [[1, 1, 1], "12", "88"], // 15 - 3
  ] as const)("one response of %j takes %s", (stars, points, score) => {
    const outcome = surveyed([rated(stars)]);
    expect(outcome.verdict.points).toBe(points);
    expect(outcome.item).toMatchObject({ status: "scored", weight: "15", gross: points, deduction: points });
    expect(outcome.score).toBe(score);
  });

  it("adds the exact means: (5,5,4), (5,4,4), (4,4,4) earn 14/3 + 13/3 + 12/3 = 13", () => {
    const outcome = surveyed([rated([5, 5, 4]), rated([5, 4, 4]), rated([4, 4, 4])]);
    expect(meansOf(outcome)).toBe("14/3 13/3 12/3");
    expect(outcome.verdict.points).toBe("2"); // 15 - 13
    expect(outcome.score).toBe("98");
  });

  it("takes the mean over the responses that rate the dimension", () => {
    // Attitude 5 and 2: 7/2. Professionalism 4: 4/1. Timeliness 5: 5/1. 15 - 3.5 - 4 - 5 = 2.5.
    const outcome = surveyed([rated([5, 4, null]), rated([2, null, 5])]);
    expect(meansOf(outcome)).toBe("7/2 4/1 5/1");
    expect(outcome.verdict.points).toBe("2.5");
    expect(outcome.score).toBe("97.5");
  });

  it("keeps thirds: a mean of 14/3 takes 1/3", () => {
    const { evaluation, item } = surveyed([rated([5, 5, 5]), rated([5, 5, 5]), rated([4, 5, 5])]);
    expect(evaluation.exactScore).toBe("299/3"); // 100 - 1/3
    expect(evaluation.score).toBe("99.666666666666666666"); // cut, not rounded up
    expect(item.deduction).toBe("0.33333333333333333333");
  });

  it("names each dimension that lacks stars, its sum and count, and the clause", () => {
    const { item } = surveyed([rated([5, 4, 3])]);
    expect(item.breaches.map(({ recordId, points, evidence }) => [recordId, points, evidence])).toEqual([
      ["professionalism", "1", { dimension: "professionalism", sum: 4, count: 1 }],
      ["timeliness", "2", { dimension: "timeliness", sum: 3, count: 1 }],
    ]);
    expect(item.breaches).toMatchObject(times(2, { code: "survey-stars.lost", clause: { part: "annex", item: "9" } }));
  });
});

describe("item 9: a dimension that nobody rated", () => {
  it.each([
    ["full", "0", "5", []],
    ["zero", "5", "0", ["survey-stars.unrated"]],
  ] as const)("by noSurvey %s takes %s, and is flagged as counting %s", (noSurvey, points, counted, codes) => {
    const outcome = surveyed([rated([5, 5, null])], { readings: { noSurvey } });
    expect(outcome.verdict.points).toBe(points);
    expect(outcome.item.deduction).toBe(points);
    expect(outcome.item.breaches.map(({ code }) => code)).toEqual(codes);
    expect(flagsOf(outcome.evaluation, "dimension-unrated")).toEqual([
      { code: "dimension-unrated", dimension: "timeliness", counted },
    ]);
  });

  it.each([
    ["full", "100"],
    ["zero", "85"], // 100 - 3 × 5
  ] as const)("no survey at all leaves %s: %s", (noSurvey, score) => {
    const outcome = surveyed([], { readings: { noSurvey } });
    expect(outcome.score).toBe(score);
    expect(meansOf(outcome)).toBe("0/0 0/0 0/0");
    expect(flagsOf(outcome.evaluation, "dimension-unrated").map(({ dimension }) => dimension)).toEqual([
      "attitude",
      "professionalism",
      "timeliness",
    ]);
  });

  it("is no flag where every one was rated", () => {
    expect(flagsOf(surveyed([rated([1, 1, 1])]).evaluation, "dimension-unrated")).toEqual([]);
  });
});

describe("item 9: the responses of the period", () => {
  it.each([
    ["2024-03-31", "0"],
    ["2024-04-01", "3"],
    ["2024-06-30", "3"],
    ["2024-07-01", "0"],
  ])("of %s, in the second quarter: takes %s", (respondedOn, points) => {
    const call = { period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" };
    expect(surveyed([rated([4, 4, 4], { respondedOn })], call).verdict.points).toBe(points);
    expect(surveyed([rated([4, 4, 4], { respondedOn })], call).item.deduction).toBe(points);
  });

  it.each([
    ["2024-05-31", "0"],
    ["2024-06-01", "3"],
  ])("of 2024-06-01, at the close of %s: takes %s", (asOf, points) => {
    expect(surveyed([rated([4, 4, 4])], { asOf }).verdict.points).toBe(points);
  });

  it.each([
    ["2024-06-09", "0"],
    ["2024-06-10", "3"],
  ])("on a policy signed on 2024-06-10, at the close of %s: takes %s", (asOf, points) => {
    expect(surveyed([rated([4, 4, 4])], { asOf }, [{ signedOn: "2024-06-10" }]).verdict.points).toBe(points);
  });

  it("on a policy begun before the rulebook counts", () => {
    expect(surveyed([rated([4, 4, 4])], {}, [{ signedOn: "2023-02-01" }]).verdict.points).toBe("3");
  });

  it("on another insurer's policy does not", () => {
    const given = {
      insurers: ["A", "B"],
      policies: [{}, { insurerId: "B" }],
      surveys: [rated([5, 5, 5]), rated([1, 1, 1], { policyId: "P2" })],
    };
    expect(itemOf(judge(given), 9).deduction).toBe("0");
    expect(itemOf(judge(given, { insurerId: "B" }), 9).deduction).toBe("12"); // 15 - 3
  });
});

describe("item 9: by surveyMean latest-by-policyholder one response of each counts", () => {
  const latest = { readings: { surveyMean: "latest-by-policyholder" } } as const;

  it("the latest of the period, whole", () => {
    const surveys = [
      rated([1, 1, 1], { respondedOn: "2024-05-01" }),
      rated([4, null, null], { respondedOn: "2024-06-01" }), // what it leaves unrated is not filled from before
      rated([2, 2, 2], { respondedOn: "2024-05-31" }),
    ];
    const outcome = surveyed(surveys, latest);
    expect(meansOf(outcome)).toBe("4/1 0/0 0/0");
    expect(outcome.score).toBe("99"); // 100 - 1
    expect(meansOf(surveyed(surveys))).toBe("7/3 3/2 3/2"); // by-response: all of them
  });

  it("of one day, that with the largest id", () => {
    const surveys = [
      rated([3, 3, 3], { surveyId: "10" }),
      rated([4, 4, 4], { surveyId: "9" }), // as text, "9" is larger than "10"
    ];
    expect(meansOf(surveyed(surveys, latest))).toBe("4/1 4/1 4/1");
    expect(meansOf(surveyed(surveys.toReversed(), latest))).toBe("4/1 4/1 4/1");
  });

  it("by policyholder, whichever policy the response is on", () => {
    const surveys = [
      rated([1, 1, 1], { policyId: "P1", respondedOn: "2024-05-01" }),
      rated([5, 5, 5], { policyId: "P2", respondedOn: "2024-05-02" }),
      rated([3, 3, 3], { policyId: "P3", respondedOn: "2024-04-01" }),
    ];
    const policies = [{ policyholderId: "H" }, { policyholderId: "H" }, { policyholderId: "other" }];
    expect(meansOf(surveyed(surveys, latest, policies))).toBe("8/2 8/2 8/2"); // 5 and 3
  });

  it("a later response outside the period, or after asOf, does not stand before it", () => {
    const surveys = [rated([3, 3, 3], { respondedOn: "2024-06-30" }), rated([5, 5, 5], { respondedOn: "2024-07-01" })];
    const second = { ...latest, period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" };
    expect(meansOf(surveyed(surveys, second))).toBe("3/1 3/1 3/1");
    expect(meansOf(surveyed(surveys, { ...latest, asOf: "2024-06-30" }))).toBe("3/1 3/1 3/1");
    expect(meansOf(surveyed(surveys, latest))).toBe("5/1 5/1 5/1");
  });
});

describe("checkSurveyStars", () => {
  it("refuses records that are not sound, or on no policy that is given", () => {
    const check = (fields: Partial<Survey>) => () =>
      checkSurveyStars({ policies: [policy()], surveys: [survey(fields)] }, context());
    expect(check({ attitude: 6 })).toThrow(DatasetError);
    expect(check({})).toThrow(DatasetError); // nothing rated
    expect(check({ attitude: 5, policyId: "P2" })).toThrow(DatasetError);
  });
});
