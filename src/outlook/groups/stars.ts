import { itemOf } from "../../rules/context.js";
import { gatherAll } from "../../rules/gather.js";
import { type Dimension, dimensionsOf, surveyStars } from "../../rules/item-09-survey-stars.js";
import { compare, type Fraction, fraction, fractionOf, multiply } from "../../values/fraction.js";
import { MOST_STARS } from "../../vocabulary/statuses.js";
import type { ChangingAnswer } from "../answer.js";
import { closeOf, type Group, isTimeLeft, type Outcome, type Situation } from "./group.js";

/** Item 9: dimensions that nobody has rated, as long as there is a policy whose holder can be asked. */
export function starsGroups(situation: Situation): Group[] {
  const { facts, tables, context } = situation;
  const canAsk = tables.policies.some(({ insurerId }) => insurerId === facts.insurerId);
  if (!isTimeLeft(situation) || !canAsk) return [];
  return dimensionsOf(gatherAll(surveyStars, facts, context), context)
    .filter(({ count }) => count === 0)
    .flatMap((dimension) => groupsOf(dimension, situation));
}

function groupsOf({ dimension, points: unrated }: Dimension, situation: Situation): Group[] {
  const pointsPerStar = fractionOf(itemOf(situation.context, "survey-stars").pointsPerStar);
  if (pointsPerStar.numerator === 0n) return [];
  const answer = (stars: number): ChangingAnswer => {
    return { code: "survey.rated", item: 9, recordId: dimension, by: closeOf(situation), dimension, stars };
  };
  const rated = STARS.map((stars): { readonly points: Fraction; readonly answers: readonly [ChangingAnswer] } => ({
    points: multiply(fraction(BigInt(MOST_STARS - stars)), pointsPerStar),
    answers: [answer(stars)],
  }));
  // With as many points as full stars, or more than any, an unrated dimension is an outcome that takes no answer.
  const others: readonly Outcome[] = rated.filter(({ points }) => compare(points, unrated) !== 0);
  const outcomes = [...others, { points: unrated, answers: [] }].sort((a, b) => compare(a.points, b.points));
  const worst = outcomes.at(-1)?.points as Fraction;
  return [
    {
      code: "survey-stars.unrated",
      recordId: dimension,
      due: null,
      questions: [{ question: "survey", recordId: dimension }],
      asIs: unrated,
      outcomes,
      ways: () =>
        rated
          .filter(({ points }) => compare(points, worst) < 0)
          .map(({ points, answers }) => ({ points, actions: answers })),
    },
  ];
}

const STARS: readonly number[] = /* @__PURE__ */ Array.from({ length: MOST_STARS }, (_, index) => index + 1);
