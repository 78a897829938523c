import { describe, expect, it } from "vitest";
import {
  calendarYear,
  checkFirstService,
  checkPolicyUpload,
  type Service,
  type Survey,
  showNumber,
} from "../../src/index.js";
import {
  type Books,
  context,
  flagsOf,
  from,
  itemOf,
  judge,
  ledgerOf,
  policy,
  restDays2024,
  scoreOf,
  times,
} from "../support/books.js";

/* The eleven examples of the scoring page, in its numbers. Each is of the year 2024, seen at its close. */

describe("1. clean books and no survey", () => {
  it("score 100, manage themselves, and are flagged for the surveys that are missing", () => {
    const evaluation = judge({});
    expect([evaluation.score, evaluation.tier]).toEqual(["100", "self-managed"]);
    // 5 + 5 + 5 stars are assumed, one flag for each.
    expect(flagsOf(evaluation, "dimension-unrated").map(({ dimension, counted }) => [dimension, counted])).toEqual([
      ["attitude", "5"],
      ["professionalism", "5"],
      ["timeliness", "5"],
    ]);
    expect(evaluation.flags).toHaveLength(3);
  });
});

describe("2. uploads", () => {
  const uploaded = (uploadedAt: string | null, signedOn = "2024-03-01") => ({ policies: [{ signedOn, uploadedAt }] });

  it("signed on 2024-03-01: the last second of 03-08 is in time, the next takes 3", () => {
    expect(scoreOf(uploaded("2024-03-08T23:59:59+08:00"))).toBe("100"); // 1 + 7 = 8
    const late = judge(uploaded("2024-03-09T00:00:00+08:00"));
    expect(late.score).toBe("97"); // 100 - 3
    expect(itemOf(late, 6).breaches).toMatchObject([{ code: "policy-upload.late", net: "3" }]);
  });

  it("signed on 2024-12-28: due on 2025-01-04, which is 2025's", () => {
    const given = uploaded(null, "2024-12-28"); // 28 + 7 = 35, less the 31 days of December
    expect(scoreOf(given)).toBe("100");
    expect(scoreOf(given, { asOf: "2025-12-31" })).toBe("100");
    expect(scoreOf(given, { period: calendarYear(2025) })).toBe("97"); // 100 - 3
  });

  it("signed on 2023-12-28: not judged", () => {
    expect(scoreOf(uploaded(null, "2023-12-28"))).toBe("100");
    const record = policy({ signedOn: "2023-12-28", uploadedAt: null });
    expect(checkPolicyUpload(record, context()).status).toBe("exempt");
  });
});

describe("3. caps", () => {
  it("six late uploads take 3+3+3+3+3+0 = 15", () => {
    const { breaches, gross, deduction } = itemOf(judge({ policies: times(6, { uploadedAt: "2024-04-01" }) }), 6);
    expect(breaches.map(({ net }) => net)).toEqual(["3", "3", "3", "3", "3", "0"]);
    expect([gross, deduction]).toEqual(["18", "15"]); // 6 × 3 = 18
  });

  it("four violations of the filed terms take 3+3+3+1 = 10", () => {
    const { breaches, gross, deduction } = itemOf(judge({ findings: times(4, { item: 1 }) }), 1);
    expect(breaches.map(({ net }) => net)).toEqual(["3", "3", "3", "1"]);
    expect([gross, deduction]).toEqual(["12", "10"]); // 4 × 3 = 12
  });
});

describe("4. spending on a base of 10.35", () => {
  it.each([
    ["8.28", "100"], // 8.28 × 100 = 828 = 10.35 × 80: exactly 80%
    ["8.27", "95"], // 827 < 828: 5 off
  ])("%s leaves %s", (amount, score) => {
    expect(scoreOf({ policies: [{ serviceFee: "10.35" }], expenditures: [{ amount }] })).toBe(score);
  });
});

describe("5. category 2 lost more than once", () => {
  // Five policies of large policyholders, each with one service of 2024-05-01: late (due 04-15), and broken.
  const ids = ["P1", "P2", "P3", "P4", "P5"];
  const broken = { performedOn: "2024-05-01", plannedAt: null, closedAt: null } as const;
  const lost: Books = {
    policies: ids.map((policyId) => ({ policyId, enterpriseSize: "large", serviceFee: "200.00" })),
    services: ids.map((policyId): Partial<Service> => ({ ...broken, policyId })),
    annualReports: [],
  };

  it("is 0, not -10", () => {
    const evaluation = judge(lost);
    const [, category] = evaluation.categories;
    // 5 × 2 = 10, 5 × 2 = 10, nothing spent 20, no report 10: 50 of 40.
    expect(category?.items.map(({ deduction }) => deduction)).toEqual(["10", "10", "20", "10"]);
    expect(category).toMatchObject({ points: "40", gross: "50", deduction: "40", score: "0" });
    expect([evaluation.score, evaluation.tier]).toEqual(["60", "rectification"]); // 10 + 0 + 30 + 20
  });

  it("is -10 by the reading that knows no floor", () => {
    const evaluation = judge(lost, { readings: { categoryFloor: "none" } });
    expect(evaluation.categories[1]).toMatchObject({ gross: "50", deduction: "50", score: "-10" }); // 40 - 50
    expect([evaluation.score, evaluation.tier]).toEqual(["50", "supervised"]); // 10 - 10 + 30 + 20
  });
});

describe("6. surveys (5,5,4), (5,4,4), (4,4,4)", () => {
  it("earn 14/3 + 13/3 + 12/3 = 13 exactly: 2 off", () => {
    const stars = (attitude: number, professionalism: number, timeliness: number) => ({
      attitude,
      professionalism,
      timeliness,
    });
    const evaluation = judge({ surveys: [stars(5, 5, 4), stars(5, 4, 4), stars(4, 4, 4)] });
    expect(evaluation.exactScore).toBe("98/1"); // 100 - (15 - 13)
    expect(itemOf(evaluation, 9).deduction).toBe("2");
  });
});

describe("7. the period 2024-10-01 to 2024-12-14", () => {
  it("has no 15 December: item 5 is not applicable", () => {
    const evaluation = judge({ annualReports: [] }, { period: from("2024-10-01", "2024-12-14") });
    expect(itemOf(evaluation, 5)).toMatchObject({ status: "not-applicable", deduction: "0" });
    expect(evaluation.score).toBe("100");
  });
});

describe("8. effective 2024-01-01", () => {
  const due = (call: Parameters<typeof context>[0]) =>
    checkFirstService({ policy: policy({ enterpriseSize: "large", signedOn: "2024-01-01" }) }, context(call)).due;

  it("first service due 2024-02-15: 1 + 45 = 46, less the 31 days of January", () => {
    expect(due({})).toBe("2024-02-15");
  });

  it("a day sooner where the start day counts", () => {
    expect(due({ readings: { dayCount: "include-start" } })).toBe("2024-02-14");
  });

  it("to 2024-02-18 by the official calendar: the Sunday worked after the Spring Festival", () => {
    expect(due({ readings: { lastDay: "next-working-day" }, restDays: restDays2024() })).toBe("2024-02-18");
  });
});

describe("9. one event, three suits, the insurer responsible", () => {
  it.each([
    ["event", "97.5"], // 100 - 2.5
    ["case", "95"], // 2.5 + 2.5 + 0 = 5, the item's weight
  ] as const)("by %s leaves %s", (disputeUnit, score) => {
    expect(scoreOf({ disputes: times(3, { eventId: "X" }) }, { readings: { disputeUnit } })).toBe(score);
  });
});

describe("10. exactly 90, and a hair less", () => {
  it("90 manages itself", () => {
    const evaluation = judge({ annualReports: [] }); // 100 - 10
    expect([evaluation.exactScore, evaluation.score, evaluation.tier]).toEqual(["90/1", "90", "self-managed"]);
  });

  it("89.9999 is assisted, and shown as 89.99", () => {
    // Of 625 responses 16 rate attitude, with one star less in all, and all rate professionalism, with 586 stars less:
    // 1/16 + 586/625 = 625/10000 + 9376/10000 = 1.0001. Three violations take 9. 100 - 9 - 1.0001 = 89.9999.
    const surveys = Array.from(
      { length: 625 },
      (_, index): Partial<Survey> => ({
        ...(index < 16 && { attitude: index === 0 ? 4 : 5 }),
        professionalism: index < 586 ? 4 : 5,
      }),
    );
    const evaluation = judge({ surveys, findings: times(3, { item: 1 }) });
    expect([evaluation.exactScore, evaluation.score, evaluation.tier]).toEqual(["899999/10000", "89.9999", "assisted"]);
    expect(showNumber(evaluation.score)).toBe("89.99"); // not 90.00
  });

  it("what does not end is cut downwards, so that it is not shown as 90", () => {
    // 97 rate attitude, with 93 stars less than five each; 101 professionalism, with 63 less; 103 timeliness, with 43
    // less. By the common denominator 97 × 101 × 103 = 1009091:
    // 93 × 10403 + 63 × 9991 + 43 × 9797 = 967479 + 629433 + 421271 = 2018183 = 2 × 1009091 + 1,
    // so the means lack 2 + 1/1009091 stars. Two violations and a discovery take 3 + 3 + 2 = 8.
    const surveys = Array.from(
      { length: 103 },
      (_, index): Partial<Survey> => ({
        ...(index < 97 && { attitude: index < 93 ? 4 : 5 }),
        ...(index < 101 && { professionalism: index < 63 ? 4 : 5 }),
        timeliness: index < 43 ? 4 : 5,
      }),
    );
    const evaluation = judge({ surveys, findings: [{ item: 1 }, { item: 1 }, { item: 7 }] });
    // 100 - 8 - 2 - 1/1009091 = 90 - 1/1009091 = 90818189/1009091, and 1/1009091 is 0.000000990990…
    expect(evaluation.exactScore).toBe("90818189/1009091");
    expect(evaluation.tier).toBe("assisted");
    expect(evaluation.score).toMatch(/^89\.9999990090/);
    expect(showNumber(evaluation.score)).toBe("89.99");
  });
});

describe("11. a late upload due in June, and a finding of August about the same policy", () => {
  it("takes 3 once, in June's period", () => {
    const given: Books = {
      policies: [{ signedOn: "2024-06-10", uploadedAt: "2024-06-30" }], // due on 2024-06-17
      findings: [{ item: 6, recordId: "P1", foundOn: "2024-08-05" }],
    };
    expect(scoreOf(given)).toBe("97"); // 100 - 3
    const quarter = (start: string, end: string) => judge(given, { period: from(start, end), asOf: "2024-12-31" });
    expect(ledgerOf(quarter("2024-04-01", "2024-06-30"), 6)).toEqual(["P1 2024-06-17 -3"]);
    expect(ledgerOf(quarter("2024-07-01", "2024-09-30"), 6)).toEqual([]);
  });
});
