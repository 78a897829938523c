import { type Fraction, fraction, multiply } from "../values/fraction.js";
import { formatFen, parseFen } from "../values/money.js";
import { Unread } from "./kinds/kind.js";

const TOO_MANY_DECIMALS = new Unread("too-many-decimals");
const RATE_DIFFERS = new Unread("rate-differs");

/**
 * The service fee (应计提额) of a policy whose sheet says what share of the premium it is. Where the amount stands
 * there too it counts, and the share must give it, to less than a fen; where it does not, the share must give whole fen,
 * unless the fee is rounded.
 */
export function serviceFeeOf(premium: unknown, amount: unknown, rate: Fraction, isRounded: boolean): unknown {
  const premiumFen = fenOf(premium);
  if (premiumFen === undefined) return amount; // told of already
  const { numerator, denominator } = multiply(fraction(premiumFen), rate);
  if (amount === undefined) {
    if (denominator !== 1n && !isRounded) return TOO_MANY_DECIMALS;
    return formatFen((2n * numerator + denominator) / (2n * denominator)); // half a fen and more is one
  }
  const fen = fenOf(amount);
  if (fen === undefined) return amount;
  const difference = numerator - fen * denominator;
  return difference < denominator && -difference < denominator ? amount : RATE_DIFFERS;
}

function fenOf(amount: unknown): bigint | undefined {
  const fen = typeof amount === "string" ? parseFen(amount) : undefined;
  return fen === undefined ? undefined : BigInt(fen);
}
