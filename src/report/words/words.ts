import type { Language } from "../../messages/catalog.js";
import type { ReadingWords } from "../../messages/reading-words.js";
import type { BreachCode, DisputeEvidence } from "../../rules/breach.js";
import type { Period } from "../../time/period.js";
import type { CertaintyWords } from "./certainty-words.js";

/** All that a report says of its own in one language. Sentences about breaches, and names, are those of `messages`. */
export interface Words {
  readonly language: Language;
  /** `YYYY-MM-DD` as it is written in a text. */
  readonly date: (date: string) => string;
  readonly period: (period: Period) => string;
  /** An amount in yuan, whose digits are grouped already. */
  readonly money: (yuan: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** Parts of a line, each of which can have commas in it. */
  readonly parts: (parts: readonly string[]) => string;
  readonly inBrackets: (text: string) => string;
  /** A name, and what is said of it. */
  readonly named: (name: string, said: string) => string;
  /** A date, and what happened on it. */
  readonly onDay: (date: string, happened: string) => string;
  readonly count: (number: number) => string;
  readonly none: string;
  /** How many more there are than a list has. */
  readonly more: (count: number) => string;
  readonly titles: { readonly [Key in TitleKey]: string };
  readonly heads: { readonly [Key in HeadKey]: string };
  /** The rulebooks that have a name. */
  readonly rulebooks: { readonly [id: string]: string };
  /** What follows from a tier, as far as it is known. */
  readonly follows: { readonly [tier: string]: string };
  readonly verdict: {
    readonly of: (points: string) => string;
    readonly exactly: (fraction: string) => string;
    readonly sentence: (insurer: string, period: string, score: string, points: string, tier: string) => string;
  };
  readonly category: (score: string, points: string) => string;
  /** What the items of a category take together, where the category has not as many points. */
  readonly categoryLimit: (absorbed: string, points: string) => string;
  readonly item: (number: number, name: string) => string;
  readonly assessed: (clauses: readonly string[], methods: readonly string[]) => string;
  readonly arithmetic: ArithmeticWords;
  readonly happened: HappenedWords;
  /** A kind of breach, among those of a city. */
  readonly kinds: { readonly [Code in BreachCode]: string };
  /** The kinds of line in a ledger. */
  readonly kindsOfLines: { readonly [Kind in "breach" | "undecided" | "open" | "flag"]: string };
  readonly undecided: { readonly detected: string; readonly appealed: string };
  /** A name, and the most that it can come to. */
  readonly outOf: (name: string, points: string) => string;
  readonly changes: {
    readonly since: (period: string, asOf: string) => string;
    readonly isNew: string;
    readonly isGone: string;
    readonly unmoved: string;
    readonly otherRubric: string;
    readonly readings: (changes: string) => string;
  };
  readonly readings: ReadingWords;
  readonly isDefault: (isDefault: boolean) => string;
  readonly certificate: {
    readonly made: (version: string) => string;
    readonly digest: string;
    readonly of: {
      readonly head: string;
      readonly dataset: string;
      readonly rulebook: string;
      readonly evaluation: string;
    };
  };
  readonly certainty: CertaintyWords;
  readonly notes: { readonly numbers: string; readonly absorbed: string; readonly ranks: string };
  readonly pictures: PictureWords;
}

/** How an item's deduction comes about, in one line. */
export interface ArithmeticWords {
  readonly notApplicable: string;
  readonly nothing: string;
  readonly counts: { readonly [Code in BreachCode]: (count: number) => string };
  readonly unlisted: (count: number) => string;
  readonly cappedAt: (cap: string) => string;
  readonly absorbedByCategory: (points: string) => string;
  readonly spent: (spent: string, base: string, percent: string) => string;
  readonly off: (points: string) => string;
  /** A mean of stars, as a fraction; or full stars. */
  readonly stars: (dimension: string, mean: string) => string;
}

/** What happened, in the line of a table that has the record and its days beside it. */
export interface HappenedWords {
  readonly late: string;
  readonly missed: string;
  /** `about` is the table's name and the record, where the finding names one. */
  readonly found: (about: string | null) => string;
  readonly stages: { readonly [Stage in "assigned" | "planned" | "reported"]: string };
  readonly notClosed: string;
  readonly hazards: (ids: string) => string;
  readonly served: (policyId: string, date: string) => string;
  readonly rated: (count: number, sum: number, mean: string) => string;
  readonly unrated: string;
  readonly liable: (disputeId: string, forum: string, cause: string, filed: string, determined: string) => string;
  readonly causes: { readonly [Cause in DisputeEvidence["cause"]]: string };
  readonly forums: { readonly [Forum in DisputeEvidence["forum"]]: string };
  readonly about: (table: string, recordId: string) => string;
}

/** What pictures say. */
export interface PictureWords {
  readonly bars: (insurer: string) => string;
  readonly waterfall: (insurer: string) => string;
  readonly waterfallText: (start: string, score: string, items: number) => string;
  readonly start: string;
  readonly end: string;
  readonly absorbed: (points: string) => string;
  readonly keys: { readonly cost: string; readonly absorbed: string };
  readonly league: string;
  readonly heatMap: string;
  readonly heatMapText: (insurers: number) => string;
  /** From nothing lost to all lost. */
  readonly heat: readonly [string, string, string, string, string];
}

/** The headings. */
export type TitleKey =
  | "report"
  | "circular"
  | "categories"
  | "waterfall"
  | "items"
  | "flags"
  | "undecided"
  | "open"
  | "readings"
  | "digests"
  | "league"
  | "tiers"
  | "heatMap"
  | "commonest"
  | "changes"
  | "pending";

/** The heads of tables, and the names of facts. */
export type HeadKey =
  | "about"
  | "absorbed"
  | "absorbedByCategory"
  | "asOf"
  | "atStake"
  | "breaches"
  | "category"
  | "change"
  | "clause"
  | "cost"
  | "day"
  | "daysLate"
  | "daysLeft"
  | "deduction"
  | "default"
  | "done"
  | "due"
  | "finding"
  | "flags"
  | "follows"
  | "foundOn"
  | "happened"
  | "insurer"
  | "insurerId"
  | "insurers"
  | "item"
  | "kind"
  | "moved"
  | "net"
  | "open"
  | "option"
  | "period"
  | "points"
  | "rank"
  | "rankBefore"
  | "reading"
  | "record"
  | "rulebook"
  | "score"
  | "scoreBefore"
  | "sentence"
  | "status"
  | "tier"
  | "type"
  | "undecided"
  | "weight";
