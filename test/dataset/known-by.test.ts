import { describe, expect, test } from "vitest";
import { type Dataset, parseDataset, TABLE_NAMES } from "../../src/index.js";
import { knownBy } from "../../src/outlook/index.js";
import { type Books, hazard, rawBooks } from "../support/books.js";

/* Each record has every fact that a day is written for, one a day, on 2024-06-03 and after. */
const policies = [
  { signedOn: "2024-06-02", effectiveOn: "2024-09-01" },
  { signedOn: "2024-06-03", terminatedOn: "2024-06-04", uploadedAt: "2024-06-05", placementFiledOn: "2024-06-06" },
];
const service = {
  policyId: "P1",
  assignedAt: "2024-06-03",
  plannedAt: "2024-06-04",
  performedOn: "2024-06-05",
  reportedAt: "2024-06-06",
  closedAt: "2024-06-07",
};
const remedied = hazard({
  foundOn: "2024-06-04",
  rectifyBy: "2024-12-31",
  notifiedOn: "2024-06-05",
  rectifiedOn: "2024-06-06",
  recheckedOn: "2024-06-07",
  refusedOn: "2024-06-08",
  reportedToAuthorityOn: "2024-06-09",
});

const known = (given: Books, asOf: string): Dataset => knownBy(parseDataset(rawBooks(given)), asOf);

/** What is known of a row on each of some days: the fields that a day is written for, `-` for one that is not known. */
function seen<Row extends object>(rowOn: (day: string) => Row | undefined, fields: readonly (keyof Row)[]) {
  const days = ["02", "03", "04", "05", "06", "07", "08", "09"].map((day) => `2024-06-${day}`);
  return days.map((day) => {
    const row = rowOn(day);
    return row && fields.map((field) => (row[field] === null ? "-" : String(row[field]).slice(8))).join(" ");
  });
}

describe("by the close of a day is known", () => {
  test("a policy from the day signed, with its terms, and each fact of it from its own day", () => {
    const fields = ["signedOn", "terminatedOn", "uploadedAt", "placementFiledOn"] as const;
    expect(seen((day) => known({ policies }, day).policies[1], fields)).toEqual([
      undefined,
      "03 - - -",
      "03 04 - -",
      "03 04 05 -",
      "03 04 05 06",
      "03 04 05 06",
      "03 04 05 06",
      "03 04 05 06",
    ]);
    expect(known({ policies }, "2024-06-02").policies).toMatchObject([{ policyId: "P1", effectiveOn: "2024-09-01" }]);
  });

  test("a service with its policy, and each stage of it from its own day", () => {
    const fields = ["assignedAt", "plannedAt", "performedOn", "reportedAt", "closedAt"] as const;
    expect(seen((day) => known({ policies, services: [service] }, day).services[0], fields)).toEqual([
      "- - - - -",
      "03 - - - -",
      "03 04 - - -",
      "03 04 05 - -",
      "03 04 05 06 -",
      "03 04 05 06 07",
      "03 04 05 06 07",
      "03 04 05 06 07",
    ]);
    expect(known({ policies, services: [{ ...service, policyId: "P2" }] }, "2024-06-02").services).toEqual([]);
  });

  test("a hazard from the day found, with its day to remedy, and each step from its own day", () => {
    const given = { policies, services: [{ ...service, hazards: [remedied] }] };
    const fields = [
      "rectifyBy",
      "notifiedOn",
      "rectifiedOn",
      "recheckedOn",
      "refusedOn",
      "reportedToAuthorityOn",
    ] as const;
    expect(seen((day) => known(given, day).services[0]?.hazards?.[0], fields)).toEqual([
      undefined,
      undefined,
      "31 - - - - -",
      "31 05 - - - -",
      "31 05 06 - - -",
      "31 05 06 07 - -",
      "31 05 06 07 08 -",
      "31 05 06 07 08 09",
    ]);
  });

  test("a claim with its policy, and its settlement and the upload of the result from their days", () => {
    const claims = [{ settledOn: "2024-06-04", resultUploadedAt: "2024-06-05" }];
    expect(seen((day) => known({ policies, claims }, day).claims[0], ["settledOn", "resultUploadedAt"])).toEqual([
      "- -",
      "- -",
      "04 -",
      ...Array.from({ length: 5 }, () => "04 05"),
    ]);
    expect(known({ policies, claims: [{ policyId: "P2" }] }, "2024-06-02").claims).toEqual([]);
  });

  test("a deferral and a response from their days, if their policy is known", () => {
    const given = (policyId: string): Books => ({
      policies,
      deferrals: [{ policyId, submittedOn: "2024-06-02" }],
      surveys: [{ policyId, respondedOn: "2024-06-02", attitude: 5 }],
    });
    const counts = (policyId: string, asOf: string) => {
      const { deferrals, surveys } = known(given(policyId), asOf);
      return [deferrals.length, surveys.length];
    };
    expect(counts("P1", "2024-06-01")).toEqual([0, 0]);
    expect(counts("P1", "2024-06-02")).toEqual([1, 1]);
    expect(counts("P2", "2024-06-02")).toEqual([0, 0]);
    expect(counts("P2", "2024-06-03")).toEqual([1, 1]);
    const later = {
      policies,
      deferrals: [{ submittedOn: "2024-06-04" }],
      surveys: [{ respondedOn: "2024-06-04", attitude: 5 }],
    };
    expect(known(later, "2024-06-03")).toMatchObject({ deferrals: [], surveys: [] });
  });

  test("spending from the day paid, a report from that of its submission", () => {
    const given: Books = {
      expenditures: [{ paidOn: "2024-06-04" }],
      annualReports: [{ submittedAt: "2024-06-04" }],
    };
    expect(known(given, "2024-06-03")).toMatchObject({ expenditures: [], annualReports: [] });
    expect(known(given, "2024-06-04").expenditures).toHaveLength(1);
    expect(known(given, "2024-06-04").annualReports).toHaveLength(1);
  });

  test("a case from the day filed, and who is liable from the day that it was determined", () => {
    const disputes = [{ filedOn: "2024-06-03", determinedOn: "2024-06-05" }];
    const liability = (asOf: string) =>
      known({ disputes }, asOf).disputes.map((row) => [row.liability, row.determinedOn]);
    expect(liability("2024-06-02")).toEqual([]);
    expect(liability("2024-06-04")).toEqual([["pending", null]]);
    expect(liability("2024-06-05")).toEqual([["insurer", "2024-06-05"]]);
  });

  test("a finding from the day found; it names a record once that is known", () => {
    const findings = [
      { item: 6, recordId: "P2", foundOn: "2024-06-02" },
      { item: 7, recordTable: "policies", recordId: "P2", foundOn: "2024-06-03" },
      { item: 1, foundOn: "2024-06-04" },
    ] as const;
    const named = (asOf: string) =>
      known({ policies, findings }, asOf).findings.map(({ recordId, recordTable }) => [recordId, recordTable]);
    expect(named("2024-06-01")).toEqual([]);
    expect(named("2024-06-02")).toEqual([[null, null]]);
    expect(named("2024-06-03")).toEqual([
      ["P2", undefined],
      ["P2", "policies"],
    ]);
    expect(named("2024-06-04")).toHaveLength(3);
  });
});

test("spending and a case that name a policy which is not known yet are known, and name none", () => {
  const given: Books = {
    policies,
    expenditures: [{ policyId: "P2", paidOn: "2024-06-02" }, { paidOn: "2024-06-02" }],
    disputes: [{ policyId: "P2", filedOn: "2024-06-02" }],
  };
  const policyIds = (asOf: string) => {
    const { expenditures, disputes } = known(given, asOf);
    return [...expenditures, ...disputes].map(({ policyId }) => policyId ?? null);
  };
  expect(policyIds("2024-06-02")).toEqual([null, null, null]);
  expect(policyIds("2024-06-03")).toEqual(["P2", null, "P2"]);
});

test("a record of which all is known is the same row, and one of which it is not is a copy", () => {
  const dataset = parseDataset(rawBooks({ policies, services: [{ ...service, hazards: [] }], claims: [{}] }));
  const late = knownBy(dataset, "2024-12-31");
  for (const table of TABLE_NAMES) {
    late[table].forEach((row, index) => {
      if (table !== "services") expect(row, table).toBe(dataset[table][index]);
    });
  }
  const before = JSON.stringify(dataset);
  const early = knownBy(dataset, "2024-06-03");
  expect(early.policies[1]).not.toBe(dataset.policies[1]);
  expect(JSON.stringify(dataset)).toBe(before);
});
