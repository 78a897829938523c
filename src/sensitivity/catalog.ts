/** A score and its tier, in words. */
export interface Placed {
  readonly score: string;
  readonly tier: string;
}

/** The sentences of one language. */
export interface SensitivityCatalog {
  readonly own: (insurer: string, placed: Placed) => string;
  readonly range: (combinations: number, lowest: Placed, highest: Placed) => string;
  /** A single score by every combination. */
  readonly same: (combinations: number) => string;
  readonly held: (reading: string) => string;
  readonly tier: (tier: string, combinations: number, all: number) => string;
  /** Another option of a reading, and the tiers before and after. */
  readonly alone: (reading: string, option: string, tier: string, other: string) => string;
  /** The same, with what other readings must be. */
  readonly together: (reading: string, option: string, tier: string, other: string, where: string) => string;
  /** A reading and an option that it is read by. */
  readonly readAs: (reading: string, option: string) => string;
  readonly join: (parts: readonly string[]) => string;
  /** Readings that move the score and not the tier. */
  readonly scoreOnly: (readings: string) => string;
  readonly contested: (item: string, recordId: string, day: string, by: string) => string;
}
