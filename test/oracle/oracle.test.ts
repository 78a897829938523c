import { describe, expect, it } from "vitest";
import { addDays, dayOfInstant, isRealDay, nextDay, previousDay } from "./day.ts";
import type { OracleCall, OracleEvaluation, OracleItem, RestDays } from "./index.ts";
import {
  evaluateAllByOracle,
  evaluateByOracle,
  fraction,
  OracleRefusal,
  READINGS,
  sum,
  toDecimalText,
} from "./index.ts";

const YEAR = { start: "2024-01-01", end: "2024-12-31" };
const policy = (fields: object = {}): any => ({
  policyId: "p1",
  insurerId: "a",
  policyholderId: "h1",
  enterpriseSize: "small",
  signedOn: "2024-03-01",
  effectiveOn: "2024-03-01",
  expiresOn: "2025-02-28",
  premium: "1000.00",
  serviceFee: "200.00",
  uploadedAt: "2024-03-02",
  ...fields,
});
const report = (fields: object = {}): any => ({
  insurerId: "a",
  year: 2024,
  submittedAt: "2024-12-01",
  status: "accepted",
  ...fields,
});
const paid = (fields: object = {}): any => ({
  expenditureId: "x1",
  insurerId: "a",
  paidOn: "2024-06-01",
  amount: "200.00",
  purpose: "prevention-service",
  ...fields,
});
const finding = (fields: object = {}): any => ({
  findingId: "f1",
  insurerId: "a",
  item: 6,
  foundOn: "2024-08-01",
  status: "confirmed",
  ...fields,
});
const service = (fields: object = {}): any => ({
  serviceId: "s1",
  policyId: "p1",
  performedOn: "2024-04-01",
  ...fields,
});
/** Books without a fault: a policy uploaded in time, its fee spent, the report handed in. */
const clean = (tables: object = {}): any => ({
  insurers: [{ insurerId: "a", name: "A" }],
  policies: [policy()],
  expenditures: [paid()],
  annualReports: [report()],
  ...tables,
});
const ask = (dataset: any, call: Partial<OracleCall> = {}): OracleEvaluation =>
  evaluateByOracle(dataset, { insurerId: "a", period: YEAR, ...call });
const item = (result: OracleEvaluation, number: number): OracleItem =>
  result.categories.flatMap((category) => category.items).find((one) => one.item === number)!;
const shown = (result: OracleEvaluation): string => toDecimalText(result.score);
const off = (result: OracleEvaluation, number: number): string => toDecimalText(item(result, number).deduction);
const nets = (result: OracleEvaluation, number: number): string[] =>
  item(result, number).breaches.map((breach) => toDecimalText(breach.net));
const rows = (result: OracleEvaluation, number: number): string[] =>
  item(result, number).breaches.map((breach) => `${breach.recordId} ${breach.day}`);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
/** The New Year, Spring Festival and weekend rest days of January and February 2024. */
const officialRest = new Set([
  "2024-01-01",
  "2024-02-10",
  "2024-02-11",
  "2024-02-12",
  "2024-02-13",
  "2024-02-14",
  "2024-02-15",
  "2024-02-16",
  "2024-02-17",
  "2024-01-06",
  "2024-01-07",
  "2024-01-13",
  "2024-01-14",
  "2024-01-20",
  "2024-01-21",
  "2024-01-27",
  "2024-01-28",
  "2024-02-03",
  "2024-02-24",
  "2024-02-25",
]);
const early2024: RestDays = { from: "2024-01-01", to: "2024-02-29", isRestDay: (day) => officialRest.has(day) };

describe("worked examples", () => {
  it("1: clean books", () => {
    const result = ask(clean());
    expect(shown(result)).toBe("100"); // 10 + 40 + 30 + 20
    expect(result.tier).toBe("self-managed");
  });

  it("2: uploads to the second, and over the turn of the year", () => {
    const uploaded = (uploadedAt: string) => ask(clean({ policies: [policy({ uploadedAt })] }));
    expect(shown(uploaded("2024-03-08T23:59:59+08:00"))).toBe("100"); // 03-01 + 7 = 03-08
    expect(shown(uploaded("2024-03-09T00:00:00+08:00"))).toBe("97"); // 100 - 3
    expect(shown(uploaded("2024-03-08T16:00:00Z"))).toBe("97"); // the same second
    const december = clean({
      policies: [policy(), policy({ policyId: "p2", signedOn: "2024-12-28", serviceFee: "0", uploadedAt: null })],
    });
    const in2024 = ask(december);
    expect(shown(in2024)).toBe("100");
    expect(in2024.open).toEqual([{ item: 6, recordId: "p2", due: "2025-01-04" }]); // 12-28 + 7
    // 2025: base 0, so item 4 falls out; the report of 2025 is missing; 100 - 3 - 10
    const in2025 = ask(december, { period: { start: "2025-01-01", end: "2025-12-31" } });
    expect(rows(in2025, 6)).toEqual(["p2 2025-01-04"]);
    expect(shown(in2025)).toBe("87");
    const old = clean({ policies: [policy(), policy({ policyId: "p0", signedOn: "2023-12-28", uploadedAt: null })] });
    expect(shown(ask(old))).toBe("100");
    expect(rows(ask(old, { readings: { earlierDuties: "judged" } }), 6)).toEqual(["p0 2024-01-04"]);
  });

  it("3: caps", () => {
    const late = ask(
      clean({ policies: many(6, (i) => policy({ policyId: `p${i}`, serviceFee: "1", uploadedAt: "2024-04-01" })) }),
    );
    expect(nets(late, 6)).toEqual(["3", "3", "3", "3", "3", "0"]); // 15 of 18
    expect(toDecimalText(item(late, 6).gross)).toBe("18");
    const terms = ask(clean({ findings: many(4, (i) => finding({ findingId: `f${i}`, item: 1 })) }));
    expect(nets(terms, 1)).toEqual(["3", "3", "3", "1"]); // 10 of 12
    expect(shown(terms)).toBe("90");
  });

  it("4: the share of the fee", () => {
    const spent = (amount: string) =>
      off(ask(clean({ policies: [policy({ serviceFee: "10.35" })], expenditures: [paid({ amount })] })), 4);
    expect(spent("8.28")).toBe("0"); // 828 × 100 = 82800 = 1035 × 80
    expect(spent("8.27")).toBe("5"); // 82700 < 82800
    expect(spent("6.21")).toBe("5"); // 62100 = 1035 × 60
    expect(spent("6.20")).toBe("10");
    expect(spent("4.14")).toBe("10"); // 41400 = 1035 × 40
    expect(spent("4.13")).toBe("15");
    expect(spent("0.01")).toBe("15");
    expect(spent("-0.01")).toBe("20");
  });

  it("5: a category never falls below nothing", () => {
    const broken = {
      policies: many(5, (i) => policy({ policyId: `p${i}`, enterpriseSize: "medium" })),
      services: many(5, (i) => service({ serviceId: `s${i}`, policyId: `p${i}`, performedOn: "2024-06-01" })), // due 04-15
      expenditures: [],
      annualReports: [],
    };
    const result = ask(clean(broken));
    expect([2, 3, 4, 5].map((number) => off(result, number))).toEqual(["10", "10", "20", "10"]);
    expect(toDecimalText(result.categories[1]!.gross)).toBe("50");
    expect(toDecimalText(result.categories[1]!.score)).toBe("0"); // 40 - min(40, 50)
    expect(shown(result)).toBe("60");
    expect(result.tier).toBe("rectification");
    const bottomless = ask(clean(broken), { readings: { categoryFloor: "none" } });
    expect(toDecimalText(bottomless.categories[1]!.score)).toBe("-10");
    expect(shown(bottomless)).toBe("50");
    expect(bottomless.tier).toBe("supervised");
  });

  it("6: three means that end only together", () => {
    const stars = [
      [5, 5, 4],
      [5, 4, 4],
      [4, 4, 4],
    ];
    const result = ask(
      clean({
        surveys: stars.map(([attitude, professionalism, timeliness], i) => ({
          surveyId: `v${i}`,
          policyId: "p1",
          respondedOn: "2024-05-01",
          attitude,
          professionalism,
          timeliness,
        })),
      }),
    );
    expect(off(result, 9)).toBe("2"); // 15 - (14/3 + 13/3 + 12/3)
    expect(item(result, 9).breaches.map((breach) => breach.net)).toEqual([fraction(1, 3), fraction(2, 3), fraction(1)]);
    expect(rows(result, 9)).toEqual(["attitude 2024-12-31", "professionalism 2024-12-31", "timeliness 2024-12-31"]);
    expect(shown(result)).toBe("98");
  });

  it("7: a period without a 15 December", () => {
    const result = ask(clean({ annualReports: [] }), { period: { start: "2024-10-01", end: "2024-12-14" } });
    expect(item(result, 5).status).toBe("not-applicable");
    expect(
      item(ask(clean({ annualReports: [] }), { period: { start: "2024-10-01", end: "2024-12-15" } }), 5).status,
    ).toBe("scored");
  });

  it("8: the due day of the first service", () => {
    const due = (call: Partial<OracleCall>) => {
      const early = policy({
        enterpriseSize: "large",
        signedOn: "2024-01-01",
        effectiveOn: "2024-01-01",
        uploadedAt: "2024-01-02",
      });
      return ask(clean({ policies: [early] }), { asOf: "2024-02-13", ...call }).open.filter((one) => one.item === 2)[0]!
        .due;
    };
    expect(due({})).toBe("2024-02-15"); // 01-01 + 45: 30 days to 01-31, 15 more
    expect(due({ readings: { dayCount: "include-start" } })).toBe("2024-02-14");
    expect(due({ readings: { lastDay: "next-working-day" }, restDays: early2024 })).toBe("2024-02-18"); // rest from 02-10 to 02-17
  });

  it("9: one event, three suits", () => {
    const disputes = many(3, (i) => ({
      disputeId: `d${i}`,
      insurerId: "a",
      eventId: "e",
      cause: "claims",
      forum: "court",
      filedOn: `2024-0${i + 1}-01`,
      liability: "insurer",
      determinedOn: `2024-0${9 - i}-01`,
    }));
    const result = ask(clean({ disputes }));
    expect(off(result, 10)).toBe("2.5");
    expect(rows(result, 10)).toEqual(["e 2024-07-01"]); // the earliest determination
    const byCase = ask(clean({ disputes }), { readings: { disputeUnit: "case" } });
    expect(nets(byCase, 10)).toEqual(["2.5", "2.5", "0"]); // 5 of 7.5
    expect(rows(byCase, 10)).toEqual(["d2 2024-07-01", "d1 2024-08-01", "d0 2024-09-01"]);
  });

  it("10: the edge of a tier", () => {
    const ninety = clean({ annualReports: [] }); // 100 - 10
    expect(shown(ask(ninety))).toBe("90");
    expect(ask(ninety).tier).toBe("self-managed");
    const surveys = many(10000, (i) => ({
      surveyId: `v${i}`,
      policyId: "p1",
      respondedOn: "2024-05-01",
      attitude: i === 0 ? 4 : 5,
    }));
    const below = ask({ ...ninety, surveys }); // attitude 49999/10000 = 4.9999
    expect(shown(below)).toBe("89.9999");
    expect(below.tier).toBe("assisted");
  });

  it("11: a finding about what the data show already", () => {
    const june = policy({ signedOn: "2024-05-31", uploadedAt: "2024-07-01" }); // due 06-07
    const dataset = clean({ policies: [june], findings: [finding({ recordId: "p1", recordTable: "policies" })] });
    expect(rows(ask(dataset), 6)).toEqual(["p1 2024-06-07"]);
    expect(off(ask(dataset), 6)).toBe("3");
    expect(off(ask(dataset, { period: { start: "2024-04-01", end: "2024-06-30" } }), 6)).toBe("3");
    expect(off(ask(dataset, { period: { start: "2024-07-01", end: "2024-09-30" } }), 6)).toBe("0");
  });
});

describe("further sentences", () => {
  const large = (fields: object = {}) =>
    policy({
      enterpriseSize: "large",
      signedOn: "2024-01-01",
      effectiveOn: "2024-01-01",
      uploadedAt: "2024-01-02",
      ...fields,
    });

  it("takes reasons in order", () => {
    const deferral = (deferralId: string, submittedOn: string, until: string | null, status = "accepted") => ({
      deferralId,
      policyId: "p1",
      reason: "r",
      submittedOn,
      status,
      until,
    });
    const lost = (deferrals: any[], services: any[] = []) =>
      off(ask(clean({ policies: [large()], deferrals, services })), 2);
    expect(lost([])).toBe("2"); // due 02-15
    expect(lost([deferral("d1", "2024-02-15", null)])).toBe("0");
    expect(lost([deferral("d1", "2024-02-16", null)])).toBe("2");
    expect(lost([deferral("d1", "2024-02-15", "2024-03-01"), deferral("d2", "2024-03-01", null, "pending")])).toBe("0");
    expect(lost([deferral("d1", "2024-02-15", "2024-03-01", "rejected"), deferral("d2", "2024-03-01", null)])).toBe(
      "2",
    );
    const served = [
      service({
        performedOn: "2024-03-01",
        assignedAt: "2024-03-01",
        plannedAt: "2024-03-01",
        reportedAt: "2024-03-01",
      }),
    ];
    expect(lost([deferral("d1", "2024-01-10", "2024-03-01"), deferral("d2", "2024-01-11", "2024-01-20")], served)).toBe(
      "0",
    );
  });

  it("lets the end of a policy end the first service", () => {
    const ended = (terminatedOn: string) => clean({ policies: [large({ terminatedOn })] });
    expect(off(ask(ended("2024-02-15")), 2)).toBe("0");
    expect(off(ask(ended("2024-02-16")), 2)).toBe("2");
    expect(off(ask(ended("2024-02-15"), { readings: { terminatedPolicy: "stands" } }), 2)).toBe("2");
  });

  it("knows a duty as open, missed, late", () => {
    const dataset = clean({ policies: [policy({ uploadedAt: "2024-03-20" })] });
    expect(ask(dataset, { asOf: "2024-03-07" }).open).toEqual([
      { item: 6, recordId: "p1", due: "2024-03-08" },
      { item: 5, recordId: "2024", due: "2024-12-15" },
    ]);
    expect(off(ask(dataset, { asOf: "2024-03-08" }), 6)).toBe("3");
    expect(off(ask(dataset, { asOf: "2024-03-20" }), 6)).toBe("3");
  });

  it("judges a service once its hazards should be put right", () => {
    const whole = { assignedAt: "2024-03-20", plannedAt: "2024-03-20", reportedAt: "2024-04-02" };
    const hazard = { hazardId: "h", foundOn: "2024-04-01", major: true, rectifyBy: "2024-07-01" };
    const lost = (fields: object, call: Partial<OracleCall> = {}) =>
      off(ask(clean({ services: [service(fields)] }), call), 3);
    expect(lost({})).toBe("2");
    expect(lost(whole)).toBe("0");
    expect(lost(whole, { readings: { serviceLoop: "either" } })).toBe("2");
    expect(lost({ closedAt: "2024-05-01" })).toBe("0");
    expect(lost({ closedAt: "2024-05-01", hazards: [hazard] })).toBe("2");
    expect(
      lost({
        closedAt: "2024-05-01",
        hazards: [{ ...hazard, refusedOn: "2024-05-01", reportedToAuthorityOn: "2024-05-02" }],
      }),
    ).toBe("0");
    expect(
      lost({
        closedAt: "2024-05-01",
        hazards: [{ ...hazard, major: false, refusedOn: "2024-05-01", reportedToAuthorityOn: "2024-05-02" }],
      }),
    ).toBe("2");
    const waiting = ask(clean({ services: [service({ hazards: [hazard] })] }), { asOf: "2024-06-30" });
    expect(waiting.open).toEqual([
      { item: 3, recordId: "s1", due: "2024-07-01" },
      { item: 5, recordId: "2024", due: "2024-12-15" },
    ]);
    expect(off(waiting, 3)).toBe("0");
    expect(
      rows(
        ask(
          clean({
            services: [
              service({
                hazards: [hazard, { ...hazard, hazardId: "i", foundOn: "2024-04-02", rectifyBy: "2024-09-01" }],
              }),
            ],
          }),
        ),
        3,
      ),
    ).toEqual(["s1 2024-07-01"]);
  });

  it("sorts out findings", () => {
    const about = (findingId: string, foundOn: string, status = "confirmed") =>
      finding({ findingId, foundOn, status, recordId: "p1", recordTable: "policies" });
    const found = (findings: any[], call: Partial<OracleCall> = {}) => ask(clean({ findings }), call); // due 03-08, uploaded in time
    expect(rows(found([about("f1", "2024-03-08")]), 6)).toEqual([]);
    expect(rows(found([about("f1", "2024-03-08"), about("f3", "2024-03-09"), about("f2", "2024-03-09")]), 6)).toEqual([
      "f2 2024-03-09",
    ]);
    expect(
      rows(
        found([about("f1", "2024-03-09"), about("f2", "2024-08-01")], {
          period: { start: "2024-07-01", end: "2024-12-31" },
        }),
        6,
      ),
    ).toEqual([]);
    expect(rows(found([about("f1", "2024-02-09")], { period: { start: "2024-01-01", end: "2024-02-29" } }), 6)).toEqual(
      ["f1 2024-02-09"],
    ); // the policy is out of sight
    const waiting = found([
      about("z", "2024-03-09", "detected"),
      about("b", "2024-04-09", "appealed"),
      about("a", "2024-04-09", "appealed"),
      about("r", "2024-04-09", "revoked"),
    ]);
    expect(waiting.undecided).toEqual(["z", "a", "b"]);
    expect(shown(waiting)).toBe("100");
    const claims = [{ claimId: "c1", policyId: "p1" }];
    expect(
      rows(ask(clean({ claims, findings: [finding({ item: 8, recordId: "c1", recordTable: "claims" })] })), 8),
    ).toEqual(["f1 2024-08-01"]);
  });

  it("keeps one name of an event and of a lone case apart", () => {
    const dispute = {
      insurerId: "a",
      cause: "other",
      forum: "court",
      filedOn: "2024-02-01",
      liability: "insurer",
      determinedOn: "2024-03-01",
    };
    const disputes = [
      { ...dispute, disputeId: "d1", eventId: "d2" },
      { ...dispute, disputeId: "d2" },
    ];
    expect(rows(ask(clean({ disputes })), 10)).toEqual(["d2 2024-03-01", "d2 2024-03-01"]);
    expect(rows(ask(clean({ disputes }), { readings: { disputeCause: "named" } }), 10)).toEqual([]);
    expect(rows(ask(clean({ disputes }), { asOf: "2024-02-29" }), 10)).toEqual([]);
  });

  it("takes the last whole answer of a holder", () => {
    const surveys = [
      { surveyId: "v1", policyId: "p1", respondedOn: "2024-05-01", attitude: 1 },
      { surveyId: "v10", policyId: "p1", respondedOn: "2024-06-01", attitude: 3 },
      { surveyId: "v9", policyId: "p1", respondedOn: "2024-06-01", timeliness: 4 },
    ];
    expect(off(ask(clean({ surveys })), 9)).toBe("4"); // 5 - 2, and 5 - 4
    expect(off(ask(clean({ surveys }), { readings: { surveyMean: "latest-by-policyholder" } }), 9)).toBe("1"); // v9 alone
    expect(
      off(ask(clean({ surveys }), { readings: { surveyMean: "latest-by-policyholder", noSurvey: "zero" } }), 9),
    ).toBe("11");
  });

  it("places and raises the base", () => {
    const p = policy({ premium: "3000", serviceFee: "200", effectiveOn: "2024-12-20" });
    const dataset = clean({ policies: [p], expenditures: [paid({ amount: "160" })] });
    expect(off(ask(dataset), 4)).toBe("0"); // 160 of 200
    expect(off(ask(dataset, { readings: { feeBase: "statutory-floor" } }), 4)).toBe("10"); // 160 of 360 = 44.4%
    expect(item(ask(dataset, { asOf: "2024-12-19", readings: { feePolicies: "effective" } }), 4).status).toBe(
      "not-applicable",
    );
    expect(off(ask(dataset, { readings: { feePolicies: "effective" } }), 4)).toBe("0");
    expect(off(ask(dataset, { readings: { feeSpent: "on-period-policies" } }), 4)).toBe("20"); // the payment names no policy
    expect(off(ask(clean({ expenditures: [paid({ purpose: "other" })] })), 4)).toBe("20");
  });

  it("wants the report on time", () => {
    const lost = (reports: any[], call: Partial<OracleCall> = {}) =>
      off(ask(clean({ annualReports: reports }), call), 5);
    expect(lost([report({ submittedAt: "2024-12-15T23:59:59+08:00" })])).toBe("0");
    expect(lost([report({ submittedAt: "2024-12-15T16:00:00Z" })])).toBe("10");
    expect(lost([report({ status: "returned" })])).toBe("10");
    expect(lost([report({ status: "returned" }), report({ submittedAt: "2024-12-15", status: "pending" })])).toBe("0");
    expect(lost([report({ submittedAt: "2024-12-15" })], { readings: { reportDay: "exclusive" } })).toBe("10");
    const two = ask(clean({ annualReports: [] }), { period: { start: "2024-01-01", end: "2025-12-31" } });
    expect(rows(two, 5)).toEqual(["2024 2024-12-15", "2025 2025-12-15"]);
    expect(nets(two, 5)).toEqual(["10", "0"]);
    expect(item(ask(clean({ policies: [policy({ signedOn: "2024-12-16" })], annualReports: [] })), 5).status).toBe(
      "not-applicable",
    );
  });

  it("refuses broken calls", () => {
    const refused = (call: Partial<OracleCall>) => expect(() => ask(clean(), call)).toThrow(OracleRefusal);
    refused({ period: { start: "2023-12-31", end: "2024-12-31" } });
    refused({ period: { start: "2024-02-01", end: "2024-01-31" } });
    refused({ asOf: "2023-12-31" });
    refused({ insurerId: "nobody" });
    refused({ readings: { lastDay: "next-working-day" } });
    refused({ readings: { lastDay: "next-working-day" }, restDays: early2024 }); // 03-08 is not in it
    const january = clean({ policies: [policy({ signedOn: "2024-01-01" })] });
    expect(ask(january, { readings: { lastDay: "next-working-day" }, restDays: early2024 }).open).toEqual([]);
    const allRest: RestDays = { ...early2024, isRestDay: () => true };
    expect(() => ask(january, { readings: { lastDay: "next-working-day" }, restDays: allRest })).toThrow(OracleRefusal);
    const exempt = clean({ policies: [policy({ signedOn: "2023-06-01" })] });
    expect(shown(ask(exempt, { readings: { lastDay: "next-working-day" }, restDays: early2024 }))).toBe("100");
  });

  it("ranks insurers", () => {
    const insurers = ["b", "a", "c", "Z"].map((insurerId) => ({ insurerId, name: insurerId }));
    const findings = [finding({ item: 7, insurerId: "b" })];
    expect(evaluateAllByOracle({ insurers, findings }, { period: YEAR }).map((one) => one.insurerId)).toEqual([
      "Z",
      "a",
      "c",
      "b",
    ]);
  });
});

describe("numbers and days", () => {
  it("writes numbers", () => {
    expect(toDecimalText(fraction(5, 2))).toBe("2.5");
    expect(toDecimalText(fraction(-5, 2))).toBe("-2.5");
    expect(toDecimalText(fraction(1, 1024))).toBe("0.0009765625");
    expect(toDecimalText(fraction(14, 3))).toBe("4.6666666666666666666"); // 1 + 19 digits
    expect(toDecimalText(fraction(-1, 3))).toBe("-0.33333333333333333334");
    expect(toDecimalText(fraction(1, 300))).toBe("0.0033333333333333333333");
    expect(toDecimalText(fraction(290, 3))).toBe("96.666666666666666666");
    expect(toDecimalText(fraction(-(3n * 10n ** 21n - 1n), 3n * 10n ** 21n))).toBe("-1.0000000000000000000");
    expect(toDecimalText(fraction(10n ** 25n, 3))).toBe("3333333333333333333300000");
  });

  it("counts days", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(addDays("2024-12-28", 7)).toBe("2025-01-04");
    expect(previousDay("2024-03-01")).toBe("2024-02-29");
    expect(isRealDay("2100-02-29")).toBe(false);
    // Against another calendar, 400 years long.
    let day = "1999-12-31";
    for (let i = 0; i < 146097; i += 1) {
      const next = nextDay(day);
      expect(previousDay(next) === day).toBe(true);
      day = next;
    }
    expect(day).toBe(new Date(Date.UTC(1999, 11, 31) + 146097 * 86400000).toISOString().slice(0, 10));
  });

  it("places instants in China", () => {
    expect(dayOfInstant("2024-03-08T16:30:00Z")).toBe("2024-03-09");
    expect(dayOfInstant("2024-03-08T15:59:59.999Z")).toBe("2024-03-08");
    expect(dayOfInstant("2024-03-08 23:59")).toBe("2024-03-08");
    expect(dayOfInstant("2024-03-08 00:00:00")).toBe("2024-03-08");
    expect(dayOfInstant("2024-03-08")).toBe("2024-03-08");
    expect(dayOfInstant("2024-03-01T00:30:00+14:00")).toBe("2024-02-29");
    expect(dayOfInstant("2024-12-31T23:59:00-12:00")).toBe("2025-01-01");
    expect(dayOfInstant("2024-12-31T23:59:00-23:59")).toBe("2025-01-02");
  });
});

// What has to hold for any dataset: seeded random books.
describe("what must hold for all books", () => {
  const randomBooks = (seed: number): any => {
    let state = seed;
    const roll = (sides: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * sides);
    };
    const pick = (options: any[]): any => options[roll(options.length)];
    const day = (): string => addDays("2023-11-01", roll(500));
    const soon = (from: string): any => pick([null, addDays(from, roll(10)), addDays(from, roll(80))]);
    const maybe = (value: any): any => pick([null, value]);
    const rowsOf = (count: number, make: (index: number) => any) => many(roll(count + 1), make);
    const policies = many(8, (i) => {
      const signedOn = day();
      return policy({
        policyId: `p${i}`,
        insurerId: pick(["a", "b"]),
        policyholderId: `h${roll(3)}`,
        enterpriseSize: pick(["large", "medium", "small", null]),
        signedOn,
        effectiveOn: addDays(signedOn, roll(20)),
        terminatedOn: soon(signedOn),
        uploadedAt: soon(signedOn),
      });
    });
    const anyPolicy = (): string => `p${roll(8)}`;
    const ownPolicy = (insurerId: string): any =>
      policies.filter((one) => one.insurerId === insurerId)[0]?.policyId ?? null;
    const services = rowsOf(10, (i) => {
      const performedOn = day();
      return service({
        serviceId: `s${i}`,
        policyId: anyPolicy(),
        performedOn: maybe(performedOn),
        assignedAt: maybe(performedOn),
        plannedAt: maybe(performedOn),
        reportedAt: soon(performedOn),
        closedAt: soon(performedOn),
        hazards: rowsOf(2, (k) => ({
          hazardId: `z${k}`,
          foundOn: addDays(performedOn, roll(3)),
          major: pick([true, false]),
          rectifyBy: soon(performedOn),
          recheckedOn: soon(performedOn),
          refusedOn: soon(performedOn),
          reportedToAuthorityOn: soon(performedOn),
        })),
      });
    });
    const claims = rowsOf(6, (i) => {
      const settledOn = day();
      return {
        claimId: `c${i}`,
        policyId: anyPolicy(),
        settledOn: maybe(settledOn),
        resultUploadedAt: soon(settledOn),
      };
    });
    const insurerOfPolicy = (policyId: string): string => policies.find((one) => one.policyId === policyId)!.insurerId;
    const findings = rowsOf(14, (i) => {
      const number = pick([1, 3, 6, 7, 8]);
      const row = {
        findingId: `f${i}`,
        insurerId: pick(["a", "b"]),
        item: number,
        foundOn: day(),
        status: pick(["confirmed", "confirmed", "appealed", "revoked"]),
      };
      const about =
        number === 6 ? pick(policies) : number === 3 ? pick(services) : number === 8 ? pick(claims) : undefined;
      if (about === undefined || roll(4) === 0) return row;
      const names = { 3: [about.serviceId, "services"], 6: [about.policyId, "policies"], 8: [about.claimId, "claims"] }[
        number as 3 | 6 | 8
      ];
      return { ...row, insurerId: insurerOfPolicy(about.policyId), recordId: names[0], recordTable: names[1] };
    });
    return {
      insurers: [
        { insurerId: "a", name: "A" },
        { insurerId: "b", name: "B" },
      ],
      policies,
      services,
      claims,
      findings,
      deferrals: rowsOf(8, (i) => ({
        deferralId: `d${i}`,
        policyId: anyPolicy(),
        reason: "r",
        submittedOn: day(),
        status: pick(["accepted", "pending", "rejected"]),
        until: maybe(day()),
      })),
      expenditures: rowsOf(6, (i) => {
        const insurerId = pick(["a", "b"]);
        return paid({
          expenditureId: `x${i}`,
          insurerId,
          policyId: maybe(ownPolicy(insurerId)),
          paidOn: day(),
          amount: pick(["100", "250.50", "-30.05"]),
        });
      }),
      annualReports: rowsOf(3, () =>
        report({ insurerId: pick(["a", "b"]), submittedAt: day(), status: pick(["accepted", "pending", "returned"]) }),
      ),
      surveys: rowsOf(6, (i) => ({
        surveyId: `v${i}`,
        policyId: anyPolicy(),
        respondedOn: day(),
        attitude: 1 + roll(5),
        timeliness: maybe(1 + roll(5)),
      })),
      disputes: rowsOf(6, (i) => ({
        disputeId: `q${i}`,
        insurerId: pick(["a", "b"]),
        eventId: pick([null, "e1", "e2"]),
        cause: pick(["claims", "other"]),
        forum: pick(["court", "arbitration", "complaint"]),
        filedOn: day(),
        liability: pick(["insurer", "none"]),
        determinedOn: day(),
      })),
    };
  };
  const randomReadings = (seed: number): any =>
    Object.fromEntries(
      Object.entries(READINGS).map(([name, options], i) => [
        name,
        options[Math.floor(seed / (i + 3)) % options.length],
      ]),
    );
  const restDays: RestDays = { from: "2023-01-01", to: "2026-12-31", isRestDay: (day) => /[05]$/.test(day) };
  const text = (result: any): string =>
    JSON.stringify(result, (_, value) => (typeof value === "bigint" ? String(value) : value));

  it("ledgers add up, in any order of rows, under any readings", () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const dataset = randomBooks(seed);
      const call = {
        period: YEAR,
        readings: randomReadings(seed * 7),
        restDays,
        asOf: addDays("2024-01-01", (seed * 37) % 500),
      };
      const all = evaluateAllByOracle(dataset, call);
      const backwards = Object.fromEntries(
        Object.entries(dataset).map(([name, list]) => [name, [...(list as any[])].reverse()]),
      );
      expect(text(evaluateAllByOracle(backwards, call))).toBe(text(all));
      for (const result of all) {
        const lost = sum(result.categories.map((category) => category.deduction));
        expect(sum([result.score, lost])).toEqual(fraction(100));
        for (const one of result.categories.flatMap((category) => category.items)) {
          expect(sum(one.breaches.map((breach) => breach.net))).toEqual(one.deduction);
          for (const breach of one.breaches) expect(sum([breach.net, breach.absorbed])).toEqual(breach.points);
        }
      }
    }
  });

  it("items 2, 5, 6, 8 are final at the close of a period, and quarters share out the breaches of a year", () => {
    const quarters = [
      ["01-01", "03-31"],
      ["04-01", "06-30"],
      ["07-01", "09-30"],
      ["10-01", "12-31"],
    ];
    for (let seed = 1; seed <= 150; seed += 1) {
      // Without findings, and without claims settled before their policy was signed: for those scoring.md
      // contradicts itself (a claim on a policy out of sight is out of sight, yet the close is final).
      const books = randomBooks(seed);
      const signedOn = (policyId: string): string =>
        books.policies.find((one: any) => one.policyId === policyId).signedOn;
      const claims = books.claims.filter(
        (claim: any) => claim.settledOn === null || claim.settledOn >= signedOn(claim.policyId),
      );
      const dataset = { ...books, claims, findings: [] };
      const inYear = ask(dataset, { asOf: "2026-12-31" });
      const pieces = quarters.map(([start, end]) => ({ start: `2024-${start}`, end: `2024-${end}` }));
      for (const number of [2, 5, 6, 8]) {
        const atClose = pieces.flatMap((period) => rows(ask(dataset, { period }), number));
        const later = pieces.flatMap((period) => rows(ask(dataset, { period, asOf: "2026-12-31" }), number));
        expect(later).toEqual(atClose);
        expect(atClose).toEqual(rows(inYear, number));
      }
    }
  });
});

// Where scoring.md's own sentences pull apart, these pin which way this oracle went.
describe("tensions inside the spec, as decided here", () => {
  const quarter = { start: "2024-01-01", end: "2024-03-31" };
  const both = (dataset: any, number: number) => [
    rows(ask(dataset, { period: quarter }), number), // at the close
    rows(ask(dataset, { period: quarter, asOf: "2024-12-31" }), number), // later
  ];
  const june = policy({ signedOn: "2024-06-01", effectiveOn: "2024-06-01", uploadedAt: "2024-06-01" });

  it("a claim settled before its policy was signed appears only with the policy", () => {
    const claims = [{ claimId: "c1", policyId: "p1", settledOn: "2024-02-01" }];
    expect(both(clean({ policies: [june], claims }), 8)).toEqual([[], ["c1 2024-02-08"]]);
  });

  it("a finding from before its policy was signed names nothing at first and is premature later", () => {
    const findings = [finding({ recordId: "p1", recordTable: "policies", foundOn: "2024-03-20" })];
    expect(both(clean({ policies: [june], findings }), 6)).toEqual([["f1 2024-03-20"], []]);
  });

  it("a finding from before its claim was settled counts at first and is premature later", () => {
    const claims = [{ claimId: "c1", policyId: "p1", settledOn: "2024-04-10", resultUploadedAt: "2024-04-11" }];
    const findings = [finding({ item: 8, recordId: "c1", recordTable: "claims", foundOn: "2024-03-20" })];
    expect(both(clean({ claims, findings }), 8)).toEqual([["f1 2024-03-20"], []]);
  });
});
