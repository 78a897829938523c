/** The decimals that a sentence shows of a number that has many. */
const SHOWN_DECIMALS = 4;

/** A decimal text for a sentence: as it is, or cut after a few decimals and marked with `…`. Nothing is rounded up. */
export function short(decimal: string): string {
  const [whole = "", decimals = ""] = decimal.split(".");
  return decimals.length <= SHOWN_DECIMALS ? decimal : `${whole}.${decimals.slice(0, SHOWN_DECIMALS)}…`;
}
