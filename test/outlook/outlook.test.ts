import { describe, expect, test } from "vitest";
import { CallError, calendarYear, defineRulebook, type EvaluateCall } from "../../src/index.js";
import { knownBy, type Outlook, outlook } from "../../src/outlook/index.js";
import { whatIf } from "../../src/what-if/index.js";
import { PLACE, rubric, rubricWith } from "../rulebook/rubric.ts";
import { type Books, books, hazard, times } from "../support/books.js";

/* The year 2024. Every dimension is rated with 5 stars, so that only what a test is about is open. */
const rated: Books = { surveys: [{ respondedOn: "2024-03-02", attitude: 5, professionalism: 5, timeliness: 5 }] };
const call = { insurerId: "A", period: calendarYear(2024), asOf: "2024-06-30" };

const seen = (given: Books, asked: Partial<EvaluateCall> = {}): Outlook =>
  outlook(books({ ...rated, ...given }), { ...call, ...asked });

/** An outlook in short: the ends, and each event as `code record: best to worst, weight`, with `!` where it decides. */
function inShort({ lowest, highest, tiers, events }: Outlook) {
  const shown = events.map(({ code, recordId, best, worst, weight, decides }) => {
    return `${code} ${recordId}: ${best} to ${worst}, ${weight}${decides ? "!" : ""}`;
  });
  return { range: `${lowest.score} to ${highest.score}`, tiers: tiers.join(), events: shown };
}

describe("the range of the score that the period can still end with", () => {
  test.each<[string, Books, Partial<EvaluateCall>, string, string[]]>([
    ["nothing is open", {}, {}, "100 to 100", []],
    [
      // Signed 06-28, due 07-05: 3 points, if it is not uploaded by then.
      "an upload that is not due yet",
      { policies: [{ signedOn: "2024-06-28", uploadedAt: null }] },
      {},
      "97 to 100",
      ["policy-upload.open P1: 0 to 3, 3"],
    ],
    [
      "an upload that is due after the period belongs to the next one",
      { policies: [{ signedOn: "2024-12-28", uploadedAt: null }] },
      { asOf: "2024-12-30" },
      "100 to 100",
      [],
    ],
    ["an upload that was due is lost", { policies: [{ uploadedAt: null }] }, {}, "97 to 97", []],
    [
      "a claim's result that is not due yet",
      { claims: [{ settledOn: "2024-06-25", resultUploadedAt: null }] },
      {},
      "99 to 100",
      ["claim-upload.open C1: 0 to 1, 1"],
    ],
    [
      // Effective 06-01, due 07-16.
      "a first service that is not due yet",
      { policies: [{ signedOn: "2024-06-01", enterpriseSize: "large" }] },
      {},
      "98 to 100",
      ["first-service.open P1: 0 to 2, 2"],
    ],
    [
      // The report of 2024 is due on 12-15: the whole 10 points.
      "an annual report that is not submitted yet",
      { annualReports: [] },
      {},
      "90 to 100",
      ["annual-report.open 2024: 0 to 10, 10"],
    ],
    [
      "an annual report that is neither accepted nor returned, which can still be submitted anew",
      { annualReports: [{ status: "pending" }] },
      {},
      "90 to 100",
      ["annual-report.open 2024: 0 to 10, 10"],
    ],
    [
      "the same after its due day: its status alone decides",
      { annualReports: [{ status: "pending" }] },
      { asOf: "2024-12-31" },
      "90 to 100",
      ["annual-report.pending 2024: 0 to 10, 10"],
    ],
    [
      "findings that nobody has decided on: 3 of item 1, 2 of item 7",
      { findings: [{ status: "detected" }, { item: 7, status: "appealed" }] },
      {},
      "95 to 100",
      ["filed-terms.undecided F1: 0 to 3, 3", "data-quality.undecided F2: 0 to 2, 2"],
    ],
    [
      // Judged on 03-15, not reported and not closed: a breach today, but item 3 looks at the close.
      "a service that is a breach today can be mended before the close",
      { services: [{ reportedAt: null, closedAt: null }] },
      {},
      "98 to 100",
      ["service-loop.open S1: 0 to 2, 2"],
    ],
    [
      "at the close itself it cannot",
      { services: [{ reportedAt: null, closedAt: null }] },
      { asOf: "2024-12-31" },
      "98 to 98",
      [],
    ],
    [
      "a pending case",
      { disputes: [{ liability: "pending", determinedOn: null }] },
      {},
      "97.5 to 100",
      ["disputes.pending L1: 0 to 2.5, 2.5"],
    ],
    [
      "two pending cases of one event count once",
      { disputes: times(2, { eventId: "E", liability: "pending", determinedOn: null }) },
      {},
      "97.5 to 100",
      ["disputes.pending E: 0 to 2.5, 2.5"],
    ],
    [
      "a pending case of an event that counts already",
      { disputes: [{ eventId: "E" }, { eventId: "E", liability: "pending", determinedOn: null }] },
      {},
      "97.5 to 97.5",
      [],
    ],
    [
      "a case cannot be determined after the close in the period",
      { disputes: [{ liability: "pending", determinedOn: null }] },
      { asOf: "2025-03-01" },
      "100 to 100",
      [],
    ],
    [
      // Base 100, nothing spent: 20 off; spent in full: 0.
      "the service fee, spent in full or not at all",
      { policies: [{ serviceFee: "100.00", premium: "800.00" }] },
      {},
      "80 to 100",
      ["fee-usage.open A: 0 to 20, 20!"],
    ],
    [
      // 65 of 100 are spent: at least the band from 60, 5 off.
      "what is spent stays spent",
      { policies: [{ serviceFee: "100.00", premium: "800.00" }], expenditures: [{ amount: "65.00" }] },
      {},
      "95 to 100",
      ["fee-usage.open A: 0 to 5, 5"],
    ],
    [
      // 3 dimensions × (5 - 1) stars = 12; unrated they count full.
      "dimensions that nobody has rated",
      { surveys: [] },
      {},
      "88 to 100",
      ["attitude", "professionalism", "timeliness"].map((each) => `survey-stars.unrated ${each}: 0 to 4, 4!`),
    ],
    [
      "dimensions that nobody has rated, and that count nothing then",
      { surveys: [] },
      { readings: { noSurvey: "zero" } },
      "85 to 100",
      ["attitude", "professionalism", "timeliness"].map((each) => `survey-stars.unrated ${each}: 0 to 5, 5!`),
    ],
  ])("%s", (_, given, asked, range, events) => {
    const short = inShort(seen(given, asked));
    expect([short.range, short.events.toSorted()]).toEqual([range, events.toSorted()]);
  });
});

describe("the bands of the fee", () => {
  const given: Books = { policies: [{ serviceFee: "100.00", premium: "800.00" }], expenditures: [{ amount: "12.34" }] };
  const byBands = (...bands: readonly object[]) =>
    seen(given, { rulebook: defineRulebook(rubricWith({ [`${PLACE.feeUsage}.bands`]: bands })) });

  test("may stand in the rulebook in any order", () => {
    const { bands } = rubric().categories[1].items[2];
    expect(seen(given).events).toMatchObject([{ code: "fee-usage.open", best: "0", worst: "15" }]);
    expect(byBands(...bands)).toEqual(seen(given));
    expect(byBands(...bands.toReversed())).toEqual(seen(given));
  });

  test("that take the same are one outcome, with the least that has to be spent", () => {
    const taking10 = [
      { below: "40", points: "10" },
      { atLeast: "40", below: "80", points: "10" },
    ];
    const { lowest, highest } = byBands({ atLeast: "80", points: "0" }, ...taking10.toReversed());
    expect([lowest.score, lowest.changes]).toEqual(["90", []]);
    expect(highest).toMatchObject({ score: "100", changes: [{ record: { amount: "67.66" } }] }); // 80 - 12.34
  });
});

test("a duty whose breach takes no points leaves nothing open", () => {
  const rulebook = defineRulebook(rubricWith({ [`${PLACE.policyUpload}.points`]: "0" }));
  const policies = [{ signedOn: "2024-06-28", uploadedAt: null }];
  expect(inShort(seen({ policies }, { rulebook }))).toMatchObject({ range: "100 to 100", events: [] });
});

test("stars that a rubric gives no points for leave nothing open", () => {
  const noPoints = { [`${PLACE.surveyStars}.weight`]: "0", [`${PLACE.surveyStars}.pointsPerStar`]: "0" };
  const rulebook = defineRulebook(rubricWith({ ...noPoints, [`${PLACE.disputes}.weight`]: "20" }));
  expect(inShort(seen({ surveys: [] }, { rulebook }))).toMatchObject({ range: "100 to 100", events: [] });
});

describe("deferrals of a first service", () => {
  /* Effective 2024-03-01, so due 04-15; not served. */
  const late = (fields: object, ...more: object[]): Books => ({
    policies: [{ enterpriseSize: "large" }],
    deferrals: [fields, ...more].map((each) => ({ status: "pending", ...each })),
  });

  test("a pending one that puts it off for good: accepted it costs nothing, rejected 2", () => {
    const result = seen(late({}));
    expect(inShort(result)).toMatchObject({ range: "98 to 100", events: ["first-service.deferred P1: 0 to 2, 2"] });
    expect(result.events[0]?.questions).toEqual([{ question: "deferral", recordId: "D1" }]);
    expect(result.lowest.changes).toEqual([
      { change: "alter", table: "deferrals", id: "D1", fields: { status: "rejected" } },
    ]);
    expect(result.highest.changes).toEqual([]);
  });

  test("one that moves it to a day after asOf: the service must be performed by then as well", () => {
    const result = seen(late({ until: "2024-08-01" }));
    expect(result.events).toMatchObject([{ code: "first-service.open", due: "2024-08-01" }]);
    expect(inShort(result).range).toBe("98 to 100");
    expect(result.highest.changes).toMatchObject([
      { change: "add", table: "services", record: { policyId: "P1", performedOn: "2024-07-01" } },
    ]);
  });

  test("one that moves it into the next period: accepted, it is no breach of this one", () => {
    expect(inShort(seen(late({ until: "2025-02-01" }))).range).toBe("98 to 100");
  });

  test("one that would bring a breach of the last period into this one makes it worse", () => {
    const given = late({ until: "2024-07-10", submittedOn: "2024-04-10" });
    const asked = { period: { start: "2024-07-01", end: "2024-09-30" }, asOf: "2024-08-01" };
    const result = seen({ ...given, surveys: [{ ...rated.surveys?.[0], respondedOn: "2024-07-02" }] }, asked);
    // Due 04-15, in an earlier period; accepted, due 07-10: 2 off here.
    expect(inShort(result)).toMatchObject({ range: "98 to 100", events: ["first-service.deferred P1: 0 to 2, 2"] });
    expect(result.highest.changes).toHaveLength(1);
    expect(result.lowest.changes).toEqual([]);
  });

  test("one that counts only if an earlier one does", () => {
    // D1 moves the due day from 04-15 to 05-15, by which D2 is submitted; D2 puts it off for good.
    const both = late(
      { submittedOn: "2024-04-10", until: "2024-05-15" },
      { submittedOn: "2024-05-10", status: "accepted" },
    );
    expect(inShort(seen(both)).range).toBe("98 to 100");
  });

  test("one that was submitted too late moves nothing", () => {
    expect(inShort(seen(late({ submittedOn: "2024-04-16" })))).toMatchObject({ range: "98 to 98", events: [] });
  });
});

describe("findings about one record count once", () => {
  const service = { reportedAt: null, closedAt: null };
  const about = (fields: object) => ({ item: 3 as const, recordId: "S1", ...fields });

  test("two undecided ones are one event", () => {
    const result = seen({
      services: [{}],
      findings: [about({ status: "detected" }), about({ status: "appealed", foundOn: "2024-06-02" })],
    });
    expect(inShort(result)).toMatchObject({ range: "98 to 100", events: ["service-loop.undecided S1: 0 to 2, 2"] });
    expect(result.events[0]?.questions).toHaveLength(2);
  });

  test("an undecided one beside a confirmed one of the period changes nothing", () => {
    const findings = [about({ status: "detected" }), about({ foundOn: "2024-06-02" })];
    expect(inShort(seen({ services: [{}], findings }))).toMatchObject({ range: "98 to 98", events: [] });
  });

  test("an undecided one of an earlier period: confirmed, it counts there, and keeps one of this period out", () => {
    const findings = [about({ status: "detected" }), about({ foundOn: "2024-07-10" })];
    const asked = { period: { start: "2024-07-01", end: "2024-09-30" }, asOf: "2024-08-01" };
    const surveys = [{ ...rated.surveys?.[0], respondedOn: "2024-07-02" }];
    const result = seen({ services: [{}], findings, surveys }, asked);
    expect(inShort(result)).toMatchObject({ range: "98 to 100", events: ["service-loop.undecided S1: 0 to 2, 2"] });
    expect(result.highest.changes).toEqual([
      { change: "alter", table: "findings", id: "F1", fields: { status: "confirmed" } },
    ]);
  });

  test("a loop that is mended gives way to a finding about it: the breach remains unless that is revoked too", () => {
    const result = seen({ services: [service], findings: [about({ status: "detected" })] });
    expect(inShort(result)).toMatchObject({ range: "98 to 100", events: ["service-loop.open S1: 0 to 2, 2"] });
    expect(inShort(seen({ services: [service], findings: [about({})] }))).toMatchObject({
      range: "98 to 98",
      events: [],
    });
  });

  test("a loop that was a breach of an earlier period is better left, where a finding of this one would count", () => {
    const asked = { period: { start: "2024-07-01", end: "2024-09-30" }, asOf: "2024-08-01" };
    const surveys = [{ ...rated.surveys?.[0], respondedOn: "2024-07-02" }];
    const result = seen({ services: [service], findings: [about({ foundOn: "2024-07-10" })], surveys }, asked);
    expect(inShort(result)).toMatchObject({ range: "98 to 100", events: ["service-loop.open S1: 0 to 2, 2"] });
    expect(result.highest.changes).toEqual([]);
  });

  test("a finding about an upload, made by its due day, is premature and never counts", () => {
    const findings = [{ item: 6 as const, recordId: "P1", foundOn: "2024-03-08", status: "detected" as const }];
    expect(inShort(seen({ findings }))).toMatchObject({ range: "100 to 100", events: [] });
  });
});

describe("tiers, and what decides them", () => {
  test("the tiers that are possible are listed, not the span between the ends", () => {
    // Ten uploads lost: 15 off. Base 100 of which 0 is spent: 20, 15, 10, 5 or 0 off; 85 to 65.
    const policies = [...times(10, { uploadedAt: null }), { serviceFee: "100.00", premium: "800.00" }];
    expect(seen({ policies }).tiers).toEqual(["assisted", "rectification"]);
  });

  test("a tier between the ends that no answers lead to is not possible", () => {
    // One band more takes 25 at once: 100 or 75, never the tier from 80 to 90.
    const bands = [
      { atLeast: "80", points: "0" },
      { below: "80", points: "20" },
    ];
    const tiers = ["90", "85", "0"].map((atLeast, index) => ({
      id: `t${index}`,
      ...(index === 2 ? {} : { atLeast }),
      ...(index === 0 ? {} : { below: index === 1 ? "90" : "85" }),
      clause: { part: "remarks", item: "1" },
    }));
    const rulebook = defineRulebook(rubricWith({ [`${PLACE.feeUsage}.bands`]: bands, tiers }));
    const result = seen({ policies: [{ serviceFee: "100.00", premium: "800.00" }] }, { rulebook });
    expect([result.lowest.score, result.highest.score, result.tiers]).toEqual(["80", "100", ["t0", "t2"]]);
  });

  test("an event decides if for some answers of the others it alone makes the difference; the others come after", () => {
    // The report takes 10, the findings 3 and 2. Without the report all is at 90 or above; with it each of the findings
    // goes below, and with one of them the report does.
    const result = seen({
      annualReports: [{ status: "pending" }],
      findings: [{ status: "detected" }, { item: 7, status: "detected" }],
    });
    expect(inShort(result)).toEqual({
      range: "85 to 100",
      tiers: "self-managed,assisted",
      events: [
        "annual-report.open 2024: 0 to 10, 10!",
        "filed-terms.undecided F1: 0 to 3, 3!",
        "data-quality.undecided F2: 0 to 2, 2!",
      ],
    });
  });

  test("behind a full weight a finding is worth nothing", () => {
    // Four confirmed: 3 + 3 + 3 + 1 = 10, the weight. A fifth takes nothing.
    const findings = [...times(4, {}), { status: "detected" as const }];
    expect(inShort(seen({ findings }))).toMatchObject({
      range: "90 to 90",
      events: ["filed-terms.undecided F5: 0 to 3, 0"],
    });
  });

  test("one tier is certain", () => {
    const { tiers, isCertain } = seen({ findings: [{ status: "detected" }] });
    expect([tiers, isCertain]).toEqual([["self-managed"], true]);
    expect(seen({ annualReports: [], findings: [{ status: "detected" }] }).isCertain).toBe(false);
  });
});

describe("what the ends rest on", () => {
  const given: Books = {
    policies: [{ signedOn: "2024-06-28", uploadedAt: "2024-07-03" }],
    disputes: [{ determinedOn: "2024-07-10" }],
    services: [{ closedAt: null, reportedAt: null, hazards: [hazard({ rectifyBy: "2024-09-01" })] }],
  };

  test("what happened after asOf has not happened yet", () => {
    // Uploaded on 07-03: open on 06-30. Determined on 07-10: pending. 3 + 2.5 + 2 of the service, judged on 09-01.
    expect(inShort(seen(given)).range).toBe("92.5 to 100");
  });

  test("the changes lead there from the records known at asOf", () => {
    const { lowest, highest, close } = seen(given);
    const known = knownBy(books({ ...rated, ...given }), call.asOf);
    const scores = [lowest, highest].map(({ changes }) => {
      return whatIf(known, { period: call.period, asOf: close }, changes).map(({ after }) => after?.score);
    });
    expect(scores).toEqual([[lowest.score], [highest.score]]);
  });

  test("ids of what is added are new", () => {
    const taken = { serviceId: "outlook P1", performedOn: null };
    const result = seen({ policies: [{ enterpriseSize: "large", signedOn: "2024-06-01" }], services: [taken] });
    expect(result.highest.changes).toMatchObject([{ record: { serviceId: "outlook P1'" } }]);
  });

  test("a response repeats the stars whose place it takes, where the latest of each policyholder counts", () => {
    const surveys = [{ attitude: 1, respondedOn: "2024-05-01" }];
    const result = seen({ surveys }, { readings: { surveyMean: "latest-by-policyholder" } });
    // Attitude is rated: 4 off for good. The other two: 0 to 8.
    expect(inShort(result).range).toBe("88 to 96");
    expect(result.lowest.changes).toMatchObject([{ record: { attitude: 1, professionalism: 1, timeliness: 1 } }]);
  });

  test("a finding about nothing that has the id of a record with a finding changes nothing by its place", () => {
    const findings = [
      { findingId: "P1", item: 6 as const, status: "detected" as const },
      { findingId: "F1", item: 6 as const, status: "detected" as const, recordId: "P1" },
    ];
    const result = seen({ findings });
    expect(result.events.map(({ recordId, questions }) => [recordId, questions[0]?.recordId])).toEqual([
      ["P1", "F1"],
      ["P1", "P1"],
    ]);
    expect(seen({ findings: findings.toReversed() })).toEqual(result);
  });

  test("a result is frozen, and of the order of the records independent", () => {
    const findings = [{ status: "detected" as const }, { item: 7 as const, status: "detected" as const }];
    const result = seen({ findings });
    expect(Object.isFrozen(result.events[0]?.questions)).toBe(true);
    const other = outlook(
      books({
        ...rated,
        findings: findings.toReversed().map((each, index) => ({ ...each, findingId: `F${2 - index}` })),
      }),
      call,
    );
    expect(other).toEqual(result);
  });
});

describe("a broken call", () => {
  test("is refused with its problems", () => {
    expect(() => outlook(books(), { ...call, insurerId: "Z", asOf: "2023-01-01" })).toThrow(
      expect.objectContaining({
        issues: [{ code: "as-of-before-period" }, { code: "unknown-insurer" }].map((each) =>
          expect.objectContaining(each),
        ),
      }),
    );
    expect(() => outlook({} as never, call)).toThrow(CallError);
  });

  test("knownBy takes a day", () => {
    for (const none of ["2024-02-30", 20240229, undefined, null]) {
      expect(() => knownBy(books(), none as string)).toThrow(/asOf bad-date/);
    }
    expect(() => knownBy({} as never, "2024-02-01")).toThrow(/dataset dataset-not-parsed/);
    expect(knownBy(books(), "2024-02-29").policies).toEqual([]);
  });
});
