import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { READING_NAMES, READINGS } from "../../src/index.js";
import { toDay } from "../../src/testing/arbitraries/days.js";
import { instantText, SPELLINGS, spellingOf } from "../../src/testing/arbitraries/instants.js";
import {
  anyAnnualReport,
  anyCall,
  anyClaim,
  anyDataset,
  anyDay,
  anyDeferral,
  anyDispute,
  anyEnterprise,
  anyExpenditure,
  anyFinding,
  anyHazard,
  anyId,
  anyInstant,
  anyInsurer,
  anyMoney,
  anyPeriod,
  anyPolicy,
  anyReadings,
  anyScenario,
  anyService,
  anySurvey,
  type RawDataset,
  type Scenario,
  shuffled,
  toCall,
} from "../../src/testing/index.js";
import { callProblems, contractProblems } from "./contract.ts";
import { tally } from "./tally.ts";

const SEED = 20_231_030;
const SCENARIOS = 2_000;

let scenarios: Scenario[] = [];

beforeAll(() => {
  scenarios = fc.sample(anyScenario(), { numRuns: SCENARIOS, seed: SEED });
}, 120_000);

describe("every scenario", () => {
  test("keeps the contract", () => {
    const problems = scenarios.flatMap(({ dataset, call }) => [...contractProblems(dataset), ...callProblems(call)]);
    expect(problems.slice(0, 5)).toEqual([]);
  });

  test("is plain JSON", () => {
    for (const one of scenarios.slice(0, 200)) expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});

test.each<[string, object]>([
  ["an unknown field", { findings: [{ ...finding(), colour: "red" }] }],
  ["a missing field", { insurers: [{ insurerId: "a" }] }],
  ["an id twice", { findings: [finding(), finding()] }],
  ["no such insurer", { findings: [{ ...finding(), insurerId: "b" }] }],
  [
    "another insurer's policy",
    {
      insurers: [
        { insurerId: "a", name: "A" },
        { insurerId: "b", name: "B" },
      ],
      findings: [{ ...finding(), insurerId: "b", recordId: "a" }],
    },
  ],
  ["no such day", { findings: [{ ...finding(), foundOn: "2025-02-29" }] }],
  ["a table for item 6", { findings: [{ ...finding(), recordId: "a", recordTable: "policies" }] }],
  ["a determined day while pending", { disputes: [{ ...dispute(), liability: "pending" }] }],
  [
    "no change of money",
    { expenditures: [{ expenditureId: "e", insurerId: "a", paidOn: "2024-03-01", amount: "0.00", purpose: "other" }] },
  ],
])("the check finds %s", (_, tables) => {
  expect(contractProblems(parents())).toEqual([]);
  expect(contractProblems({ ...parents(), ...tables } as RawDataset)).not.toEqual([]);
});

describe("over many scenarios", () => {
  test("every reading is taken in every option, its default most often", () => {
    for (const name of READING_NAMES) {
      const options: readonly string[] = READINGS[name];
      const counts = new Map<string, number>();
      for (const { call } of scenarios) {
        const chosen = call.readings?.[name] ?? (options[0] as string);
        counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
      }
      const [standard = 0, ...others] = options.map((option) => counts.get(option) ?? 0);
      expect(Math.min(...others), name).toBeGreaterThan(50);
      expect(standard, name).toBeGreaterThan(Math.max(...others));
    }
  });

  test("instants are in all six spellings, and at midnight", () => {
    const counts = new Map<string, number>(SPELLINGS.map((spelling) => [spelling, 0]));
    let midnight = 0;
    for (const { dataset } of scenarios) {
      for (const { uploadedAt } of dataset.policies ?? []) {
        if (!uploadedAt) continue;
        const spelling = spellingOf(uploadedAt);
        counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
        if (/T(15:59:59|16:00:00).*Z$/.test(uploadedAt)) midnight++;
      }
    }
    for (const [spelling, count] of counts) expect(count, spelling).toBeGreaterThan(300);
    expect(midnight).toBeGreaterThan(300);
  });

  test("what makes a difference to a score happens", () => {
    const counts = tally(scenarios);
    for (const [feature, count] of counts) expect(count, feature).toBeGreaterThan(9);
  });

  test("optional fields are absent and null", () => {
    const policies = scenarios.flatMap(({ dataset }) => dataset.policies ?? []);
    for (const field of ["terminatedOn", "uploadedAt", "enterpriseSize", "county", "insuredEmployees"] as const) {
      expect(
        policies.some((policy) => policy[field] === null),
        field,
      ).toBe(true);
      expect(
        policies.some((policy) => !(field in policy)),
        field,
      ).toBe(true);
    }
  });
});

describe("single arbitraries", () => {
  const in2024: [string, fc.Arbitrary<object>, (row: never) => RawDataset][] = [
    ["insurers", anyInsurer(), (row) => ({ insurers: [row] })],
    ["policies", anyPolicy(), (row) => ({ ...parents(), policies: [row] })],
    ["enterprises", anyEnterprise(), (row) => ({ ...parents(), enterprises: [row] })],
    ["services", anyService(), (row) => ({ ...parents(), services: [row] })],
    [
      "hazards",
      anyHazard(),
      (row) => ({ ...parents(), services: [{ serviceId: "s", policyId: "a", hazards: [row] }] }),
    ],
    ["deferrals", anyDeferral(), (row) => ({ ...parents(), deferrals: [row] })],
    ["expenditures", anyExpenditure(), (row) => ({ ...parents(), expenditures: [row] })],
    ["annualReports", anyAnnualReport(), (row) => ({ ...parents(), annualReports: [row] })],
    ["claims", anyClaim(), (row) => ({ ...parents(), claims: [row] })],
    ["surveys", anySurvey(), (row) => ({ ...parents(), surveys: [row] })],
    ["disputes", anyDispute(), (row) => ({ ...parents(), disputes: [row] })],
    ["findings without a name", anyFinding().map(unnamed), (row) => ({ ...parents(), findings: [row] })],
    ["datasets", anyDataset(), (dataset) => dataset],
  ];

  test.each(in2024)("%s keep the contract", (_, arbitrary, dataset) => {
    for (const row of fc.sample(arbitrary, { numRuns: 100, seed: SEED })) {
      expect(contractProblems(dataset(row as never))).toEqual([]);
    }
  });

  test("days, instants, money, ids, periods, readings and calls are what they say", () => {
    const sample = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { numRuns: 200, seed: SEED });
    for (const day of sample(anyDay())) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Set(sample(anyInstant()).map(spellingOf)).size).toBe(6);
    for (const money of sample(anyMoney())) expect(money).toMatch(/^\d/);
    for (const id of sample(anyId())) expect(id).not.toBe("");
    for (const period of sample(anyPeriod())) expect(callProblems({ period })).toEqual([]);
    for (const readings of sample(anyReadings()))
      expect(READING_NAMES).toEqual(expect.arrayContaining(Object.keys(readings)));
    for (const call of sample(anyCall())) {
      const { restDays } = toCall(call);
      expect(call.calendar?.restDays.every((day) => restDays?.isRestDay(day))).toBe(call.calendar && true);
    }
  });

  test("an instant is written for its day in UTC+8", () => {
    const midnight = { seconds: 0, fraction: "", offset: "Z" };
    const day = toDay("2024-03-09");
    expect(instantText(day, { ...midnight, spelling: "Z" })).toBe("2024-03-08T16:00:00Z");
    expect(instantText(day, { ...midnight, spelling: "other offset", offset: "+14:00", seconds: 86_399 })).toBe(
      "2024-03-10T05:59:59+14:00",
    );
    expect(instantText(day, { ...midnight, spelling: "other offset", offset: "-03:30", fraction: ".5" })).toBe(
      "2024-03-08T12:30:00.5-03:30",
    );
    expect(instantText(day, { ...midnight, spelling: "minutes" })).toBe("2024-03-09 00:00");
  });

  test("shuffled keeps the rows and changes their order", () => {
    let moved = 0;
    for (const { dataset } of scenarios.slice(0, 100)) {
      const before = JSON.stringify(dataset);
      const [copy] = fc.sample(shuffled(dataset), { numRuns: 1, seed: SEED }) as [RawDataset];
      expect(JSON.stringify(dataset)).toBe(before);
      expect(inOrder(copy)).toEqual(inOrder(dataset));
      if (JSON.stringify(copy) !== before) moved++;
    }
    expect(moved).toBeGreaterThan(80);
  });

  test("a failing scenario shrinks to a few rows", () => {
    const result = fc.check(
      fc.property(
        anyScenario(),
        ({ dataset }) => !(dataset.policies ?? []).some((policy) => policy.uploadedAt?.endsWith("Z")),
      ),
      { seed: SEED },
    );
    const [shrunk] = result.counterexample as [Scenario];
    const rows = Object.values(shrunk.dataset).flat();
    expect(result.failed).toBe(true);
    expect(rows.length).toBeLessThan(8);
  });
});

function parents(): RawDataset {
  return {
    insurers: [{ insurerId: "a", name: "A" }],
    policies: [
      {
        policyId: "a",
        insurerId: "a",
        policyholderId: "h",
        signedOn: "2024-03-01",
        effectiveOn: "2024-03-02",
        expiresOn: "2025-03-01",
        premium: "1",
        serviceFee: "1",
      },
    ],
  };
}

function finding(): object {
  return { findingId: "f", insurerId: "a", item: 6, foundOn: "2024-03-01", status: "confirmed" };
}

function dispute(): object {
  return {
    disputeId: "d",
    insurerId: "a",
    cause: "claims",
    forum: "court",
    filedOn: "2024-03-01",
    determinedOn: "2024-03-02",
  };
}

function unnamed<F extends object>(finding: F): F {
  return { ...finding, recordId: null, recordTable: null };
}

function inOrder(dataset: RawDataset): unknown {
  const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  const services = dataset.services?.map((service) => ({
    ...service,
    hazards: service.hazards && sorted(service.hazards),
  }));
  return Object.entries({ ...dataset, services: services ?? [] })
    .map(([table, rows]) => [table, sorted(rows)])
    .sort();
}
