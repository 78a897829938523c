import type { Found } from "../errors/found.js";
import type { TableName } from "../vocabulary/tables.js";
import type { CertifiedTable } from "./certificate.js";

/** What can differ between a certificate and what verifies it. The codes are stable. */
export const CERTIFICATE_DIFFERENCE_CODES = /* @__PURE__ */ Object.freeze([
  /** The certificate does not agree with itself: it was changed after it was made. */
  "altered",
  /** Another version of the library made it. */
  "version",
  /** The rulebook is another one, whatever its id. */
  "rulebook",
  /** Another insurer, period, asOf, reading or calendar. */
  "call",
  /** The records of a table are others. */
  "data",
  /** Data, rulebook and call are the same, and the evaluation does not follow from them. */
  "arithmetic",
] as const);

/** What differs between a certificate and what verifies it. */
export type CertificateDifferenceCode = (typeof CERTIFICATE_DIFFERENCE_CODES)[number];

/** One thing that differs: as the certificate has it, and as it was found. */
export type CertificateDifference =
  | {
      readonly code: "altered";
      /** What does not have its digest: the digests of the tables, or the evaluation. */
      readonly part: "dataset" | "evaluation";
      readonly certified: string;
      readonly found: string;
    }
  | { readonly code: "version"; readonly certified: string; readonly found: string }
  | {
      readonly code: "rulebook";
      /** The digests. */
      readonly certified: string;
      readonly found: string;
    }
  | {
      readonly code: "call";
      /** The option, with its path: `readings.lastDay`. */
      readonly option: string;
      readonly certified: Found;
      readonly found: Found;
    }
  | {
      readonly code: "data";
      readonly table: TableName;
      readonly certified: CertifiedTable;
      readonly found: CertifiedTable;
    }
  | {
      readonly code: "arithmetic";
      /** The field of the evaluation, with its path: `categories[1].items[2].breaches[0].net`. */
      readonly field: string;
      readonly certified: Found;
      readonly found: Found;
    };
