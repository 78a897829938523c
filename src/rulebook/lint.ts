import { found } from "../errors/found.js";
import type { RulebookProblem, RulebookProblemCode } from "../errors/rulebook-error.js";
import { compare, type Fraction, fraction, fractionOf, multiply, subtract, sum, ZERO } from "../values/fraction.js";
import { MOST_STARS, SURVEY_DIMENSIONS } from "../vocabulary/statuses.js";
import {
  type Interval,
  isWithin,
  lowerBound,
  type PartitionFault,
  partitionFaults,
  type Reach,
  rangeText,
} from "./intervals.js";
import type { RulebookCategory, RulebookData, RulebookItem } from "./schema.js";

/** The days of each month in a year without a leap day: a due day must be real in every year. */
const DAYS_IN_EVERY_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const CODE_OF_FAULT: { readonly [Fault in PartitionFault]: RulebookProblemCode } = {
  "double-bound": "double-bound",
  empty: "empty-range",
  gap: "gap",
  overlap: "overlap",
};

type Note = (code: RulebookProblemCode, field: string, value: unknown) => void;

/** Everything that keeps a rulebook of the right form from being applied. */
export function lintRulebook(rulebook: RulebookData): RulebookProblem[] {
  const problems: RulebookProblem[] = [];
  const note: Note = (code, field, value) => problems.push({ code, field, found: found(value) });
  lintDays(rulebook, note);
  lintIds(rulebook, note);
  rulebook.categories.forEach((category, index) => {
    const field = `categories[${index}]`;
    lintWeights(category, field, note);
    category.items.forEach((item, itemIndex) => {
      lintItem(item, `${field}.items[${itemIndex}]`, note);
    });
  });
  lintTiers(rulebook, note);
  return problems;
}

function lintDays({ inForce }: RulebookData, note: Note): void {
  if (inForce.to !== undefined && inForce.to < inForce.from) note("days-out-of-order", "inForce.to", inForce.to);
}

function lintIds({ categories, tiers }: RulebookData, note: Note): void {
  const unique = (named: readonly { id: string; field: string }[]) => {
    const seen = new Set<string>();
    for (const { id, field } of named) {
      if (seen.has(id)) note("duplicate-id", field, id);
      seen.add(id);
    }
  };
  unique(categories.map(({ id }, index) => ({ id, field: `categories[${index}].id` })));
  unique(tiers.map(({ id }, index) => ({ id, field: `tiers[${index}].id` })));
  unique(
    categories.flatMap(({ items }, category) =>
      items.map(({ id }, index) => ({ id, field: `categories[${category}].items[${index}].id` })),
    ),
  );
}

function lintWeights({ points, items }: RulebookCategory, field: string, note: Note): void {
  const weights = sum(items.map(({ weight }) => fractionOf(weight)));
  if (compare(weights, fractionOf(points)) < 0) note("weights-below-points", `${field}.points`, points);
}

function lintItem(item: RulebookItem, field: string, note: Note): void {
  switch (item.id) {
    case "fee-usage":
      lintPartition(item.bands, `${field}.bands`, note);
      item.bands.forEach(({ points }, index) => {
        if (compare(fractionOf(points), fractionOf(item.weight)) > 0) {
          note("band-over-weight", `${field}.bands[${index}].points`, points);
        }
      });
      break;
    case "annual-report": {
      const lastDay = DAYS_IN_EVERY_MONTH[item.dueMonth - 1] as number;
      if (item.dueDayOfMonth > lastDay) note("unreal-due-day", `${field}.dueDayOfMonth`, item.dueDayOfMonth);
      break;
    }
    case "survey-stars": {
      const stars = fraction(BigInt(MOST_STARS * SURVEY_DIMENSIONS.length));
      const most = multiply(stars, fractionOf(item.pointsPerStar));
      if (compare(most, fractionOf(item.weight)) !== 0)
        note("stars-miss-weight", `${field}.pointsPerStar`, item.pointsPerStar);
      break;
    }
    default:
      break;
  }
}

function lintTiers(rulebook: RulebookData, note: Note): void {
  const { tiers } = rulebook;
  const { lowest, highest } = reachableScores(rulebook);
  lintPartition(tiers, "tiers", note, { lowest, highest });
  tiers.forEach((tier, index) => {
    if (!holdsSome(tier, lowest, highest)) note("unreachable-tier", `tiers[${index}]`, tier.id);
    const before = tiers[index - 1];
    if (before !== undefined && startsLower(before, tier)) note("tiers-out-of-order", `tiers[${index}]`, tier.id);
  });
}

function lintPartition(intervals: readonly Interval[], field: string, note: Note, reach?: Reach): void {
  for (const { fault, index } of partitionFaults(intervals, reach)) {
    note(CODE_OF_FAULT[fault], `${field}[${index}]`, rangeText(intervals[index] as Interval));
  }
}

/** The lowest and the highest score that any reading allows. */
function reachableScores({ categories }: RulebookData): Reach {
  const highest = sum(categories.map(({ points }) => fractionOf(points)));
  const weights = sum(categories.flatMap(({ items }) => items.map(({ weight }) => fractionOf(weight))));
  const allLost = subtract(highest, weights);
  return { lowest: compare(allLost, ZERO) < 0 ? allLost : ZERO, highest };
}

/** Whether a range holds a score from `lowest` to `highest`, both included. */
function holdsSome(interval: Interval, lowest: Fraction, highest: Fraction): boolean {
  const lower = lowerBound(interval);
  return (
    isWithin(lowest, interval) ||
    isWithin(highest, interval) ||
    (lower !== null && compare(lower, lowest) >= 0 && compare(lower, highest) < 0)
  );
}

function startsLower(a: Interval, b: Interval): boolean {
  const [first, second] = [lowerBound(a), lowerBound(b)];
  return second !== null && (first === null || compare(first, second) < 0);
}
