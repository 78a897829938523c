import { describe, expect, it } from "vitest";
import {
  CallError,
  calendarYear,
  defineRulebook,
  duties,
  type EvaluateCall,
  type ListedDuty,
  quarter,
  suzhou2024,
} from "../../src/index.js";
import { type Books, books, from, hazard, restDays2024, times } from "../support/books.js";

/** All duties of insurer A in the year 2024, seen at the close of 2024-06-30. */
function all(given: Books, call: Partial<EvaluateCall> = {}): readonly ListedDuty[] {
  return duties(books(given), { insurerId: "A", period: calendarYear(2024), asOf: "2024-06-30", ...call });
}

/** Those that carry points. */
function listed(given: Books, call: Partial<EvaluateCall> = {}): readonly ListedDuty[] {
  return all(given, call).filter(({ item }) => item !== null);
}

const one = (given: Books, kind: ListedDuty["kind"], call?: Partial<EvaluateCall>): ListedDuty => {
  const found = all(given, call).filter((duty) => duty.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as ListedDuty;
};

describe("the upload of an e-policy, within 7 days of signing", () => {
  it.each([
    // signed, uploaded, asOf: state, days left
    ["2024-06-25", null, "2024-06-30", "open", 2],
    ["2024-06-23", null, "2024-06-30", "missed", 0], // due today, and the day is over
    ["2024-06-20", null, "2024-06-30", "missed", -3],
    ["2024-06-20", "2024-06-29", "2024-06-30", "late", null],
    ["2024-06-20", "2024-06-27", "2024-06-30", "met", null],
    ["2023-12-28", null, "2024-06-30", "exempt", null],
  ] as const)("signed %s, uploaded %s, seen at the close of %s: %s, %s", (signedOn, uploadedAt, asOf, state, left) => {
    const duty = one({ policies: [{ signedOn, uploadedAt }] }, "policy-upload", { asOf });
    expect(duty).toMatchObject({ recordId: "P1", policyId: "P1", start: signedOn, state, daysLeft: left });
  });

  it("is told with its clause, its days and its points", () => {
    const [duty] = listed({ policies: [{ signedOn: "2024-06-20", uploadedAt: "2024-06-29" }], annualReports: [] });
    expect(duty).toEqual({
      insurerId: "A",
      insurerName: "Insurer A",
      kind: "policy-upload",
      item: 6,
      recordId: "P1",
      hazardId: null,
      policyId: "P1",
      clause: { part: "annex", item: "6" },
      state: "late",
      start: "2024-06-20",
      due: "2024-06-27",
      done: "2024-06-29",
      toDo: false,
      daysLeft: null,
      inPeriod: true,
      points: "3",
      atStake: "0",
      net: "3",
      loop: null,
    });
  });

  it("has nothing at stake behind a full cap, and a breach behind one cost nothing", () => {
    const late = times(6, { signedOn: "2024-03-01", uploadedAt: "2024-04-01" });
    const uploads = listed({ policies: [...late, { signedOn: "2024-06-28", uploadedAt: null }] }).filter(
      ({ kind }) => kind === "policy-upload",
    );
    // 3 + 3 + 3 + 3 + 3 + 0 = 15
    expect(uploads.map(({ net }) => net)).toEqual(["3", "3", "3", "3", "3", "0", "0"]);
    expect(uploads.at(-1)).toMatchObject({ state: "open", points: "3", atStake: "0" });
  });

  it("costs the period nothing where its due day is outside it", () => {
    const call = { period: quarter(2024, 2) };
    const before = one({ policies: [{ signedOn: "2024-02-01", uploadedAt: null }] }, "policy-upload", call);
    expect(before).toMatchObject({ state: "missed", inPeriod: false, points: "3", net: "0" });
    const after = one({ policies: [{ signedOn: "2024-06-28", uploadedAt: null }] }, "policy-upload", call);
    expect(after).toMatchObject({ state: "open", due: "2024-07-05", inPeriod: false, atStake: "0" });
  });

  it("moves to a working day by the reading that moves it", () => {
    const call = { readings: { lastDay: "next-working-day" }, restDays: restDays2024() } as const;
    // 2024-06-22 is a Saturday.
    const duty = one({ policies: [{ signedOn: "2024-06-15", uploadedAt: null }] }, "policy-upload", call);
    expect(duty).toMatchObject({ due: "2024-06-24", daysLeft: -6 });
  });

  it("is not known of a policy that is signed later", () => {
    expect(listed({ policies: [{ signedOn: "2024-07-01" }], annualReports: [] })).toEqual([]);
  });
});

describe("the first service, within 45 days", () => {
  const medium = { enterpriseSize: "medium", signedOn: "2024-06-01" } as const;

  it("is open until then", () => {
    const duty = one({ policies: [medium] }, "first-service");
    expect(duty).toMatchObject({ state: "open", due: "2024-07-16", daysLeft: 16, points: "2", atStake: "2" });
  });

  it("is excused without a due day, and comes last", () => {
    const given = { policies: [medium], deferrals: [{ submittedOn: "2024-06-10" }] };
    expect(one(given, "first-service")).toMatchObject({ state: "excused", due: null, daysLeft: null, inPeriod: false });
    expect(listed(given).at(-1)?.kind).toBe("first-service");
  });

  it("lapses when the policy is terminated by the due day", () => {
    const duty = one({ policies: [{ ...medium, terminatedOn: "2024-06-20" }] }, "first-service");
    expect(duty).toMatchObject({ state: "lapsed", due: "2024-07-16", daysLeft: null, atStake: "0" });
  });

  it("is undetermined where the size is unknown, and none of a small policyholder's", () => {
    const unknown = one({ policies: [{ ...medium, enterpriseSize: null }] }, "first-service");
    expect(unknown).toMatchObject({ state: "undetermined", start: "2024-06-01", due: null });
    expect(listed({ policies: [{ signedOn: "2024-06-01" }] }).map(({ kind }) => kind)).not.toContain("first-service");
  });
});

describe("a service's flow, loop and hazards", () => {
  const unclosed = { performedOn: "2024-06-15", reportedAt: null, closedAt: null } as const;
  const waiting = hazard({ foundOn: "2024-06-15", rectifyBy: "2024-07-10" });

  it("are open until the hazards are to be remedied, with what is left to do", () => {
    expect(one({ services: [{ ...unclosed, hazards: [waiting] }] }, "service-loop")).toMatchObject({
      recordId: "S1",
      policyId: "P1",
      state: "open",
      start: "2024-06-15",
      due: "2024-07-10",
      daysLeft: 10,
      atStake: "2",
      loop: { missingStages: ["reported"], isClosed: false, unresolvedHazards: ["Z1"] },
    });
  });

  it("are broken from then on, and in order once they are put in order", () => {
    const broken = one({ services: [unclosed] }, "service-loop");
    expect(broken).toMatchObject({ state: "broken", due: "2024-06-15", daysLeft: -15, net: "2" });
    const mended = one({ services: [{ ...unclosed, reportedAt: "2024-06-20" }] }, "service-loop");
    expect(mended).toMatchObject({ state: "met", done: null, daysLeft: null, net: "0" });
  });

  it("are no breach so far where only the hazards wait", () => {
    const given = { services: [{ performedOn: "2024-06-15", hazards: [waiting] }] };
    expect(one(given, "service-loop")).toMatchObject({
      state: "met-so-far",
      due: "2024-07-10",
      daysLeft: null,
      loop: { missingStages: [], unresolvedHazards: ["Z1"] },
    });
    expect(one(given, "service-loop", { readings: { serviceLoop: "either" } }).state).toBe("open");
  });

  it("are no duty until the service is performed, and exempt where that was before the rulebook", () => {
    const kinds = listed({ services: [{ performedOn: null }] }).map(({ kind }) => kind);
    expect(kinds).not.toContain("service-loop");
    const early = { policies: [{ signedOn: "2023-06-01" }], services: [{ performedOn: "2023-07-01" }] };
    expect(one(early, "service-loop")).toMatchObject({ state: "exempt", due: null, inPeriod: false });
  });

  it("have their points from the service's own breach, whatever a finding is called", () => {
    // The finding S1 names nothing and takes the whole of what is left; service S1 is in order.
    const given = { services: [{}], findings: [{ findingId: "S1", item: 3 }] } as const;
    expect(one(given, "service-loop")).toMatchObject({ state: "met", net: "0" });
  });
});

describe("the annual report, by 15 December", () => {
  it("is open for each 15 December of the period", () => {
    const duty = one({ annualReports: [] }, "annual-report");
    expect(duty).toMatchObject({ recordId: "2024", policyId: null, due: "2024-12-15", inPeriod: true, atStake: "10" });
  });

  it("is of the period of the 15th, also where it is due on the 14th", () => {
    const call = { period: from("2024-12-15", "2024-12-31"), asOf: "2024-12-20" };
    const readings = { reportDay: "exclusive" } as const;
    const duty = one({ annualReports: [] }, "annual-report", { ...call, readings });
    expect(duty).toMatchObject({ due: "2024-12-14", state: "missed", daysLeft: -6, inPeriod: true, net: "10" });
  });
});

describe("the result of a claim, within 7 days of settlement", () => {
  it("is open from the settlement on, and no duty before", () => {
    const settled = { claims: [{ settledOn: "2024-06-27", resultUploadedAt: null }] };
    expect(one(settled, "claim-upload")).toMatchObject({ recordId: "C1", policyId: "P1", state: "open", daysLeft: 4 });
    expect(listed({ claims: [{ settledOn: null }] }).map(({ kind }) => kind)).not.toContain("claim-upload");
  });
});

describe("the duties that carry no points", () => {
  it("are provider, plan and service within 45 days of signing, whatever the policyholder's size", () => {
    const given = {
      policies: [{ signedOn: "2024-06-01", effectiveOn: "2024-06-11", enterpriseSize: "micro" }],
    } as const;
    for (const kind of ["provider-assigned", "plan-submitted", "service-performed"] as const) {
      expect(one(given, kind)).toEqual({
        insurerId: "A",
        insurerName: "Insurer A",
        kind,
        item: null,
        recordId: "P1",
        hazardId: null,
        policyId: "P1",
        clause: { part: "body", item: "2.5" },
        state: "open",
        start: "2024-06-01",
        due: "2024-07-16", // 29 days of June, 16 of July
        done: null,
        toDo: true,
        daysLeft: 16,
        inPeriod: true,
        points: "0",
        atStake: "0",
        net: "0",
        loop: null,
      });
    }
  });

  it("have a hazard rechecked by the day by which it is to be remedied", () => {
    const at = (rectifyBy: string | null, recheckedOn: string | null = null) => {
      const hazards = [hazard({ hazardId: "Z7", foundOn: "2024-06-15", rectifyBy, recheckedOn })];
      return one({ services: [{ performedOn: "2024-06-15", hazards }] }, "hazard-rechecked");
    };
    expect(at("2024-07-10")).toMatchObject({ recordId: "S1", hazardId: "Z7", policyId: "P1", start: "2024-06-15" });
    expect(at("2024-07-10")).toMatchObject({ state: "open", due: "2024-07-10", toDo: true, daysLeft: 10 });
    expect(at("2024-06-30")).toMatchObject({ state: "outstanding", due: "2024-06-30", toDo: true, daysLeft: 0 });
    expect(at(null)).toMatchObject({ state: "outstanding", due: null, toDo: true, daysLeft: null });
    expect(at("2024-06-20", "2024-06-28")).toMatchObject({
      state: "met",
      done: "2024-06-28",
      toDo: false,
      daysLeft: null,
    });
  });

  it("have each hazard of a service for itself", () => {
    const hazards = ["Z2", "Z1"].map((hazardId) => hazard({ hazardId, foundOn: "2024-06-15", notifiedOn: null }));
    const told = all({ services: [{ hazards }] }).filter(({ kind }) => kind === "hazard-notified");
    expect(told.map(({ hazardId, state }) => `${hazardId} ${state}`)).toEqual(["Z1 outstanding", "Z2 outstanding"]);
  });

  it("have hazards of one service that share an id in the order in which they were found", () => {
    const hazards = ["2024-06-16", "2024-06-15"].map((foundOn) => hazard({ foundOn, notifiedOn: null }));
    const told = all({ services: [{ hazards }] }).filter(({ kind }) => kind === "hazard-notified");
    expect(told.map(({ hazardId, start }) => `${hazardId} ${start}`)).toEqual(["Z1 2024-06-15", "Z1 2024-06-16"]);
  });

  it("have what is still to be done of an earlier period, and nothing from before the rulebook", () => {
    const call = { period: calendarYear(2025), asOf: "2025-01-31" };
    const outside = { placedOutsideCity: true, placementFiledOn: null } as const;
    const policies = [
      { policyId: "P1", signedOn: "2024-03-01", ...outside },
      { policyId: "P2", signedOn: "2023-12-31", ...outside },
    ];
    expect(one({ policies }, "placement-filed", call)).toMatchObject({
      recordId: "P1",
      state: "outstanding",
      toDo: true,
      inPeriod: false,
    });
  });

  it("have what must not be as broken, and what is kept as met, on no due day", () => {
    const given = {
      policies: [{ premium: "1000.00", serviceFee: "119.99" }], // 12% are 120.00
      expenditures: [{ expenditureId: "X9", purpose: "other", policyId: "P1" }],
    } as const;
    expect(one(given, "policy-fee-provided")).toMatchObject({ state: "broken", due: null, policyId: "P1", toDo: true });
    expect(one(given, "fee-provided")).toMatchObject({ state: "broken", recordId: "A", policyId: null });
    expect(one(given, "fee-purpose")).toMatchObject({ state: "broken", recordId: "X9", policyId: "P1" });
    const kept = { policies: [{ premium: "1000.00", serviceFee: "120.00" }] };
    expect(one(kept, "policy-fee-provided")).toMatchObject({ state: "met", toDo: false });
  });

  it("come after those with points that are due on the same day", () => {
    const policies = [{ signedOn: "2024-06-01", effectiveOn: "2024-06-01", enterpriseSize: "large" }] as const;
    const kinds = all({ policies }).flatMap(({ kind, due }) => (due === "2024-07-16" ? [kind] : []));
    expect(kinds).toEqual(["first-service", "provider-assigned", "plan-submitted", "service-performed"]);
  });
});

describe("the list", () => {
  it("is in order of due day, item and record", () => {
    const policies = ["P10", "P9", "P1"].map((policyId) => ({ policyId, uploadedAt: null }));
    const claims = [{ settledOn: "2024-03-01", resultUploadedAt: null }];
    const given = listed({ policies, claims });
    expect(given.map(({ due, item, recordId }) => `${due} ${item} ${recordId}`)).toEqual([
      "2024-03-08 6 P1",
      "2024-03-08 6 P10",
      "2024-03-08 6 P9",
      "2024-03-08 8 C1",
      "2024-12-15 5 2024",
    ]);
  });

  it("has the duties of the items that the rulebook has", () => {
    const rulebook = defineRulebook({
      ...suzhou2024,
      categories: suzhou2024.categories.filter(({ id }) => id === "platform-use"),
      tiers: suzhou2024.tiers.slice(-1), // of at most 30 points, all are below 60
    });
    const kinds = listed({ policies: [{ enterpriseSize: "large" }] }, { rulebook }).map(({ kind }) => kind);
    expect(kinds).toEqual(["policy-upload"]);
  });

  it("has, of the duties without points, those whose numbers the rulebook has", () => {
    const rulebook = defineRulebook({
      ...suzhou2024,
      categories: suzhou2024.categories.filter(({ id }) => id === "platform-use"),
      tiers: suzhou2024.tiers.slice(-1),
    });
    const given = { policies: [{ placedOutsideCity: true }], services: [{ hazards: [hazard()] }] };
    const kinds = all(given, { rulebook }).flatMap(({ kind, item }) => (item === null ? [kind] : []));
    // Neither the 45 days nor the 12% are in it.
    expect(kinds.sort()).toEqual(["hazard-notified", "hazard-rechecked", "placement-filed"]);
  });

  it("is frozen", () => {
    const given = all({ services: [{}] });
    expect(Object.isFrozen(given)).toBe(true);
    expect(given.every((duty) => Object.isFrozen(duty) && Object.isFrozen(duty.loop ?? duty))).toBe(true);
  });

  it("is refused as an evaluation is", () => {
    expect(() => listed({}, { insurerId: "Z" })).toThrow(CallError);
    expect(() => listed({}, { asOf: "2023-12-31" })).toThrow(CallError);
    expect(() => duties({} as never, { insurerId: "A", period: calendarYear(2024) })).toThrow(CallError);
  });
});
