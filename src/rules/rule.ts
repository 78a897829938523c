import type { InsurerFacts } from "../facts/facts.js";
import type { Fraction } from "../values/fraction.js";
import type { ItemId, ItemNumber } from "../vocabulary/items.js";
import type { ReadingName, Readings } from "../vocabulary/readings.js";
import type { ItemStatus } from "../vocabulary/statuses.js";
import type { PricedCharge } from "./breach.js";
import type { RuleContext } from "./context.js";
import type { Beyond } from "./counted.js";
import type { Flag } from "./flag.js";
import type { OpenCharge } from "./open-duty.js";
import type { Undecided } from "./undecided.js";

/** What an item comes to for one insurer, before caps. */
export interface Outcome {
  readonly status: ItemStatus;
  readonly charges: readonly PricedCharge[];
  readonly open: readonly OpenCharge[];
  readonly undecided: readonly Undecided[];
  readonly flags: readonly Flag[];
  /** How many more there are that were not kept, and what the charges among them would take. */
  readonly beyond: Beyond;
  readonly beyondGross: Fraction;
}

/**
 * A rule: how one item of the rubric is judged. It gathers what an insurer's records come to, share by share, in any
 * order and division, and then says the outcome. What is gathered is plain data, as JSON can hold it: it can be kept,
 * sent, and added up.
 */
export interface Rule<Gathered> {
  readonly item: ItemNumber;
  readonly id: ItemId;
  /** Whether the item is judged as a whole, so that its gross is its deduction. */
  readonly isWhole: boolean;
  /** The readings that it reads: no other can change what it gathers and what it comes to. */
  readonly readings: readonly ReadingName[];
  nothing(): Gathered;
  /** Adds a share of an insurer's facts, in which every record stands with the findings about it. */
  gather(gathered: Gathered, facts: InsurerFacts, context: RuleContext): void;
  /** Adds what was gathered elsewhere from other shares. */
  add(gathered: Gathered, other: Gathered): void;
  /** Puts it in the one form that it has whatever the order of the shares, keeping the first `keep` of each list. */
  settle(gathered: Gathered, keep: number, readings: Readings): void;
  /** What it comes to, once it is settled. */
  outcome(gathered: Gathered, context: RuleContext, insurerId: string): Outcome;
}
