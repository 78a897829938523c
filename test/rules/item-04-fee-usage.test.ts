import { describe, expect, it } from "vitest";
import { checkFeeUsage, DatasetError, type EvaluateCall, type Expenditure, type Policy } from "../../src/index.js";
import { context, expenditure, flagsOf, from, itemOf, judge, policy } from "../support/books.js";

/* Unless said otherwise one policy of 2024 provides a fee of 1000.00 yuan: 1% of it is 10.00. */

interface Fees {
  readonly policies?: readonly Partial<Policy>[];
  readonly paid?: readonly (string | Partial<Expenditure>)[];
}

const usage = ({ policies = [{ serviceFee: "1000.00" }], paid = [] }: Fees, call: Partial<EvaluateCall> = {}) => {
  const expenditures = paid.map((each) => (typeof each === "string" ? { amount: each } : each));
  const evaluation = judge({ policies, expenditures }, call);
  const { insurerId: _, ...rest } = call;
  const sound = { policies: policies.map(policy), expenditures: expenditures.map(expenditure) };
  const verdict = checkFeeUsage(sound, context(rest));
  const item = itemOf(evaluation, 4);
  return { verdict, evaluation, item, deduction: item.deduction };
};

describe("item 4: what was spent, in percent of what was to be spent", () => {
  it.each([
    ["1000.00", "0"],
    ["800.01", "0"],
    ["800.00", "0"], // 80%: ≥ 80%
    ["799.99", "5"],
    ["600.00", "5"], // 60%: ≥ 60%
    ["599.99", "10"],
    ["400.00", "10"], // 40%: ≥ 40%
    ["399.99", "15"],
    ["0.01", "15"], // more than nothing
    ["-0.01", "20"],
    ["-1000.00", "20"],
  ])("spending %s of 1000.00 takes %s", (amount, points) => {
    const { verdict, item } = usage({ paid: [amount] });
    expect(verdict).toMatchObject({ status: "scored", spent: amount, base: "1000.00", points });
    expect(item).toMatchObject({ status: "scored", weight: "20", gross: points, deduction: points });
    expect(item.breaches.map(({ net }) => net)).toEqual(points === "0" ? [] : [points]);
  });

  it("no spending takes 20", () => {
    const { verdict, deduction } = usage({});
    expect(verdict).toMatchObject({ spent: "0.00", percent: "0", points: "20" });
    expect(deduction).toBe("20");
  });

  it("adds payments up, a reversal among them", () => {
    expect(usage({ paid: ["500.00", "300.00"] }).deduction).toBe("0"); // 800
    expect(usage({ paid: ["900.00", "-100.01"] }).deduction).toBe("5"); // 799.99
    expect(usage({ paid: ["900.00", "-900.00"] }).deduction).toBe("20"); // nothing is left
  });

  it("measures all of the period's fees together", () => {
    const policies = [{ serviceFee: "250.00" }, { serviceFee: "750.00" }];
    expect(usage({ policies, paid: ["799.99"] }).verdict).toMatchObject({ provided: "1000.00", points: "5" });
  });

  it("is exact: 8.28 of 10.35 is 80%, though in binary floating point it is less", () => {
    const policies = [{ serviceFee: "10.35" }];
    expect(usage({ policies, paid: ["8.28"] }).verdict).toMatchObject({ percent: "80", points: "0" });
    expect(usage({ policies, paid: ["8.27"] }).deduction).toBe("5");
  });

  it("is exact where a binary floating-point number has no place for the last fen", () => {
    const policies = [{ serviceFee: "100000000000000000.00" }];
    expect(usage({ policies, paid: ["80000000000000000.00"] }).deduction).toBe("0");
    expect(usage({ policies, paid: ["79999999999999999.99"] }).deduction).toBe("5");
  });

  it("names the insurer, the amounts and the clause", () => {
    const policies = [{ serviceFee: "1000.00", premium: "8000.00" }];
    expect(usage({ policies, paid: ["600.00"] }).item.breaches).toMatchObject([
      {
        code: "fee-usage.underspent",
        recordId: "A",
        points: "5",
        absorbed: "0",
        clause: { part: "annex", item: "4" },
        evidence: { spent: "600.00", base: "1000.00", provided: "1000.00", premium: "8000.00", percent: "60" },
      },
    ]);
  });

  it.each([
    ["2024-06-30", "2024-06-30"],
    ["2024-12-31", "2024-12-31"],
    ["2025-06-30", "2024-12-31"],
  ])("at the close of %s belongs to %s, the last day of the period that is seen", (asOf, day) => {
    expect(usage({}, { asOf }).item.breaches.map((breach) => breach.day)).toEqual([day]);
  });

  it("cuts a percentage that does not end downwards", () => {
    const percent = usage({ policies: [{ serviceFee: "3.00" }], paid: ["2.00"] }).verdict.percent;
    expect(percent).toBe("66.666666666666666666"); // 20 digits; rounded it would end in 7
  });
});

describe("item 4: where nothing was to be spent it is not applicable", () => {
  it("takes nothing, whatever was spent, and spreads no points over others", () => {
    for (const paid of [[], ["500.00"], ["-500.00"]]) {
      const { verdict, item, evaluation } = usage({ policies: [{ serviceFee: "0" }], paid });
      expect(verdict).toMatchObject({ status: "not-applicable", base: "0.00", percent: null, points: null });
      expect(item).toMatchObject({ status: "not-applicable", gross: "0", deduction: "0", breaches: [] });
      expect(evaluation.score).toBe("100");
    }
  });

  it("nor without a policy", () => {
    expect(usage({ policies: [] }).verdict.status).toBe("not-applicable");
  });
});

describe("item 4: spending on prevention service paid in the period", () => {
  it("does not count what was spent otherwise", () => {
    expect(usage({ paid: [{ amount: "1000.00", purpose: "other" }] }).deduction).toBe("20");
  });

  it.each([
    ["2024-03-31", false],
    ["2024-04-01", true],
    ["2024-06-30", true],
    ["2024-07-01", false],
  ])("paid on %s counts in the second quarter: %s", (paidOn, counts) => {
    const policies = [{ serviceFee: "1000.00", signedOn: "2024-05-01" }];
    const call = { period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" };
    const { verdict, deduction } = usage({ policies, paid: [{ amount: "1000.00", paidOn }] }, call);
    expect(verdict.spent).toBe(counts ? "1000.00" : "0.00");
    expect(deduction).toBe(counts ? "0" : "20");
  });

  it.each([
    ["2024-05-31", "20"],
    ["2024-06-01", "0"],
  ])("a payment of 2024-06-01 at the close of %s: item 4 takes %s", (asOf, deduction) => {
    expect(usage({ paid: ["1000.00"] }, { asOf }).deduction).toBe(deduction);
  });

  it("is the insurer's own: another's payment counts for the other", () => {
    const given = {
      insurers: ["A", "B"],
      policies: [{ serviceFee: "1000.00" }],
      expenditures: [{ amount: "1000.00", insurerId: "B" }],
    };
    expect(itemOf(judge(given), 4).deduction).toBe("20");
  });

  it.each([
    ["paid-in-period", "0"],
    ["on-period-policies", "5"],
  ] as const)("by feeSpent %s, what is paid for no policy of the base: item 4 takes %s", (feeSpent, deduction) => {
    const policies = [{ serviceFee: "1000.00" }, { serviceFee: "9.00", signedOn: "2023-06-01" }];
    const paid = [
      { amount: "700.00", policyId: "P1" },
      { amount: "200.00", policyId: "P2" }, // of an earlier period
      { amount: "50.00" }, // for no policy
    ];
    const { verdict, deduction: takes } = usage({ policies, paid }, { readings: { feeSpent } });
    expect(verdict.spent).toBe(feeSpent === "paid-in-period" ? "950.00" : "700.00");
    expect(takes).toBe(deduction);
  });

  it("by on-period-policies still only what is paid in the period", () => {
    const paid = [{ amount: "1000.00", policyId: "P1", paidOn: "2025-01-01" }];
    const call = { readings: { feeSpent: "on-period-policies" }, asOf: "2025-12-31" } as const;
    expect(usage({ paid }, call).verdict.spent).toBe("0.00");
  });
});

describe("item 4: the fees of the policies taken on in the period (承保)", () => {
  it.each([
    ["2024-03-31", "0.00"],
    ["2024-04-01", "1000.00"],
    ["2024-06-30", "1000.00"],
    ["2024-07-01", "0.00"],
  ])("signed on %s: a base of %s in the second quarter", (signedOn, base) => {
    const call = { period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" };
    expect(usage({ policies: [{ serviceFee: "1000.00", signedOn }] }, call).verdict.base).toBe(base);
  });

  it.each([
    ["2024-02-29", "0.00"],
    ["2024-03-01", "1000.00"],
  ])("signed on 2024-03-01, at the close of %s: a base of %s", (asOf, base) => {
    expect(usage({}, { asOf }).verdict.base).toBe(base);
  });

  it.each([
    // signed, effective, by signing, by effect
    ["2023-12-20", "2024-01-01", "0.00", "1000.00"],
    ["2024-12-20", "2025-01-01", "1000.00", "0.00"],
    ["2025-01-05", "2024-12-31", "0.00", "1000.00"], // both are known by 2025-06-30
  ])(
    "signed %s, effective %s: %s by feePolicies signed, %s by effective",
    (signedOn, effectiveOn, bySigned, byEffect) => {
      const base = (feePolicies: "signed" | "effective") =>
        usage(
          { policies: [{ serviceFee: "1000.00", signedOn, effectiveOn }] },
          { readings: { feePolicies }, asOf: "2025-06-30" },
        ).verdict.base;
      expect(base("signed")).toBe(bySigned);
      expect(base("effective")).toBe(byEffect);
    },
  );

  it.each([
    ["2024-08-31", "0.00"],
    ["2024-09-01", "1000.00"],
  ])("by effective, one effective on 2024-09-01 is in the base at the close of %s with %s", (asOf, base) => {
    const policies = [{ serviceFee: "1000.00", effectiveOn: "2024-09-01" }];
    expect(usage({ policies }, { readings: { feePolicies: "effective" }, asOf }).verdict.base).toBe(base);
    // Nor is one that is signed after asOf, however early it took effect.
    const late = [{ serviceFee: "1000.00", signedOn: "2024-09-01", effectiveOn: "2024-05-01" }];
    expect(usage({ policies: late }, { readings: { feePolicies: "effective" }, asOf }).verdict.base).toBe(base);
  });

  it("the payments of on-period-policies follow the policies of the base", () => {
    const policies = [{ serviceFee: "1000.00", signedOn: "2023-12-20", effectiveOn: "2024-01-01" }];
    const spent = (feePolicies: "signed" | "effective") =>
      usage(
        { policies, paid: [{ amount: "800.00", policyId: "P1" }] },
        { readings: { feePolicies, feeSpent: "on-period-policies" } },
      ).verdict.spent;
    expect(spent("effective")).toBe("800.00");
    expect(spent("signed")).toBe("0.00");
  });
});

describe("item 4: by feeBase statutory-floor the base is at least 12% of the premiums", () => {
  const floor = { readings: { feeBase: "statutory-floor" } } as const;

  it.each([
    ["960.00", "0"], // 80% of 1200
    ["959.99", "5"],
  ])("premiums of 10000.00 make it 1200.00: spending %s takes %s", (amount, deduction) => {
    const policies = [{ serviceFee: "1000.00", premium: "10000.00" }];
    expect(usage({ policies, paid: [amount] }, floor).verdict.base).toBe("1200.00");
    expect(usage({ policies, paid: [amount] }, floor).deduction).toBe(deduction);
    expect(usage({ policies, paid: [amount] }).deduction).toBe("0"); // by provided: over 95%
  });

  it("leaves a larger fee as it is", () => {
    const policies = [{ serviceFee: "1500.00", premium: "10000.00" }];
    expect(usage({ policies }, floor).verdict.base).toBe("1500.00");
  });

  it("compares the sums, not policy by policy", () => {
    // 300.00 of 1000.00 and nothing of 1000.00: 300.00 is more than 12% of 2000.00.
    const policies = [
      { serviceFee: "300.00", premium: "1000.00" },
      { serviceFee: "0", premium: "1000.00" },
    ];
    expect(usage({ policies }, floor).verdict.base).toBe("300.00");
  });

  it("need not be whole fen", () => {
    const policies = [{ serviceFee: "0", premium: "0.01" }]; // 12% is 0.0012
    expect(usage({ policies, paid: ["0.01"] }, floor).verdict).toMatchObject({ base: "0.0012", points: "0" });
  });

  it("is applicable by premiums alone", () => {
    const policies = [{ serviceFee: "0", premium: "10000.00" }];
    expect(usage({ policies }, floor).item).toMatchObject({ status: "scored", deduction: "20" });
    expect(usage({ policies }).item.status).toBe("not-applicable");
    expect(usage({ policies: [{ serviceFee: "0", premium: "0" }] }, floor).item.status).toBe("not-applicable");
  });
});

describe("item 4: what a reader must know besides", () => {
  it.each([
    ["1000.00", 0],
    ["1000.01", 1],
  ])("spending %s of 1000.00: overspent flags %i, and nothing taken", (amount, count) => {
    const { verdict, evaluation, deduction } = usage({ paid: [amount] });
    const flags = flagsOf(evaluation, "overspent");
    expect(flags).toHaveLength(count);
    expect(flagsOf(verdict, "overspent")).toEqual(flags);
    expect(deduction).toBe("0");
  });

  it("says what was spent of what", () => {
    expect(flagsOf(usage({ paid: ["1000.01"] }).evaluation, "overspent")).toEqual([
      { code: "overspent", spent: "1000.01", base: "1000.00" },
    ]);
  });

  it.each([
    ["1200.00", 0],
    ["1199.99", 1],
    ["0", 1],
  ])("a fee of %s on premiums of 10000.00: flags of a fee under 12%%: %i", (serviceFee, count) => {
    const policies = [{ serviceFee, premium: "10000.00" }];
    const flags = flagsOf(usage({ policies }).evaluation, "fee-below-floor");
    expect(flags).toHaveLength(count);
    expect(flagsOf(usage({ policies }).verdict, "fee-below-floor")).toEqual(flags);
  });

  it("says what was provided on what premiums", () => {
    const policies = [
      { serviceFee: "500.00", premium: "5000.00" },
      { serviceFee: "600.00", premium: "5000.00" },
    ];
    expect(flagsOf(usage({ policies }).evaluation, "fee-below-floor")).toEqual([
      { code: "fee-below-floor", provided: "1100.00", premium: "10000.00", floorPercent: "12" },
    ]);
  });
});

describe("checkFeeUsage", () => {
  it("refuses records that are not sound, or of two insurers", () => {
    const check = (fields: Partial<Policy>, paid: Partial<Expenditure>) => () =>
      checkFeeUsage({ policies: [policy(fields)], expenditures: [expenditure(paid)] }, context());
    expect(check({ serviceFee: "-1.00" }, {})).toThrow(DatasetError);
    expect(check({}, { amount: "1.001" })).toThrow(DatasetError);
    expect(check({}, { insurerId: "B" })).toThrow(DatasetError);
  });
});

describe("item 4: the floor of 12% of the premiums", () => {
  const given = { policies: [{ premium: "10000.01", serviceFee: "1000.00" }], expenditures: [{ amount: "1000.00" }] };

  it("is flagged where the base is under it, and not by the reading that raises the base to it", () => {
    const flagged = (feeBase: "provided" | "statutory-floor") =>
      flagsOf(judge(given, { readings: { feeBase } }), "fee-below-floor").length;
    expect([flagged("provided"), flagged("statutory-floor")]).toEqual([1, 0]);
  });
});
