import type { Evaluation } from "../evaluation/evaluation.js";
import type { TableName } from "../vocabulary/tables.js";

/**
 * An insurer's evaluation, with digests of all that it follows from. Plain, frozen data: `JSON.stringify` gives its
 * public form.
 *
 * A digest is the SHA-256 of canonical JSON (RFC 8785) in UTF-8, as 64 lower-case hexadecimal digits.
 */
export interface Certificate {
  /** The version of this library that made it. */
  readonly version: string;
  /** It also tells the call: the insurer, the period, asOf, and all readings. */
  readonly evaluation: Evaluation;
  /** The calendar that moved due days; `null` where the readings ask none. */
  readonly restDays: CertifiedRestDays | null;
  /** All tables of the dataset, those of other insurers' records too. */
  readonly tables: { readonly [Name in TableName]: CertifiedTable };
  readonly digests: CertifiedDigests;
}

/** A calendar of rest days, in full. */
export interface CertifiedRestDays {
  /** The first day that the calendar knows, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day that the calendar knows. */
  readonly to: string;
  /** Its rest days, in order; all others from `from` to `to` are working days. */
  readonly days: readonly string[];
}

/** What a table held. */
export interface CertifiedTable {
  /** How many rows. */
  readonly rows: number;
  /** The digest of its rows. */
  readonly digest: string;
}

/** What a certificate has digests of, beside the tables. */
export interface CertifiedDigests {
  /** Of the certificate's `tables`, and so of the whole dataset. */
  readonly dataset: string;
  /** Of the rulebook's data. */
  readonly rulebook: string;
  /** Of the certificate's `evaluation`. */
  readonly evaluation: string;
}
