import type { InsurerFacts } from "../facts/facts.js";
import type { Clause } from "../rulebook/clause.js";
import type { RulebookCategory, RulebookItem } from "../rulebook/schema.js";
import type { RuleContext } from "../rules/context.js";
import { aboutOf } from "../rules/findings.js";
import type { Flag } from "../rules/flag.js";
import type { OpenCharge } from "../rules/open-duty.js";
import type { Outcome, Rule } from "../rules/rule.js";
import { RULES } from "../rules/rules.js";
import { isInSight } from "../rules/sight.js";
import { type CategoryScore, scoreCategory } from "../scoring/category.js";
import { type Ledger, makeLedger } from "../scoring/ledger.js";
import { tierOf } from "../scoring/tier.js";
import { formatDay } from "../values/day.js";
import {
  compare,
  decimalText,
  type Fraction,
  fractionOf,
  fractionText,
  smaller,
  subtract,
  sum,
  ZERO,
} from "../values/fraction.js";
import { deepFreeze } from "../values/freeze.js";
import type { EvaluatedCategory, EvaluatedItem, Evaluation, OpenDuty, UndecidedFinding } from "./evaluation.js";

/** An evaluation, with the exact score that insurers are ranked by. */
export interface ScoredInsurer {
  readonly evaluation: Evaluation;
  readonly score: Fraction;
}

/** An item as judged, and its ledger. */
interface JudgedItem {
  readonly rule: Rule<unknown>;
  readonly terms: RulebookItem;
  readonly outcome: Outcome;
  readonly ledger: Ledger;
}

interface JudgedCategory {
  readonly terms: RulebookCategory;
  readonly items: readonly JudgedItem[];
  readonly score: CategoryScore;
}

/** Judges an insurer's facts item by item, and adds up. */
export function scoreInsurer(facts: InsurerFacts, context: RuleContext): ScoredInsurer {
  const { rulebook, readings, period, asOf } = context;
  const categories = rulebook.categories.map((category) => judgeCategory(category, facts, context));
  const items = categories.flatMap(({ items }) => items);
  const score = sum(categories.map((category) => category.score.score));
  const evaluation: Evaluation = {
    rulebook: rulebook.id,
    insurerId: facts.insurerId,
    insurerName: facts.name,
    period: { start: formatDay(period.start), end: formatDay(period.end) },
    asOf: formatDay(asOf),
    readings,
    score: decimalText(score),
    exactScore: fractionText(score),
    tier: tierOf(score, rulebook).id,
    categories: categories.map(evaluatedCategory),
    flags: [...flagsOfSight(facts, context), ...items.flatMap(({ outcome }) => sortedFlags(outcome.flags))],
    undecided: items
      .flatMap((item) => undecidedOf(item, context))
      .sort(inOrder(({ foundOn, findingId }) => [foundOn, findingId])),
    open: categories
      .flatMap((category) => category.items.flatMap((item) => openOf(item, category, context)))
      .sort(byDueDay),
  };
  return { evaluation: deepFreeze(evaluation), score };
}

function judgeCategory(terms: RulebookCategory, facts: InsurerFacts, context: RuleContext): JudgedCategory {
  const items = terms.items.map((item) => judgeItem(item, facts, context));
  const deductions = items.map(({ ledger }) => ledger.deduction);
  return { terms, items, score: scoreCategory(terms, deductions, context.readings) };
}

function judgeItem(terms: RulebookItem, facts: InsurerFacts, context: RuleContext): JudgedItem {
  const rule = RULES.find(({ id }) => id === terms.id) as Rule<unknown>;
  const gathered = rule.nothing();
  rule.gather(gathered, facts, context);
  const outcome = rule.outcome(gathered, context, facts.insurerId);
  const ledger = makeLedger(rule.item, clauseOf(terms), fractionOf(terms.weight), outcome.charges);
  return { rule, terms, outcome, ledger };
}

/** The clause that a breach of an item names: the first of the item's. */
function clauseOf({ clauses }: RulebookItem): Clause {
  return clauses[0] as Clause;
}

function evaluatedCategory({ terms, items, score }: JudgedCategory): EvaluatedCategory {
  return {
    id: terms.id,
    points: terms.points,
    gross: decimalText(score.gross),
    deduction: decimalText(score.deduction),
    score: decimalText(score.score),
    items: items.map(evaluatedItem),
  };
}

function evaluatedItem({ rule, terms, outcome, ledger }: JudgedItem): EvaluatedItem {
  return {
    item: rule.item,
    id: rule.id,
    weight: terms.weight,
    clauses: terms.clauses,
    methods: terms.methods,
    status: outcome.status,
    gross: decimalText(rule.isWhole ? ledger.deduction : ledger.gross),
    deduction: decimalText(ledger.deduction),
    breaches: ledger.breaches,
  };
}

function flagsOfSight({ policies }: InsurerFacts, context: RuleContext): Flag[] {
  return policies.some((policy) => isInSight(policy, context)) ? [] : [{ code: "no-policy" }];
}

/** An item's flags in an order of their own, whatever the order of the records. */
function sortedFlags(flags: readonly Flag[]): Flag[] {
  return [...flags].sort(inOrder((flag) => [flag.code, JSON.stringify(flag)]));
}

function undecidedOf({ rule, terms, outcome }: JudgedItem, context: RuleContext): UndecidedFinding[] {
  return outcome.undecided.map((finding) => ({
    code: "undecided-finding",
    item: rule.item,
    findingId: finding.findingId,
    foundOn: formatDay(finding.found),
    status: finding.status as UndecidedFinding["status"],
    about: aboutOf(finding, context),
    points: "points" in terms ? terms.points : "0",
    clause: clauseOf(terms),
  }));
}

function openOf(
  { rule, terms, outcome, ledger }: JudgedItem,
  category: JudgedCategory,
  context: RuleContext,
): OpenDuty[] {
  const left = leftToLose(ledger, fractionOf(terms.weight), category, context);
  return outcome.open.map(({ code, recordId, policyId, due, isOfPeriod, points, isCovered }: OpenCharge) => ({
    code,
    item: rule.item,
    recordId,
    policyId,
    due: formatDay(due),
    inPeriod: isOfPeriod,
    points: decimalText(points),
    atStake: decimalText(isOfPeriod && !isCovered ? smaller(points, left) : ZERO),
    clause: clauseOf(terms),
  }));
}

/** What an item can still take: what its weight leaves, and its category's floor. */
function leftToLose(
  { deduction }: Ledger,
  weight: Fraction,
  { score }: JudgedCategory,
  { readings }: RuleContext,
): Fraction {
  const left = subtract(weight, deduction);
  if (readings.categoryFloor === "none") return left;
  const ofCategory = subtract(score.points, score.gross);
  return smaller(left, compare(ofCategory, ZERO) < 0 ? ZERO : ofCategory);
}

function byDueDay(a: OpenDuty, b: OpenDuty): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.item - b.item || (a.recordId < b.recordId ? -1 : 1);
}

/** Compares by texts, by UTF-16 code units. */
function inOrder<Value>(keys: (value: Value) => readonly [string, string]): (a: Value, b: Value) => number {
  return (a, b) => {
    const [[a1, a2], [b1, b2]] = [keys(a), keys(b)];
    if (a1 !== b1) return a1 < b1 ? -1 : 1;
    return a2 < b2 ? -1 : a2 > b2 ? 1 : 0;
  };
}
