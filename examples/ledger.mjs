// @ts-check
/** @import { Described, EvaluatedCategory, EvaluatedItem, Evaluation, OpenDuty } from "anzexian" */
/** @import { Texts } from "./texts.mjs" */
import { citeClause, describe, nameOf, showNumber } from "anzexian";
import { cutWithSign, padEnd, wrap } from "./table.mjs";

const WIDTH = 100;

/** How many sentences of one kind are shown. */
const SHOWN = 3;

/**
 * One insurer's evaluation: where its points went, and what is still undecided.
 *
 * @param {Evaluation} evaluation
 * @param {string} name
 * @param {Texts} texts
 */
export function ledgerLines(evaluation, name, texts) {
  const { score, tier, categories, flags, undecided, open } = evaluation;
  return [
    texts.ledger(name, showNumber(score), nameOf("tier", tier, texts.tag)),
    ...categories.flatMap((category) => ["", ...categoryLines(category, texts)]),
    ...section(texts.flags, sentences(flags, "  ", texts)),
    ...section(texts.undecided, sentences(undecided, "  ", texts)),
    ...section(texts.open, openLines(open, texts)),
  ];
}

/** @type {(category: EvaluatedCategory, texts: Texts) => string[]} */
function categoryLines({ id, points, gross, deduction, score, items }, texts) {
  const cap = gross === deduction ? [] : [texts.categoryCapped(cutWithSign(gross), cutWithSign(deduction))];
  const parts = [nameOf("category", id, texts.tag), texts.category(cutWithSign(score), points), ...cap];
  return [parts.join("  "), ...items.flatMap((item) => itemLines(item, texts))];
}

/** The columns from an item's name to its arithmetic. */
const NAME_WIDTH = 46;

/** @type {(item: EvaluatedItem, texts: Texts) => string[]} */
function itemLines(item, texts) {
  const clause = item.clauses
    .slice(0, 1)
    .map((first) => citeClause(first, texts.tag))
    .join();
  const name = texts.item(item.item, nameOf("item", item.id, texts.tag), clause);
  return [`  ${padEnd(name, NAME_WIDTH)}  ${arithmetic(item, texts)}`, ...sentences(item.breaches, "    ", texts)];
}

/**
 * How an item's deduction comes about.
 *
 * @type {(item: EvaluatedItem, texts: Texts) => string}
 */
function arithmetic({ status, breaches, gross, deduction, weight }, texts) {
  const [first] = breaches;
  if (status === "not-applicable") return texts.notApplicable;
  if (first === undefined) return texts.nothing;
  if ("percent" in first.evidence) return texts.spent(cutWithSign(first.evidence.percent), deduction);
  if (first.item === 9) return `${starsArithmetic(breaches, weight)} = ${cutWithSign(deduction)}`;
  const cap = gross === deduction ? "" : texts.capped(deduction);
  return `${breaches.length} × ${first.points} = ${gross}${cap}`;
}

/**
 * The weight less the mean of each dimension; one that lacks nothing, or counts as full, is five.
 *
 * @type {(breaches: EvaluatedItem["breaches"], weight: string) => string}
 */
function starsArithmetic(breaches, weight) {
  const means = breaches.map(({ evidence }) => {
    return "sum" in evidence && evidence.count > 0 ? `${evidence.sum}/${evidence.count}` : "0";
  });
  const full = Array.from({ length: 3 - means.length }, () => "5");
  return [weight, ...means, ...full].join(" − ");
}

/**
 * The first sentences, and how many more there are.
 *
 * @type {(all: readonly Described[], indent: string, texts: Texts) => string[]}
 */
function sentences(all, indent, texts) {
  const shown = all.slice(0, SHOWN).flatMap((each) => wrap(describe(each, texts.tag), `${indent}· `, WIDTH));
  return all.length > SHOWN ? [...shown, `${indent}  ${texts.more(all.length - SHOWN)}`] : shown;
}

/**
 * The open duties of each item.
 *
 * @type {(open: readonly OpenDuty[], texts: Texts) => string[]}
 */
function openLines(open, texts) {
  const codes = [...new Set(open.map(({ code }) => code))];
  return codes.map((code) => {
    const duties = open.filter((duty) => duty.code === code);
    const name = nameOf("item", code.replace(".open", ""), texts.tag);
    return `  · ${texts.openItem(name, duties.length, duties[0]?.due ?? "")}`;
  });
}

/** @type {(title: string, lines: readonly string[]) => string[]} */
function section(title, lines) {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
