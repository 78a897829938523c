import type { Clause } from "../rulebook/clause.js";
import type { Breach, Charge } from "../rules/breach.js";
import { formatDay } from "../values/day.js";
import {
  compare,
  decimalText,
  type Fraction,
  fraction,
  multiply,
  smaller,
  subtract,
  sum,
  ZERO,
} from "../values/fraction.js";
import type { ItemNumber } from "../vocabulary/items.js";

/** An item's ledger: what each breach would take alone, what the item's cap absorbed of it, and what it cost. */
export interface Ledger {
  readonly breaches: readonly Breach[];
  /** What the breaches would take without a cap. */
  readonly gross: Fraction;
  /** The gross, capped by the weight. */
  readonly deduction: Fraction;
}

/**
 * Shares out the points of an item: the breaches take theirs in order of day, then of id, until the weight is used up.
 * The last before that may carry a part of its points; those after it carry none.
 */
export function makeLedger(item: ItemNumber, clause: Clause, weight: Fraction, charges: readonly Charge[]): Ledger {
  const text = remembering(decimalText);
  let left = weight;
  const breaches = [...charges].sort(inOrder).map(({ code, recordId, day, points, evidence }) => {
    const net = left === ZERO ? ZERO : smaller(points, left);
    const absorbed = net === points ? ZERO : net === ZERO ? points : subtract(points, net);
    if (net !== ZERO) left = compare(left, net) === 0 ? ZERO : subtract(left, net);
    return {
      code,
      item,
      recordId,
      day: formatDay(day),
      points: text(points),
      absorbed: text(absorbed),
      net: text(net),
      clause,
      evidence,
    } as Breach;
  });
  const gross = grossOf(charges);
  return { breaches, gross, deduction: smaller(weight, gross) };
}

/** By day, then by id, compared by UTF-16 code units; where an event and a case share both, by what stands behind them. */
function inOrder(a: Charge, b: Charge): number {
  if (a.day !== b.day) return a.day - b.day;
  if (a.recordId !== b.recordId) return a.recordId < b.recordId ? -1 : 1;
  const [first, second] = [JSON.stringify(a.evidence), JSON.stringify(b.evidence)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The sum of the points; most charges share one number, which is multiplied and not added up. */
function grossOf(charges: readonly Charge[]): Fraction {
  const counts = new Map<Fraction, bigint>();
  for (const { points } of charges) counts.set(points, (counts.get(points) ?? 0n) + 1n);
  return sum([...counts].map(([points, count]) => multiply(points, fraction(count))));
}

/** The function, computing each result once. */
function remembering<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
