import type { TermFault } from "./judge-terms.js";
import type { ProductFaults, Suspicion, SuspicionCode } from "./suspicion.js";

/** The texts of one language. A code without a text does not compile. */
export interface SuspicionCatalog {
  readonly suspicions: {
    readonly [Code in SuspicionCode]: (
      suspicion: Extract<Suspicion, { readonly code: Code }>,
      tableName: string,
    ) => string;
  };
}

/** A sentence names no more products than this, and says how many more there are. */
const MOST_PRODUCTS = 3;

/** The first products of a list in words, and how many more there are. */
export function firstProducts(
  products: readonly ProductFaults[],
  faultTexts: { readonly [Fault in TermFault]: string },
  words: (productId: string, faults: readonly string[]) => string,
): { readonly shown: readonly string[]; readonly more: number } {
  const shown = products.slice(0, MOST_PRODUCTS).map(({ productId, faults }) => {
    return words(
      productId,
      faults.map((fault) => faultTexts[fault]),
    );
  });
  return { shown, more: products.length - shown.length };
}
