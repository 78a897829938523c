import type { CertificateDifference, CertificateDifferenceCode } from "./difference.js";

/** The sentences of one language. A code without a sentence does not compile. */
export type DifferenceCatalog = {
  readonly [Code in CertificateDifferenceCode]: (
    difference: Extract<CertificateDifference, { readonly code: Code }>,
  ) => string;
};

/** Enough of a digest to tell it from others; all of it stands in the data. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 12)}…`;
}
