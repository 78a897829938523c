import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  type DataSuspicion,
  type Dataset,
  type Enterprise,
  type Policy,
  parseDataset,
  suspectData,
} from "../../src/index.js";
import { anyScenario, shuffled } from "../../src/testing/index.js";
import { formatDay, parseDay } from "../../src/values/day.js";
import { type Books, books, hazard, policy, times } from "../support/books.js";

/** The suspicions of one kind. */
const suspicionsOf = <Code extends DataSuspicion["code"]>(code: Code, given: Books | Dataset) => {
  const dataset = "enterprises" in given ? given : books(given as Books);
  return suspectData(dataset).filter((each): each is Extract<DataSuspicion, { code: Code }> => each.code === code);
};

/** Whose they are: `"policies P1"`. */
const recordsOf = (code: DataSuspicion["code"], given: Books | Dataset) =>
  suspicionsOf(code, given).map(({ recordTable, recordId }) => `${recordTable} ${recordId}`);

test("sound books are suspect in nothing", () => {
  const sound: Books = {
    policies: [{ premium: "1000", serviceFee: "120.00", effectiveOn: "2024-03-02", expiresOn: "2025-03-01" }],
    services: [{ hazards: [hazard({ notifiedOn: "2024-03-15", rectifyBy: "2024-04-01", recheckedOn: "2024-04-01" })] }],
    deferrals: [{ until: "2024-06-01" }],
    expenditures: [{ policyId: "P1", amount: "120" }],
    claims: [{}, { settledOn: null }],
    surveys: [{ attitude: 5 }],
    disputes: [{ policyId: "P1" }, { determinedOn: "2024-04-30" }],
  };
  expect(suspectData(books(sound))).toEqual([]);
});

describe("dates in an order that cannot be", () => {
  /** A record in which the second of two dates comes a day before the first, or on its day. */
  const CASES: [string, (second: string) => Books, string, string, string][] = [
    [
      "policies P1",
      (on) => ({ policies: [{ signedOn: "2024-03-01", effectiveOn: on }] }),
      "signedOn",
      "effectiveOn",
      "2024-03-01",
    ],
    ["policies P1", (on) => ({ policies: [{ expiresOn: on }] }), "effectiveOn", "expiresOn", "2024-03-01"],
    ["policies P1", (on) => ({ policies: [{ terminatedOn: on }] }), "signedOn", "terminatedOn", "2024-03-01"],
    [
      "policies P1",
      (on) => ({ policies: [{ terminatedOn: "2024-08-01", expiresOn: on }] }),
      "terminatedOn",
      "expiresOn",
      "2024-08-01",
    ],
    ["services S1", (on) => ({ services: [{ plannedAt: on }] }), "assignedAt", "plannedAt", "2024-03-15"],
    [
      "services S1",
      (on) => ({ services: [{ plannedAt: "2024-03-15", performedOn: on, assignedAt: null }] }),
      "plannedAt",
      "performedOn",
      "2024-03-15",
    ],
    ["services S1", (on) => ({ services: [{ reportedAt: on }] }), "performedOn", "reportedAt", "2024-03-15"],
    ["services S1", (on) => ({ services: [{ closedAt: on }] }), "reportedAt", "closedAt", "2024-03-15"],
    [
      "services S1",
      (on) => ({ services: [{ reportedAt: null, closedAt: on }] }),
      "performedOn",
      "closedAt",
      "2024-03-15",
    ],
    ["deferrals D1", (on) => ({ deferrals: [{ until: on }] }), "submittedOn", "until", "2024-03-02"],
    ["claims C1", (on) => ({ claims: [{ resultUploadedAt: on }] }), "settledOn", "resultUploadedAt", "2024-05-01"],
  ];

  const WITH_POLICY: [string, (second: string) => Books, string, string][] = [
    ["deferrals D1", (on) => ({ deferrals: [{ submittedOn: on }] }), "signedOn", "submittedOn"],
    ["expenditures E1", (on) => ({ expenditures: [{ policyId: "P1", paidOn: on }] }), "signedOn", "paidOn"],
    ["claims C1", (on) => ({ claims: [{ settledOn: on }] }), "effectiveOn", "settledOn"],
    ["surveys V1", (on) => ({ surveys: [{ attitude: 5, respondedOn: on }] }), "signedOn", "respondedOn"],
    ["disputes L1", (on) => ({ disputes: [{ policyId: "P1", filedOn: on }] }), "signedOn", "filedOn"],
  ];

  const HAZARDS: [string, string][] = [
    ["foundOn", "notifiedOn"],
    ["foundOn", "rectifyBy"],
    ["foundOn", "rectifiedOn"],
    ["foundOn", "recheckedOn"],
    ["foundOn", "refusedOn"],
    ["foundOn", "reportedToAuthorityOn"],
  ];

  const dayBefore = (day: string) => formatDay((parseDay(day) as number) - 1);

  const found = (given: Books) => suspicionsOf("dates-out-of-order", given);

  test.each(CASES)(
    "%s: of %s the second on the first's day is no suspicion, a day before it is",
    (record, make, first, second, day) => {
      expect(found(make(day))).toEqual([]);
      const [recordTable, recordId] = record.split(" ");
      expect(found(make(dayBefore(day)))).toContainEqual({
        code: "dates-out-of-order",
        item: 7,
        insurerId: "A",
        recordTable,
        recordId,
        values: {
          first: { field: first, day },
          second: { field: second, day: dayBefore(day) },
          policyId: null,
          hazardId: null,
        },
      });
    },
  );

  test.each(WITH_POLICY)("%s is held against its policy", (record, make, first, second) => {
    const policies = [{ signedOn: "2024-03-01", effectiveOn: "2024-03-01" }];
    expect(found({ policies, ...make("2024-03-01") })).toEqual([]);
    const [recordTable, recordId] = record.split(" ");
    expect(found({ policies, ...make("2024-02-29") })).toEqual([
      {
        code: "dates-out-of-order",
        item: 7,
        insurerId: "A",
        recordTable,
        recordId,
        values: {
          first: { field: first, day: "2024-03-01" },
          second: { field: second, day: "2024-02-29" },
          policyId: "P1",
          hazardId: null,
        },
      },
    ]);
  });

  test.each(HAZARDS)("of a hazard: %s, then %s", (first, second) => {
    const withHazard = (day: string) => ({ services: [{ hazards: [hazard({ [second]: day })] }] });
    expect(found(withHazard("2024-03-15"))).toEqual([]);
    const [suspicion] = found(withHazard("2024-03-14"));
    expect(suspicion).toMatchObject({ recordTable: "services", recordId: "S1" });
    expect(suspicion?.values).toEqual({
      first: { field: first, day: "2024-03-15" },
      second: { field: second, day: "2024-03-14" },
      policyId: null,
      hazardId: "Z1",
    });
  });

  test("an instant counts by its day in China", () => {
    const uploaded = (resultUploadedAt: string) => ({ claims: [{ settledOn: "2024-05-01", resultUploadedAt }] });
    expect(found(uploaded("2024-04-30T16:00:00Z"))).toEqual([]);
    expect(found(uploaded("2024-04-30T15:59:59Z"))).toHaveLength(1);
  });

  test("each two neighbours that are there are looked at", () => {
    const hazards = [hazard({ rectifiedOn: "2024-03-14", recheckedOn: "2024-03-13" })];
    const pairs = found({ services: [{ hazards }] }).map(({ values }) => [values.first.field, values.second.field]);
    expect(pairs).toEqual([
      ["foundOn", "rectifiedOn"],
      ["rectifiedOn", "recheckedOn"],
    ]);
  });
});

describe("an upload before signing", () => {
  test("is suspect from the day before", () => {
    const uploaded = (uploadedAt: string | null) => ({ policies: [{ uploadedAt }] });
    expect(suspicionsOf("upload-before-signing", uploaded("2024-03-01T00:00:00+08:00"))).toEqual([]);
    expect(suspicionsOf("upload-before-signing", uploaded(null))).toEqual([]);
    expect(suspicionsOf("upload-before-signing", uploaded("2024-02-29T23:59:59+08:00"))).toEqual([
      {
        code: "upload-before-signing",
        item: 7,
        insurerId: "A",
        recordTable: "policies",
        recordId: "P1",
        values: { signedOn: "2024-03-01", uploadedOn: "2024-02-29" },
      },
    ]);
  });
});

describe("a service outside of its policy's term", () => {
  const served = (performedOn: string | null, fields: Partial<Policy> = {}) => ({
    policies: [{ signedOn: "2024-03-01", effectiveOn: "2024-03-10", expiresOn: "2025-03-09", ...fields }],
    services: [{ performedOn }],
  });

  test.each([
    ["2024-03-10", {}, true],
    ["2024-03-09", {}, false],
    ["2025-03-09", {}, true],
    ["2025-03-10", {}, false],
    ["2024-06-01", { terminatedOn: "2024-06-01" }, true],
    ["2024-06-02", { terminatedOn: "2024-06-01" }, false],
    ["2025-03-09", { terminatedOn: "2026-01-01" }, true],
    ["2025-03-10", { terminatedOn: "2026-01-01" }, false],
    // Signed after it took effect: nobody is served before it is signed.
    ["2024-03-19", { signedOn: "2024-03-20" }, false],
    ["2024-03-20", { signedOn: "2024-03-20" }, true],
    [null, {}, true],
    // A term that ends before it begins is suspect by itself.
    ["2024-06-01", { expiresOn: "2024-01-01" }, true],
  ] as const)("performed on %s, %j: within is %s", (performedOn, fields, isWithin) => {
    expect(suspicionsOf("service-outside-term", served(performedOn, fields))).toHaveLength(isWithin ? 0 : 1);
  });

  test("names the term", () => {
    expect(suspicionsOf("service-outside-term", served("2025-03-10"))).toEqual([
      {
        code: "service-outside-term",
        item: 7,
        insurerId: "A",
        recordTable: "services",
        recordId: "S1",
        values: { policyId: "P1", performedOn: "2025-03-10", from: "2024-03-10", to: "2025-03-09" },
      },
    ]);
  });
});

describe("the same facts under two policy ids", () => {
  const same: Partial<Policy> = { policyholderId: "H1", premium: "1000.00", serviceFee: "120", insuredEmployees: 8 };

  test("every id but the smallest is suspect", () => {
    const policies = [
      { ...same, policyId: "P9" },
      { ...same, policyId: "P10", premium: "1000" },
      { ...same, policyId: "P2", uploadedAt: null, county: "萧县" },
    ];
    expect(suspicionsOf("same-facts", { policies })).toEqual(
      ["P2", "P9"].map((recordId) => ({
        code: "same-facts",
        item: 7,
        insurerId: "A",
        recordTable: "policies",
        recordId,
        values: { samePolicyId: "P10", policyholderId: "H1", premium: "1000.00" },
      })),
    );
  });

  test.each([
    { policyholderId: "H2" },
    { insurerId: "B" },
    { signedOn: "2024-03-02", effectiveOn: "2024-03-01" },
    { effectiveOn: "2024-03-02" },
    { expiresOn: "2027-12-30" },
    { premium: "1000.01" },
    { serviceFee: "120.01" },
    { insuredEmployees: 9 },
    { insuredEmployees: null },
  ])("another fact makes another policy: %j", (other) => {
    const given = { insurers: ["A", "B"], policies: [same, { ...same, ...other }] };
    expect(suspicionsOf("same-facts", given)).toEqual([]);
  });
});

describe("spending", () => {
  const spent = (amounts: readonly string[], serviceFee = "100.00") => ({
    policies: [{ premium: "800", serviceFee }],
    expenditures: amounts.map((amount) => ({ policyId: "P1", amount })),
  });

  test("above the fee provided is suspect, up to it it is not", () => {
    expect(suspicionsOf("spending-above-fee", spent(["60", "40.00"]))).toEqual([]);
    expect(suspicionsOf("spending-above-fee", spent(["60", "40.01"]))).toEqual([
      {
        code: "spending-above-fee",
        item: 7,
        insurerId: "A",
        recordTable: "policies",
        recordId: "P1",
        values: { spent: "100.01", serviceFee: "100.00" },
      },
    ]);
  });

  test("a reversal takes back", () => {
    expect(suspicionsOf("spending-above-fee", spent(["150", "-50"]))).toEqual([]);
  });

  test("for something else is no spending of the fee", () => {
    const expenditures = [{ policyId: "P1", amount: "500", purpose: "other" as const }];
    expect(suspicionsOf("spending-above-fee", { ...spent([]), expenditures })).toEqual([]);
  });

  test("is exact beyond the integers of a number", () => {
    const fee = "90071992547409.93";
    expect(suspicionsOf("spending-above-fee", spent(["90071992547409.93"], fee))).toEqual([]);
    expect(suspicionsOf("spending-above-fee", spent(["90071992547409.93", "0.01"], fee))).toHaveLength(1);
  });

  test("on no policy is suspect, whatever it is for", () => {
    const expenditures = [{ amount: "5" }, { amount: "7", purpose: "other" as const }, { policyId: "P1" }];
    expect(suspicionsOf("spending-without-policy", { expenditures })).toEqual([
      {
        code: "spending-without-policy",
        item: 7,
        insurerId: "A",
        recordTable: "expenditures",
        recordId: "E1",
        values: { paidOn: "2024-06-01", amount: "5.00", purpose: "prevention-service" },
      },
      {
        code: "spending-without-policy",
        item: 7,
        insurerId: "A",
        recordTable: "expenditures",
        recordId: "E2",
        values: { paidOn: "2024-06-01", amount: "7.00", purpose: "other" },
      },
    ]);
  });
});

describe("a fee that looks like a percentage taken for a fraction, or the other way round", () => {
  test.each([
    ["1000.00", "120.00", null],
    ["1000.00", "1000.00", null],
    ["1000.00", "1000.01", "too-high"],
    ["1000.00", "12000.00", "too-high"], // 12 for 12%
    ["1000.00", "10.00", null],
    ["1000.00", "9.99", "too-low"],
    ["1000.00", "1.20", "too-low"], // 0.12 for 12%
    ["1000.00", "0.00", null], // nothing provided: a matter of the floor
    ["0.00", "0.01", "too-high"],
    ["0", "0", null],
  ])("premium %s, fee %s: %s", (premium, serviceFee, is) => {
    const found = suspicionsOf("fee-rate-scale", { policies: [{ premium, serviceFee }] });
    expect(found.map(({ values }) => values)).toEqual(is === null ? [] : [{ premium, serviceFee, is }]);
    for (const each of found) expect(each).toMatchObject({ recordTable: "policies", recordId: "P1", item: 7 });
  });
});

describe("a term over three years", () => {
  test.each([
    ["2024-03-01", "2027-02-28", false],
    ["2024-03-01", "2027-03-01", false],
    ["2024-03-01", "2027-03-02", true],
    ["2024-02-29", "2027-02-28", false],
    ["2024-02-29", "2027-03-01", true],
  ])("from %s to %s: %s", (effectiveOn, expiresOn, isLong) => {
    const found = suspicionsOf("long-term", { policies: [{ signedOn: effectiveOn, effectiveOn, expiresOn }] });
    expect(found.map(({ values }) => values)).toEqual(isLong ? [{ effectiveOn, expiresOn, years: 3 }] : []);
  });
});

describe("a premium far off the median of its size and industry", () => {
  const withPremiums = (premiums: readonly string[], fields: Partial<Policy> = { industry: "C" }) => ({
    policies: premiums.map((premium, index) => ({ policyId: `P${index}`, premium, ...fields })),
  });
  const farOff = (premiums: readonly string[], fields?: Partial<Policy>) =>
    recordsOf("premium-far-off", withPremiums(premiums, fields));

  test("ten times the median or more, or a tenth or less", () => {
    expect(farOff(["100", "100", "100", "999.99", "10.01"])).toEqual([]);
    expect(farOff(["100", "100", "100", "1000", "10"])).toEqual(["policies P3", "policies P4"]);
  });

  test("names the median and how many it is of", () => {
    const [suspicion] = suspicionsOf("premium-far-off", withPremiums(["100", "100.01", "90", "110", "80", "5000"]));
    expect(suspicion).toEqual({
      code: "premium-far-off",
      item: 7,
      insurerId: "A",
      recordTable: "policies",
      recordId: "P5",
      // 80, 90, 100, 100.01, 110, 5000: between 100 and 100.01
      values: { premium: "5000.00", median: "100.005", peers: 6, enterpriseSize: "small", industry: "C" },
    });
  });

  test("fewer than five peers have no median worth the name", () => {
    expect(farOff(["1", "1", "1", "1000"])).toEqual([]);
    expect(farOff(["1", "1", "1", "1", "1000"])).toEqual(["policies P4"]);
  });

  test("a median of 0 is met by 0, and by nothing else", () => {
    expect(farOff(["0", "0", "0", "0", "0.01"])).toEqual(["policies P4"]);
  });

  test("peers are of one size and one industry", () => {
    const four = withPremiums(["100", "100", "100", "100"]).policies;
    const other = { policyId: "P9", premium: "1000", industry: "C" };
    const far = (fields: Partial<Policy>) =>
      recordsOf("premium-far-off", { policies: [...four, { ...other, ...fields }] });
    expect(far({})).toEqual(["policies P9"]);
    expect(far({ enterpriseSize: "large" })).toEqual([]);
    expect(far({ enterpriseSize: null })).toEqual([]);
    expect(far({ industry: "E" })).toEqual([]);
    expect(far({ industry: null })).toEqual([]);
  });

  test("the industry is the policy's, or else what enterprises say of the policyholder", () => {
    const enterprise: Enterprise = { policyholderId: "H1", obliged: true, industry: "C" };
    const given = (fields: Partial<Policy>) =>
      parseDataset({
        insurers: [{ insurerId: "A", name: "A" }],
        policies: [
          ...times(4, { premium: "1", industry: "C" }),
          { policyId: "P9", premium: "10", policyholderId: "H1", ...fields },
        ].map(policy),
        enterprises: [enterprise, { policyholderId: "H9", obliged: false }],
      });
    expect(recordsOf("premium-far-off", given({}))).toEqual(["policies P9"]);
    expect(recordsOf("premium-far-off", given({ industry: "E" }))).toEqual([]);
    expect(recordsOf("premium-far-off", given({ policyholderId: "H9" }))).toEqual([]);
  });
});

describe("laws of suspicions", () => {
  const numRuns = Number(process.env["CASES"] ?? 100);

  test("the order of the rows changes nothing, and the list is frozen and in order", () => {
    const given = anyScenario().chain(({ dataset }) => fc.tuple(fc.constant(dataset), shuffled(dataset)));
    fc.assert(
      fc.property(given, ([dataset, other]) => {
        const suspicions = suspectData(parseDataset(dataset));
        expect(suspectData(parseDataset(other))).toEqual(suspicions);
        expect(Object.isFrozen(suspicions) && suspicions.every((each) => Object.isFrozen(each.values))).toBe(true);
      }),
      { numRuns },
    );
  });

  test("only a dataset that was parsed is taken", () => {
    expect(() => suspectData({ ...books() } as Dataset)).toThrow(CallError);
  });
});
