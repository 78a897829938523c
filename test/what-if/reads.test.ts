import { expect, test } from "vitest";
import {
  calendarYear,
  type Evaluation,
  ITEM_IDS,
  ITEM_NUMBERS,
  type ItemNumber,
  parseDataset,
} from "../../src/index.js";
import { type RecordChange, whatIf } from "../../src/what-if/index.js";
import { READS } from "../../src/what-if/reads.js";
import { annualReport, type Books, books, itemOf, rawBooks } from "../support/books.js";

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

/** A breach of each of the items whose evidence is made when the item is judged. */
const everyItem: Books = {
  policies: [{ ...large, uploadedAt: null }],
  services: [{ ...broken, performedOn: "2024-06-01" }],
  deferrals: [{ status: "rejected" }],
  claims: [{ resultUploadedAt: null }],
  surveys: [{ attitude: 4 }],
  disputes: [{}],
  expenditures: [{}],
  findings: [{ item: 1 }, { item: 7 }],
};

test.each<readonly [table: string, RecordChange, ItemNumber[]]>([
  ["surveys", set("surveys", "V1", { attitude: 3 }), [2, 3, 6, 8]],
  ["claims", set("claims", "C1", { resultUploadedAt: null }), [2, 3, 6]],
  ["deferrals", set("deferrals", "D1", { status: "pending" }), [3, 6, 8]],
  ["services", set("services", "S1", { performedOn: "2024-07-01" }), [6, 8]],
  ["findings", set("findings", "F1", { status: "revoked" }), [2]],
  ["annualReports", { change: "drop", table: "annualReports", record: annualReport() }, [1, 2, 3, 6, 7, 8]],
  ["insurers", set("insurers", "A", { name: "Other" }), [1, 2, 3, 6, 7, 8]],
  ["policies", set("policies", "P1", { premium: "1.00" }), []],
])(
  "a change of %s leaves the items alone that do not read them: what they found is the same object",
  (_, change, left) => {
    const [one] = whatIf(books(everyItem), { period: calendarYear(2024) }, [change]);
    const found = (evaluation: Evaluation | null | undefined, item: ItemNumber) =>
      itemOf(evaluation as Evaluation, item).breaches[0]?.evidence;
    const items = ([1, 2, 3, 6, 7, 8] as const).filter((item) => {
      expect(found(one?.before, item)).toBeDefined();
      return found(one?.after, item) === found(one?.before, item);
    });
    expect(items).toEqual(left);
  },
);

test("records of insurers that no change touches are not read again", () => {
  const rows = rawBooks({ insurers: ["A", "B"], policies: [{}, { insurerId: "B" }] });
  const dataset = parseDataset(rows);
  Object.defineProperty(rows.policies?.[1], "premium", { get: () => expect.unreachable("B's policy is read") });
  const [one, ...others] = whatIf(dataset, { period: calendarYear(2024) }, [
    set("policies", "P1", { uploadedAt: null }),
  ]);
  expect([one?.after?.score, others]).toEqual(["97", []]);
});
