import { isWithin } from "../../rulebook/intervals.js";
import type { RulebookCategory, RulebookData } from "../../rulebook/schema.js";
import { compare, fractionOf, fractionText, sum, ZERO } from "../../values/fraction.js";
import { anyScenario } from "../arbitraries/any.js";
import { mustBeSame, mustHold } from "./contradiction.js";
import { lawOf } from "./law.js";
import { agree, exactly, less, type Printed, printed, smallerOf, sumOf } from "./printed.js";
import type { Scored, ScoredBreach, ScoredCategory, ScoredItem } from "./scorer.js";
import { exactScoreOf } from "./trial.js";

/* Laws of how a result adds up. */

export const ledgerAddsUp = lawOf(
  "ledger-adds-up",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    for (const scored of trial.score(dataset, call).values()) {
      for (const category of scored.categories) {
        for (const item of category.items) {
          for (const breach of item.breaches) {
            mustAgree(breach.points, sumOf([printed(breach.absorbed), printed(breach.net)]), nameOf(item, breach));
          }
          mustAgree(item.deduction, sumOf(item.breaches.map(({ net }) => printed(net))), `the deduction of ${item.id}`);
        }
        const deductions = category.items.map(({ deduction }) => printed(deduction));
        mustAgree(category.gross, sumOf(deductions), `the gross of ${category.id}`);
        mustAgree(category.score, left(category), `the score of ${category.id}`);
      }
      const exact = exactly(exactScoreOf(scored));
      mustHold(agree(exact, sumOf(scored.categories.map(left))), `the exact score is ${scored.exactScore}.`);
    }
  },
);

const left = ({ points, deduction }: ScoredCategory): Printed => less(printed(points), printed(deduction));

const nameOf = ({ id }: ScoredItem, { recordId }: ScoredBreach): string => `the points of ${recordId} under ${id}`;

function mustAgree(text: string, value: Printed, what: string): void {
  mustHold(agree(printed(text), value), `${what}: ${text}.`);
}

export const capsComeLast = lawOf(
  "caps-come-last",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    const hasFloor = call.readings?.categoryFloor !== "none";
    for (const { categories } of trial.score(dataset, call).values()) {
      for (const { id, points, gross, deduction, items } of categories) {
        for (const item of items) mustShareOut(item);
        const capped = hasFloor ? smallerOf(printed(points), printed(gross)) : printed(gross);
        mustAgree(deduction, capped, `the deduction of ${id}`);
      }
    }
  },
);

function mustShareOut(item: ScoredItem): void {
  const order = item.breaches.map(({ day, recordId }) => ({ day, recordId }));
  mustBeSame(order, [...order].sort(byDayThenId), `in the order of ${item.id}`);
  let unused = printed(item.weight);
  for (const breach of item.breaches) {
    mustAgree(breach.net, smallerOf(printed(breach.points), unused), `the cost of ${breach.recordId} under ${item.id}`);
    unused = less(unused, printed(breach.net));
  }
}

function byDayThenId(a: Pick<ScoredBreach, "day" | "recordId">, b: Pick<ScoredBreach, "day" | "recordId">): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.recordId < b.recordId ? -1 : 1;
}

export const withinTheRubric = lawOf(
  "within-the-rubric",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    const floored = { ...call, readings: { ...call.readings, categoryFloor: "zero" as const } };
    const { categories } = trial.rulebook;
    const highest = sum(categories.map(({ points }) => fractionOf(points)));
    for (const scored of trial.score(dataset, floored).values()) {
      mustBeSame(frameOf(scored), frameOf(trial.rulebook), "in the result and in the rulebook");
      const score = exactScoreOf(scored);
      mustHold(compare(score, ZERO) >= 0 && compare(score, highest) <= 0, `a score is ${scored.exactScore}.`);
      for (const category of scored.categories) {
        mustTakeAtMost(category.id, category.deduction, category.points);
        for (const { id, deduction, weight } of category.items) mustTakeAtMost(id, deduction, weight);
      }
    }
  },
);

/** The categories and items of a result or a rulebook, with what they are worth. */
function frameOf({ categories }: Pick<Scored, "categories"> | Pick<RulebookData, "categories">): unknown {
  const numberOf = (text: string): string => fractionText(fractionOf(text));
  return categories.map(({ id, points, items }: ScoredCategory | RulebookCategory) => ({
    id,
    points: numberOf(points),
    items: items.map((item: Pick<ScoredItem, "id" | "weight">) => ({ id: item.id, weight: numberOf(item.weight) })),
  }));
}

function mustTakeAtMost(id: string, deduction: string, most: string): void {
  const { least } = printed(deduction);
  const isBetween = compare(least, ZERO) >= 0 && compare(least, fractionOf(most)) <= 0;
  mustHold(isBetween, `${id} takes ${deduction} of ${most}.`);
}

export const tierByExactScore = lawOf(
  "tier-by-exact-score",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    for (const scored of trial.score(dataset, call).values()) {
      const { score, exactScore, tier } = scored;
      const exact = exactScoreOf(scored);
      const holding = trial.rulebook.tiers.filter((each) => isWithin(exact, each)).map(({ id }) => id);
      mustBeSame([tier], holding, `of the score ${exactScore}`);
      mustHold(agree(printed(score), exactly(exact)), `${exactScore} is shown as ${score}.`);
    }
  },
);
