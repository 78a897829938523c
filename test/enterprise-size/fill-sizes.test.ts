import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  calendarYear,
  type Dataset,
  type Enterprise,
  evaluate,
  type Policy,
  parseDataset,
  withEnterpriseSizes,
} from "../../src/index.js";
import { anyScenario, shuffled } from "../../src/testing/index.js";
import { policy } from "../support/books.js";

const city = (policies: readonly Partial<Policy>[], enterprises: readonly Enterprise[]) =>
  parseDataset({ insurers: [{ insurerId: "A", name: "A" }], policies: policies.map(policy), enterprises });

/** A medium transport enterprise: 300 employees, 30 million yuan. */
const carrier: Enterprise = {
  policyholderId: "H1",
  obliged: true,
  industry: "G5430",
  employees: 300,
  revenue: "30000000",
};

const numRuns = Number(process.env["CASES"] ?? 100);

/** An enterprise whose size can often be told. */
const inKnownIndustry = <Row extends { employees?: number | null | undefined }>(row: Row) => ({
  ...row,
  industry: (row.employees ?? 0) > 100 ? "C" : "other",
});

describe("the sizes of a dataset's policies", () => {
  test("an absent size is filled in, and the policy is judged by it", () => {
    const dataset = city([{ enterpriseSize: null }], [carrier]);
    const sized = withEnterpriseSizes(dataset);
    expect(sized.dataset.policies).toEqual([policy({ enterpriseSize: "medium" })]);
    expect(sized.filled).toEqual([
      {
        code: "size-filled",
        policyId: "P1",
        policyholderId: "H1",
        verdict: {
          size: "medium",
          industry: "transport",
          metrics: [
            { metric: "employees", value: 300, meets: "medium" },
            { metric: "revenue", value: "30000000", meets: "medium" },
          ],
        },
      },
    ]);
    const call = { insurerId: "A", period: calendarYear(2024) };
    expect(evaluate(dataset, call).flags.map(({ code }) => code)).toContain("size-unknown");
    // Item 2: no first service within 45 days, 2 off; and no size is unknown any more.
    const { categories, flags } = evaluate(sized.dataset, call);
    expect(categories[1]?.items[0]?.deduction).toBe("2");
    expect(flags.map(({ code }) => code)).not.toContain("size-unknown");
  });

  test("a stated size stays, and is reported where the metrics contradict it", () => {
    const dataset = city([{ enterpriseSize: "small" }, { enterpriseSize: "medium", policyholderId: "H1" }], [carrier]);
    const sized = withEnterpriseSizes(dataset);
    expect(sized.dataset).toBe(dataset);
    expect(sized.contradicted).toMatchObject([
      { code: "size-contradicted", policyId: "P1", policyholderId: "H1", stated: "small", verdict: { size: "medium" } },
    ]);
    expect([sized.filled, sized.undetermined]).toEqual([[], []]);
  });

  test("what cannot be told stays absent, with the reason", () => {
    const { revenue: _, ...withoutRevenue } = carrier;
    const dataset = city([{ enterpriseSize: null }, { enterpriseSize: undefined }], [withoutRevenue]);
    const sized = withEnterpriseSizes(dataset);
    expect(sized.dataset).toBe(dataset);
    expect(sized.undetermined).toEqual([
      {
        code: "size-undetermined",
        policyId: "P1",
        policyholderId: "H1",
        verdict: { size: "undetermined", industry: "transport", reason: "metrics-missing", missing: ["revenue"] },
      },
      { code: "size-undetermined", policyId: "P2", policyholderId: "H2", verdict: null },
    ]);
  });

  test("a stated size that cannot be checked is no contradiction", () => {
    const sized = withEnterpriseSizes(
      city([{ enterpriseSize: "large" }, { enterpriseSize: "large" }], [{ policyholderId: "H1", obliged: true }]),
    );
    expect([sized.filled, sized.contradicted, sized.undetermined]).toEqual([[], [], []]);
  });

  test("the policy's industry stands in where the enterprise has none, and only there", () => {
    const { industry: _, ...withoutIndustry } = carrier;
    const absent = { enterpriseSize: null, industry: "C" };
    expect(withEnterpriseSizes(city([absent], [withoutIndustry])).filled[0]?.verdict.industry).toBe("industry");
    expect(withEnterpriseSizes(city([absent], [carrier])).filled[0]?.verdict.industry).toBe("transport");
    const blank = { ...carrier, industry: " " };
    expect(withEnterpriseSizes(city([absent], [blank])).filled[0]?.verdict.industry).toBe("industry");
  });

  test("each list is in order of policyId, whatever the order of the rows", () => {
    const given = anyScenario()
      .map(({ dataset }) => ({ ...dataset, enterprises: dataset.enterprises?.map(inKnownIndustry) ?? [] }))
      .chain((dataset) => fc.tuple(fc.constant(dataset), shuffled(dataset)));
    const reportOf = (json: unknown) => {
      const { filled, contradicted, undetermined } = withEnterpriseSizes(parseDataset(json));
      for (const lines of [filled, contradicted, undetermined]) {
        const ids = lines.map(({ policyId }) => policyId);
        expect(ids).toEqual([...ids].sort());
        expect(Object.isFrozen(lines)).toBe(true);
      }
      return { filled, contradicted, undetermined };
    };
    fc.assert(
      fc.property(given, ([dataset, other]) => {
        expect(reportOf(other)).toEqual(reportOf(dataset));
      }),
      { numRuns },
    );
  });

  test("only a dataset that was parsed is taken", () => {
    const copy = { ...city([], []) } as Dataset;
    expect(() => withEnterpriseSizes(copy)).toThrow(CallError);
  });
});
