/*
 * Sums as the authors of cases write them, worked out exactly: `100 - 3 × (2 + 1/3)`. No part of the library is used.
 */

/** An exact number: a numerator over a denominator above 0, in lowest terms. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What a sum comes to, as `numerator/denominator` in lowest terms. */
export function workOut(sum: string): string {
  const words = sum.match(/\d+(?:\.\d+)?|[-+×/()]/g) ?? [];
  if (words.join("") !== sum.replaceAll(" ", "")) throw new Error(`not a sum: ${sum}`);
  let at = 0;

  const value = (): Exact => {
    const word = words[at++];
    if (word === "(") {
      const inner = terms();
      if (words[at++] !== ")") throw new Error(`a bracket is left open: ${sum}`);
      return inner;
    }
    if (word === undefined || !/^\d/.test(word)) throw new Error(`a number is missing: ${sum}`);
    const [whole = "", decimals = ""] = word.split(".");
    return exact(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  };
  const factors = (): Exact => {
    let left = value();
    while (words[at] === "×" || words[at] === "/") {
      const isProduct = words[at++] === "×";
      const { numerator, denominator } = value();
      left = isProduct
        ? exact(left.numerator * numerator, left.denominator * denominator)
        : exact(left.numerator * denominator, left.denominator * numerator);
    }
    return left;
  };
  const terms = (): Exact => {
    let left = factors();
    while (words[at] === "+" || words[at] === "-") {
      const sign = words[at++] === "+" ? 1n : -1n;
      const right = factors();
      const numerator = left.numerator * right.denominator + sign * right.numerator * left.denominator;
      left = exact(numerator, left.denominator * right.denominator);
    }
    return left;
  };

  const { numerator, denominator } = terms();
  if (at !== words.length) throw new Error(`not a sum: ${sum}`);
  return `${numerator}/${denominator}`;
}

function exact(numerator: bigint, denominator: bigint): Exact {
  const common = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** Of the sign of the second, so that dividing by it leaves that one above 0. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger < 0n !== b < 0n ? -larger : larger;
}
