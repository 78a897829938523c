// The oracle: one insurer's evaluation, slowly.

import type { OracleCall, OracleCallForAll, Setting } from "./call.ts";
import { checkCall } from "./call.ts";
import { compareDays } from "./day.ts";
import type { Fraction } from "./fraction.ts";
import { add, compare, fraction, smaller, subtract, sum, ZERO } from "./fraction.ts";
import type { ItemOutcome, Open, RawBreach } from "./items.ts";
import {
  annualReport,
  claimUpload,
  compareIds,
  dataQuality,
  disputes,
  feeUsage,
  filedTerms,
  firstService,
  policyUpload,
  serviceLoop,
  surveyStars,
  totalPoints,
  undecidedFindings,
} from "./items.ts";
import type { Sight } from "./sight.ts";
import { lookAt } from "./sight.ts";

export type { OracleCall, OracleCallForAll, Readings, RestDays } from "./call.ts";
export { OracleRefusal, READINGS } from "./call.ts";
export type { Fraction } from "./fraction.ts";
export { add, compare, fraction, multiply, subtract, sum, toDecimalText } from "./fraction.ts";

export type OracleBreach = { recordId: string; day: string; points: Fraction; absorbed: Fraction; net: Fraction };
export type OracleItem = {
  item: number;
  id: string;
  status: "scored" | "not-applicable";
  gross: Fraction;
  deduction: Fraction;
  breaches: OracleBreach[];
};
export type OracleCategory = {
  id: string;
  points: Fraction;
  gross: Fraction;
  deduction: Fraction;
  score: Fraction;
  items: OracleItem[];
};
export type OracleEvaluation = {
  insurerId: string;
  score: Fraction;
  tier: string;
  categories: OracleCategory[];
  undecided: string[];
  open: Open[];
};

type ItemRule = {
  item: number;
  id: string;
  weight: number;
  banded: boolean;
  judge: (sight: Sight, setting: Setting) => ItemOutcome;
};
type CategoryRule = { id: string; points: number; items: ItemRule[] };

/** The Suzhou rulebook. "banded": items 4, 5, 9, whose gross is what they really deduct. */
const RULEBOOK: CategoryRule[] = [
  {
    id: "underwriting",
    points: 10,
    items: [{ item: 1, id: "filed-terms", weight: 10, banded: false, judge: filedTerms }],
  },
  {
    id: "technical-service",
    points: 40,
    items: [
      { item: 2, id: "first-service", weight: 10, banded: false, judge: firstService },
      { item: 3, id: "service-loop", weight: 10, banded: false, judge: serviceLoop },
      { item: 4, id: "fee-usage", weight: 20, banded: true, judge: feeUsage },
      { item: 5, id: "annual-report", weight: 10, banded: true, judge: annualReport },
    ],
  },
  {
    id: "platform-use",
    points: 30,
    items: [
      { item: 6, id: "policy-upload", weight: 15, banded: false, judge: policyUpload },
      { item: 7, id: "data-quality", weight: 10, banded: false, judge: dataQuality },
      { item: 8, id: "claim-upload", weight: 5, banded: false, judge: claimUpload },
    ],
  },
  {
    id: "satisfaction",
    points: 20,
    items: [
      { item: 9, id: "survey-stars", weight: 15, banded: true, judge: surveyStars },
      { item: 10, id: "disputes", weight: 5, banded: false, judge: disputes },
    ],
  },
];

/** The order in which breaches take their points: day, then id. */
function inLedgerOrder(a: RawBreach, b: RawBreach): number {
  return compareDays(a.day, b.day) || compareIds(a.recordId, b.recordId);
}

/** Each breach takes what the item's weight still has; the rest of it is absorbed. */
function ledger(breaches: RawBreach[], weight: Fraction): OracleBreach[] {
  let left = weight;
  return [...breaches].sort(inLedgerOrder).map((breach) => {
    const net = smaller(breach.points, left);
    left = subtract(left, net);
    return {
      recordId: breach.recordId,
      day: breach.day,
      points: breach.points,
      absorbed: subtract(breach.points, net),
      net,
    };
  });
}

function scoreItem(rule: ItemRule, outcome: ItemOutcome): OracleItem {
  if (!outcome.applicable) {
    return { item: rule.item, id: rule.id, status: "not-applicable", gross: ZERO, deduction: ZERO, breaches: [] };
  }
  const uncapped = totalPoints(outcome.breaches);
  const deduction = smaller(fraction(rule.weight), uncapped);
  const breaches = ledger(outcome.breaches, fraction(rule.weight));
  return {
    item: rule.item,
    id: rule.id,
    status: "scored",
    gross: rule.banded ? deduction : uncapped,
    deduction,
    breaches,
  };
}

/** A category loses what its items lose together, and no more than it has unless the caller lifts that floor. */
function scoreCategory(rule: CategoryRule, items: OracleItem[], setting: Setting): OracleCategory {
  const points = fraction(rule.points);
  const gross = sum(items.map((item) => item.deduction));
  const deduction = setting.readings.categoryFloor === "none" ? gross : smaller(points, gross);
  return { id: rule.id, points, gross, deduction, score: subtract(points, deduction), items };
}

/** The lower end of a tier is in it, the upper end is not. */
function tierOf(score: Fraction): string {
  if (compare(score, fraction(90)) >= 0) return "self-managed";
  if (compare(score, fraction(70)) >= 0) return "assisted";
  if (compare(score, fraction(60)) >= 0) return "rectification";
  return "supervised";
}

export function evaluateByOracle(dataset: any, call: OracleCall): OracleEvaluation {
  const setting = checkCall(dataset, call);
  const sight = lookAt(dataset, setting.insurerId, setting.asOf);
  const open: Open[] = [];
  const categories = RULEBOOK.map((category) => {
    const items = category.items.map((rule) => {
      const outcome = rule.judge(sight, setting);
      open.push(...outcome.open);
      return scoreItem(rule, outcome);
    });
    return scoreCategory(category, items, setting);
  });
  const score = categories.reduce((total, category) => add(total, category.score), ZERO);
  open.sort((a, b) => compareDays(a.due, b.due) || a.item - b.item || compareIds(a.recordId, b.recordId));
  return {
    insurerId: setting.insurerId,
    score,
    tier: tierOf(score),
    categories,
    undecided: undecidedFindings(sight, setting),
    open,
  };
}

export function evaluateAllByOracle(dataset: any, call: OracleCallForAll): OracleEvaluation[] {
  const all = (dataset.insurers as any[]).map((row) =>
    evaluateByOracle(dataset, { ...call, insurerId: row.insurerId }),
  );
  return all.sort((a, b) => compare(b.score, a.score) || compareIds(a.insurerId, b.insurerId));
}
