// @ts-check
// From the tallies of all parts to the ranking.
/** @import { Evaluation, Tally } from "anzexian" */
/** @import { Texts } from "../texts.mjs" */
import { mergeTallies, parseTally, ruleContext, scoreTally } from "anzexian";
import { rankingLines } from "../ranking.mjs";
import { PERIOD } from "./part.mjs";

/**
 * The evaluations of the insurers, the best first, from their tallies in each part.
 *
 * @param {readonly (readonly unknown[])[]} parts - of each part the tallies, in the order of the insurers.
 * @returns {Evaluation[]}
 */
export function evaluationsOf(parts) {
  const context = ruleContext({ period: PERIOD });
  /** @type {Tally[]} */
  const merged = [];
  for (const part of parts) {
    part.forEach((sent, index) => {
      const tally = parseTally(sent);
      const others = merged[index];
      merged[index] = others === undefined ? tally : mergeTallies(others, tally);
    });
  }
  return merged.map((tally) => scoreTally(tally, context)).sort(bestFirst);
}

/**
 * The order of `evaluateAll`: by the exact score, then by id.
 *
 * @type {(a: Evaluation, b: Evaluation) => number}
 */
function bestFirst(a, b) {
  const [[numeratorA, denominatorA], [numeratorB, denominatorB]] = [termsOf(a), termsOf(b)];
  const difference = numeratorB * denominatorA - numeratorA * denominatorB;
  if (difference !== 0n) return difference > 0n ? 1 : -1;
  return a.insurerId < b.insurerId ? -1 : 1;
}

/** @type {(evaluation: Evaluation) => readonly [bigint, bigint]} */
function termsOf({ exactScore }) {
  const [numerator = "0", denominator = "1"] = exactScore.split("/");
  return [BigInt(numerator), BigInt(denominator)];
}

/**
 * The evaluations as a table.
 *
 * @type {(evaluations: readonly Evaluation[], texts: Texts) => string}
 */
export function rankingText(evaluations, texts) {
  const names = new Map(evaluations.map(({ insurerId, insurerName }) => [insurerId, insurerName]));
  return rankingLines(evaluations, names, texts).join("\n");
}
