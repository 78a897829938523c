/** What a report says of how certain a score is. */
export interface CertaintyWords {
  readonly title: string;
  /** By another reading of the notice. */
  readonly sensitivity: {
    readonly title: string;
    readonly combinations: string;
    /** The readings that lead there with the fewest changes. */
    readonly changed: string;
    readonly unchanged: string;
    readonly contested: string;
    readonly notBy: string;
    /** Behind a breach in the ledger. */
    readonly mark: string;
  };
}
