// @ts-check

/**
 * Whole yuan as the contract writes money.
 *
 * @type {(amount: number) => string}
 */
export const yuan = (amount) => `${amount}.00`;

/** @type {(fen: number) => string} */
export function fenText(fen) {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** @type {(money: string) => number} */
export const fenOf = (money) => Number(money.replace(".", ""));
