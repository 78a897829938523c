import type { InsurerFacts } from "../facts/facts.js";
import type { Clause } from "../rulebook/clause.js";
import type { RulebookCategory, RulebookItem } from "../rulebook/schema.js";
import type { RuleContext } from "../rules/context.js";
import { type Flag, sortFlags } from "../rules/flag.js";
import type { Outcome, Rule } from "../rules/rule.js";
import { type CategoryScore, scoreCategory } from "../scoring/category.js";
import { type Ledger, makeLedger } from "../scoring/ledger.js";
import { tierOf } from "../scoring/tier.js";
import { formatDay } from "../values/day.js";
import {
  decimalText,
  type Fraction,
  fractionOf,
  fractionText,
  larger,
  smaller,
  subtract,
  sum,
  ZERO,
} from "../values/fraction.js";
import { deepFreeze } from "../values/freeze.js";
import { inTextOrder } from "../values/lists.js";
import type {
  EvaluatedCategory,
  EvaluatedItem,
  Evaluation,
  Omitted,
  OpenDuty,
  UndecidedFinding,
} from "./evaluation.js";
import { type Gathering, ruleOf } from "./gathering.js";

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

/** Judges what was gathered of an insurer, item by item, and adds up. Of long lists it shows the first `keep`. */
export function scoreInsurer(
  { insurerId, name }: Pick<InsurerFacts, "insurerId" | "name">,
  gathering: Gathering,
  keep: number,
  context: RuleContext,
): ScoredInsurer {
  const { rulebook, readings, period, asOf } = context;
  const judge = (item: RulebookItem): JudgedItem => judgeItem(item, insurerId, gathering, context);
  const categories = rulebook.categories.map((category) => judgeCategory(category, judge, context));
  const items = categories.flatMap(({ items }) => items);
  const score = sum(categories.map((category) => category.score.score));
  const evaluation: Evaluation = {
    rulebook: rulebook.id,
    insurerId,
    insurerName: name,
    period: { start: formatDay(period.start), end: formatDay(period.end) },
    asOf: formatDay(asOf),
    readings,
    score: decimalText(score),
    exactScore: fractionText(score),
    tier: tierOf(score, rulebook).id,
    categories: categories.map((category) => evaluatedCategory(category, keep)),
    flags: [...flagsOfSight(gathering), ...items.flatMap(({ outcome }) => sortFlags([...outcome.flags]))],
    undecided: items
      .flatMap(undecidedOf)
      .sort((a, b) => inTextOrder(a.foundOn, b.foundOn) || inTextOrder(a.findingId, b.findingId)),
    open: categories
      .flatMap((category) => category.items.flatMap((item) => openOf(item, category, context)))
      .sort(byDueDay),
    ...omittedOf(items, keep),
  };
  return { evaluation: deepFreeze(evaluation), score };
}

function judgeCategory(
  terms: RulebookCategory,
  judge: (item: RulebookItem) => JudgedItem,
  context: RuleContext,
): JudgedCategory {
  const items = terms.items.map(judge);
  const deductions = items.map(({ ledger }) => ledger.deduction);
  return { terms, items, score: scoreCategory(terms, deductions, context.readings) };
}

function judgeItem(terms: RulebookItem, insurerId: string, { items }: Gathering, context: RuleContext): JudgedItem {
  const rule = ruleOf(terms.id);
  const outcome = rule.outcome(items[terms.id], context, insurerId);
  const { charges, beyondGross } = outcome;
  const ledger = makeLedger(rule.item, clauseOf(terms), fractionOf(terms.weight), charges, beyondGross);
  return { rule, terms, outcome, ledger };
}

/** The clause that a breach of an item names: the first of the item's. */
function clauseOf({ clauses }: RulebookItem): Clause {
  return clauses[0] as Clause;
}

function evaluatedCategory({ terms, items, score }: JudgedCategory, keep: number): EvaluatedCategory {
  return {
    id: terms.id,
    points: terms.points,
    gross: decimalText(score.gross),
    deduction: decimalText(score.deduction),
    score: decimalText(score.score),
    items: items.map((item) => evaluatedItem(item, keep)),
  };
}

function evaluatedItem({ rule, terms, outcome, ledger }: JudgedItem, keep: number): EvaluatedItem {
  return {
    item: rule.item,
    id: rule.id,
    weight: terms.weight,
    clauses: terms.clauses,
    methods: terms.methods,
    status: outcome.status,
    gross: decimalText(rule.isWhole ? ledger.deduction : ledger.gross),
    deduction: decimalText(ledger.deduction),
    breaches: ledger.breaches.slice(0, keep),
  };
}

function flagsOfSight({ policies }: Gathering): Flag[] {
  return policies === 0 ? [{ code: "no-policy" }] : [];
}

/** What is not shown of the items, where anything is not. */
function omittedOf(items: readonly JudgedItem[], keep: number): { readonly omitted?: readonly Omitted[] } {
  const omitted = items
    .map(({ rule, outcome: { beyond }, ledger }) => {
      const breaches = beyond.charges + Math.max(0, ledger.breaches.length - keep);
      return { item: rule.item, breaches, open: beyond.open, undecided: beyond.undecided, flags: beyond.flags };
    })
    .filter(({ item: _, ...counts }) => Object.values(counts).some((count) => count > 0));
  return omitted.length === 0 ? {} : { omitted };
}

function undecidedOf({ rule, terms, outcome }: JudgedItem): UndecidedFinding[] {
  return outcome.undecided.map((finding) => ({
    code: "undecided-finding",
    item: rule.item,
    findingId: finding.findingId,
    foundOn: formatDay(finding.found),
    status: finding.status,
    about: finding.about,
    points: decimalText(pointsOf(terms)),
    clause: clauseOf(terms),
  }));
}

/** What a breach of an item takes that takes points for each. */
function pointsOf(terms: RulebookItem): Fraction {
  return "points" in terms ? fractionOf(terms.points) : ZERO;
}

function openOf(
  { rule, terms, outcome, ledger }: JudgedItem,
  category: JudgedCategory,
  context: RuleContext,
): OpenDuty[] {
  if (outcome.open.length === 0) return []; // Nothing asks what is left to lose.
  const left = leftToLose(ledger, fractionOf(terms.weight), category, context);
  const points = pointsOf(terms);
  const pointsText = decimalText(points);
  const stakeText = decimalText(smaller(points, left));
  return outcome.open.map(({ code, recordId, policyId, due, isOfPeriod, isCovered }) => ({
    code,
    item: rule.item,
    recordId,
    policyId,
    due: formatDay(due),
    inPeriod: isOfPeriod,
    points: pointsText,
    atStake: isOfPeriod && !isCovered ? stakeText : "0",
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
  return smaller(left, larger(ofCategory, ZERO));
}

function byDueDay(a: OpenDuty, b: OpenDuty): number {
  return inTextOrder(a.due, b.due) || a.item - b.item || inTextOrder(a.recordId, b.recordId);
}
