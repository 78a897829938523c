import type { Expenditure } from "../records/expenditure.js";
import type { EnterpriseSize } from "../vocabulary/statuses.js";
import type { TableName } from "../vocabulary/tables.js";
import type { DatedField } from "./date-orders.js";
import type { TermFault } from "./judge-terms.js";

/** A field of dates, and the day that it says. */
export interface DatedValue {
  readonly field: DatedField;
  /** `YYYY-MM-DD`; of an instant its day in China. */
  readonly day: string;
}

/** What each suspicion under item 7 rests on. Amounts are in yuan, days `YYYY-MM-DD`. */
export interface DataValuesByCode {
  /** What cannot come before the first did, by its day. */
  "dates-out-of-order": {
    readonly first: DatedValue;
    readonly second: DatedValue;
    /** The policy whose date it is held against; `null` where both stand in the record. */
    readonly policyId: string | null;
    /** The hazard of the service whose dates they are; `null` for the record's own. */
    readonly hazardId: string | null;
  };
  "upload-before-signing": { readonly signedOn: string; readonly uploadedOn: string };
  /** From the later of signing and taking effect to the end or the termination. */
  "service-outside-term": {
    readonly policyId: string;
    readonly performedOn: string;
    readonly from: string;
    readonly to: string;
  };
  /** The smallest id under which the same facts stand already. */
  "same-facts": { readonly samePolicyId: string; readonly policyholderId: string; readonly premium: string };
  "spending-above-fee": { readonly spent: string; readonly serviceFee: string };
  "spending-without-policy": {
    readonly paidOn: string;
    readonly amount: string;
    readonly purpose: Expenditure["purpose"];
  };
  "fee-rate-scale": {
    readonly premium: string;
    readonly serviceFee: string;
    /** Whether the fee is more than any rate allows, or less. */
    readonly is: "too-high" | "too-low";
  };
  "long-term": { readonly effectiveOn: string; readonly expiresOn: string; readonly years: number };
  "premium-far-off": {
    readonly premium: string;
    /** Of the premiums of all policies of the size and industry; its decimals end. */
    readonly median: string;
    readonly peers: number;
    readonly enterpriseSize: EnterpriseSize;
    readonly industry: string;
  };
}

/** What each suspicion under item 1 rests on. */
export interface TermsValuesByCode {
  /** No filed product is for such a policy. */
  "no-filed-product": { readonly signedOn: string };
  /** Of the products that are for such a policy none allows its terms. */
  "off-filed-terms": { readonly products: readonly ProductFaults[] };
  /** Whether a product allows it cannot be told, because the policy does not say enough. */
  "filed-terms-unclear": { readonly products: readonly ProductFaults[] };
}

/** Why a filed product does not allow a policy. */
export interface ProductFaults {
  readonly productId: string;
  readonly faults: readonly TermFault[];
}

/** A suspicion of one kind. */
interface Suspected<Code, Item, Values> {
  readonly code: Code;
  /** The item that a finding of it would be of. */
  readonly item: Item;
  readonly insurerId: string;
  readonly recordTable: TableName;
  readonly recordId: string;
  readonly values: Values;
}

/** Something in the data that an inspection should look at. It is no breach: only a person confirms it. */
export type DataSuspicion = {
  readonly [Code in keyof DataValuesByCode]: Suspected<Code, 7, DataValuesByCode[Code]>;
}[keyof DataValuesByCode];

/** A policy that does not seem to keep to filed terms and rates. It is no breach: only a person confirms it. */
export type TermsSuspicion = {
  readonly [Code in keyof TermsValuesByCode]: Suspected<Code, 1, TermsValuesByCode[Code]>;
}[keyof TermsValuesByCode];

/** Something that an inspection should look at. */
export type Suspicion = DataSuspicion | TermsSuspicion;

/** A kind of suspicion. */
export type SuspicionCode = Suspicion["code"];

/** The kinds of suspicion, in the order in which they are listed: of the data, then of terms. The codes are stable. */
export const SUSPICION_CODES = /* @__PURE__ */ Object.freeze([
  "dates-out-of-order",
  "upload-before-signing",
  "service-outside-term",
  "same-facts",
  "spending-above-fee",
  "spending-without-policy",
  "fee-rate-scale",
  "long-term",
  "premium-far-off",
  "no-filed-product",
  "off-filed-terms",
  "filed-terms-unclear",
] as const satisfies readonly SuspicionCode[]);
