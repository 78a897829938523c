import { describe, expect, it } from "vitest";
import {
  checkServiceLoop,
  DatasetError,
  type EvaluateCall,
  type Finding,
  type Hazard,
  type Policy,
  type Service,
} from "../../src/index.js";
import { context, from, hazard, itemOf, judge, ledgerOf, policy, scoreOf, service, times } from "../support/books.js";

/* The service of 2024-03-15 is whole by default; "broken" is one whose result is not recorded and whose loop is open. */

const broken = { reportedAt: null, closedAt: null } as const;

const served = (fields: Partial<Service>, call: Partial<EvaluateCall> = {}, terms: Partial<Policy> = {}) => {
  const evaluation = judge({ policies: [terms], services: [fields] }, call);
  const { insurerId: _, ...rest } = call;
  const verdict = checkServiceLoop({ service: service(fields), policy: policy(terms) }, context(rest));
  return { verdict, evaluation, deduction: itemOf(evaluation, 3).deduction };
};

describe("item 3: a breach is a flow that is not whole, and a loop that is not closed (且)", () => {
  it.each([
    // reading, flow whole, loop closed, status
    ["both", true, true, "met"],
    ["both", true, false, "met"],
    ["both", false, true, "met"],
    ["both", false, false, "broken"],
    ["either", true, true, "met"],
    ["either", true, false, "broken"],
    ["either", false, true, "broken"],
    ["either", false, false, "broken"],
  ] as const)("by serviceLoop %s, flow whole %s, loop closed %s: %s", (serviceLoop, isWhole, isClosed, status) => {
    const fields = { ...(!isWhole && { plannedAt: null }), ...(!isClosed && { closedAt: null }) };
    const { verdict, deduction } = served(fields, { readings: { serviceLoop } });
    expect(verdict).toEqual({
      status,
      judgedOn: "2024-03-15",
      missingStages: isWhole ? [] : ["planned"],
      isClosed,
      unresolvedHazards: [],
      counts: status === "broken",
    });
    expect(deduction).toBe(status === "broken" ? "2" : "0");
  });

  it.each([
    ["assigned", { assignedAt: null }],
    ["planned", { plannedAt: null }],
    ["reported", { reportedAt: null }],
  ])("a flow without the stage %s is not whole", (stage, fields) => {
    const { verdict, deduction } = served({ ...fields, closedAt: null });
    expect(verdict).toMatchObject({ status: "broken", missingStages: [stage] });
    expect(deduction).toBe("2");
  });

  it("stages count by the close of asOf, in China, however late after the service they came", () => {
    const stage = (reportedAt: string, asOf = "2024-08-01") =>
      served({ reportedAt, closedAt: null }, { asOf }).verdict.status;
    expect(stage("2024-08-01T23:59:59+08:00")).toBe("met");
    expect(stage("2024-08-01T16:00:00Z")).toBe("broken"); // the next day in China
    expect(stage("2024-08-02")).toBe("broken");
    expect(stage("2024-08-02", "2024-08-02")).toBe("met");
  });

  it.each(["assignedAt", "plannedAt", "reportedAt"] as const)("%s after asOf does not stand yet", (field) => {
    const fields = { closedAt: null, [field]: "2024-08-02" };
    expect(served(fields, { asOf: "2024-08-01" }).deduction).toBe("2");
    expect(served(fields, { asOf: "2024-08-02" }).deduction).toBe("0");
  });

  it("names the stages that are missing, and none that came on the day itself", () => {
    const fields = { assignedAt: "2024-08-01", plannedAt: "2024-08-02", reportedAt: null };
    expect(served(fields, { asOf: "2024-08-01" }).verdict.missingStages).toEqual(["planned", "reported"]);
    expect(served(fields, { asOf: "2024-08-02" }).verdict.missingStages).toEqual(["reported"]);
  });

  it("a closing after asOf has not happened", () => {
    const fields = { reportedAt: null, closedAt: "2024-08-02" };
    expect(served(fields, { asOf: "2024-08-01" }).verdict).toMatchObject({ status: "broken", isClosed: false });
    expect(served(fields, { asOf: "2024-08-02" }).verdict).toMatchObject({ status: "met", isClosed: true });
  });

  it("a breach says that its loop was closed, be it on asOf itself", () => {
    const fields = { reportedAt: null, closedAt: "2024-08-02", hazards: [hazard()] };
    const breach = (asOf: string) => itemOf(served(fields, { asOf }).evaluation, 3).breaches[0]?.evidence;
    expect(breach("2024-08-01")).toMatchObject({ isClosed: false, unresolvedHazards: ["Z1"] });
    expect(breach("2024-08-02")).toMatchObject({ isClosed: true, unresolvedHazards: ["Z1"] });
  });

  it("names its stages, its closing and its hazards, the policy and the clause", () => {
    const hazards = [hazard({ hazardId: "Z1" }), hazard({ hazardId: "Z2", recheckedOn: "2024-03-20" })];
    const fields = { assignedAt: null, reportedAt: null, hazards };
    expect(itemOf(served(fields).evaluation, 3).breaches).toMatchObject([
      {
        code: "service-loop.broken",
        recordId: "S1",
        day: "2024-03-15",
        points: "2",
        clause: { part: "annex", item: "3" },
        evidence: {
          policyId: "P1",
          performedOn: "2024-03-15",
          missingStages: ["assigned", "reported"],
          isClosed: true,
          unresolvedHazards: ["Z1"],
        },
      },
    ]);
  });
});

describe("item 3: the loop is closed when every hazard is resolved too", () => {
  /** A service recorded as closed whose flow is not whole, so that the hazard alone decides. */
  const withHazard = (fields: Partial<Hazard>, call: Partial<EvaluateCall> = {}) =>
    served({ reportedAt: null, hazards: [hazard(fields)] }, call).verdict.status;

  it.each([
    ["nothing was done", {}, "broken"],
    ["told and remedied, not rechecked", { notifiedOn: "2024-03-15", rectifiedOn: "2024-03-20" }, "broken"],
    ["rechecked", { recheckedOn: "2024-03-20" }, "met"],
    ["refused, not reported", { refusedOn: "2024-03-20" }, "broken"],
    ["refused and reported, not major", { refusedOn: "2024-03-20", reportedToAuthorityOn: "2024-03-21" }, "broken"],
    ["major, nothing done", { major: true }, "broken"],
    ["major, reported, not refused", { major: true, reportedToAuthorityOn: "2024-03-21" }, "broken"],
    ["major, refused, not reported", { major: true, refusedOn: "2024-03-20" }, "broken"],
    [
      "major, refused and reported",
      { major: true, refusedOn: "2024-03-20", reportedToAuthorityOn: "2024-03-21" },
      "met",
    ],
    ["major, rechecked", { major: true, recheckedOn: "2024-03-20" }, "met"],
  ])("%s: %s", (_what, fields, status) => {
    expect(withHazard(fields)).toBe(status);
  });

  it.each([
    ["recheckedOn", { recheckedOn: "2024-08-02" }],
    ["refusedOn", { major: true, refusedOn: "2024-08-02", reportedToAuthorityOn: "2024-07-01" }],
    ["reportedToAuthorityOn", { major: true, refusedOn: "2024-07-01", reportedToAuthorityOn: "2024-08-02" }],
  ])("a %s after asOf has not happened", (_field, fields) => {
    expect(withHazard(fields, { asOf: "2024-08-01" })).toBe("broken");
    expect(withHazard(fields, { asOf: "2024-08-02" })).toBe("met");
  });

  it("every one of them", () => {
    const hazards = [hazard({ recheckedOn: "2024-03-20" }), hazard({ hazardId: "Z2" })];
    expect(served({ reportedAt: null, hazards }).verdict).toMatchObject({
      status: "broken",
      unresolvedHazards: ["Z2"],
    });
  });

  it("a hazard found after asOf is out of sight", () => {
    expect(withHazard({ foundOn: "2024-08-02" }, { asOf: "2024-08-01" })).toBe("met");
    expect(withHazard({ foundOn: "2024-08-02" }, { asOf: "2024-08-02" })).toBe("broken");
  });

  it("hazards resolved do not close a loop that is not recorded as closed", () => {
    const hazards = [hazard({ recheckedOn: "2024-03-20" })];
    expect(served({ reportedAt: null, closedAt: null, hazards }).verdict.status).toBe("broken");
  });
});

describe("item 3: judged once, on the later of performing and the remedies' last day", () => {
  const judgedOn = (...hazards: readonly Partial<Hazard>[]) =>
    served({ ...broken, hazards: hazards.map(hazard) }).verdict.judgedOn;

  it.each([
    ["no hazards", [], "2024-03-15"],
    ["one without a day", [{}], "2024-03-15"],
    ["one to be remedied later", [{ rectifyBy: "2024-04-30" }], "2024-04-30"],
    ["one to be remedied before", [{ rectifyBy: "2024-03-10", foundOn: "2024-03-01" }], "2024-03-15"],
    ["several", [{ rectifyBy: "2024-04-01" }, { rectifyBy: "2024-05-01" }, { rectifyBy: "2024-04-15" }], "2024-05-01"],
    ["one found on the day", [{ foundOn: "2024-03-15", rectifyBy: "2024-04-30" }], "2024-04-30"],
    ["one found a day later", [{ foundOn: "2024-03-16", rectifyBy: "2024-04-30" }], "2024-03-15"],
  ])("%s", (_what, hazards, day) => {
    expect(judgedOn(...hazards)).toBe(day);
  });

  it("is the day performed where no day was set to remedy, however long ago that was", () => {
    const fields = { performedOn: "1969-12-30", reportedAt: null, hazards: [hazard({ foundOn: "1969-12-30" })] };
    const { verdict } = served(fields, { readings: { earlierDuties: "judged" } }, { signedOn: "1969-12-01" });
    expect(verdict).toMatchObject({ status: "broken", judgedOn: "1969-12-30" });
  });

  it("one found later does not move the day, and must be resolved all the same", () => {
    const hazards = [hazard({ foundOn: "2024-03-16", rectifyBy: "2024-12-31" })];
    const { verdict, deduction } = served({ reportedAt: null, hazards }, { asOf: "2024-05-01" });
    expect(verdict).toMatchObject({ status: "broken", judgedOn: "2024-03-15", unresolvedHazards: ["Z1"] });
    expect(deduction).toBe("2");
  });

  it.each([
    ["2024-03-14", "unknown", "0"], // not performed yet
    ["2024-03-15", "open", "0"],
    ["2024-04-29", "open", "0"],
    ["2024-04-30", "broken", "2"], // the judging day has closed
    ["2024-05-01", "broken", "2"],
  ])("with a remedy due on 2024-04-30, at the close of %s: %s", (asOf, status, deduction) => {
    const fields = { ...broken, hazards: [hazard({ rectifyBy: "2024-04-30" })] };
    const outcome = served(fields, { asOf });
    expect(outcome.verdict).toMatchObject({ status, counts: status === "broken" });
    expect(outcome.deduction).toBe(deduction);
    expect(outcome.evaluation.open.map(({ recordId, due }) => [recordId, due])).toEqual(
      status === "open" ? [["S1", "2024-04-30"]] : [],
    );
  });

  it("belongs to the period that holds the judging day", () => {
    const fields = { ...broken, hazards: [hazard({ rectifyBy: "2024-04-01" })] };
    const takes = (start: string, end: string) => served(fields, { period: from(start, end), asOf: "2024-12-31" });
    expect(takes("2024-01-01", "2024-03-31").deduction).toBe("0");
    expect(takes("2024-01-01", "2024-03-31").verdict).toMatchObject({ status: "broken", counts: false });
    expect(takes("2024-04-01", "2024-06-30").deduction).toBe("2");
    expect(takes("2024-04-01", "2024-04-01").deduction).toBe("2");
    expect(takes("2024-04-02", "2024-06-30").deduction).toBe("0");
  });

  it.each([
    [{ performedOn: null, reportedAt: null }, {}, {}],
    [{ performedOn: "2024-08-02", ...broken }, { asOf: "2024-08-01" }, {}],
    [broken, { asOf: "2024-05-01" }, { signedOn: "2024-05-02" }],
  ])("judges no service that is not performed, or on a policy out of sight", (fields, call, terms) => {
    const { verdict, evaluation, deduction } = served(fields, call, terms);
    expect(verdict).toMatchObject({ status: "unknown", judgedOn: null, counts: false });
    expect([deduction, evaluation.open]).toEqual(["0", []]);
  });

  it("an open one is listed with what it would cost", () => {
    const fields = { ...broken, hazards: [hazard({ rectifyBy: "2025-01-10" })] };
    expect(served(fields).evaluation.open).toMatchObject([
      {
        code: "service-loop.open",
        item: 3,
        recordId: "S1",
        policyId: "P1",
        due: "2025-01-10",
        inPeriod: false,
        points: "2",
        atStake: "0", // 2025's
      },
    ]);
    const call = { period: from("2024-01-01", "2025-06-30"), asOf: "2024-12-31" };
    expect(served(fields, call).evaluation.open).toMatchObject([{ inPeriod: true, atStake: "2" }]);
  });
});

describe("item 3: duties begun before the rulebook's first day", () => {
  it.each([
    ["2023-12-31", "exempt", "0"],
    ["2024-01-01", "broken", "2"],
  ])("a service of %s is %s", (performedOn, status, deduction) => {
    const fields = { ...broken, performedOn };
    expect(served(fields).verdict.status).toBe(status);
    expect(served(fields).deduction).toBe(deduction);
  });

  it("go by the day performed, even where the remedy is due within the period", () => {
    const hazards = [hazard({ foundOn: "2023-12-20", rectifyBy: "2024-01-10" })];
    const fields = { ...broken, performedOn: "2023-12-20", hazards };
    expect(served(fields).deduction).toBe("0");
    const judged = served(fields, { readings: { earlierDuties: "judged" } });
    expect(judged.verdict).toMatchObject({ status: "broken", judgedOn: "2024-01-10" });
    expect(judged.deduction).toBe("2");
  });
});

describe("item 3: 2 a service, at most 10", () => {
  it.each([
    [5, "90"], // 100 - 5 × 2
    [6, "90"], // the sixth finds nothing left
  ])("%i broken services leave %s", (count, score) => {
    expect(scoreOf({ services: times(count, broken) })).toBe(score);
  });

  it("charges in order of the judging day, then of the id", () => {
    const services = [
      { ...broken, serviceId: "b", hazards: [hazard({ rectifyBy: "2024-04-01" })] },
      { ...broken, serviceId: "a", performedOn: "2024-04-01" },
      { ...broken, serviceId: "c" },
    ];
    const ledger = ["c 2024-03-15 -2", "a 2024-04-01 -2", "b 2024-04-01 -2"];
    expect(ledgerOf(judge({ services }), 3)).toEqual(ledger);
    expect(ledgerOf(judge({ services: services.toReversed() }), 3)).toEqual(ledger);
  });

  it("a policy's services are each judged", () => {
    expect(ledgerOf(judge({ services: [broken, {}, broken] }), 3)).toEqual(["S1 2024-03-15 -2", "S3 2024-03-15 -2"]);
  });
});

describe("item 3: confirmed findings count beside the data", () => {
  const about = (fields: Partial<Finding> = {}) => ({ item: 3, recordId: "S1", ...fields }) as const;

  it("one that names a service whose own data are no breach takes 2", () => {
    expect(itemOf(judge({ services: [{}], findings: [about()] }), 3).breaches).toMatchObject([
      {
        code: "service-loop.found",
        recordId: "F1",
        day: "2024-06-01",
        net: "2",
        evidence: { about: { table: "services", recordId: "S1" } },
      },
    ]);
  });

  it("those that name nothing count each", () => {
    expect(scoreOf({ findings: times(2, { item: 3 }) })).toBe("96"); // 100 - 2 - 2
  });

  it("is never premature: it counts on the day of the service, and before", () => {
    expect(ledgerOf(judge({ services: [{}], findings: [about({ foundOn: "2024-03-15" })] }), 3)).toHaveLength(1);
    expect(ledgerOf(judge({ services: [{}], findings: [about({ foundOn: "2024-03-10" })] }), 3)).toHaveLength(1);
  });

  it("of several about one service the earliest counts, then the smallest id, in its own period", () => {
    const given = {
      services: [{}],
      findings: [
        about({ foundOn: "2024-08-01" }),
        about({ findingId: "x", foundOn: "2024-06-30" }),
        about({ findingId: "X", foundOn: "2024-06-30" }),
      ],
    };
    expect(ledgerOf(judge(given), 3)).toEqual(["X 2024-06-30 -2"]);
    expect(ledgerOf(judge(given, { period: from("2024-07-01", "2024-09-30") }), 3)).toEqual([]);
  });

  it("none counts where the service's own data are a breach, whichever period that belongs to", () => {
    const given = {
      services: [broken],
      findings: [about({ foundOn: "2024-02-01" }), about({ foundOn: "2024-08-01" })],
    };
    expect(ledgerOf(judge(given), 3)).toEqual(["S1 2024-03-15 -2"]);
    expect(ledgerOf(judge(given, { period: from("2024-07-01", "2024-09-30") }), 3)).toEqual([]);
  });

  it("counts one while the service is still open, and no more once it is judged a breach", () => {
    const services = [{ ...broken, hazards: [hazard({ rectifyBy: "2024-08-31" })] }];
    const given = { services, findings: [about()] };
    expect(ledgerOf(judge(given, { asOf: "2024-08-30" }), 3)).toEqual(["F1 2024-06-01 -2"]);
    expect(ledgerOf(judge(given, { asOf: "2024-08-31" }), 3)).toEqual(["S1 2024-08-31 -2"]);
  });

  it("counts one about a service begun before the rulebook all the same", () => {
    const given = { services: [{ ...broken, performedOn: "2023-12-01" }], findings: [about()] };
    expect(ledgerOf(judge(given), 3)).toEqual(["F1 2024-06-01 -2"]);
  });

  it("one about a service on a policy out of sight counts as naming none", () => {
    const given = { policies: [{ signedOn: "2024-09-01" }], services: [{}], findings: times(2, about()) };
    const item = itemOf(judge(given, { asOf: "2024-08-31" }), 3);
    expect(item.breaches.map(({ evidence }) => evidence)).toEqual([{ about: null }, { about: null }]);
    expect(item.deduction).toBe("4"); // 2 + 2
  });

  it("lists an undecided one, which costs nothing", () => {
    const evaluation = judge({ services: [{}], findings: [about({ status: "appealed" })] });
    expect(evaluation.undecided).toMatchObject([
      { item: 3, status: "appealed", points: "2", about: { table: "services", recordId: "S1" } },
    ]);
    expect(evaluation.score).toBe("100");
  });
});

describe("checkServiceLoop", () => {
  it("refuses a service that is not sound, or that is for another policy", () => {
    const check = (fields: Partial<Service>) => () =>
      checkServiceLoop({ service: service(fields), policy: policy() }, context());
    expect(check({ closedAt: "soon" })).toThrow(DatasetError);
    expect(check({ policyId: "P2" })).toThrow(DatasetError);
  });
});
