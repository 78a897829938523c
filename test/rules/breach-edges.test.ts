import { describe, expect, it } from "vitest";
import {
  CallError,
  checkClaimUpload,
  checkFirstService,
  checkPolicyUpload,
  type Deferral,
  type Policy,
  type RuleCall,
} from "../../src/index.js";
import {
  claim,
  context,
  deferral,
  flagsOf,
  from,
  itemOf,
  judge,
  ledgerOf,
  policy,
  restDays2024,
  service,
} from "../support/books.js";

/*
 * Where a time limit ends otherwise than on its computed day: by the policy's termination, by reasons for delay, by rest
 * days. Unless said otherwise a large policyholder's policy is in effect on 2024-03-01, and its first service is due on
 * 2024-04-15.
 */

const large = { enterpriseSize: "large" } as const;

interface Case {
  readonly policy?: Partial<Policy>;
  readonly performedOn?: string;
  readonly deferrals?: readonly Partial<Deferral>[];
  readonly call?: Partial<RuleCall>;
}

const records = (given: Case) => ({
  policy: policy({ ...large, ...given.policy }),
  services: given.performedOn === undefined ? [] : [service({ performedOn: given.performedOn })],
  deferrals: (given.deferrals ?? []).map(deferral),
});

const firstService = (given: Case) => checkFirstService(records(given), context(given.call));

const evaluated = ({ policy, services, deferrals }: ReturnType<typeof records>, call: Partial<RuleCall> = {}) =>
  judge({ policies: [policy], services, deferrals }, call);

const codesOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof CallError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe("termination", () => {
  it.each([
    ["2024-04-14", "lapsed"],
    ["2024-04-15", "lapsed"], // on the due day
    ["2024-04-16", "missed"], // nobody was served while the duty stood
  ])("on %s, unserved: %s", (terminatedOn, status) => {
    const given = { policy: { terminatedOn } };
    expect(firstService(given)).toMatchObject({ status, counts: status === "missed" });
    expect(itemOf(evaluated(records(given)), 2).deduction).toBe(status === "missed" ? "2" : "0");
  });

  it("by the due day ends the duty also where a service came later", () => {
    expect(firstService({ policy: { terminatedOn: "2024-04-15" }, performedOn: "2024-04-20" }).status).toBe("lapsed");
    expect(firstService({ policy: { terminatedOn: "2024-04-16" }, performedOn: "2024-04-20" }).status).toBe("late");
  });

  it("takes nothing from a service that was in time", () => {
    expect(firstService({ policy: { terminatedOn: "2024-04-15" }, performedOn: "2024-04-10" }).status).toBe("met");
  });

  it("counts against the due day as finally moved", () => {
    const deferrals = [{ until: "2024-05-20" }];
    expect(firstService({ policy: { terminatedOn: "2024-05-20" }, deferrals }).status).toBe("lapsed");
    expect(firstService({ policy: { terminatedOn: "2024-05-21" }, deferrals }).status).toBe("missed");
  });

  it("after asOf is not known yet", () => {
    const terminated = { policy: { terminatedOn: "2024-04-10" } };
    expect(firstService({ ...terminated, call: { asOf: "2024-04-09" } }).status).toBe("open");
    expect(firstService({ ...terminated, call: { asOf: "2024-04-10" } }).status).toBe("lapsed");
    expect(evaluated(records(terminated), { asOf: "2024-04-10" }).open).toEqual([]);
  });

  it("changes nothing by the reading terminatedPolicy: stands", () => {
    const given = {
      policy: { terminatedOn: "2024-03-10" },
      call: { readings: { terminatedPolicy: "stands" } },
    } as const;
    expect(firstService(given).status).toBe("missed");
    expect(evaluated(records(given), given.call).score).toBe("98"); // 100 - 2
    expect(evaluated(records(given)).score).toBe("100");
  });

  it("leaves the upload of the policy and the insurer's other duties standing", () => {
    expect(checkPolicyUpload(policy({ terminatedOn: "2024-03-02", uploadedAt: null }), context()).status).toBe(
      "missed",
    );
  });
});

describe("deferrals: a reason puts the first service off", () => {
  it.each([
    ["2024-03-02", "excused"],
    ["2024-04-15", "excused"], // on the due day
    ["2024-04-16", "missed"], // a day too late
  ])("without an end, submitted on %s: %s", (submittedOn, status) => {
    const given = { deferrals: [{ submittedOn }] };
    expect(firstService(given)).toMatchObject({ status, counts: status === "missed" });
    expect(itemOf(evaluated(records(given)), 2).deduction).toBe(status === "missed" ? "2" : "0");
  });

  it("for good: no due day is left, and nothing is open", () => {
    const given = { deferrals: [{}], call: { asOf: "2024-03-10" } };
    expect(firstService(given)).toMatchObject({ status: "excused", due: null });
    expect(evaluated(records(given), given.call).open).toEqual([]);
  });

  it.each([
    ["2024-06-30", "2024-06-30"],
    ["2024-04-16", "2024-04-16"],
    ["2024-04-15", "2024-04-15"],
    ["2024-04-01", "2024-04-15"], // earlier than the due day: nothing changes
  ])("until %s moves the due day to %s", (until, due) => {
    expect(firstService({ deferrals: [{ until }] })).toMatchObject({ status: "missed", due });
    const [on, after] = [due, "2024-07-01"];
    expect(firstService({ deferrals: [{ until }], performedOn: on }).status).toBe("met");
    expect(firstService({ deferrals: [{ until }], performedOn: after }).status).toBe("late");
  });

  it("may be submitted before the contract takes effect", () => {
    expect(firstService({ policy: { effectiveOn: "2024-04-01" }, deferrals: [{}] }).status).toBe("excused");
  });

  it.each([
    ["accepted", "2024-06-01"],
    ["pending", "2024-06-01"],
    ["rejected", "2024-04-15"], // as none
  ] as const)("%s: due on %s", (status, due) => {
    expect(firstService({ deferrals: [{ status, until: "2024-06-01" }] }).due).toBe(due);
  });

  it.each([
    ["2024-03-01", "missed"], // asOf is before it is submitted, and past the due day of this policy
    ["2024-03-02", "excused"],
  ])("submitted on 2024-03-02, at the close of %s: %s", (asOf, status) => {
    // Signed on 2024-01-16, due on 2024-03-01: 15 + 29 + 1 = 45. An earlier reason keeps it going until 2024-03-02.
    const given = (first: string) => ({
      policy: { signedOn: "2024-01-16" },
      deferrals: [{ submittedOn: "2024-02-01", until: first }, { submittedOn: "2024-03-02" }],
      call: { asOf },
    });
    expect(firstService(given("2024-03-02")).status).toBe(status === "excused" ? "excused" : "open");
    expect(firstService(given("2024-03-01")).status).toBe("missed");
  });

  it("is of its own policy only", () => {
    const given = { policies: [large, large], deferrals: [{ policyId: "P2" }] };
    expect(ledgerOf(judge(given), 2)).toEqual(["P1 2024-04-15 -2"]);
  });
});

describe("deferrals in a chain: each by the due day as moved so far", () => {
  const chain = (...days: readonly (readonly [submittedOn: string, until: string | null])[]) =>
    days.map(([submittedOn, until]) => ({ submittedOn, until }));

  it("each submitted on the very due day moves it on", () => {
    const deferrals = chain(["2024-04-15", "2024-05-15"], ["2024-05-15", "2024-06-15"], ["2024-06-15", "2024-07-15"]);
    expect(firstService({ deferrals }).due).toBe("2024-07-15");
    expect(firstService({ deferrals: deferrals.toReversed() }).due).toBe("2024-07-15"); // whatever the order of rows
  });

  it("one a day too late breaks it, and what comes after counts no more", () => {
    const deferrals = chain(["2024-04-15", "2024-05-15"], ["2024-05-16", "2024-06-15"], ["2024-06-15", null]);
    expect(firstService({ deferrals })).toMatchObject({ status: "missed", due: "2024-05-15" });
  });

  it("one that ends sooner does not draw the due day back", () => {
    const deferrals = chain(["2024-03-02", "2024-06-01"], ["2024-03-03", "2024-05-01"], ["2024-06-01", "2024-06-20"]);
    expect(firstService({ deferrals }).due).toBe("2024-06-20");
  });

  it("one without an end, in time by an earlier one, excuses", () => {
    expect(firstService({ deferrals: chain(["2024-04-10", "2024-05-01"], ["2024-05-01", null]) }).status).toBe(
      "excused",
    );
    expect(firstService({ deferrals: chain(["2024-04-10", "2024-05-01"], ["2024-05-02", null]) }).status).toBe(
      "missed",
    );
  });

  it("moves the breach into the period of the due day as moved", () => {
    const given = records({ deferrals: [{ until: "2024-07-01" }] });
    const takes = (start: string, end: string) =>
      itemOf(evaluated(given, { period: from(start, end), asOf: "2024-12-31" }), 2).deduction;
    expect(takes("2024-04-01", "2024-06-30")).toBe("0");
    expect(takes("2024-07-01", "2024-09-30")).toBe("2");
  });

  it("reads the open duty's due day from it", () => {
    const given = records({ deferrals: [{ until: "2024-05-31" }] });
    expect(evaluated(given, { asOf: "2024-05-01" }).open).toMatchObject([{ recordId: "P1", due: "2024-05-31" }]);
  });
});

describe("a pending deferral is flagged where it matters", () => {
  const flagged = (given: Case) =>
    flagsOf(evaluated(records(given), given.call), "pending-deferral").map(({ policyId, deferralIds }) => [
      policyId,
      ...deferralIds,
    ]);
  const pending = (fields: Partial<Deferral> = {}) => ({ status: "pending", ...fields }) as const;

  it("keeps a breach out: flagged", () => {
    expect(flagged({ deferrals: [pending()] })).toEqual([["P1", "D1"]]);
    expect(flagged({ deferrals: [pending({ until: "2024-06-01" })], performedOn: "2024-06-01" })).toEqual([
      ["P1", "D1"],
    ]);
    expect(flagged({ deferrals: [pending({ until: "2025-06-01" })] })).toEqual([["P1", "D1"]]); // open, not missed
  });

  it("moves a breach out of the period: flagged", () => {
    const call = { period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" };
    expect(flagged({ deferrals: [pending({ until: "2024-08-01" })], call })).toEqual([["P1", "D1"]]);
  });

  it.each([
    ["the service was in time anyhow", { performedOn: "2024-04-15", deferrals: [pending()] }],
    ["it was submitted too late", { deferrals: [pending({ submittedOn: "2024-04-16" })] }],
    ["it ends before the due day", { deferrals: [pending({ until: "2024-04-15" })] }],
    ["an accepted one excuses the duty", { deferrals: [pending({ until: "2024-06-01" }), {}] }],
    ["nothing is owed", { policy: { enterpriseSize: "small" }, deferrals: [pending()] } as const],
    ["the duty lapsed", { policy: { terminatedOn: "2024-04-01" }, deferrals: [pending()] }],
    ["it is accepted", { deferrals: [{}] }],
    ["it is rejected", { deferrals: [{ status: "rejected" }] } as const],
    ["it is not submitted yet", { deferrals: [pending({ submittedOn: "2024-04-10" })], call: { asOf: "2024-04-09" } }],
    ["the breach is of another period", { deferrals: [pending()], call: { period: from("2024-07-01", "2024-12-31") } }],
  ])("%s: not flagged", (_why, given) => {
    expect(flagged(given)).toEqual([]);
  });

  it("is flagged where another would take its place, but matters with it", () => {
    // Rejected the first alone: the second moves the day to 05-20, in time. Rejected both: late by 25 days.
    const [first, second] = [
      pending({ until: "2024-06-01" }),
      pending({ submittedOn: "2024-03-03", until: "2024-05-20" }),
    ];
    expect(flagged({ deferrals: [first, second], performedOn: "2024-05-10" })).toEqual([["P1", "D1"]]);
    expect(flagged({ deferrals: [first, second], performedOn: "2024-04-15" })).toEqual([]);
  });

  it("those of one day are taken in order of their ids: the first moves the day, and the next further", () => {
    const deferrals = [
      pending({ deferralId: "D1", until: "2024-06-01" }),
      pending({ deferralId: "D2", until: "2024-06-15" }),
    ];
    const call = { asOf: "2024-04-30" };
    expect(flagged({ deferrals, call })).toEqual([["P1", "D1", "D2"]]);
    expect(flagged({ deferrals: deferrals.toReversed(), call })).toEqual([["P1", "D1", "D2"]]);
  });

  it("is flagged where it alone matters, though rejecting all would come to the same", () => {
    // Due 04-15 at first. The first moves that to 05-01, within the second quarter's reach; the second, submitted by
    // then, puts the service off for good. Rejected both: missed on 04-15. Rejected the second alone: missed on 05-01.
    const deferrals = [
      pending({ deferralId: "D1", submittedOn: "2024-04-10", until: "2024-05-01" }),
      pending({ deferralId: "D2", submittedOn: "2024-04-20" }),
    ];
    const call = { period: from("2024-05-01", "2024-07-31"), asOf: "2024-12-31" };
    expect(flagged({ deferrals, call })).toEqual([["P1", "D1", "D2"]]);
  });

  it("names none that moves nothing, though it was submitted in time", () => {
    const deferrals = [
      { deferralId: "D1", submittedOn: "2024-04-01", until: "2024-06-01" }, // accepted
      pending({ deferralId: "D2", submittedOn: "2024-04-02", until: "2024-05-01" }),
      pending({ deferralId: "D3", submittedOn: "2024-04-03", until: "2025-03-01" }),
    ];
    expect(flagged({ deferrals })).toEqual([["P1", "D3"]]);
    const excused = [pending({ deferralId: "D1" }), pending({ deferralId: "D2", submittedOn: "2024-11-20" })];
    expect(flagged({ deferrals: excused })).toEqual([["P1", "D1"]]);
  });

  it("names only the deferrals that matter: one submitted too late under any decision does not", () => {
    const deferrals = [pending({ until: "2024-06-01" }), pending({ submittedOn: "2024-06-02" })];
    expect(flagged({ deferrals, performedOn: "2024-05-20" })).toEqual([["P1", "D1"]]);
  });

  it("nor does one that ends before the due day, or that is not submitted yet", () => {
    const matters = pending({ until: "2024-06-01" });
    const deferrals = [matters, pending({ until: "2024-04-15" }), pending({ submittedOn: "2024-05-21" })];
    expect(flagged({ deferrals, performedOn: "2024-05-20", call: { asOf: "2024-05-20" } })).toEqual([["P1", "D1"]]);
  });
});

describe("rest days: by lastDay next-working-day a computed due day moves off them", () => {
  const moving = (known: Parameters<typeof restDays2024>[0] = {}) => ({
    readings: { lastDay: "next-working-day" } as const,
    restDays: restDays2024(known),
  });

  it.each([
    // signed, due as counted, due as moved
    ["2024-03-01", "2024-03-08", "2024-03-08"], // a Friday
    ["2024-03-02", "2024-03-09", "2024-03-11"], // a Saturday
    ["2024-03-03", "2024-03-10", "2024-03-11"], // a Sunday
    ["2024-01-28", "2024-02-04", "2024-02-04"], // a Sunday that is worked
    ["2024-02-03", "2024-02-10", "2024-02-18"], // the Spring Festival, to the Sunday worked after it
    ["2024-05-04", "2024-05-11", "2024-05-11"], // a Saturday that is worked
    ["2024-09-24", "2024-10-01", "2024-10-08"], // the National Day week
  ])("an e-policy signed on %s, due on %s, is due on %s", (signedOn, counted, moved) => {
    const due = (call: Partial<RuleCall>) => checkPolicyUpload(policy({ signedOn }), context(call)).due;
    expect(due({})).toBe(counted);
    expect(due({ restDays: restDays2024() })).toBe(counted); // a calendar alone moves nothing
    expect(due(moving())).toBe(moved);
  });

  it("moves items 2 and 8 too, and not item 5", () => {
    // 2024-03-06 and 45 days is Saturday 2024-04-20; 2024-05-05 and 7 days is Sunday 2024-05-12.
    const given = { policy: { signedOn: "2024-03-06" }, call: moving() };
    expect(firstService(given).due).toBe("2024-04-22");
    const claims = { claim: claim({ settledOn: "2024-05-05" }), policy: policy() };
    expect(checkClaimUpload(claims, context(moving())).due).toBe("2024-05-13");
    // 2024-12-15 is a Sunday: the rubric names the day itself.
    const reports = [{ submittedAt: "2024-12-16" }];
    expect(itemOf(judge({ annualReports: reports }, moving()), 5).deduction).toBe("10");
  });

  it("keeps an upload of the working day, which as it stands would be late", () => {
    const given = { policies: [{ signedOn: "2024-03-02", uploadedAt: "2024-03-11" }] };
    expect(judge(given).score).toBe("97"); // 100 - 3
    expect(judge(given, moving()).score).toBe("100");
  });

  it("places a breach by the day as moved", () => {
    // Signed on 2024-06-23, due on Sunday 2024-06-30, moved to Monday 2024-07-01: the third quarter's.
    const given = { policies: [{ signedOn: "2024-06-23", uploadedAt: null }] };
    const second = { period: from("2024-04-01", "2024-06-30"), asOf: "2024-12-31" };
    expect(itemOf(judge(given, second), 6).deduction).toBe("3");
    expect(itemOf(judge(given, { ...second, ...moving() }), 6).deduction).toBe("0");
  });

  it("does not move an until, as it is written", () => {
    const deferrals = [{ until: "2024-05-18" }]; // a Saturday
    expect(firstService({ deferrals, call: moving() }).due).toBe("2024-05-18");
    expect(firstService({ deferrals, call: moving(), performedOn: "2024-05-20" }).status).toBe("late");
  });

  it("lets a deferral be submitted, and the policy end, on the day as moved", () => {
    const given = (day: string): Case => ({
      policy: { signedOn: "2024-03-06" }, // due on Saturday 2024-04-20, moved to Monday 2024-04-22
      deferrals: [{ submittedOn: day, until: "2024-06-03" }],
      call: moving(),
    });
    expect(firstService(given("2024-04-22")).due).toBe("2024-06-03");
    expect(firstService(given("2024-04-23")).due).toBe("2024-04-22");
    expect(firstService({ ...given("2024-04-22"), call: {} }).due).toBe("2024-04-20"); // unmoved: too late
    const ended = { policy: { signedOn: "2024-03-06", terminatedOn: "2024-04-22" } };
    expect(firstService({ ...ended, call: moving() }).status).toBe("lapsed");
    expect(firstService(ended).status).toBe("missed");
  });

  it("counts the days first, and moves then", () => {
    // include-start: 2024-03-03 counts as the first day, so the seventh is Saturday 2024-03-09.
    const call = { ...moving(), readings: { lastDay: "next-working-day", dayCount: "include-start" } } as const;
    expect(checkPolicyUpload(policy({ signedOn: "2024-03-03" }), context(call)).due).toBe("2024-03-11");
  });

  it("makes a finding of the day as moved premature", () => {
    const given = {
      policies: [{ signedOn: "2024-03-02" }],
      findings: [{ item: 6, recordId: "P1", foundOn: "2024-03-11" } as const],
    };
    expect(itemOf(judge(given), 6).deduction).toBe("3"); // due on Saturday 2024-03-09
    expect(itemOf(judge(given, moving()), 6).deduction).toBe("0");
  });

  it("also one about a policy that began before the rulebook, as far as the calendar knows", () => {
    // Signed on Saturday 2023-12-30, due on Saturday 2024-01-06, moved to Monday 2024-01-08.
    const found = (foundOn: string) => ({
      policies: [{ signedOn: "2023-12-30", uploadedAt: null }],
      findings: [{ item: 6, recordId: "P1", foundOn } as const],
    });
    expect(itemOf(judge(found("2024-01-07")), 6).deduction).toBe("3");
    expect(itemOf(judge(found("2024-01-06")), 6).deduction).toBe("0");
    expect(itemOf(judge(found("2024-01-08"), moving()), 6).deduction).toBe("0");
    expect(itemOf(judge(found("2024-01-09"), moving()), 6).deduction).toBe("3");
    // A calendar that ends on the Saturday does not know where to: the day stays as counted.
    const short = moving({ from: "2023-12-01", to: "2024-01-06" });
    expect(itemOf(judge(found("2024-01-06"), short), 6).deduction).toBe("0");
    expect(itemOf(judge(found("2024-01-07"), short), 6).deduction).toBe("3");
  });

  it("needs a calendar", () => {
    const readings = { lastDay: "next-working-day" } as const;
    expect(codesOf(() => judge({}, { readings }))).toEqual(["calendar-missing"]);
    expect(codesOf(() => context({ readings }))).toEqual(["calendar-missing"]);
  });

  it.each([
    ["2024-03-08", "2024-03-08", []], // knows just the due day
    ["2024-03-09", "2024-12-31", ["calendar-too-short"]],
    ["2024-01-01", "2024-03-07", ["calendar-too-short"]],
  ])("needs one that knows the due day, 2024-03-08: from %s to %s", (start, to, codes) => {
    const call = moving({ from: start, to });
    expect(codesOf(() => judge({}, call))).toEqual(codes);
    expect(codesOf(() => checkPolicyUpload(policy(), context(call)))).toEqual(codes);
  });

  it("moves a due day that is the first one known", () => {
    const due = (known: string) =>
      checkPolicyUpload(policy({ signedOn: "2024-03-02" }), context(moving({ from: known }))).due;
    expect(due("2024-03-09")).toBe("2024-03-11"); // a calendar that starts on the Saturday
  });

  it("needs one that knows where the due day moves to", () => {
    const signed = { policies: [{ signedOn: "2024-03-02" }] }; // Saturday 2024-03-09, moved to 2024-03-11
    expect(codesOf(() => judge(signed, moving({ to: "2024-03-10" })))).toEqual(["calendar-too-short"]);
    expect(codesOf(() => judge(signed, moving({ to: "2024-03-11" })))).toEqual([]);
  });

  it("asks nothing for a duty that is not judged", () => {
    const known = moving({ from: "2024-01-01" });
    expect(codesOf(() => judge({ policies: [{ signedOn: "2023-12-20" }] }, known))).toEqual([]); // due on 2023-12-27
    const unsettled = { claims: [{ settledOn: null }] };
    expect(codesOf(() => judge(unsettled, moving({ to: "2024-03-31" })))).toEqual([]);
    // A small policyholder is owed no first service, and an unknown size is not judged: 2024-04-15 is not asked for.
    for (const enterpriseSize of ["small", "micro", null] as const) {
      expect(codesOf(() => judge({ policies: [{ enterpriseSize }] }, moving({ to: "2024-03-31" })))).toEqual([]);
    }
    expect(codesOf(() => judge({ policies: [large] }, moving({ to: "2024-03-31" })))).toEqual(["calendar-too-short"]);
  });

  it.each([
    ["policy", { policies: [{ signedOn: "2023-12-20" }], findings: [{ item: 6, recordId: "P1" }] }, 6, "3"],
    ["claim", { claims: [{ settledOn: "2023-12-20" }], findings: [{ item: 8, recordId: "C1" }] }, 8, "1"],
  ] as const)(
    "asks nothing for a %s that began before the rulebook, though a finding names it",
    (_what, given, item, deduction) => {
      // The upload was due on 2023-12-27, which is not judged; the finding of 2024-06-01 counts all the same.
      const call = moving({ from: "2024-01-01" });
      expect(codesOf(() => judge(given, call))).toEqual([]);
      expect(itemOf(judge(given, call), item).deduction).toBe(deduction);
    },
  );

  it("refuses a calendar that answers neither true nor false", () => {
    const restDays = { ...restDays2024(), isRestDay: (() => undefined) as unknown as () => boolean };
    expect(codesOf(() => judge({}, { ...moving(), restDays }))).toEqual(["calendar-unclear"]);
  });
});
