import type { Clause } from "../rulebook/clause.js";
import { type Breach, inLedgerOrder, type PricedCharge } from "../rules/breach.js";
import { formatDay } from "../values/day.js";
import { add, compare, decimalText, type Fraction, smaller, subtract, sumOfMany, ZERO } from "../values/fraction.js";
import { remembering } from "../values/remembering.js";
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
 *
 * @param beyondGross - what the breaches would take that are not among the charges, and come after them.
 */
export function makeLedger(
  item: ItemNumber,
  clause: Clause,
  weight: Fraction,
  charges: readonly PricedCharge[],
  beyondGross: Fraction = ZERO,
): Ledger {
  const text = remembering(decimalText);
  let left = weight;
  const breaches = [...charges].sort(inLedgerOrder).map(({ code, recordId, day, points, evidence }) => {
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
  const gross = add(grossOf(charges), beyondGross);
  return { breaches, gross, deduction: smaller(weight, gross) };
}

/** What breaches would take without a cap. */
export function grossOf(charges: readonly PricedCharge[]): Fraction {
  return sumOfMany(charges.map(({ points }) => points));
}
