import { expect, test } from "vitest";
import { calendarYear, type Evaluation, ITEM_IDS, ITEM_NUMBERS, type ItemNumber } from "../../src/index.js";
import { type RecordChange, whatIf } from "../../src/what-if/index.js";
import { READS } from "../../src/what-if/reads.js";
import { type Books, books, itemOf } from "../support/books.js";

const LATER = "2025-02-01"; // Out of sight at the close of 2024.
const set = (table: string, id: string, fields: object) => ({ change: "alter", table, id, fields }) as RecordChange;

type Case = readonly [item: ItemNumber, table: string, given: Books, change: RecordChange];

/** A finding names a record, which a change brings out of sight: the breach no longer says what it is about. */
const named = ([1, 7] as const).flatMap((item): Case[] => {
  const about = (recordTable: string, recordId: string, given: Books = {}): Books => ({
    policies: [{}, { signedOn: LATER }],
    ...given,
    findings: [
      { item, recordTable: recordTable as "policies", recordId, foundOn: "2024-07-01" },
      { item, status: "detected" },
    ],
  });
  return [
    [item, "policies", about("policies", "P1"), set("policies", "P1", { signedOn: LATER })],
    [item, "services", about("services", "S1", { services: [{}] }), set("services", "S1", { policyId: "P2" })],
    [item, "deferrals", about("deferrals", "D1", { deferrals: [{}] }), set("deferrals", "D1", { submittedOn: LATER })],
    [
      item,
      "expenditures",
      about("expenditures", "E1", { expenditures: [{}] }),
      set("expenditures", "E1", { paidOn: LATER }),
    ],
    [item, "claims", about("claims", "C1", { claims: [{}] }), set("claims", "C1", { policyId: "P2" })],
    [
      item,
      "surveys",
      about("surveys", "V1", { surveys: [{ attitude: 5 }] }),
      set("surveys", "V1", { respondedOn: LATER }),
    ],
    [
      item,
      "disputes",
      about("disputes", "L1", { disputes: [{}] }),
      set("disputes", "L1", { filedOn: LATER, determinedOn: LATER }),
    ],
    [item, "findings", about("policies", "P1"), set("findings", "F2", { status: "confirmed" })],
  ];
});

const large = { enterpriseSize: "large" as const };
const broken = { reportedAt: null, closedAt: null };

const cases: readonly Case[] = [
  ...named,
  [2, "policies", {}, set("policies", "P1", large)],
  [2, "services", { policies: [large], services: [{}] }, set("services", "S1", { performedOn: "2024-06-01" })],
  [2, "deferrals", { policies: [large], deferrals: [{}] }, set("deferrals", "D1", { status: "rejected" })],
  [3, "policies", { services: [broken] }, set("policies", "P1", { signedOn: LATER })],
  [3, "services", { services: [{}] }, set("services", "S1", broken)],
  [3, "findings", { findings: [{ item: 3, status: "detected" }] }, set("findings", "F1", { status: "confirmed" })],
  [4, "policies", {}, set("policies", "P1", { serviceFee: "100.00" })],
  [
    4,
    "expenditures",
    { policies: [{ serviceFee: "100.00" }], expenditures: [{}] },
    set("expenditures", "E1", { amount: "90.00" }),
  ],
  [5, "policies", { annualReports: [] }, set("policies", "P1", { signedOn: LATER })],
  [
    5,
    "annualReports",
    { annualReports: [{}] },
    { change: "drop", table: "annualReports", record: books({ annualReports: [{}] }).annualReports[0]! },
  ],
  [6, "policies", {}, set("policies", "P1", { uploadedAt: null })],
  [6, "findings", { findings: [{ item: 6, status: "detected" }] }, set("findings", "F1", { status: "confirmed" })],
  [8, "policies", { claims: [{ resultUploadedAt: null }] }, set("policies", "P1", { signedOn: LATER })],
  [8, "claims", { claims: [{}] }, set("claims", "C1", { resultUploadedAt: null })],
  [8, "findings", { findings: [{ item: 8, status: "detected" }] }, set("findings", "F1", { status: "confirmed" })],
  [9, "policies", { surveys: [{ attitude: 4 }] }, set("policies", "P1", { signedOn: LATER })],
  [9, "surveys", { surveys: [{ attitude: 4 }] }, set("surveys", "V1", { attitude: 3 })],
  [10, "disputes", { disputes: [{}] }, set("disputes", "L1", { liability: "none" })],
];

test.each(cases)("item %i is judged again when a record of %s changes", (item, _, given, change) => {
  const [one] = whatIf(books(given), { period: calendarYear(2024) }, [change]);
  expect(itemOf(one?.after as Evaluation, item)).not.toEqual(itemOf(one?.before as Evaluation, item));
});

test("there is a case of every table that an item reads", () => {
  const reads = ITEM_NUMBERS.flatMap((item) => READS[ITEM_IDS[item]].map((table) => `${item} ${table}`));
  expect(cases.map(([item, table]) => `${item} ${table}`).sort()).toEqual(reads.sort());
});
