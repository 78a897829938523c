import type { Day } from "../values/day.js";

/** The duties that can still be kept. The codes are stable. */
export const OPEN_DUTY_CODES = /* @__PURE__ */ Object.freeze([
  "first-service.open",
  "service-loop.open",
  "annual-report.open",
  "policy-upload.open",
  "claim-upload.open",
] as const);

/** The kind of a duty that is still open. */
export type OpenDutyCode = (typeof OPEN_DUTY_CODES)[number];

/** A duty that is still open, before its stake is known. */
export interface OpenCharge {
  readonly code: OpenDutyCode;
  readonly recordId: string;
  readonly policyId: string | null;
  readonly due: Day;
  /** Whether its breach would belong to the period. */
  readonly isOfPeriod: boolean;
  /** Whether a finding about the record already counts in the period: it would give way to the breach. */
  readonly isCovered: boolean;
}
