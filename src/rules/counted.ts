import { type Fraction, fraction, multiply } from "../values/fraction.js";
import { append, cut, inTextOrder } from "../values/lists.js";
import { type Charge, inLedgerOrder } from "./breach.js";
import { earliestFirst } from "./earliest-first.js";
import { type Flag, sortFlags } from "./flag.js";
import type { OpenCharge } from "./open-duty.js";
import type { Outcome } from "./rule.js";
import type { Undecided } from "./undecided.js";

/** What is gathered for an item that takes points for each breach. */
export interface Counted {
  readonly charges: Charge[];
  readonly open: OpenCharge[];
  readonly undecided: Undecided[];
  readonly flags: Flag[];
  /** How many more of each there were than were kept. */
  readonly beyond: Beyond;
}

/** How many there were of what was not kept. */
export type Beyond = { [Kind in (typeof KINDS)[number]]: number };

const KINDS = ["charges", "open", "undecided", "flags"] as const;

export const nothingBeyond = (): Beyond => ({ charges: 0, open: 0, undecided: 0, flags: 0 });

export const nothingCounted = (): Counted => ({
  charges: [],
  open: [],
  undecided: [],
  flags: [],
  beyond: nothingBeyond(),
});

/** Adds what was counted elsewhere. */
export function addCounted(counted: Counted, other: Counted): void {
  append(counted.charges, other.charges);
  append(counted.open, other.open);
  append(counted.undecided, other.undecided);
  append(counted.flags, other.flags);
  for (const kind of KINDS) counted.beyond[kind] += other.beyond[kind];
}

/** Puts each list in its order, whatever the order of the records, and keeps the first `keep` of it. */
export function settleCounted(counted: Counted, keep: number): void {
  counted.charges.sort(inLedgerOrder);
  counted.open.sort((a, b) => a.due - b.due || inTextOrder(a.recordId, b.recordId));
  counted.undecided.sort(earliestFirst);
  sortFlags(counted.flags);
  for (const kind of KINDS) counted.beyond[kind] += cut(counted[kind], keep);
}

/** How the rules gather that take points for each breach. */
export const counting = { nothing: nothingCounted, add: addCounted, settle: settleCounted };

/** Each breach takes the same points. */
export function countedOutcome({ charges, open, undecided, flags, beyond }: Counted, points: Fraction): Outcome {
  return {
    status: "scored",
    charges: charges.map(({ code, recordId, day, evidence }) => ({ code, recordId, day, points, evidence })),
    open,
    undecided,
    flags,
    beyond,
    beyondGross: multiply(points, fraction(BigInt(beyond.charges))),
  };
}
