/**
 * An amount of money in whole fen (分, 0.01 yuan): a number while that is exact, a bigint beyond.
 */
export type Fen = number | bigint;

/** Up to here every digit string of yuan becomes a safe integer of fen. */
const SAFE_YUAN_DIGITS = 13;

const MONEY = /^(-?)(0|[1-9]\d{0,29})(?:\.(\d{1,2}))?$/;

/**
 * The fen of an amount in yuan such as `"1234.50"`.
 *
 * At most two decimals and 30 digits before the point; no plus sign, no leading zero, no grouping.
 * Anything else is `undefined`.
 */
export function parseFen(yuan: string): Fen | undefined {
  const match = MONEY.exec(yuan);
  if (match === null) return undefined;
  const [, sign = "", whole = "", decimals = ""] = match;
  const digits = sign + whole + decimals.padEnd(2, "0");
  return whole.length <= SAFE_YUAN_DIGITS ? Number(digits) : BigInt(digits);
}

/** An amount in yuan with two decimals. */
export function formatFen(fen: Fen): string {
  const amount = BigInt(fen);
  const digits = `${amount < 0n ? -amount : amount}`.padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A sum of amounts that stays exact at any size, and is as fast as a number while it is small. */
export class FenSum {
  #small = 0;
  #large = 0n;

  add(fen: Fen): void {
    if (typeof fen === "number") {
      const next = this.#small + fen;
      if (Number.isSafeInteger(next)) {
        this.#small = next;
        return;
      }
    }
    this.#large += BigInt(fen);
  }

  get total(): bigint {
    return this.#large + BigInt(this.#small);
  }
}
