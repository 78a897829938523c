import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { EvaluatedCase } from "../../src/conformance/index.js";
import { pack } from "../../src/conformance/index.js";
import {
  CALL_PROBLEM_CODES,
  checkClaimUpload,
  checkFirstService,
  checkPolicyUpload,
  checkServiceLoop,
  DATASET_PROBLEM_CODES,
  DUTY_STATUSES,
  ENTERPRISE_SIZES,
  type EvaluatedItem,
  type Evaluation,
  FINDING_ITEMS,
  ITEM_NUMBERS,
  ITEM_STATUSES,
  type ItemNumber,
  type LoopStatus,
  OPEN_DUTY_CODES,
  parseDataset,
  READING_NAMES,
  READINGS,
  type ReadingName,
  type RuleContext,
  ruleContext,
  SURVEY_DIMENSIONS,
  suzhou2024,
  TABLE_NAMES,
} from "../../src/index.js";
import { en } from "../../src/messages/en.js";
import { TABLES } from "../../src/records/tables.js";
import { runnerOf } from "./run.ts";

/* What the pack must cover is told by the library's own lists of words, not by a list here. */

const EVALUATED = pack.cases.filter((each): each is EvaluatedCase => !("error" in each.expected));
const EVALUATIONS = EVALUATED.map(({ expected }) => expected);
const REFUSALS = pack.cases.flatMap(({ expected }) => ("error" in expected ? [expected] : []));
const OF_THE_NOTICE = EVALUATIONS.filter(({ rulebook }) => rulebook === suzhou2024.id);

const itemsOf = ({ categories }: Evaluation): EvaluatedItem[] => categories.flatMap(({ items }) => items);
const ledgersOf = (item: ItemNumber) =>
  OF_THE_NOTICE.flatMap((evaluation) => itemsOf(evaluation).filter((each) => each.item === item));
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

describe("every item of the notice", () => {
  test.each(ITEM_NUMBERS)("item %i: kept, broken, and at its weight", (item) => {
    const ledgers = ledgersOf(item);
    const [{ weight } = { weight: "" }] = ledgers;
    expect(ledgers.some(({ status, breaches }) => status === "scored" && breaches.length === 0)).toBe(true);
    expect(ledgers.some(({ breaches }) => breaches.length === 1)).toBe(true);
    expect(ledgers.some(({ deduction }) => deduction === weight)).toBe(true);
  });

  test.each(ITEM_NUMBERS)("item %i: its clause, and a day of asOf within the period", (item) => {
    const cases = EVALUATED.filter(({ clause }) => clause?.part === "annex" && clause.item === String(item));
    expect(cases.some(({ expected: { asOf, period } }) => asOf < period.end)).toBe(true);
  });

  test.each(ITEM_NUMBERS.filter((item) => ![4, 9].includes(item)))("item %i: a breach that its cap absorbs", (item) => {
    const breaches = ledgersOf(item).flatMap((each) => each.breaches);
    expect(breaches.some(({ net }) => net === "0")).toBe(true);
  });

  test("a breach of which the cap absorbs a part, wherever the points do not fill the weight", () => {
    const breaches = ledgersOf(1).flatMap((each) => each.breaches); // 3 + 3 + 3 + 1 of 10; no other item has a rest
    expect(breaches.some(({ absorbed, net }) => absorbed !== "0" && net !== "0")).toBe(true);
  });

  test("every band of item 4", () => {
    const bands = suzhou2024.categories.flatMap(({ items }) => items.find((item) => item.id === "fee-usage") ?? []);
    const taken = ledgersOf(4).filter(({ status }) => status === "scored");
    expect(sorted(taken.map(({ deduction }) => deduction))).toEqual(
      sorted(bands.flatMap((item) => ("bands" in item ? item.bands.map(({ points }) => points) : []))),
    );
  });

  test("every remark, with both sides of each tier's edge", () => {
    const scores = OF_THE_NOTICE.map(({ exactScore, tier }) => {
      const [numerator = "", denominator = ""] = exactScore.split("/");
      return { score: Number(numerator) / Number(denominator), exactScore, tier };
    });
    suzhou2024.tiers.forEach(({ id, atLeast }, index) => {
      expect(OF_THE_NOTICE.some(({ tier }) => tier === id)).toBe(true);
      if (atLeast === undefined) return;
      const edge = Number(atLeast);
      const below = suzhou2024.tiers[index + 1]?.id;
      expect(scores.find(({ exactScore }) => exactScore === `${edge}/1`)?.tier).toBe(id);
      expect(scores.find(({ score }) => score < edge && score > edge - 0.01)?.tier).toBe(below);
    });
    const remarks = EVALUATED.filter(({ clause }) => clause?.part === "remarks");
    expect(sorted(remarks.map(({ clause }) => clause?.item ?? ""))).toEqual(
      suzhou2024.tiers.map(({ clause }) => clause.item),
    );
  });
});

describe("every word of an evaluation", () => {
  test("the codes of breaches", () => {
    const codes = EVALUATIONS.flatMap(itemsOf).flatMap(({ breaches }) => breaches.map(({ code }) => code));
    expect(sorted(codes)).toEqual(Object.keys(en.breaches).sort());
  });

  test("the codes of flags", () => {
    expect(sorted(EVALUATIONS.flatMap(({ flags }) => flags.map(({ code }) => code)))).toEqual(
      Object.keys(en.flags).sort(),
    );
  });

  test("the codes of open duties, of the period and later, with all and with nothing at stake", () => {
    const open = EVALUATIONS.flatMap((evaluation) => evaluation.open);
    expect(sorted(open.map(({ code }) => code))).toEqual([...OPEN_DUTY_CODES].sort());
    expect(sorted(open.map(({ inPeriod, atStake, points }) => `${inPeriod} ${atStake === points}`))).toEqual([
      "false false",
      "true false",
      "true true",
    ]);
  });

  test("undecided findings of each item, detected and appealed", () => {
    const undecided = EVALUATIONS.flatMap((evaluation) => evaluation.undecided);
    expect(sorted(undecided.map(({ item, status }) => `${item} ${status}`))).toEqual(
      sorted(FINDING_ITEMS.flatMap((item) => [`${item} appealed`, `${item} detected`])),
    );
  });

  test("the statuses of items, and the dimensions", () => {
    expect(sorted(EVALUATIONS.flatMap(itemsOf).map(({ status }) => status))).toEqual([...ITEM_STATUSES].sort());
    const rated = ledgersOf(9).flatMap(({ breaches }) => breaches.map(({ recordId, code }) => `${code} ${recordId}`));
    expect(sorted(rated)).toEqual(
      sorted(SURVEY_DIMENSIONS.flatMap((each) => [`survey-stars.lost ${each}`, `survey-stars.unrated ${each}`])),
    );
  });
});

describe("every reading, where it changes the result of the same records and the same call", () => {
  /** What is asked but for one reading, and what comes of it but for the readings. */
  const withoutReading = ({ dataset, call }: EvaluatedCase, name: ReadingName) => {
    const { [name]: _, ...readings } = call.readings ?? {};
    return JSON.stringify([dataset, { ...call, readings }]);
  };
  const result = ({ expected: { readings: _, ...result } }: EvaluatedCase) => JSON.stringify(result);

  test.each(READING_NAMES.flatMap((name) => READINGS[name].map((option) => ({ name, option }))))(
    "$name: $option",
    ({ name, option }) => {
      const having = EVALUATED.filter(({ expected }) => expected.readings[name] === option);
      const others = EVALUATED.filter(({ expected }) => expected.readings[name] !== option);
      const results = new Map(others.map((each) => [withoutReading(each, name), result(each)]));
      const changes = having.filter((each) => {
        const other = results.get(withoutReading(each, name));
        return other !== undefined && other !== result(each);
      });
      expect(changes.length).toBeGreaterThan(0);
    },
  );
});

describe("every status of a duty, as the checks of single records tell them", () => {
  const { toCall } = runnerOf(pack.rulebooks);
  const contextOf = (call: EvaluatedCase["call"]): RuleContext => {
    const { insurerId: _, ...others } = toCall(call) as { insurerId: string };
    return ruleContext(others as never);
  };
  const judged = EVALUATED.map(({ dataset, call }) => {
    const { policies, services, deferrals, claims } = parseDataset(dataset);
    const context = contextOf(call);
    const of = (policyId: string) => (row: { policyId: string }) => row.policyId === policyId;
    const policyOf = (row: { policyId: string }) => policies.find(of(row.policyId))!;
    return {
      first: policies.map((policy) => {
        const [served, put] = [services.filter(of(policy.policyId)), deferrals.filter(of(policy.policyId))];
        return checkFirstService({ policy, services: served, deferrals: put }, context).status;
      }),
      loop: services.map((service) => checkServiceLoop({ service, policy: policyOf(service) }, context).status),
      // The example rulebook has no item 8.
      upload: policies.map((policy) => checkPolicyUpload(policy, context).status),
      claim:
        call.rulebook === suzhou2024.id
          ? claims.map((claim) => checkClaimUpload({ claim, policy: policyOf(claim) }, context).status)
          : [],
    };
  });

  test("item 2: all", () => {
    expect(sorted(judged.flatMap(({ first }) => first))).toEqual([...DUTY_STATUSES].sort());
  });

  test.each(["upload", "claim"] as const)("items 6 and 8, %s: all that are not item 2's alone", (rule) => {
    const statuses = DUTY_STATUSES.filter((each) => !["excused", "lapsed", "not-owed", "undetermined"].includes(each));
    expect(sorted(judged.flatMap(({ [rule]: each }) => each))).toEqual(statuses.sort());
  });

  test("item 3: all", () => {
    const statuses: Record<LoopStatus, true> = { met: true, broken: true, open: true, exempt: true, unknown: true };
    expect(sorted(judged.flatMap(({ loop }) => loop))).toEqual(Object.keys(statuses).sort());
  });
});

describe("every word of the records", () => {
  const datasets = EVALUATED.map(({ dataset }) => dataset as Record<string, Record<string, unknown>[] | null>);
  const rowsOf = (table: string) => datasets.flatMap((dataset) => dataset[table] ?? []);

  test.each(TABLE_NAMES)("%s: each field, filled", (table) => {
    const { properties } = z.toJSONSchema(TABLES[table].schema) as { properties: object };
    const filled = rowsOf(table).flatMap((row) => Object.keys(row).filter((field) => row[field] !== null));
    expect(sorted(filled)).toEqual(Object.keys(properties).sort());
  });

  test("sizes, and words that stand for themselves", () => {
    const values = (table: string, field: string) => sorted(rowsOf(table).map((row) => String(row[field] ?? "none")));
    expect(values("policies", "enterpriseSize")).toEqual([...ENTERPRISE_SIZES, "none"].sort());
    expect(values("deferrals", "status")).toEqual(["accepted", "pending", "rejected"]);
    expect(values("expenditures", "purpose")).toEqual(["other", "prevention-service"]);
    expect(values("annualReports", "status")).toEqual(["accepted", "pending", "returned"]);
    expect(values("disputes", "cause")).toEqual(["claims", "other", "prevention", "underwriting"]);
    expect(values("disputes", "forum")).toEqual(["arbitration", "complaint", "court"]);
    expect(values("disputes", "liability")).toEqual(["insurer", "none", "pending"]);
    expect(values("findings", "status")).toEqual(["appealed", "confirmed", "detected", "revoked"]);
    expect(values("findings", "item")).toEqual(FINDING_ITEMS.map(String));
  });
});

describe("every problem", () => {
  test.each([
    ["dataset", DATASET_PROBLEM_CODES],
    ["call", CALL_PROBLEM_CODES],
  ] as const)("of a %s: its code is in a case, or listed as outside the pack with a reason", (error, codes) => {
    const ofError = REFUSALS.filter((refusal) => refusal.error === error);
    const shown = ofError.flatMap(({ problems }) => problems.map(({ code }) => code as string));
    const outside = pack.outside.filter((each) => each.error === error).map(({ code }) => code as string);
    expect([...sorted(shown), ...outside].sort()).toEqual([...codes].sort());
  });

  test.each(TABLE_NAMES)("of a row of %s: missing, of a wrong type, unknown", (table) => {
    const problems = REFUSALS.flatMap((refusal) => (refusal.error === "dataset" ? refusal.problems : []));
    const codes = problems.filter((problem) => problem.table === table && problem.row !== null).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["missing", "wrong-type", "unknown-field"]));
  });
});

test("every worked example, 1 to 11", () => {
  const numbers = pack.cases.flatMap(({ id }) => (id.startsWith("example-") ? [Number(id.split("-")[1])] : []));
  expect([...new Set(numbers)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
