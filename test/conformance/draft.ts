/*
 * What the author of a case writes: the records by what matters in them, the call, and by hand what must come of it.
 */
import type { ConformanceCall } from "../../src/conformance/pack.js";
import type { Clause, Readings } from "../../src/index.js";
import { type Books, rawBooks } from "../support/books.js";

interface Common {
  /** The case's id without that of its group. */
  readonly slug: string;
  readonly en: string;
  readonly zh: string;
  /** Where it differs from the group's. */
  readonly clause?: Clause | null;
}

/** The records of a case: books, with tables put in beside them; or any value in place of both. */
interface Given {
  readonly books?: Books;
  readonly tables?: Readonly<Record<string, unknown>>;
  readonly dataset?: unknown;
}

/** A case that ends in an evaluation, with all that its author says of it. What is not said must not be there. */
export interface EvaluatedDraft extends Common, Given {
  readonly call?: Partial<ConformanceCall>;
  /** The score as a sum: `100 - 3 - 2.5`. */
  readonly score: string;
  /** Every breach, in the order of the ledgers: `code recordId day net`, with `of points` where the cap absorbed some. */
  readonly lost?: readonly string[];
  /** Every flag: its code and values. Those of dimensions that nobody rated only where the case speaks of surveys. */
  readonly flags?: readonly string[];
  /** Every open duty: `code recordId due atStake`, with `of points` where it is less, and `later` if not of the period. */
  readonly open?: readonly string[];
  /** Every undecided finding: `item findingId foundOn status points`. */
  readonly undecided?: readonly string[];
  /** Of breaches by their record: what their evidence must hold. */
  readonly evidence?: Readonly<Record<string, object>>;
  readonly tier?: string;
  /** The items among 4 and 5 that are not applicable, where the case is about that. */
  readonly notApplicable?: readonly (4 | 5)[];
}

/** A case in which the data or the call are refused, with every problem. */
export interface RefusedDraft extends Common, Given {
  readonly call?: Readonly<Record<string, unknown>>;
  /** In place of a call with options: any value. */
  readonly wholeCall?: unknown;
  readonly refused: "dataset" | "call";
  /** `code table[row].field` of data, `code option` of a call. */
  readonly problems: readonly string[];
}

export type Draft = EvaluatedDraft | RefusedDraft;

/** The cases of one file. */
export interface Group {
  /** The file's name, without its ending. */
  readonly file: string;
  /** What the ids of its cases begin with. */
  readonly prefix: string;
  readonly en: string;
  readonly zh: string;
  readonly clause: Clause | null;
  readonly cases: readonly Draft[];
}

export const isRefused = (draft: Draft): draft is RefusedDraft => "refused" in draft;

/** The year of the notice's first day, unless the case says otherwise. */
export const YEAR_2024 = { start: "2024-01-01", end: "2024-12-31" };

/** A case's records as JSON has them. */
export function datasetOf(draft: Draft): unknown {
  if ("dataset" in draft) return draft.dataset;
  const records = rawBooks({ annualReports: [{}], ...draft.books });
  return plain({ ...records, ...draft.tables });
}

/** A case's call as JSON has it. */
export function callOf(draft: Draft): unknown {
  if (isRefused(draft) && "wholeCall" in draft) return draft.wholeCall;
  return plain({ insurerId: "A", period: YEAR_2024, rulebook: "suzhou-2024", ...draft.call });
}

/** A value as it comes back from a file: without what JSON has no word for. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What an option makes of a case. */
type Outcome = Omit<EvaluatedDraft, "slug" | "en" | "zh" | "books" | "tables" | "dataset">;

/** The same records and the same call, once for each of some options of a reading. */
export function byOption<Name extends keyof Readings>(
  name: Name,
  base: Omit<EvaluatedDraft, "score">,
  outcomes: { readonly [Option in Readings[Name]]?: Outcome },
): EvaluatedDraft[] {
  return (Object.entries(outcomes) as [Readings[Name], Outcome][]).map(([option, outcome]) => ({
    ...base,
    ...outcome,
    slug: `${base.slug}-by-${option}`,
    en: `${base.en} (${name}: ${option})`,
    zh: `${base.zh}（${name}：${option}）`,
    call: { ...base.call, readings: { ...base.call?.readings, [name]: option } },
  }));
}

const days = (month: string, ...numbers: readonly number[]): string[] =>
  numbers.map((day) => `2024-${month}-${String(day).padStart(2, "0")}`);

/**
 * January and February 2024 by the official calendar. The Spring Festival's rest ends on Saturday 02-17; the Sundays
 * 02-04 and 02-18 were worked in exchange.
 */
export const EARLY_2024 = {
  from: "2024-01-01",
  to: "2024-02-29",
  days: [...days("01", 1, 6, 7, 13, 14, 20, 21, 27, 28), ...days("02", 3, 10, 11, 12, 13, 14, 15, 16, 17, 24, 25)],
};

/** A clause of the annex. */
export const annex = (item: number): Clause => ({ part: "annex", item: String(item) });
/** A paragraph of the notice's body. */
export const body = (item: string): Clause => ({ part: "body", item });
/** One of the remarks behind the annex. */
export const remarks = (item: number): Clause => ({ part: "remarks", item: String(item) });
