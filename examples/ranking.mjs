// @ts-check
/** @import { Evaluation } from "anzexian" */
/** @import { Texts } from "./texts.mjs" */
import { nameOf, showNumber } from "anzexian";
import { alignPoints, bar, columns, padEnd } from "./table.mjs";

/** The columns of a category's bar. */
const CELLS = 10;

/**
 * The evaluations as a table, the best first.
 *
 * @param {readonly Evaluation[]} evaluations - in the order of `evaluateAll`.
 * @param {ReadonlyMap<string, string>} names - of the insurers.
 * @param {Texts} texts
 */
export function rankingLines(evaluations, names, texts) {
  const scores = alignPoints(evaluations.map(({ score }) => showNumber(score)));
  const rows = evaluations.map(({ insurerId, tier, categories }, index) => [
    String(rankOf(index, evaluations)).padStart(3),
    names.get(insurerId) ?? insurerId,
    scores[index] ?? "",
    nameOf("tier", tier, texts.tag),
    ...categories.map(({ score, points }) => bar(Number(showNumber(score)), Number(points), CELLS)),
  ]);
  const bars = (evaluations[0]?.categories ?? []).map(({ id }) => barName(id, texts));
  const heads = [...texts.heads, ...bars.map((name) => padEnd(name, CELLS))];
  return columns([heads, ...rows]);
}

/**
 * One more than how many are better: equals share a rank.
 *
 * @type {(index: number, evaluations: readonly Evaluation[]) => number}
 */
function rankOf(index, evaluations) {
  const score = evaluations[index]?.exactScore;
  return evaluations.findIndex(({ exactScore }) => exactScore === score) + 1;
}

/**
 * A category's name, short enough for its bar.
 *
 * @type {(id: string, texts: Texts) => string}
 */
function barName(id, { bars, tag }) {
  return Object.entries(bars).find(([category]) => category === id)?.[1] ?? nameOf("category", id, tag);
}
