import type { CallProblemCode } from "../errors/call-error.js";
import type { DatasetProblem, DatasetProblemCode } from "../errors/dataset-error.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import type { Language } from "../messages/catalog.js";
import type { Clause } from "../rulebook/clause.js";
import type { RulebookData } from "../rulebook/schema.js";
import type { Period } from "../time/period.js";
import type { Readings } from "../vocabulary/readings.js";

/** Cases by which any implementation of the rubric, in any language, can be told right or wrong. Plain, frozen data. */
export interface ConformancePack {
  /** The pack's own version, as in Semantic Versioning; `docs/conformance.md` says what moves it. */
  readonly version: string;
  /** The rulebooks that calls name by id, as data; that of the notice is `suzhou-2024`. */
  readonly rulebooks: { readonly [id: string]: RulebookData };
  /** The codes that no plain data can bring about, so that the pack has no case of them, and why. */
  readonly outside: readonly OutsideCode[];
  /** All cases: those of each item in the order of the annex, then those of the whole, of records and of calls. */
  readonly cases: readonly ConformanceCase[];
}

/** One question to an implementation, and its answer. */
export type ConformanceCase = EvaluatedCase | RefusedCase;

interface Asked {
  /** Unique, and stable: a case that changes its meaning gets another id. */
  readonly id: string;
  /** What the case shows. */
  readonly title: { readonly [Tag in Language]: string };
  /** The place in the notice that it rests on; `null` where it rests on the contract of records and calls alone. */
  readonly clause: Clause | null;
  /** The records as they are given, not yet looked at: any JSON value. */
  readonly dataset: unknown;
}

/** A case that ends in an evaluation. */
export interface EvaluatedCase extends Asked {
  readonly call: ConformanceCall;
  /** How its author came to the score by hand: a sum such as `100 - 3 - 2.5`. */
  readonly arithmetic: string;
  readonly expected: Evaluation;
}

/** A case in which the data or the call are refused. Its call can be of any form. */
export interface RefusedCase extends Asked {
  readonly call: unknown;
  readonly expected: Refusal;
}

/** A call as data: what a rulebook and a calendar are in a program has a form for JSON here. */
export interface ConformanceCall {
  readonly insurerId: string;
  /** The days, both included; or a year, or a quarter of it, which stand for their days. */
  readonly period: Period | { readonly year: number; readonly quarter?: 1 | 2 | 3 | 4 };
  /** By whose close things are seen; by default the period's last day. */
  readonly asOf?: string;
  /** The id of one of the pack's rulebooks. */
  readonly rulebook: string;
  /** The readings that differ from the defaults. */
  readonly readings?: Partial<Readings>;
  readonly restDays?: ConformanceCalendar;
}

/** A calendar of rest days. Days are `YYYY-MM-DD`. */
export interface ConformanceCalendar {
  /** The first and the last day that it knows. */
  readonly from: string;
  readonly to: string;
  /** The rest days among them; all others are working days. */
  readonly days: readonly string[];
  /** What it answers for a single day instead of true or false, where it is at fault. */
  readonly answers?: { readonly [day: string]: unknown };
}

/** That data or a call are refused, and all problems that must be named. */
export type Refusal = DatasetRefusal | CallRefusal;

/** The data break the contract of records. */
export interface DatasetRefusal {
  readonly error: "dataset";
  readonly problems: readonly Omit<DatasetProblem, "found">[];
}

/** The call is broken; the data are sound. */
export interface CallRefusal {
  readonly error: "call";
  readonly problems: readonly { readonly code: CallProblemCode; readonly option: string | null }[];
}

/** A code of which the pack has no case. */
export interface OutsideCode {
  readonly error: Refusal["error"];
  readonly code: DatasetProblemCode | CallProblemCode;
  readonly reason: { readonly [Tag in Language]: string };
}
