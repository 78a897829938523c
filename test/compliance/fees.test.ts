import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateAll, parseDataset } from "../../src/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { complianceOf, dutiesOf, dutyOf } from "./of.js";

describe("the service fee is at least 12% of the premium", () => {
  test.each([
    ["100.00", "12.00", "met"],
    ["100.00", "11.99", "broken"],
    ["0.10", "0.01", "broken"], // 1.2 fen are to be provided
    ["0.08", "0.01", "met"], // 0.96 fen
    ["0", "0", "met"],
    ["900719925474099.30", "108086391056891.91", "broken"], // 12% is 108086391056891.916
    ["900719925474099.30", "108086391056891.92", "met"],
  ])("premium %s, fee %s: %s", (premium, serviceFee, state) => {
    const books = { policies: [{ premium, serviceFee }] };
    expect(dutyOf("policy-fee-provided", books).state).toBe(state);
    expect(dutyOf("fee-provided", books).state).toBe(state);
  });

  test("of each policy, and of the insurer's premiums in all", () => {
    const policies = [
      { premium: "100.00", serviceFee: "10.00", signedOn: "2024-02-01" },
      { premium: "100.00", serviceFee: "14.00", signedOn: "2024-03-01" },
    ];
    expect(dutiesOf("policy-fee-provided", { policies }).map(({ recordId, state }) => [recordId, state])).toEqual([
      ["P1", "broken"],
      ["P2", "met"],
    ]);
    expect(dutyOf("fee-provided", { policies })).toEqual({
      code: "fee-provided",
      clause: { part: "body", item: "2.6" },
      insurerId: "A",
      recordTable: "insurers",
      recordId: "A",
      state: "met",
      day: "2024-12-31",
      due: null,
      done: null,
      inPeriod: true,
      evidence: { provided: "24.00", premium: "200.00", floorPercent: "12" },
    });
    const [first] = dutiesOf("policy-fee-provided", { policies });
    expect(first).toEqual({
      code: "policy-fee-provided",
      clause: { part: "body", item: "2.6" },
      insurerId: "A",
      recordTable: "policies",
      recordId: "P1",
      state: "broken",
      day: "2024-02-01",
      due: null,
      done: null,
      inPeriod: true,
      evidence: { provided: "10.00", premium: "100.00", floorPercent: "12" },
    });
  });

  test("of the policies of the period, by the reading of what places them", () => {
    const policies = [
      { signedOn: "2023-12-31", effectiveOn: "2024-01-01", premium: "100", serviceFee: "1" },
      { signedOn: "2024-12-31", effectiveOn: "2025-01-01", premium: "100", serviceFee: "2" },
    ];
    const feesBy = (feePolicies: "signed" | "effective", asOf = "2024-12-31") => {
      const call = { readings: { feePolicies }, asOf };
      const insurer = dutyOf("fee-provided", { policies }, call);
      const each = dutiesOf("policy-fee-provided", { policies }, call);
      return [insurer.evidence.provided, ...each.map(({ recordId }) => recordId)];
    };
    expect(feesBy("signed")).toEqual(["2.00", "P2"]);
    expect(feesBy("effective")).toEqual(["1.00", "P1"]);
    expect(feesBy("effective", "2025-06-01")).toEqual(["1.00", "P1"]);
  });

  test("a policy that takes effect after asOf is not of the base yet", () => {
    const policies = [{ signedOn: "2024-03-01", effectiveOn: "2024-06-01", premium: "100", serviceFee: "1" }];
    const readings = { feePolicies: "effective" } as const;
    const asOf = "2024-05-31";
    expect(dutiesOf("fee-provided", { policies }, { readings, asOf })).toEqual([]);
    expect(dutiesOf("policy-fee-provided", { policies }, { readings, asOf })).toEqual([]);
  });

  test("an insurer without a policy in the period owes none", () => {
    expect(dutiesOf("fee-provided", { insurers: ["A", "B"], policies: [{ insurerId: "B" }] })).toMatchObject([
      { insurerId: "B" },
    ]);
  });

  test("an insurer's fees are short wherever its evaluation flags them", () => {
    fc.assert(
      fc.property(anyScenario(), ({ dataset, call }) => {
        const given = { ...toCall(call), readings: { ...call.readings, feeBase: "provided" as const } };
        const parsed = parseDataset(dataset);
        const flagged = evaluateAll(parsed, given).filter(({ flags }) =>
          flags.some(({ code }) => code === "fee-below-floor"),
        );
        const short = dutiesOf("fee-provided", parsed, given).filter(({ state }) => state === "broken");
        expect(short.map(({ recordId }) => recordId)).toEqual(flagged.map(({ insurerId }) => insurerId).sort());
      }),
      { numRuns: Number(process.env["CASES"] ?? 150) },
    );
  });
});

describe("the service fee is spent on prevention service alone", () => {
  test("an expenditure for something else is listed, a reversal is not", () => {
    const expenditures = [
      { policyId: "P1", amount: "50.5", purpose: "other" as const },
      { amount: "-20", purpose: "other" as const },
      { amount: "10" },
    ];
    expect(dutyOf("fee-purpose", { expenditures })).toEqual({
      code: "fee-purpose",
      clause: { part: "body", item: "2.6" },
      insurerId: "A",
      recordTable: "expenditures",
      recordId: "E1",
      state: "broken",
      day: "2024-06-01",
      due: null,
      done: null,
      inPeriod: true,
      evidence: { policyId: "P1", amount: "50.50" },
    });
  });

  test("in the period, by the close of asOf", () => {
    const expenditures = ["2023-12-31", "2024-01-01", "2024-06-30", "2024-07-01"].map((paidOn) => ({
      paidOn,
      purpose: "other" as const,
    }));
    const days = dutiesOf("fee-purpose", { expenditures }, { asOf: "2024-06-30" }).map(({ day }) => day);
    expect(days).toEqual(["2024-01-01", "2024-06-30"]);
  });

  test("a policy out of sight is not named", () => {
    const expenditures = [{ policyId: "P1", paidOn: "2024-02-01", purpose: "other" as const }];
    const policyIdAt = (asOf: string) => dutyOf("fee-purpose", { expenditures }, { asOf }).evidence.policyId;
    expect(policyIdAt("2024-02-29")).toBe(null);
    expect(policyIdAt("2024-03-01")).toBe("P1");
    expect(dutyOf("fee-purpose", { expenditures: [{ purpose: "other" }] }).evidence.policyId).toBe(null);
  });
});

describe("a policy placed outside of the city is filed", () => {
  const placed = (placedOutsideCity: boolean | null, placementFiledOn: string | null = null) => ({
    policies: [{ placedOutsideCity, placementFiledOn }],
  });

  test("it is outstanding until it is filed", () => {
    expect(dutyOf("placement-filed", placed(true))).toEqual({
      code: "placement-filed",
      clause: { part: "body", item: "2.3" },
      insurerId: "A",
      recordTable: "policies",
      recordId: "P1",
      state: "outstanding",
      day: "2024-03-01",
      due: null,
      done: null,
      inPeriod: true,
      evidence: { policyholderId: "H1" },
    });
    const filed = placed(true, "2024-05-01");
    expect(dutyOf("placement-filed", filed, { asOf: "2024-04-30" })).toMatchObject({
      state: "outstanding",
      done: null,
    });
    expect(dutyOf("placement-filed", filed, { asOf: "2024-05-01" })).toMatchObject({
      state: "met",
      done: "2024-05-01",
    });
  });

  test.each([false, null])("a policy of which that is not said owes none: %s", (placedOutsideCity) => {
    expect(dutiesOf("placement-filed", placed(placedOutsideCity))).toEqual([]);
  });

  test("one of another period is listed there", () => {
    expect(dutiesOf("placement-filed", placed(true), { period: { start: "2024-04-01", end: "2024-06-30" } })).toEqual(
      [],
    );
  });
});

test("without any of these there is nothing of them", () => {
  expect(complianceOf({ policies: [] }).duties).toEqual([]);
});
