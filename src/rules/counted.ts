import type { FindingFacts } from "../facts/facts.js";
import type { Charge } from "./breach.js";
import type { Flag } from "./flag.js";
import type { OpenCharge } from "./open-duty.js";
import type { Outcome } from "./rule.js";

/** What is gathered for an item that takes points for each breach. */
export interface Counted {
  readonly charges: Charge[];
  readonly open: OpenCharge[];
  readonly undecided: FindingFacts[];
  readonly flags: Flag[];
}

export const nothingCounted = (): Counted => ({ charges: [], open: [], undecided: [], flags: [] });

export const countedOutcome = (counted: Counted): Outcome => ({ status: "scored", ...counted });
