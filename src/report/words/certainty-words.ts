import type { QuestionKind } from "../../outlook/answer.js";

/** What a report says of how certain a score is. */
export interface CertaintyWords {
  readonly title: string;
  readonly outlook: OutlookWords;
  readonly sensitivity: SensitivityWords;
}

/** What the period can still end with. */
export interface OutlookWords {
  readonly title: string;
  readonly events: string;
  readonly open: string;
  readonly questions: { readonly [Kind in QuestionKind]: string };
  readonly best: string;
  readonly worst: string;
  readonly weight: string;
  readonly decides: string;
  readonly isDeciding: (decides: boolean) => string;
}

/** What other readings of the notice come to. */
export interface SensitivityWords {
  readonly title: string;
  readonly combinations: string;
  /** The readings that lead there with the fewest changes. */
  readonly changed: string;
  readonly unchanged: string;
  readonly contested: string;
  readonly notBy: string;
  /** Behind a breach in the ledger. */
  readonly mark: string;
}
