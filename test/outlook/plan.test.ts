import { describe, expect, test } from "vitest";
import { CallError, calendarYear, type EvaluateCall, LANGUAGES } from "../../src/index.js";
import {
  ANSWER_CODES,
  type Answer,
  describePlan,
  describePlannedAction,
  type Plan,
  type PlannedAction,
  type PlanOptions,
  planTo,
} from "../../src/outlook/index.js";
import { type Books, books, times } from "../support/books.js";
import { expectSentence } from "../support/sentences.js";

/* The year 2024, as of its middle. Every dimension is rated with 5 stars, so that only what a test is about is open. */
const rated: Books = { surveys: [{ respondedOn: "2024-03-02", attitude: 5, professionalism: 5, timeliness: 5 }] };
const call = { insurerId: "A", period: calendarYear(2024), asOf: "2024-06-30" };

const plan = (given: Books, tier = "self-managed", options?: PlanOptions, asked: Partial<EvaluateCall> = {}): Plan =>
  planTo(books({ ...rated, ...given }), { ...call, ...asked }, tier, options);

/** A plan in short: the sure scores, the cost, and each action with what it adds. */
const inShort = ({ from, to, cost, actions }: Plan) => [
  `${from.score} to ${to.score} for ${cost}`,
  ...actions.map(({ action, gain }) => `${action.by} ${action.code} ${action.recordId}: ${gain}`),
];

/* Four confirmed violations: 10 off. Nothing more may be lost for 90. */
const atTheBound = times(4, {});

describe("the cheapest set of actions by which a tier is sure", () => {
  test("where the tier is certain, there is nothing to do", () => {
    expect(plan({ findings: [{ status: "detected" }] })).toMatchObject({
      isReachable: true,
      cost: "0",
      actions: [],
      shortfall: null,
      from: { score: "97", tier: "self-managed" },
      to: { score: "97" },
    });
  });

  test("a better tier than the one that is asked for is as good", () => {
    expect(plan({}, "assisted")).toMatchObject({ isReachable: true, actions: [], to: { tier: "self-managed" } });
  });

  test("one duty kept", () => {
    const given = { findings: atTheBound, policies: [{ signedOn: "2024-06-28", uploadedAt: null }] };
    expect(inShort(plan(given))).toEqual(["87 to 90 for 1", "2024-07-05 policy-upload.uploaded P1: 3"]);
  });

  test("the report for 10 rather than four smaller things; of the equally cheap the most", () => {
    // 10 + 3 + 2 + 2 can be lost: 83. The report makes 93; each of the others too little.
    const given: Books = {
      annualReports: [],
      findings: [{ status: "detected" }, ...times(2, { item: 7 as const, status: "detected" as const })],
    };
    expect(inShort(plan(given))).toEqual(["83 to 93 for 1", "2024-12-15 annual-report.submitted 2024: 10"]);
  });

  test("exact, not greedy: two of 6 together cost less than one of 10", () => {
    // 90 is wanted of 85: 5 are lacking. The report gains 10 for 5; two findings gain 3 + 2 for 4.
    const given: Books = {
      annualReports: [],
      findings: [{ status: "detected" }, { item: 7, status: "detected" }],
    };
    const cost = ({ code }: Answer) => (code === "annual-report.submitted" ? 5 : 2);
    expect(inShort(plan(given, "self-managed", { cost }))).toEqual([
      "85 to 90 for 4",
      "2024-12-31 finding.revoked F1: 3",
      "2024-12-31 finding.revoked F2: 2",
    ]);
    const dearer = ({ code }: Answer) => (code === "annual-report.submitted" ? "3.99" : "2");
    expect(inShort(plan(given, "self-managed", { cost: dearer }))[0]).toBe("85 to 95 for 3.99");
  });

  test("of breaches that are alike the cheapest", () => {
    // Two violations: 94. Three uploads may be lost: 85. Two of them kept make 91; they cost 4, 1 and 2.
    const given: Books = {
      findings: times(2, {}),
      policies: times(3, { signedOn: "2024-06-28", uploadedAt: null }),
    };
    const costs: Record<string, number> = { P1: 4, P2: 1, P3: 2 };
    expect(inShort(plan(given, "self-managed", { cost: ({ recordId }) => costs[recordId] ?? 9 }))).toEqual([
      "85 to 91 for 3",
      "2024-07-05 policy-upload.uploaded P2: 3",
      "2024-07-05 policy-upload.uploaded P3: 3",
    ]);
  });

  test("costs are exact: 0.1 and 0.2 are less than 0.3000000001", () => {
    const given: Books = {
      annualReports: [],
      findings: [{ status: "detected" }, { item: 7, status: "detected" }],
    };
    const cost = ({ item }: Answer) => (item === 5 ? "0.3000000001" : item === 1 ? 0.1 : 0.2);
    expect(plan(given, "self-managed", { cost })).toMatchObject({
      cost: "0.3",
      actions: [{ cost: "0.1" }, { cost: "0.2" }],
    });
  });

  test("what is not to be had is left out", () => {
    const given: Books = { annualReports: [], findings: [{ status: "detected" }, { item: 7, status: "detected" }] };
    const cost = ({ code }: Answer) => (code === "annual-report.submitted" ? null : 1);
    expect(inShort(plan(given, "self-managed", { cost }))).toEqual([
      "85 to 90 for 2",
      "2024-12-31 finding.revoked F1: 3",
      "2024-12-31 finding.revoked F2: 2",
    ]);
  });

  test("the fee: the least in whole fen that reaches a band; of equally cheap bands the best", () => {
    // Of a base of 100.00, 12.34 is spent: 15 off. From 40.00 it takes 10, and 90 is sure; from 80.00 nothing.
    const given: Books = {
      policies: [{ serviceFee: "100.00", premium: "800.00" }],
      expenditures: [{ amount: "12.34" }],
    };
    const byAmount = (action: Answer) => (action.code === "fee.spent" ? action.amount : "1");
    expect(plan(given, "self-managed", { cost: byAmount })).toMatchObject({
      from: { score: "85" },
      to: { score: "90" },
      cost: "27.66",
      actions: [{ action: { code: "fee.spent", amount: "27.66", by: "2024-12-31" }, gain: "5" }],
    });
    expect(plan(given)).toMatchObject({ to: { score: "100" }, actions: [{ action: { amount: "67.66" }, gain: "15" }] });
  });

  test("stars: at least so many", () => {
    // Nobody rated: 1 star each loses 12. For 90 two points must be won: two dimensions at 2, or one at 3 stars.
    const byStars = (action: Answer) => (action.code === "survey.rated" ? action.stars * action.stars : null);
    const result = plan({ surveys: [] }, "self-managed", { cost: byStars });
    expect(result).toMatchObject({ from: { score: "88" }, to: { score: "90" }, cost: "8" });
    expect(result.actions).toMatchObject([{ action: { stars: 2 } }, { action: { stars: 2 } }]);
  });

  test("actions that help only together: the last of them has the gain", () => {
    // 10 are lost for good; two cases of one event, 2.5, must both end without liability.
    const given: Books = {
      findings: atTheBound,
      disputes: times(2, { eventId: "E", liability: "pending", determinedOn: null }),
    };
    expect(inShort(plan(given))).toEqual([
      "87.5 to 90 for 2",
      "2024-12-31 dispute.not-liable L1: 0",
      "2024-12-31 dispute.not-liable L2: 2.5",
    ]);
  });

  test("a loop that is mended is worth nothing while a finding about the service is undecided", () => {
    const given: Books = {
      findings: [...atTheBound, { item: 3, recordId: "S1", status: "detected" }],
      services: [{ reportedAt: null, closedAt: null }],
    };
    expect(inShort(plan(given))).toEqual([
      "88 to 90 for 2",
      "2024-12-31 finding.revoked F5: 0",
      "2024-12-31 service-loop.closed S1: 2",
    ]);
  });

  test("a loop of an earlier period is left as it is, where mending it would have a finding of this one count", () => {
    const given: Books = {
      surveys: [{ respondedOn: "2024-07-02", attitude: 5, professionalism: 5, timeliness: 5 }],
      services: [{ reportedAt: null, closedAt: null }],
      findings: [...times(4, { foundOn: "2024-07-03" }), { item: 3, recordId: "S1", foundOn: "2024-07-10" }],
    };
    const asked = { period: { start: "2024-07-01", end: "2024-09-30" }, asOf: "2024-08-01" };
    expect(inShort(plan(given, "self-managed", {}, asked))).toEqual([
      "88 to 90 for 1",
      "2024-09-30 service-loop.left S1: 2",
    ]);
  });

  test("a record and a finding of one id, with one last day: each has its own action", () => {
    const given: Books = {
      findings: [...atTheBound, { findingId: "P1", item: 6, status: "detected" }],
      policies: [{ signedOn: "2024-12-24", uploadedAt: null }],
    };
    expect(inShort(plan(given, "self-managed", {}, { asOf: "2024-12-26" }))).toEqual([
      "84 to 90 for 2",
      "2024-12-31 finding.revoked P1: 3",
      "2024-12-31 policy-upload.uploaded P1: 3",
    ]);
  });

  test("a deferral or a service: whichever is cheaper; where the deferral moves the day, both", () => {
    // Due 04-15, not served. A pending deferral for good, and one until 2024-08-01.
    const late = (fields: object): Books => ({
      findings: atTheBound,
      policies: [{ enterpriseSize: "large" }],
      deferrals: [{ status: "pending", ...fields }],
    });
    expect(inShort(plan(late({})))).toEqual(["88 to 90 for 1", "2024-12-31 deferral.accepted D1: 2"]);
    expect(inShort(plan(late({ until: "2024-08-01" })))).toEqual([
      "88 to 90 for 2",
      "2024-08-01 first-service.performed P1: 0",
      "2024-12-31 deferral.accepted D1: 2",
    ]);
  });

  test("of many deferrals the one that settles them all", () => {
    // Fifty of 03-02 each move the day into the period if they are accepted; the last puts the service off for good.
    const until = (index: number) => `2024-0${5 + (index % 2)}-${String(1 + (index >> 1)).padStart(2, "0")}`;
    const some = Array.from({ length: 50 }, (_, index) => ({ status: "pending" as const, until: until(index) }));
    const given: Books = {
      findings: atTheBound,
      policies: [{ enterpriseSize: "large" }],
      deferrals: [...some, { deferralId: "last", submittedOn: "2024-04-01", status: "pending" }],
    };
    expect(inShort(plan(given))).toEqual(["88 to 90 for 1", "2024-12-31 deferral.accepted last: 2"]);
    const dear = ({ recordId }: Answer) => (recordId === "last" ? null : 1);
    expect(plan(given, "self-managed", { cost: dear }).isReachable).toBe(false);
  });

  test("behind a full weight or a category's floor nothing is worth an action", () => {
    // Item 2 has taken its 10 five times over; three more services can still be kept, and gain nothing.
    const lost = times(8, { enterpriseSize: "large" as const });
    const open = times(3, { enterpriseSize: "large" as const, signedOn: "2024-06-01" });
    const result = plan({
      policies: [...lost, ...open],
      findings: times(2, { item: 7 as const, status: "detected" as const }),
    });
    expect(inShort(result)).toEqual([
      "86 to 90 for 2",
      "2024-12-31 finding.revoked F1: 2",
      "2024-12-31 finding.revoked F2: 2",
    ]);
  });
});

describe("the proof that a tier is out of reach", () => {
  test("the most that is sure, what it lacks, and what each item takes whatever is done", () => {
    // Three uploads were due: 9. Four violations: 10. 81 at most; and a pending case may take 2.5.
    const given: Books = {
      policies: times(3, { uploadedAt: null }),
      findings: atTheBound,
      disputes: [{ liability: "pending", determinedOn: null }],
    };
    expect(plan(given)).toMatchObject({
      isReachable: false,
      from: { score: "78.5" },
      to: { score: "81", tier: "assisted" },
      cost: null,
      actions: [],
      shortfall: {
        lacking: "9",
        lost: [
          { item: 1, id: "filed-terms", points: "10" },
          { item: 6, id: "policy-upload", points: "9" },
        ],
      },
    });
  });

  test("what is not to be had is lost as well", () => {
    const given: Books = { annualReports: [], findings: [{}] };
    const result = plan(given, "self-managed", { cost: () => null });
    expect(result).toMatchObject({ isReachable: false, to: { score: "87" }, shortfall: { lacking: "3" } });
    expect(result.shortfall?.lost.map(({ item }) => item)).toEqual([1, 5]);
  });
});

describe("a broken call", () => {
  const problemsOf = (tier: unknown, options: unknown, asked: object = {}) => {
    try {
      planTo(books({ annualReports: [], surveys: [] }), { ...call, ...asked }, tier as string, options as PlanOptions);
      return [];
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return error.issues.map(({ option, code, found }) => `${option} ${code} ${found}`);
    }
  };

  test("a tier that the rulebook does not have", () => {
    expect(problemsOf("gold", {})).toEqual(["tier unknown-value gold"]);
    expect(problemsOf(7, {})).toEqual(["tier unknown-value 7"]);
  });

  test("options of another form, beside what is wrong with the call", () => {
    expect(problemsOf("assisted", { cost: 1, price: 2 }, { insurerId: "Z" })).toEqual([
      "insurerId unknown-insurer Z",
      "options.cost wrong-type 1",
      "options.price unknown-field 2",
    ]);
  });

  test.each([
    [-1, "out-of-range -1"],
    [Number.NaN, "out-of-range [NaN]"],
    [Number.POSITIVE_INFINITY, "out-of-range [Infinity]"],
    ["1e3", "out-of-range 1e3"],
    ["-2", "out-of-range -2"],
    [undefined, "wrong-type [absent]"],
    [{}, "wrong-type [object]"],
  ])("a cost of %s, with the action that it is of", (cost, problem) => {
    const only = ({ code }: Answer) => (code === "annual-report.submitted" ? cost : 1);
    expect(problemsOf("assisted", { cost: only })).toEqual([`options.cost(annual-report.submitted 2024) ${problem}`]);
  });

  test("each action is asked for once", () => {
    const asked: string[] = [];
    plan({ surveys: [] }, "self-managed", {
      cost: (action) => {
        asked.push(JSON.stringify(action));
        return 1;
      },
    });
    expect(asked).toHaveLength(new Set(asked).size);
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe("a plan in words", () => {
  test("a plan, word for word", () => {
    const given = { findings: atTheBound, policies: [{ signedOn: "2024-06-28", uploadedAt: null }] };
    const result = plan(given);
    expect(describePlan(result, "en")).toBe(
      "Insurer A can make sure of Self-managed by 1 action, at a cost of 1: 90 (Self-managed) at least, instead of 87 (Assisted).",
    );
    expect(describePlan(result, "zh-CN")).toBe(
      "Insurer A：采取1项措施（成本1）可确保达到自我管理，至少得90分（自我管理）；不采取则最低为87分（自我管理为主）。",
    );
    const uploads = times(2, { signedOn: "2024-06-28", uploadedAt: null });
    expect(describePlan(plan({ findings: atTheBound, policies: uploads }), "en")).toMatch(
      /by 2 actions, at a cost of 2: 90 \(Self-managed\) at least, instead of 84/,
    );
    const [action] = result.actions;
    expect(describePlannedAction(action!, "en")).toBe(
      "By 2024-07-05: upload the e-policy of policy P1. It adds 3, and costs 1.",
    );
    expect(describePlannedAction(action!, "zh-CN")).toBe(
      "2024-07-05及以前：上传保单P1的电子保单。可多确保3分，成本1。",
    );
  });

  test("nothing to do, and out of reach", () => {
    expect(describePlan(plan({}), "en")).toBe(
      "Insurer A is sure of Self-managed: 100 (Self-managed) at least. There is nothing to do.",
    );
    expect(describePlan(plan({}), "zh-CN")).toBe(
      "Insurer A：已确保达到自我管理，至少得100分（自我管理），无须采取措施。",
    );
    const lost = plan({ findings: atTheBound, policies: [{ uploadedAt: null }] });
    expect(describePlan(lost, "en")).toBe(
      "Insurer A cannot make sure of Self-managed: at most of 87 (Assisted), 3 short. Lost whatever is done: item 1, Filed terms and rates (10), item 6, Upload of e-policies (3).",
    );
    expect(describePlan(lost, "zh-CN")).toMatch(
      /^Insurer A：无法确保达到自我管理，至多可确保87分（自我管理为主），还差3分。已无法挽回：第1项.+扣10分，第6项.+扣3分。$/,
    );
  });

  test.each(ANSWER_CODES)("an action of every kind: %s", (code) => {
    const said = { dimension: "attitude", stars: 3, amount: "12.30", submittedAt: "2024-06-01" };
    const action = { code, item: 2, recordId: "R1", by: "2024-12-31", ...said } as unknown as Answer;
    const planned: PlannedAction = { action, cost: "1", gain: "2", exactGain: "2/1" };
    for (const language of LANGUAGES) {
      const sentence = describePlannedAction(planned, language);
      const isNamed = code !== "survey.rated" && code !== "fee.spent";
      const about = isNamed ? "R1" : code === "fee.spent" ? "12.30" : "3";
      expect(sentence).toContain(about);
      expectSentence(sentence, language);
    }
  });

  test("one star is one star", () => {
    const rated = {
      code: "survey.rated",
      item: 9,
      recordId: "attitude",
      by: "2024-12-31",
      dimension: "attitude",
    } as const;
    const planned = (stars: number): PlannedAction => {
      return { action: { ...rated, stars }, cost: "1", gain: "2", exactGain: "2/1" };
    };
    expect(describePlannedAction(planned(1), "en")).toMatch(/rated with 1 star at least/);
    expect(describePlannedAction(planned(2), "en")).toMatch(/rated with 2 stars at least/);
  });

  test("is refused in another language, or for something else", () => {
    expect(() => describePlan(plan({}), "fr" as never)).toThrow(/language unknown-value/);
    for (const none of [null, 7, {}]) {
      expect(() => describePlan(none as never, "en")).toThrow(/plan unknown-value/);
      expect(() => describePlannedAction(none as never, "en")).toThrow(/planned unknown-value/);
    }
  });
});
