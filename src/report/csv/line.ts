import type { ItemNumber } from "../../vocabulary/items.js";

/** A line of the ledger, or of what stands beside it. What it does not name is empty. */
export interface Line {
  readonly kind: string;
  readonly item?: ItemNumber;
  readonly record?: string;
  readonly happened?: string;
  readonly day?: string;
  readonly due?: string;
  readonly done?: string | null;
  readonly daysLate?: number;
  readonly daysLeft?: number;
  readonly points?: string;
  readonly absorbed?: string;
  readonly net?: string;
  readonly absorbedByCategory?: string;
  readonly cost?: string;
  readonly atStake?: string;
  readonly clause?: string;
  readonly sentence: string;
}
