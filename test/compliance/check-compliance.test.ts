import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  COMPLIANCE_CODES,
  COMPLIANCE_STATES,
  type ComplianceCall,
  calendarYear,
  checkCompliance,
  type Dataset,
  DEFAULT_READINGS,
  defineRulebook,
  parseDataset,
  suzhou2024,
} from "../../src/index.js";
import { anyScenario, shuffled, toCall } from "../../src/testing/index.js";
import { knownBy } from "../../src/testing/laws/known.js";
import { books } from "../support/books.js";
import { complianceOf } from "./of.js";

const numRuns = Number(process.env["CASES"] ?? 150);

describe("a look at the duties without points", () => {
  test("says by what it was made", () => {
    const compliance = complianceOf({ policies: [] }, { insurerId: "A", readings: { dayCount: "include-start" } });
    expect(compliance).toMatchObject({
      rulebook: "suzhou-2024",
      insurerId: "A",
      period: { start: "2024-01-01", end: "2024-12-31" },
      asOf: "2024-12-31",
      readings: { ...DEFAULT_READINGS, dayCount: "include-start" },
    });
    expect(complianceOf({}).insurerId).toBe(null);
    expect(complianceOf({}, { insurerId: undefined }).insurerId).toBe(null);
    expect(complianceOf({}, { asOf: "2024-06-30" }).asOf).toBe("2024-06-30");
  });

  test("has the kinds in their order, each by day, then by id", () => {
    const policies = [
      { policyId: "P2", placedOutsideCity: true },
      { policyId: "P1", placedOutsideCity: true },
      { policyId: "P9", signedOn: "2024-02-01" },
    ];
    const { duties } = complianceOf({ policies });
    expect(duties.map(({ code, recordId }) => `${code} ${recordId}`)).toEqual([
      "provider-assigned P9",
      "provider-assigned P1",
      "provider-assigned P2",
      "plan-submitted P9",
      "plan-submitted P1",
      "plan-submitted P2",
      "service-performed P9",
      "service-performed P1",
      "service-performed P2",
      "fee-provided A",
      "policy-fee-provided P9",
      "policy-fee-provided P1",
      "policy-fee-provided P2",
      "placement-filed P1",
      "placement-filed P2",
    ]);
  });

  test("counts what it lists", () => {
    const { counts } = complianceOf({ policies: [{}, {}], services: [{}] });
    const none = { met: 0, late: 0, missed: 0, open: 0, outstanding: 0, broken: 0, lapsed: 0 };
    expect(counts["provider-assigned"]).toEqual({ ...none, met: 1, missed: 1 });
    expect(counts["hazard-notified"]).toEqual(none);
  });

  test("takes the call of an evaluation", () => {
    const call = {
      insurerId: "A",
      period: calendarYear(2024),
      rulebook: suzhou2024,
      readings: {},
      restDays: undefined,
    };
    expect(checkCompliance(books(), call)).toEqual(complianceOf({}, { insurerId: "A" }));
  });
});

describe("a call that is broken", () => {
  const problemsOf = (call: unknown, dataset = books()) => {
    try {
      checkCompliance(dataset, call as ComplianceCall);
    } catch (error) {
      if (error instanceof CallError) return error.issues.map(({ code, option }) => `${option} ${code}`);
      throw error;
    }
    return [];
  };
  const period = calendarYear(2024);

  test.each([
    [undefined, ["null missing"]],
    [null, ["null wrong-type"]],
    ["2024", ["null wrong-type"]],
    [{}, ["period missing"]],
    [{ period, asOf: "2023-12-31" }, ["asOf as-of-before-period"]],
    [{ period: { start: "2023-01-01", end: "2023-12-31" } }, ["period.start period-before-rulebook"]],
    [{ period, insurerId: "Z" }, ["insurerId unknown-insurer"]],
    [{ period, insurerId: null }, ["insurerId wrong-type"]],
    [{ period, insurer: "A" }, ["insurer unknown-field"]],
    [{ insurerId: 5, asOf: "x" }, ["period missing", "asOf bad-date", "insurerId wrong-type"]],
    [{ period, readings: { lastDay: "next-working-day" } }, ["restDays calendar-missing"]],
  ])("%j", (call, problems) => {
    expect(problemsOf(call)).toEqual(problems);
  });

  test("a dataset that was not parsed is refused", () => {
    expect(problemsOf({ period }, { ...books() } as Dataset)).toEqual(["dataset dataset-not-parsed"]);
  });

  test("so is a rulebook without the items whose numbers are needed", () => {
    const without = (id: string) =>
      defineRulebook({
        ...suzhou2024,
        tiers: [{ id: "any", clause: { part: "remarks", item: "1" } }],
        categories: suzhou2024.categories.map((category) =>
          category.id === "technical-service"
            ? { ...category, points: "10", items: category.items.filter((item) => item.id !== id) }
            : category,
        ),
      });
    expect(problemsOf({ period, rulebook: without("first-service") })).toEqual(["rulebook item-not-in-rulebook"]);
    expect(problemsOf({ period, rulebook: without("fee-usage") })).toEqual(["rulebook item-not-in-rulebook"]);
    const empty = books({ policies: [] });
    expect(problemsOf({ period, rulebook: without("fee-usage") }, empty)).toEqual(["rulebook item-not-in-rulebook"]);
  });
});

describe("laws of compliance", () => {
  const law = (name: string, holds: (dataset: Dataset, json: unknown, call: ComplianceCall) => void) =>
    test(name, () =>
      fc.assert(
        fc.property(anyScenario(), ({ dataset, call }) => holds(parseDataset(dataset), dataset, toCall(call))),
        { numRuns },
      ),
    );

  test("the order of the records changes nothing", () => {
    const given = anyScenario().chain((each) => fc.tuple(fc.constant(each), shuffled(each.dataset)));
    fc.assert(
      fc.property(given, ([{ dataset, call }, other]) => {
        const compliance = checkCompliance(parseDataset(dataset), toCall(call));
        expect(checkCompliance(parseDataset(other), toCall(call))).toEqual(compliance);
      }),
      { numRuns },
    );
  });

  test("dropping every fact dated after asOf changes nothing", () => {
    fc.assert(
      fc.property(anyScenario(), ({ dataset, call }) => {
        const known = knownBy(call.asOf ?? call.period.end, dataset);
        const compliance = checkCompliance(parseDataset(dataset), toCall(call));
        expect(checkCompliance(parseDataset(known), toCall(call))).toEqual(compliance);
      }),
      { numRuns },
    );
  });

  law("one insurer's duties are its own of all", (dataset, _, call) => {
    const { duties } = checkCompliance(dataset, call);
    for (const { insurerId } of dataset.insurers) {
      const own = duties.filter((duty) => duty.insurerId === insurerId);
      expect(checkCompliance(dataset, { ...call, insurerId }).duties).toEqual(own);
    }
  });

  law("what is listed is of the period or open, counted once, and frozen", (dataset, _, call) => {
    const compliance = checkCompliance(dataset, call);
    const { start, end } = compliance.period;
    for (const duty of compliance.duties) {
      expect(duty.inPeriod).toBe(start <= duty.day && duty.day <= end);
      expect(duty.inPeriod || duty.state === "open").toBe(true);
      expect(Object.isFrozen(duty) && Object.isFrozen(duty.evidence) && Object.isFrozen(duty.clause)).toBe(true);
    }
    for (const code of COMPLIANCE_CODES) {
      for (const state of COMPLIANCE_STATES) {
        const listed = compliance.duties.filter((duty) => duty.code === code && duty.state === state);
        expect(compliance.counts[code][state]).toBe(listed.length);
      }
    }
  });
});
