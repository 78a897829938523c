import { describe, expect, it } from "vitest";
import {
  CallError,
  checkAnnualReport,
  checkClaimUpload,
  checkDataQuality,
  checkDisputes,
  checkFeeUsage,
  checkFiledTerms,
  checkFirstService,
  checkPolicyUpload,
  checkServiceLoop,
  checkSurveyStars,
  DatasetError,
  defineRulebook,
  ITEM_IDS,
  ITEM_NUMBERS,
  type ItemId,
  parseDataset,
  type Rulebook,
  type RulebookCategory,
  type RuleContext,
  suzhou2024,
} from "../../src/index.js";
import {
  annualReport,
  claim,
  context,
  dispute,
  expenditure,
  finding,
  hazard,
  policy,
  service,
  survey,
} from "../support/books.js";
import { dataProblems } from "../tallies/refusals.ts";

/* What holds for the checks of all ten items. */

const CHECKS: { readonly [Id in ItemId]: (context: RuleContext) => unknown } = {
  "filed-terms": (context) => checkFiledTerms(finding(), context),
  "first-service": (context) => checkFirstService({ policy: policy({ enterpriseSize: "large" }) }, context),
  "service-loop": (context) =>
    checkServiceLoop({ service: service({ plannedAt: null, hazards: [hazard()] }), policy: policy() }, context),
  "fee-usage": (context) =>
    checkFeeUsage(
      { policies: [policy({ serviceFee: "1.00", premium: "9.00" })], expenditures: [expenditure()] },
      context,
    ),
  "annual-report": (context) => checkAnnualReport({ policies: [policy()], annualReports: [annualReport()] }, context),
  "policy-upload": (context) => checkPolicyUpload(policy(), context),
  "data-quality": (context) => checkDataQuality(finding({ item: 7 }), context),
  "claim-upload": (context) => checkClaimUpload({ claim: claim(), policy: policy() }, context),
  "survey-stars": (context) => checkSurveyStars({ policies: [policy()], surveys: [survey({ attitude: 4 })] }, context),
  disputes: (context) => checkDisputes([dispute()], context),
};

/** The problems of a call: `"context context-not-made"`. */
const problemsOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof CallError) return error.issues.map(({ option, code }) => `${option} ${code}`);
    throw error;
  }
  return [];
};

/** The notice's rulebook with one item alone. */
function only(id: ItemId): Rulebook {
  const category = suzhou2024.categories.find(({ items }) => items.some((item) => item.id === id)) as RulebookCategory;
  const [item] = category.items.filter((each) => each.id === id);
  return defineRulebook({
    ...suzhou2024,
    categories: [{ id: category.id, points: item?.weight ?? "0", items: item === undefined ? [] : [item] }],
    tiers: [{ id: "any", clause: { part: "remarks", item: "1" } }],
  });
}

describe.each(ITEM_NUMBERS.map((number) => [number, ITEM_IDS[number]] as const))(
  "the check of item %i, %s",
  (_number, id) => {
    const check = CHECKS[id];

    it("needs nothing of the rulebook but its item", () => {
      expect(check(context({ rulebook: only(id) }))).toEqual(check(context()));
    });

    it("refuses a rulebook that has no such item", () => {
      const other = only(id === "disputes" ? "survey-stars" : "disputes");
      expect(problemsOf(() => check(context({ rulebook: other })))).toEqual(["rulebook item-not-in-rulebook"]);
    });

    it("refuses a context that was not made by ruleContext", () => {
      expect(problemsOf(() => check({ ...context() } as RuleContext))).toEqual(["context context-not-made"]);
      for (const other of [undefined, null, "2024"]) {
        expect(problemsOf(() => check(other as never))).toEqual(["context context-not-made"]);
      }
    });

    it("gives frozen data, to its depths", () => {
      const thawed: string[] = [];
      const walk = (value: unknown, path: string): void => {
        if (typeof value !== "object" || value === null) return;
        if (!Object.isFrozen(value)) thawed.push(path);
        for (const [key, held] of Object.entries(value)) walk(held, `${path}.${key}`);
      };
      walk(check(context()), "verdict");
      expect(thawed).toEqual([]);
    });

    it("gives what JSON keeps", () => {
      const verdict = check(context());
      expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
    });
  },
);

describe("a check of one insurer's records", () => {
  it("takes a whole dataset only where it is of one insurer", () => {
    const policies = [policy({ policyId: "P1", insurerId: "A" }), policy({ policyId: "P2", insurerId: "B" })];
    const insurers = ["A", "B"].map((insurerId) => ({ insurerId, name: insurerId }));
    const dataset = parseDataset({ insurers, policies });
    expect(() => checkFeeUsage(dataset, context())).toThrow(DatasetError);
  });

  it.each([undefined, null, "records", 7])("refuses what could hold no records: %j", (records) => {
    for (const check of [checkAnnualReport, checkClaimUpload, checkFeeUsage, checkServiceLoop, checkSurveyStars]) {
      expect(problemsOf(() => check(records as never, context()))).toEqual(["records wrong-type"]);
    }
  });

  it("refuses a table that is no list", () => {
    const [policies, expenditures] = [[policy()], [expenditure()]];
    const check = (records: object) => problemsOf(() => checkFeeUsage(records as never, context()));
    expect(check({ policies: policy(), expenditures })).toEqual(["records wrong-type"]);
    expect(check({ policies, expenditures: "none" })).toEqual(["records wrong-type"]);
    expect(check({ policies, expenditures })).toEqual([]);
  });

  it("names what is wrong with a record, and speaks of no record that it was not given", async () => {
    const check = () => checkPolicyUpload(policy({ insurerId: "" }), context());
    expect(await dataProblems(check)).toEqual(["policies[0].insurerId empty-id"]);
    const reports = [annualReport({ year: 2024 }), annualReport({ year: 2025 })];
    expect(checkAnnualReport({ policies: [], annualReports: reports }, context())).toEqual([]);
    expect(checkDisputes([dispute({ insurerId: "B" })], context())).toHaveLength(1);
  });

  it.each([undefined, null, {}, "records"])("refuses what is no list of cases: %j", (cases) => {
    expect(problemsOf(() => checkDisputes(cases as never, context()))).toEqual(["cases wrong-type"]);
  });
});
