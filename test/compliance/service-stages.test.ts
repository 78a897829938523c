import { describe, expect, test } from "vitest";
import { ENTERPRISE_SIZES, type Policy, type Service } from "../../src/index.js";
import { restDays2024 } from "../support/books.js";
import { dutiesOf, dutyOf } from "./of.js";

const STAGES = [
  ["provider-assigned", "assignedAt"],
  ["plan-submitted", "plannedAt"],
  ["service-performed", "performedOn"],
] as const;

/** A service on which nothing stands but the stages that a test names. */
const bare: Partial<Service> = {
  assignedAt: null,
  plannedAt: null,
  performedOn: null,
  reportedAt: null,
  closedAt: null,
};

describe.each(STAGES)("%s, within 45 days of signing", (code, field) => {
  // Signed on 2024-03-01: 30 days left of March, 15 of April.
  const due = "2024-04-15";
  const on = (day: string | null) => ({ policies: [{}], services: [{ ...bare, [field]: day }] });

  test.each([
    ["2024-02-01", "met", 0], // before the start keeps it too
    ["2024-04-15", "met", 0],
    ["2024-04-16", "late", 1],
    ["2024-05-15", "late", 30],
  ])("done on %s: %s", (day, state, daysLate) => {
    expect(dutyOf(code, on(day))).toEqual({
      code,
      clause: { part: "body", item: "2.5" },
      insurerId: "A",
      recordTable: "policies",
      recordId: "P1",
      state,
      day: due,
      due,
      done: day,
      inPeriod: true,
      evidence: {
        policyholderId: "H1",
        start: "2024-03-01",
        daysLate,
        terminatedOn: null,
        ...(code === "service-performed" ? { deferralIds: [] } : {}),
      },
    });
  });

  test.each([
    ["2024-04-14", "open", 0],
    ["2024-04-15", "missed", 0],
    ["2024-04-25", "missed", 10],
  ])("not done as at the close of %s: %s", (asOf, state, daysLate) => {
    for (const books of [on(null), on("2024-05-01"), { policies: [{}] }]) {
      expect(dutyOf(code, books, { asOf })).toMatchObject({ state, done: null, due, evidence: { daysLate } });
    }
  });

  test.each([...ENTERPRISE_SIZES, null])("whatever the policyholder's size: %s", (enterpriseSize) => {
    expect(dutyOf(code, { policies: [{ enterpriseSize }] }).state).toBe("missed");
  });

  test("the earliest of the policy's services counts, and only its own", () => {
    const services = [
      { ...bare, [field]: "2024-04-20" },
      { ...bare, [field]: "2024-04-10" },
      { ...bare, [field]: "2024-04-12" },
      { ...bare, policyId: "P2", [field]: "2024-03-05" },
    ];
    const duties = dutiesOf(code, { policies: [{}, {}], services });
    expect(duties.map(({ recordId, done }) => [recordId, done])).toEqual([
      ["P1", "2024-04-10"],
      ["P2", "2024-03-05"],
    ]);
  });

  test("it is counted from signing, whenever the policy takes effect", () => {
    expect(dutyOf(code, { policies: [{ effectiveOn: "2024-06-01" }] }).due).toBe(due);
  });

  test("the readings of how days are counted hold", () => {
    const readings = { dayCount: "include-start" } as const;
    expect(dutyOf(code, on(due), { readings })).toMatchObject({ state: "late", due: "2024-04-14" });
    // Signed on 2024-03-21: due on Sunday 2024-05-05, a holiday; the next working day is Monday the 6th.
    const moved = { readings: { lastDay: "next-working-day" }, restDays: restDays2024() } as const;
    expect(dutyOf(code, { policies: [{ signedOn: "2024-03-21" }] }, moved).due).toBe("2024-05-06");
  });

  test("it belongs to the period of its due day, and an open one of later is listed too", () => {
    const policies = [{ signedOn: "2024-11-16" }, { signedOn: "2024-11-17" }]; // due on 2024-12-31 and 2025-01-01
    const listed = (asOf: string) =>
      dutiesOf(code, { policies }, { asOf }).map(({ recordId, state, inPeriod }) => [recordId, state, inPeriod]);
    expect(listed("2024-12-31")).toEqual([
      ["P1", "missed", true],
      ["P2", "open", false],
    ]);
    expect(listed("2025-01-01")).toEqual([["P1", "missed", true]]);
    const readings = { breachPeriod: "start-day" } as const;
    const duties = dutiesOf(code, { policies }, { asOf: "2025-01-01", readings });
    expect(duties.map(({ recordId, day, due }) => [recordId, day, due])).toEqual([
      ["P1", "2024-11-16", "2024-12-31"],
      ["P2", "2024-11-17", "2025-01-01"],
    ]);
  });

  test("what was signed before the notice was in force is exempt, unless the reading judges it", () => {
    const books = { policies: [{ signedOn: "2023-12-31" }] };
    expect(dutiesOf(code, books)).toEqual([]);
    expect(dutyOf(code, books, { readings: { earlierDuties: "judged" } }).state).toBe("missed");
  });

  test("a policy signed after asOf is out of sight, with its services", () => {
    expect(dutiesOf(code, on("2024-02-01"), { asOf: "2024-02-29" })).toEqual([]);
  });

  test.each([
    ["2024-04-15", "lapsed"],
    ["2024-04-16", "missed"],
  ])("a policy terminated on %s, not served: %s", (terminatedOn, state) => {
    const duty = dutyOf(code, { policies: [{ terminatedOn }] });
    expect(duty).toMatchObject({ state, evidence: { terminatedOn, daysLate: state === "missed" ? 260 : 0 } });
    const readings = { terminatedPolicy: "stands" } as const;
    expect(dutyOf(code, { policies: [{ terminatedOn }] }, { readings }).state).toBe("missed");
  });

  test("a termination does not undo what was done in time, and is not known before its day", () => {
    const policies: Partial<Policy>[] = [{ terminatedOn: "2024-04-10" }];
    expect(dutyOf(code, { ...on("2024-03-05"), policies }).state).toBe("met");
    expect(dutyOf(code, { policies }, { asOf: "2024-04-09" })).toMatchObject({
      state: "open",
      evidence: { terminatedOn: null },
    });
  });
});

test("a reason for delay excuses item 2, not this: it stands beside the duty", () => {
  const given = {
    policies: [{}],
    deferrals: [
      { deferralId: "D9" },
      { deferralId: "D2", status: "pending" as const },
      { deferralId: "D3", status: "rejected" as const },
      { deferralId: "D4", submittedOn: "2024-12-31" },
    ],
  };
  const duty = dutyOf("service-performed", given, { asOf: "2024-12-30" });
  expect(duty).toMatchObject({ state: "missed", evidence: { deferralIds: ["D2", "D9"] } });
});

test("a rulebook's own days hold", async () => {
  const { defineRulebook, suzhou2024 } = await import("../../src/index.js");
  const rulebook = defineRulebook({
    ...suzhou2024,
    categories: suzhou2024.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => (item.id === "first-service" ? { ...item, days: 30 } : item)),
    })),
  });
  expect(dutyOf("service-performed", { policies: [{}] }, { rulebook }).due).toBe("2024-03-31");
});
