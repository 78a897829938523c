import type { SizeContradicted, SizeFilled, SizeUndetermined } from "./fill-sizes.js";
import type { IndustryFault } from "./find-row.js";
import type { SizeDetermined, SizeWithoutMetrics } from "./verdict.js";

/** The texts of one language. A code without a text does not compile. */
export interface SizeCatalog {
  readonly determined: (verdict: SizeDetermined) => string;
  /** The sentence around a reason, which is one of those that follow. */
  readonly cannotBeTold: (why: string) => string;
  readonly withoutRow: { readonly [Fault in IndustryFault]: string };
  readonly withoutMetrics: (verdict: SizeWithoutMetrics) => string;
  readonly withoutEnterprise: string;
  /** What was done with a policy, before the sentence for the verdict. */
  readonly filled: (line: SizeFilled, verdict: string) => string;
  readonly contradicted: (line: SizeContradicted, verdict: string) => string;
  readonly undetermined: (line: SizeUndetermined, verdict: string) => string;
}
