import { withPoint } from "./point.js";

/**
 * An amount of money in whole fen (分, 0.01 yuan): a number while that is exact, a bigint beyond.
 */
export type Fen = number | bigint;

/** Up to here every digit string of yuan becomes a safe integer of fen. */
const SAFE_YUAN_DIGITS = 13;

const MOST_YUAN_DIGITS = 30;

/**
 * The fen of an amount in yuan such as `"1234.50"`.
 *
 * At most two decimals and 30 digits before the point; no plus sign, no leading zero, no grouping.
 * Anything else is `undefined`.
 */
export function parseFen(yuan: string): Fen | undefined {
  const start = yuan.charCodeAt(0) === MINUS ? 1 : 0;
  let wholeDigits = 0;
  let decimals = NO_POINT;
  let number = 0;
  for (let index = start; index < yuan.length; index++) {
    const code = yuan.charCodeAt(index);
    if (code === POINT && decimals === NO_POINT) {
      decimals = 0;
      continue;
    }
    const digit = code - DIGIT_ZERO;
    if (digit < 0 || digit > 9) return undefined;
    if (decimals === NO_POINT) wholeDigits++;
    else decimals++;
    number = number * 10 + digit;
  }
  const hasLeadingZero = wholeDigits > 1 && yuan.charCodeAt(start) === DIGIT_ZERO;
  if (wholeDigits === 0 || wholeDigits > MOST_YUAN_DIGITS || hasLeadingZero) return undefined;
  if (decimals === 0 || decimals > 2) return undefined;
  const missing = decimals === NO_POINT ? 2 : 2 - decimals;
  if (wholeDigits > SAFE_YUAN_DIGITS) return BigInt(yuan.replace(".", "") + "0".repeat(missing));
  const fen = number * 10 ** missing;
  return start === 1 && fen !== 0 ? -fen : fen;
}

const DIGIT_ZERO = 48;
const POINT = 46;
const MINUS = 45;
const NO_POINT = -1;

/** An amount in yuan with two decimals. */
export function formatFen(fen: Fen): string {
  return withPoint(BigInt(fen), 2);
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
