import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  type Coverage,
  type CoverageCall,
  coverage,
  type Dataset,
  type Enterprise,
  type Policy,
  parseDataset,
} from "../../src/index.js";
import { anyScenario, shuffled } from "../../src/testing/index.js";
import { books, policy } from "../support/books.js";

const enterprise = (fields: Partial<Enterprise>, index = 0): Enterprise => ({
  policyholderId: `H${index + 1}`,
  obliged: true,
  ...fields,
});

/** Enterprises H1, H2, …, and policies P1, P2, … of theirs. */
const city = (enterprises: readonly Partial<Enterprise>[], policies: readonly Partial<Policy>[] = []) =>
  parseDataset({
    insurers: [{ insurerId: "A", name: "A" }],
    enterprises: enterprises.map(enterprise),
    policies: policies.map(policy),
  });

const byCounty = (dataset: Dataset, asOf?: string) => coverage(dataset, { by: "county", asOf });

/** A group in short: `"灵璧县 1/2 30/50"`. */
const inShort = ({ groups, total }: Coverage) =>
  [...groups, { ...total, key: "total" }].map(({ key, enterprises, employees }) =>
    [String(key), `${enterprises.insured}/${enterprises.obliged}`, `${employees.insured}/${employees.employed}`].join(
      " ",
    ),
  );

describe("the two coverage indicators", () => {
  const dataset = city(
    [
      { county: "萧县", industry: "矿山", employees: 30 },
      { county: "灵璧县", industry: "矿山", employees: 60 },
      { county: "灵璧县", industry: "化工", employees: 40 },
      { county: "灵璧县", industry: "化工", employees: 500, obliged: false },
      { industry: "化工", employees: 10 },
    ],
    [
      { policyholderId: "H1", insuredEmployees: 20 },
      { policyholderId: "H3", insuredEmployees: 40 },
      { policyholderId: "H4", insuredEmployees: 500 },
    ],
  );

  test("by county: who must be insured and is, and how many of their employees", () => {
    expect(coverage(dataset, { by: "county" })).toEqual({
      clause: { part: "body", item: "2.2" },
      by: "county",
      asOf: null,
      groups: [
        group("灵璧县", [1, 2, "1/2"], [40, 100, "2/5"]),
        group("萧县", [1, 1, "1/1"], [20, 30, "2/3"]),
        group(null, [0, 1, "0/1"], [0, 10, "0/1"]),
      ],
      total: group(null, [2, 4, "1/2"], [60, 140, "3/7"]),
      unmatched: [],
    });
  });

  function group(
    key: string | null,
    [insured, obliged, share]: [number, number, string],
    of: [number, number, string],
  ) {
    const employees = { insured: of[0], employed: of[1], share: of[2], withoutNumber: 0, policyWithoutNumber: 0 };
    return { key, enterprises: { insured, obliged, share }, employees };
  }

  test("by industry", () => {
    expect(inShort(coverage(dataset, { by: "industry" }))).toEqual([
      "化工 1/2 40/50",
      "矿山 1/2 20/90",
      "total 2/4 60/140",
    ]);
  });

  test("a group in which nobody is obliged has no share", () => {
    const { groups, total } = byCounty(city([{ county: "泗县", obliged: false, employees: 5 }]));
    expect(groups).toEqual([{ ...total, key: "泗县" }]);
    expect(total).toEqual({
      key: null,
      enterprises: { insured: 0, obliged: 0, share: null },
      employees: { insured: 0, employed: 0, share: null, withoutNumber: 0, policyWithoutNumber: 0 },
    });
  });

  test("those that name none come last, wherever they stand", () => {
    const [named, other, unnamed] = [{ county: "萧县" }, { county: "泗县" }, {}];
    for (const rows of [
      [named, other, unnamed],
      [unnamed, named, other],
      [other, unnamed, named],
    ]) {
      expect(byCounty(city(rows)).groups.map(({ key }) => key)).toEqual(["泗县", "萧县", null]);
    }
  });

  test("without enterprises there are no groups", () => {
    expect(byCounty(books()).groups).toEqual([]);
  });

  test("policies of policyholders that are not listed are told, and count nowhere", () => {
    const given = city([{}], [{ policyholderId: "X9" }, { policyholderId: "X10" }, { policyholderId: "X9" }]);
    expect(byCounty(given).unmatched).toEqual(["X10", "X9"]);
    expect(inShort(byCounty(given))).toEqual(["null 0/1 0/0", "total 0/1 0/0"]);
  });
});

describe("insured employees", () => {
  const employeesOf = (employees: number | null, ...insured: readonly (number | null)[]) => {
    const policies = insured.map((insuredEmployees) => ({ policyholderId: "H1", insuredEmployees }));
    return byCounty(city([{ employees }], policies)).total.employees;
  };

  test("of several policies are added up, to no more than there are", () => {
    expect(employeesOf(100, 30, 40)).toMatchObject({ insured: 70, employed: 100, share: "7/10" });
    expect(employeesOf(100, 80, 40)).toMatchObject({ insured: 100, share: "1/1" });
    expect(employeesOf(100, 101)).toMatchObject({ insured: 100, share: "1/1" });
  });

  test("that one enterprise has too many of make up for no other's", () => {
    const given = city([{ employees: 10 }, { employees: 10 }], [{ insuredEmployees: 50 }, { insuredEmployees: 0 }]);
    expect(byCounty(given).total.employees).toMatchObject({ insured: 10, employed: 20, share: "1/2" });
  });

  test("a policy that does not say how many counts as insuring none, and is told", () => {
    expect(employeesOf(100, null)).toMatchObject({ insured: 0, employed: 100, policyWithoutNumber: 1 });
    expect(employeesOf(100, null, 60)).toMatchObject({ insured: 60, employed: 100, policyWithoutNumber: 1 });
  });

  test("an enterprise that does not say how many it has counts on neither side, and is told", () => {
    const counts = { insured: 0, employed: 0, share: null, withoutNumber: 1 };
    expect(employeesOf(null, 30)).toEqual({ ...counts, policyWithoutNumber: 0 });
    expect(employeesOf(null, null)).toEqual({ ...counts, policyWithoutNumber: 1 });
  });

  test("an enterprise without an employee has no share", () => {
    expect(employeesOf(0, 5)).toMatchObject({ insured: 0, employed: 0, share: null });
  });
});

describe("a policy in force at the close of a day", () => {
  test.each([
    [{}, "2024-02-29", 0], // not signed yet
    [{}, "2024-03-01", 1],
    [{ effectiveOn: "2024-03-10" }, "2024-03-09", 0],
    [{ effectiveOn: "2024-03-10" }, "2024-03-10", 1],
    [{ effectiveOn: "2024-02-01" }, "2024-02-15", 0],
    [{ expiresOn: "2025-02-28" }, "2025-02-28", 1],
    [{ expiresOn: "2025-02-28" }, "2025-03-01", 0],
    [{ terminatedOn: "2024-06-01" }, "2024-05-31", 1],
    [{ terminatedOn: "2024-06-01" }, "2024-06-01", 0],
  ] as const)("%j, as at %s: %i", (fields, asOf, insured) => {
    const given = city([{}], [fields]);
    expect(byCounty(given, asOf).total.enterprises.insured).toBe(insured);
    expect(byCounty(given, asOf).asOf).toBe(asOf);
    expect(byCounty(given).total.enterprises.insured).toBe(1); // no day is asked
  });

  test("of an enterprise with two, one is enough, and only that one's employees count", () => {
    const old = { policyholderId: "H1", insuredEmployees: 5, expiresOn: "2024-03-31" };
    const given = city([{ employees: 10 }], [old, { ...old, insuredEmployees: 7, expiresOn: "2025-03-31" }]);
    expect(byCounty(given, "2024-06-01").total).toMatchObject({
      enterprises: { insured: 1 },
      employees: { insured: 7 },
    });
  });
});

describe("a call that is broken", () => {
  const problemsOf = (call: unknown) => {
    try {
      coverage(books(), call as CoverageCall);
    } catch (error) {
      if (error instanceof CallError) return error.issues.map(({ code, option }) => `${option} ${code}`);
      throw error;
    }
    return [];
  };

  test.each([
    [undefined, ["null missing"]],
    [null, ["null wrong-type"]],
    [["county"], ["null wrong-type"]],
    [{}, ["by missing"]],
    [{ by: "size" }, ["by unknown-value"]],
    [{ by: "county", asOf: "2024-02-30" }, ["asOf bad-date"]],
    [{ by: "county", asOf: null }, ["asOf wrong-type"]],
    [{ by: "size", asof: "2024-01-01" }, ["by unknown-value", "asof unknown-field"]],
  ])("%j", (call, problems) => {
    expect(problemsOf(call)).toEqual(problems);
  });

  test("a dataset that was not parsed is refused", () => {
    expect(() => coverage({ ...books() } as Dataset, { by: "county" })).toThrow(CallError);
  });
});

describe("laws of coverage", () => {
  const numRuns = Number(process.env["CASES"] ?? 150);
  const given = fc.constantFrom<CoverageCall>(
    { by: "county" },
    { by: "industry" },
    { by: "county", asOf: "2024-06-30" },
  );

  test("the order of the records changes nothing, and the groups add up to the total", () => {
    const datasets = anyScenario().chain(({ dataset }) => fc.tuple(fc.constant(dataset), shuffled(dataset)));
    fc.assert(
      fc.property(datasets, given, ([dataset, other], call) => {
        const result = coverage(parseDataset(dataset), call);
        expect(coverage(parseDataset(other), call)).toEqual(result);
        const { groups, total } = result;
        const sum = (of: (group: Coverage["total"]) => number) => groups.reduce((all, group) => all + of(group), 0);
        expect(sum(({ enterprises }) => enterprises.insured)).toBe(total.enterprises.insured);
        expect(sum(({ enterprises }) => enterprises.obliged)).toBe(total.enterprises.obliged);
        expect(sum(({ employees }) => employees.insured)).toBe(total.employees.insured);
        expect(sum(({ employees }) => employees.employed)).toBe(total.employees.employed);
        for (const { enterprises, employees } of groups) {
          expect(enterprises.insured).toBeLessThanOrEqual(enterprises.obliged);
          expect(employees.insured).toBeLessThanOrEqual(employees.employed);
        }
        expect(Object.isFrozen(total.employees)).toBe(true);
      }),
      { numRuns },
    );
  });
});
