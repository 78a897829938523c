import { deepFreeze } from "../values/freeze.js";
import type { Found } from "./found.js";

/** What can be wrong with a call. The codes are stable. */
export const CALL_PROBLEM_CODES = /* @__PURE__ */ Object.freeze([
  "wrong-type",
  "missing",
  "unknown-field",
  /** None of the values that the option can have. */
  "unknown-value",
  /** No `YYYY-MM-DD`, or no real day. */
  "bad-date",
  "out-of-range",
  /** Text with half a character (a lone surrogate), which canonical JSON does not have. */
  "bad-text",
  /** Of a certificate: not 64 lower-case hexadecimal digits. */
  "bad-digest",
  /** The period ends before it starts. */
  "period-reversed",
  /** The period starts before the rulebook's first day in force. */
  "period-before-rulebook",
  /** The period ends after the rulebook's last day in force. */
  "period-after-rulebook",
  /** asOf is before the period's first day. */
  "as-of-before-period",
  /** The dataset has no such insurer. */
  "unknown-insurer",
  /** The value is not what `parseDataset` gave. */
  "dataset-not-parsed",
  /** The value is not what `defineRulebook` gave. */
  "rulebook-not-defined",
  /** The value is not what `ruleContext` gave. */
  "context-not-made",
  /** The value is not what `emptyTally`, `addDossier`, `mergeTallies` or `parseTally` gave. */
  "tally-not-made",
  /** The tally is of another insurer or another assessment. */
  "tallies-differ",
  /** The rulebook has no such item. */
  "item-not-in-rulebook",
  /** The reading moves due days to working days, and no rest-day calendar was given. */
  "calendar-missing",
  /** The rest-day calendar's last day is before its first. */
  "calendar-reversed",
  /** A due day lies, or moves, outside the days that the rest-day calendar knows. */
  "calendar-too-short",
  /** The rest-day calendar answered with something else than true or false. */
  "calendar-unclear",
  /** The numbers of an evaluation do not add up. */
  "does-not-add-up",
  /** Evaluations that cannot stand beside each other: of other rubrics, periods, days or readings. */
  "not-comparable",
  /** An insurer that is evaluated twice. */
  "insurer-twice",
  /** The certificate is of another evaluation. */
  "other-certificate",
  /** The value is not what `insurerReport` or `circular` gave. */
  "report-not-made",
  /** No rulebook of this library is in force on the day. */
  "no-rulebook-in-force",
  /** A change of a record that the dataset does not have. */
  "unknown-record",
  /** A record is to be added whose id the table has already. */
  "record-exists",
  /** A second change of one record. */
  "changed-twice",
  /** A record is to be given another id. */
  "id-altered",
  /** Records that are not changed refer to the record, and must not any longer. */
  "reference-broken",
] as const);

/** What is wrong with a call. */
export type CallProblemCode = (typeof CALL_PROBLEM_CODES)[number];

/** One thing that is wrong with a call, and where. */
export interface CallProblem {
  readonly code: CallProblemCode;
  /** The option, with its path: `period.start`. */
  readonly option: string | null;
  readonly found: Found;
}

/** Thrown for a broken call: the caller's own mistake, whatever the data. */
export class CallError extends Error {
  override readonly name = "CallError";

  constructor(
    /** Every problem of the call. */
    readonly issues: readonly CallProblem[],
  ) {
    super(
      issues.map(({ code, option, found }) => `${option ?? "call"} ${code}, found ${JSON.stringify(found)}`).join("; "),
    );
  }
}

/** The problems of the call error that a check throws; none where it throws nothing. */
export function problemsIn(check: () => unknown): readonly CallProblem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof CallError) return error.issues;
    throw error;
  }
}

/** A call error of a single problem. */
export function callError(code: CallProblemCode, option: string | null, found: Found): CallError {
  return new CallError(deepFreeze([{ code, option, found }]));
}
