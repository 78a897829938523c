import type { ItemNumber } from "../vocabulary/items.js";
import type { SurveyDimension } from "../vocabulary/statuses.js";

/** What is still open about a record. */
export const QUESTION_KINDS = /* @__PURE__ */ Object.freeze([
  /** Whether a duty that is due after asOf is kept: a first service, an annual report, an upload. */
  "duty",
  /** Item 3: whether the flow and loop of a service are in order by the close. */
  "loop",
  /** Whether a finding is confirmed or revoked. */
  "finding",
  /** Item 2: whether a deferral is accepted or rejected. */
  "deferral",
  /** Item 5: whether a report that was submitted is accepted or returned. */
  "report",
  /** Item 10: whether the insurer is found liable by the close. */
  "dispute",
  /** Item 9: what stars a dimension is rated with that nobody has rated. */
  "survey",
  /** Item 4: what is spent by the close. */
  "fee",
] as const);

/** The kind of an open question. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question that is open by the close of asOf. */
export interface Question {
  readonly question: QuestionKind;
  /** The id of the record that it is about; of reports the year, of surveys the dimension, of the fee the insurer's id. */
  readonly recordId: string;
}

/** How a question can be answered. The codes are stable. */
export const ANSWER_CODES = /* @__PURE__ */ Object.freeze([
  /** A service is performed for the policy, its flow whole and its loop closed. */
  "first-service.performed",
  "service-loop.closed",
  /** The loop stays as it is. It helps where a finding about the service counts as soon as its loop is closed. */
  "service-loop.left",
  "annual-report.submitted",
  "policy-upload.uploaded",
  "claim-upload.uploaded",
  "finding.confirmed",
  "finding.revoked",
  "deferral.accepted",
  "deferral.rejected",
  "report.accepted",
  "report.returned",
  "dispute.liable",
  "dispute.not-liable",
  "survey.rated",
  "fee.spent",
] as const);

/** The kind of an answer. */
export type AnswerCode = (typeof ANSWER_CODES)[number];

/**
 * The answers that only plans have: they make sure of what comes about in any case, if nobody decides otherwise. All
 * others bring about a change.
 */
type KeepingCode =
  | "service-loop.left"
  | "finding.revoked"
  | "deferral.accepted"
  | "report.accepted"
  | "dispute.not-liable";

/** The kind of an answer that brings about a change. */
export type ChangingCode = Exclude<AnswerCode, KeepingCode>;

/** What the answers of each code say beside the record and the day. */
interface SaidByCode {
  readonly "report.accepted": SubmittedAt;
  readonly "report.returned": SubmittedAt;
  readonly "survey.rated": {
    readonly dimension: SurveyDimension;
    /** From 1 to 5; of an action at least so many. */
    readonly stars: number;
  };
  readonly "fee.spent": {
    /** In yuan: spent on prevention service after asOf; of an action at least so much. */
    readonly amount: string;
  };
}

interface SubmittedAt {
  /** When the report was submitted, as its record has it: there may be several of a year. */
  readonly submittedAt: string;
}

/** An answer of one code. Dates are `YYYY-MM-DD`. */
export type AnswerOf<Code extends AnswerCode> = {
  readonly code: Code;
  readonly item: ItemNumber;
  /** The policy, service, claim, finding, deferral or dispute; of reports the year, of surveys the dimension, of the fee the insurer. */
  readonly recordId: string;
  /** The last day on which it helps: the due day of a duty, else the close. */
  readonly by: string;
} & (Code extends keyof SaidByCode ? SaidByCode[Code] : unknown);

/** What one open question comes to. Plain data. */
export type Answer = { readonly [Code in AnswerCode]: AnswerOf<Code> }[AnswerCode];

/** An answer without which an open question comes to something else. */
export type ChangingAnswer = { readonly [Code in ChangingCode]: AnswerOf<Code> }[ChangingCode];
