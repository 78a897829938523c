import fc from "fast-check";
import type { Survey } from "../../records/survey.js";
import { add, type Fraction, fractionText, subtract } from "../../values/fraction.js";
import { MOST_STARS, SURVEY_DIMENSIONS, type SurveyDimension } from "../../vocabulary/statuses.js";
import { anyScenario } from "../arbitraries/any.js";
import { Ids } from "../arbitraries/ids.js";
import type { PlainCall } from "../arbitraries/plain.js";
import { mustBeSame } from "./contradiction.js";
import { lawOf } from "./law.js";
import { rowsOf } from "./rows.js";
import type { Scored } from "./scorer.js";
import { exactScoreOf } from "./trial.js";

/* Laws of the stars: their means are exact. */

/** No floor hides what the stars take. */
function unfloored(call: PlainCall): PlainCall {
  return { ...call, readings: { ...call.readings, categoryFloor: "none" } };
}

export const starsChangePlaces = lawOf(
  "stars-change-places",
  (rulebook) => fc.record({ scenario: anyScenario({ rulebook }), turns: fc.array(fc.nat(2), { minLength: 1 }) }),
  ({ scenario: { dataset, call }, turns }, trial) => {
    const full = rowsOf(dataset, "surveys").map(whole);
    const turned = full.map((survey, index) => turn(survey, turns[index % turns.length] as number));
    trial.mustScoreTheSame(
      [{ ...dataset, surveys: full }, unfloored(call)],
      [{ ...dataset, surveys: turned }, unfloored(call)],
      ({ exactScore }) => exactScore,
    );
  },
);

/** The response with full stars where it rated nothing. */
function whole(survey: Survey): Survey {
  const stars = SURVEY_DIMENSIONS.map((dimension) => [dimension, survey[dimension] ?? MOST_STARS]);
  return { ...survey, ...Object.fromEntries(stars) };
}

/** The response with each dimension's stars given to one of the others. */
function turn(survey: Survey, by: number): Survey {
  const stars = SURVEY_DIMENSIONS.map((dimension, index) => {
    return [dimension, survey[SURVEY_DIMENSIONS[(index + by) % SURVEY_DIMENSIONS.length] as SurveyDimension]];
  });
  return { ...survey, ...Object.fromEntries(stars) };
}

export const starsNotRounded = lawOf(
  "stars-not-rounded",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    const asked = unfloored({ ...call, readings: { ...call.readings, surveyMean: "by-response", noSurvey: "full" } });
    const given = rowsOf(dataset, "surveys");
    const best = given.map(withFullStars);
    const ids = new Ids(given.map(({ surveyId }) => surveyId));
    const doubled = [...given, ...best.map((survey) => ({ ...survey, surveyId: ids.take(survey.surveyId) }))];
    const [scores, scoresOfBest, scoresOfDoubled] = [given, best, doubled].map((surveys) => {
      return trial.score({ ...dataset, surveys }, asked);
    }) as [Scores, Scores, Scores];
    for (const [insurerId, scored] of scores) {
      const full = scoreOf(insurerId, scoresOfBest);
      const lost = subtract(full, exactScoreOf(scored));
      const half = subtract(full, scoreOf(insurerId, scoresOfDoubled));
      mustBeSame(fractionText(add(half, half)), fractionText(lost), `twice the half, and the whole of ${insurerId}`);
    }
  },
);

type Scores = ReadonlyMap<string, Scored>;

function scoreOf(insurerId: string, scores: Scores): Fraction {
  return exactScoreOf(scores.get(insurerId) as Scored);
}

/** The response with full stars where it rated anything. */
function withFullStars(survey: Survey): Survey {
  const stars = SURVEY_DIMENSIONS.map((dimension) => [dimension, survey[dimension] == null ? null : MOST_STARS]);
  return { ...survey, ...Object.fromEntries(stars) };
}
