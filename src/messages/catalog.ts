import type { CallProblem, CallProblemCode } from "../errors/call-error.js";
import type { DatasetProblem, DatasetProblemCode } from "../errors/dataset-error.js";
import type { RulebookProblem, RulebookProblemCode } from "../errors/rulebook-error.js";
import type { OpenDuty, UndecidedFinding } from "../evaluation/evaluation.js";
import type { Clause } from "../rulebook/clause.js";
import type { BreachCode, BreachOf } from "../rules/breach.js";
import type { Flag, FlagCode } from "../rules/flag.js";
import type { LoopStatus } from "../rules/item-03-service-loop.js";
import type { OpenDutyCode } from "../rules/open-duty.js";
import type { ItemId, Method } from "../vocabulary/items.js";
import type { DutyStatus, SurveyDimension } from "../vocabulary/statuses.js";
import type { TableName } from "../vocabulary/tables.js";

/** The languages that messages are written in, by BCP 47 tag. */
export const LANGUAGES = /* @__PURE__ */ Object.freeze(["zh-CN", "en"] as const);

/** A language that messages are written in. */
export type Language = (typeof LANGUAGES)[number];

/** All texts of one language. A code without a text does not compile. */
export interface Catalog {
  /** What happened, without its cost. */
  readonly breaches: { readonly [Code in BreachCode]: (breach: BreachOf<Code>) => string };
  /** A breach as a whole: what happened, the clause, and what it costs. */
  readonly breach: (
    happened: string,
    clause: string,
    cost: { points: string; absorbed: string; net: string },
  ) => string;
  readonly flags: { readonly [Code in FlagCode]: (flag: Extract<Flag, { readonly code: Code }>) => string };
  readonly open: { readonly [Code in OpenDutyCode]: (duty: OpenDuty) => string };
  readonly undecided: (finding: UndecidedFinding) => string;
  readonly datasetProblems: { readonly [Code in DatasetProblemCode]: string };
  readonly datasetProblem: (problem: DatasetProblem, fault: string) => string;
  readonly callProblems: { readonly [Code in CallProblemCode]: string };
  readonly callProblem: (problem: CallProblem, fault: string) => string;
  readonly rulebookProblems: { readonly [Code in RulebookProblemCode]: string };
  readonly rulebookProblem: (problem: RulebookProblem, fault: string) => string;
  readonly clause: (clause: Clause) => string;
  readonly names: {
    readonly item: { readonly [Id in ItemId]: string };
    readonly category: { readonly [id: string]: string };
    readonly tier: { readonly [id: string]: string };
    readonly method: { readonly [Name in Method]: string };
    readonly status: { readonly [Name in DutyStatus | LoopStatus]: string };
    readonly dimension: { readonly [Name in SurveyDimension]: string };
    readonly table: { readonly [Name in TableName]: string };
  };
}
