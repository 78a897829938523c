import type { ItemId } from "../vocabulary/items.js";
import type { TableName } from "../vocabulary/tables.js";

/** What hangs on policies comes into sight with them, and goes with them to another insurer. */
const POLICIES = "policies";

/** A finding of items 1 and 7 may name a record of any of these, and says so only where it is in sight. */
const WHAT_FINDINGS_NAME: readonly TableName[] = [
  POLICIES,
  "services",
  "deferrals",
  "expenditures",
  "claims",
  "surveys",
  "disputes",
  "findings",
];

/** The tables whose records can move an item. Enterprises and names of insurers move none. */
export const READS: { readonly [Id in ItemId]: readonly TableName[] } = {
  "filed-terms": WHAT_FINDINGS_NAME,
  "first-service": [POLICIES, "services", "deferrals"],
  "service-loop": [POLICIES, "services", "findings"],
  "fee-usage": [POLICIES, "expenditures"],
  "annual-report": [POLICIES, "annualReports"],
  "policy-upload": [POLICIES, "findings"],
  "data-quality": WHAT_FINDINGS_NAME,
  "claim-upload": [POLICIES, "claims", "findings"],
  "survey-stars": [POLICIES, "surveys"],
  disputes: ["disputes"],
};
