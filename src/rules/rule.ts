import type { FindingFacts, InsurerFacts } from "../facts/facts.js";
import type { ItemId, ItemNumber } from "../vocabulary/items.js";
import type { ItemStatus } from "../vocabulary/statuses.js";
import type { Charge } from "./breach.js";
import type { RuleContext } from "./context.js";
import type { Flag } from "./flag.js";
import type { OpenCharge } from "./open-duty.js";

/** What an item comes to for one insurer, before caps. */
export interface Outcome {
  readonly status: ItemStatus;
  readonly charges: readonly Charge[];
  readonly open: readonly OpenCharge[];
  /** Findings of the period that nobody has decided on. */
  readonly undecided: readonly FindingFacts[];
  readonly flags: readonly Flag[];
}

/**
 * A rule: how one item of the rubric is judged. It gathers what an insurer's records come to, share by share, in any
 * order and division, and then says the outcome.
 */
export interface Rule<Gathered> {
  readonly item: ItemNumber;
  readonly id: ItemId;
  /** Whether the item is judged as a whole, so that its gross is its deduction. */
  readonly isWhole: boolean;
  nothing(): Gathered;
  /** Adds a share of an insurer's facts, in which every record stands with the findings about it. */
  gather(gathered: Gathered, facts: InsurerFacts, context: RuleContext): void;
  outcome(gathered: Gathered, context: RuleContext, insurerId: string): Outcome;
}
