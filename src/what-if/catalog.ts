/** A score and its tier, in words. */
export interface Placed {
  readonly score: string;
  readonly tier: string;
}

/** The sentences of one language. */
export interface WhatIfCatalog {
  readonly moved: (insurer: string, before: Placed, after: Placed, change: string) => string;
  readonly same: (insurer: string, placed: Placed) => string;
  readonly added: (insurer: string, after: Placed) => string;
  readonly dropped: (insurer: string, before: Placed) => string;
}
