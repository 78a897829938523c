import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  classifyEnterprise,
  DatasetError,
  ENTERPRISE_SIZES,
  type Enterprise,
  type EnterpriseSize,
  SIZE_INDUSTRIES,
  SIZE_TABLE,
  type SizeFacts,
  type SizeIndustry,
  type SizeMetric,
} from "../../src/index.js";
import { formatFen, parseFen } from "../../src/values/money.js";
import { OFFICIAL } from "./official-table.ts";

const METRICS = { X: "employees", Y: "revenue", Z: "assets" } as const;
const PLENTY = { employees: 1_000_000, revenue: "100000000000.00", assets: "100000000000.00" };

interface Bound {
  readonly industry: SizeIndustry;
  readonly metric: SizeMetric;
  readonly bound: number;
  readonly size: EnterpriseSize;
  readonly below: EnterpriseSize;
}

/** Every bound of the table, with the class above it and the one below. */
const BOUNDS: readonly Bound[] = OFFICIAL.flatMap(([industry, , text]) =>
  text.split(", ").flatMap((part) => {
    const [letter = "", numbers = ""] = part.split(" ");
    const metric = METRICS[letter as keyof typeof METRICS];
    return numbers.split("/").map((number, index) => {
      const [size, below] = [ENTERPRISE_SIZES[index]!, ENTERPRISE_SIZES[index + 1]!];
      return { industry, metric, bound: Number(number), size, below };
    });
  }),
);

/** 万元 as yuan, and one fen less. */
const yuan = (tenThousands: number, fen = 0) => formatFen(BigInt(tenThousands) * 1_000_000n + BigInt(fen));

const measure = ({ metric, bound }: Bound, less: 0 | 1) => (metric === "employees" ? bound - less : yuan(bound, -less));

describe("the size of an enterprise", () => {
  test.each(BOUNDS)("$industry: $metric of $bound is $size, and one under it $below", (given) => {
    const { industry, metric, size, below } = given;
    expect(classifyEnterprise({ industry, ...PLENTY, [metric]: measure(given, 0) }).size).toBe(size);
    expect(classifyEnterprise({ industry, ...PLENTY, [metric]: measure(given, 1) }).size).toBe(below);
  });

  test("there are as many bounds as the table has, and rows", () => {
    expect(BOUNDS).toHaveLength(3 * (2 * 14 + 2)); // fourteen rows with two metrics, two with one
    expect(OFFICIAL.map(([industry]) => industry)).toEqual(SIZE_INDUSTRIES);
    expect(SIZE_TABLE.map(({ industry }) => industry)).toEqual(SIZE_INDUSTRIES);
  });

  test("one that misses a bound drops to the next class that it meets whole", () => {
    // Construction: revenue of a large one, assets of a small one.
    const facts = { industry: "E", revenue: yuan(80_000), assets: yuan(300) };
    expect(classifyEnterprise(facts)).toEqual({
      size: "small",
      industry: "construction",
      metrics: [
        { metric: "revenue", value: facts.revenue, meets: "large" },
        { metric: "assets", value: facts.assets, meets: "small" },
      ],
    });
    expect(classifyEnterprise({ ...facts, revenue: yuan(5_999), assets: yuan(80_000) }).size).toBe("small");
    expect(classifyEnterprise({ ...facts, revenue: yuan(299), assets: yuan(80_000) }).size).toBe("micro");
  });

  test("a metric that the row does not need is not looked at", () => {
    expect(classifyEnterprise({ industry: "A", employees: 0, revenue: yuan(20_000), assets: "0" }).size).toBe("large");
    expect(classifyEnterprise({ industry: "other", employees: 300 }).size).toBe("large");
  });

  test("money is exact at any size", () => {
    const facts = { industry: "E", assets: yuan(80_000) };
    expect(classifyEnterprise({ ...facts, revenue: "9".repeat(30) }).size).toBe("large");
    expect(classifyEnterprise({ ...facts, revenue: "799999999.99" }).size).toBe("medium");
    expect(classifyEnterprise({ ...facts, revenue: "800000000" }).size).toBe("large");
  });

  test("the verdict is frozen to its depth", () => {
    const verdict = classifyEnterprise({ industry: "B", employees: 1000, revenue: yuan(40_000) });
    expect(Object.isFrozen(verdict)).toBe(true);
    expect(verdict.size !== "undetermined" && Object.isFrozen(verdict.metrics[0])).toBe(true);
  });

  test("more of a metric never makes a smaller enterprise", () => {
    const fen = fc.nat(300_000 * 1_000_000);
    const facts = fc.record({ employees: fc.nat(3000), revenue: fen, assets: fen });
    const sizeOf = (
      industry: string,
      { employees, revenue, assets }: { employees: number; revenue: number; assets: number },
    ) => {
      const { size } = classifyEnterprise({
        industry,
        employees,
        revenue: formatFen(revenue),
        assets: formatFen(assets),
      });
      return ENTERPRISE_SIZES.indexOf(size as EnterpriseSize);
    };
    fc.assert(
      fc.property(fc.constantFrom(...SIZE_INDUSTRIES), facts, facts, (industry, a, b) => {
        const larger = {
          employees: Math.max(a.employees, b.employees),
          revenue: Math.max(a.revenue, b.revenue),
          assets: Math.max(a.assets, b.assets),
        };
        expect(sizeOf(industry, larger)).toBeLessThanOrEqual(Math.min(sizeOf(industry, a), sizeOf(industry, b)));
      }),
    );
  });

  test("a row of enterprises is judged as it is", () => {
    const enterprise: Enterprise = { policyholderId: "H1", obliged: true, name: "甲", industry: "G54", ...PLENTY };
    expect([enterprise].map(classifyEnterprise)[0]?.size).toBe("large");
  });
});

describe("what is missing", () => {
  test.each([
    [{ industry: "C", revenue: "1" }, "industry", ["employees"]],
    [{ industry: "C", employees: 5, revenue: null }, "industry", ["revenue"]],
    [{ industry: "C" }, "industry", ["employees", "revenue"]],
    [{ industry: "E", employees: 2000, assets: "1" }, "construction", ["revenue"]],
    [{ industry: "L", revenue: "1" }, "leasing-business", ["employees", "assets"]],
  ] as const)("%j: a metric that the row needs", (facts, industry, missing) => {
    expect(classifyEnterprise(facts)).toEqual({ size: "undetermined", industry, reason: "metrics-missing", missing });
  });

  test("a missing metric is not guessed even where another is low enough to settle the size", () => {
    expect(classifyEnterprise({ industry: "C", employees: 0 }).size).toBe("undetermined");
  });

  test.each([
    [undefined, "industry-missing"],
    [null, "industry-missing"],
    ["", "industry-missing"],
    ["  ", "industry-missing"],
    ["危险化学品", "industry-unknown"],
    ["U", "industry-unknown"],
    ["00", "industry-unknown"],
    ["98", "industry-unknown"],
    ["5", "industry-unknown"],
    ["54301", "industry-unknown"],
    ["F5430", "industry-unknown"],
    ["G-54", "industry-unknown"],
    ["toString", "industry-unknown"],
    ["F", "industry-too-broad"],
    ["G", "industry-too-broad"],
    ["H", "industry-too-broad"],
    ["I", "industry-too-broad"],
    ["K", "industry-too-broad"],
    ["70", "industry-too-broad"],
    ["K70", "industry-too-broad"],
    ["7000", "industry-too-broad"],
    ["批发和零售业", "industry-too-broad"],
    ["房地产业", "industry-too-broad"],
    ["J", "industry-outside-table"],
    ["66", "industry-outside-table"],
    ["J6610", "industry-outside-table"],
    ["P", "industry-outside-table"],
    ["8310", "industry-outside-table"],
    ["S", "industry-outside-table"],
    ["91", "industry-outside-table"],
    ["96", "industry-outside-table"],
    ["金融业", "industry-outside-table"],
    ["教育", "industry-outside-table"],
  ])("the industry %j: %s", (industry, reason) => {
    const verdict = { size: "undetermined", industry: null, reason, missing: ["industry"] };
    expect(classifyEnterprise({ industry, ...PLENTY })).toEqual(verdict);
  });
});

describe("an industry", () => {
  const CODES = OFFICIAL.flatMap(([industry, codes]) => codes.split(" ").map((code) => [code, industry] as const));

  test.each(CODES)("by its code: %s is %s", (code, industry) => {
    expect(classifyEnterprise({ industry: code, ...PLENTY }).industry).toBe(industry);
  });

  test.each([
    ["g5430", "transport"],
    [" G 54 ", "transport"],
    ["Ｇ５４", "transport"],
    ["制造业", "industry"],
    ["工业", "industry"],
    ["农、林、牧、渔业", "agriculture"],
    ["交通运输业", "transport"],
    ["物业管理", "property-management"],
    ["文化、体育和娱乐业", "other"],
    ["其他未列明行业", "other"],
    ["1200", "industry"],
  ])("by its name, or in another spelling: %s is %s", (name, industry) => {
    expect(classifyEnterprise({ industry: name, ...PLENTY }).industry).toBe(industry);
  });

  test("every division of the classification is of one row, or for a stated reason of none", () => {
    const verdicts = Array.from({ length: 97 }, (_, index) => {
      const verdict = classifyEnterprise({ industry: String(index + 1).padStart(2, "0"), ...PLENTY });
      return verdict.size === "undetermined" ? verdict.reason : "found";
    });
    const count = (reason: string) => verdicts.filter((each) => each === reason).length;
    expect(count("industry-outside-table")).toBe(4 + 1 + 6); // 66-69, 83, 91-96
    expect(count("industry-too-broad")).toBe(1); // 70
    expect(count("found")).toBe(97 - 11 - 1);
  });
});

describe("facts of a wrong form", () => {
  const problemsOf = (facts: unknown) => {
    try {
      classifyEnterprise(facts as SizeFacts);
    } catch (error) {
      if (error instanceof DatasetError) return error.issues.map(({ table, field, code }) => [table, field, code]);
      throw error;
    }
    return [];
  };

  test.each([
    [{ industry: 54 }, [["enterprises", "industry", "wrong-type"]]],
    [{ employees: -1 }, [["enterprises", "employees", "out-of-range"]]],
    [{ employees: 1.5 }, [["enterprises", "employees", "wrong-type"]]],
    [{ revenue: 100 }, [["enterprises", "revenue", "wrong-type"]]],
    [{ revenue: "1,000" }, [["enterprises", "revenue", "bad-money"]]],
    [{ assets: "-1" }, [["enterprises", "assets", "bad-money"]]],
    [{ assests: "1" }, [["enterprises", "assests", "unknown-field"]]],
    [
      { employees: "300", revenue: "3千万" },
      [
        ["enterprises", "employees", "wrong-type"],
        ["enterprises", "revenue", "bad-money"],
      ],
    ],
    [null, [["enterprises", null, "wrong-type"]]],
    ["G54", [["enterprises", null, "wrong-type"]]],
  ])("%j are refused, all at once", (facts, problems) => {
    expect(problemsOf(facts)).toEqual(problems);
  });

  test("facts that cannot be read are refused", () => {
    const facts = Object.defineProperty({}, "industry", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(problemsOf(facts)).toEqual([["enterprises", null, "unreadable"]]);
  });

  test("the money of the test's own table is that of the library", () => {
    expect(parseFen(yuan(1))).toBe(1_000_000);
  });
});
