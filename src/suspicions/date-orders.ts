import { TABLES } from "../records/tables.js";
import { type Day, formatDay } from "../values/day.js";
import { parseInstantDay } from "../values/instant.js";
import type { Detector } from "./city.js";
import type { DatedValue } from "./suspicion.js";

/** The fields whose dates are held against each other. */
export type DatedField =
  | "assignedAt"
  | "closedAt"
  | "effectiveOn"
  | "expiresOn"
  | "filedOn"
  | "foundOn"
  | "notifiedOn"
  | "paidOn"
  | "performedOn"
  | "plannedAt"
  | "recheckedOn"
  | "rectifiedOn"
  | "rectifyBy"
  | "refusedOn"
  | "reportedAt"
  | "reportedToAuthorityOn"
  | "respondedOn"
  | "resultUploadedAt"
  | "settledOn"
  | "signedOn"
  | "submittedOn"
  | "terminatedOn"
  | "until";

/** Dates of a record of which none comes before one that stands to its left, as far as they are there. */
type Order = readonly DatedField[];

type OrderedTable = "policies" | "services" | "deferrals" | "expenditures" | "claims" | "surveys" | "disputes";

const OWN_ORDERS: { readonly [Table in OrderedTable]: readonly Order[] } = {
  policies: [
    ["signedOn", "effectiveOn", "expiresOn"],
    ["signedOn", "terminatedOn"],
    ["terminatedOn", "expiresOn"],
  ],
  services: [["assignedAt", "plannedAt", "performedOn", "reportedAt", "closedAt"]],
  deferrals: [["submittedOn", "until"]],
  expenditures: [],
  claims: [["settledOn", "resultUploadedAt"]],
  surveys: [],
  disputes: [], // liability can be determined before a case over it is filed
};

const HAZARD_ORDERS: readonly Order[] = [
  ["foundOn", "notifiedOn"],
  ["foundOn", "rectifyBy"],
  ["foundOn", "rectifiedOn", "recheckedOn"],
  ["foundOn", "refusedOn", "reportedToAuthorityOn"],
];

/** A date of the policy, and one of a record that names it, which does not come before. */
const POLICY_ORDERS: { readonly [Table in OrderedTable]?: readonly [DatedField, DatedField] } = {
  deferrals: ["signedOn", "submittedOn"],
  expenditures: ["signedOn", "paidOn"],
  claims: ["effectiveOn", "settledOn"],
  surveys: ["signedOn", "respondedOn"],
  disputes: ["signedOn", "filedOn"],
};

type Row = Readonly<Record<string, unknown>>;

/** Dates in an order that cannot be: of a record, of its hazards, or of a record and the policy that it names. */
export const dateOrders: Detector = (city, suspect) => {
  for (const table of Object.keys(OWN_ORDERS) as OrderedTable[]) {
    const { idField } = TABLES[table];
    for (const record of city.dataset[table]) {
      const row = record as unknown as Row;
      const policyId = (row["policyId"] ?? null) as string | null;
      const insurerId = (row["insurerId"] ?? city.policyOf(policyId as string).insurerId) as string;
      const recordId = row[idField as string] as string;
      const note = (first: DatedValue, second: DatedValue, of: { policyId?: string; hazardId?: string }) => {
        const values = { first, second, policyId: of.policyId ?? null, hazardId: of.hazardId ?? null };
        suspect({ code: "dates-out-of-order", item: 7, insurerId, recordTable: table, recordId, values });
      };
      for (const order of OWN_ORDERS[table]) eachReversal(row, order, (first, second) => note(first, second, {}));
      const orderWithPolicy = POLICY_ORDERS[table];
      if (orderWithPolicy !== undefined && policyId !== null) {
        const both = datesOfBoth(city.policyOf(policyId), row, orderWithPolicy);
        eachReversal(both, orderWithPolicy, (first, second) => note(first, second, { policyId }));
      }
      for (const hazard of (row["hazards"] ?? []) as readonly Row[]) {
        const hazardId = hazard["hazardId"] as string;
        for (const order of HAZARD_ORDERS) {
          eachReversal(hazard, order, (first, second) => note(first, second, { hazardId }));
        }
      }
    }
  }
};

function datesOfBoth(policy: object, row: Row, [first, second]: readonly [DatedField, DatedField]): Row {
  return { [first]: (policy as Row)[first], [second]: row[second] };
}

/** Reports each two neighbours of an order, among the dates that are there, of which the second comes first. */
function eachReversal(row: Row, order: Order, report: (first: DatedValue, second: DatedValue) => void): void {
  let previous: { readonly field: DatedField; readonly day: Day } | undefined;
  for (const field of order) {
    const text = row[field];
    if (typeof text !== "string") continue;
    const day = parseInstantDay(text) as Day;
    if (previous !== undefined && day < previous.day) {
      report({ field: previous.field, day: formatDay(previous.day) }, { field, day: formatDay(day) });
    }
    previous = { field, day };
  }
}
