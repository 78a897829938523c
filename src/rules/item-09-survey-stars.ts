import type { SurveyFacts } from "../facts/facts.js";
import type { Policy } from "../records/policy.js";
import type { Survey } from "../records/survey.js";
import { contains } from "../time/period.js";
import type { Day } from "../values/day.js";
import {
  compare,
  decimalText,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  subtract,
  sum,
  ZERO,
} from "../values/fraction.js";
import { append, inTextOrder, keepFirstOfEach } from "../values/lists.js";
import { MOST_STARS, SURVEY_DIMENSIONS, type SurveyDimension } from "../vocabulary/statuses.js";
import type { PricedCharge } from "./breach.js";
import { assertRecords, insurerOf } from "./check-records.js";
import { assertContext, itemOf, type RuleContext } from "./context.js";
import type { Flag } from "./flag.js";
import { gatherAll } from "./gather.js";
import type { Rule } from "./rule.js";
import { isInSight, lastDaySeen } from "./sight.js";
import { wholeOutcome } from "./whole.js";

interface Gathered {
  /** The sum of the stars of each dimension, and how many rated it. */
  readonly stars: { readonly [Dimension in SurveyDimension]: { sum: number; count: number } };
  /** By the reading `latest-by-policyholder`: once settled, the latest of each. They are added to the stars at the end. */
  readonly responses: Response[];
}

interface Response extends Stars {
  readonly policyholderId: string;
  readonly surveyId: string;
  readonly responded: Day;
}

type Stars = Pick<SurveyFacts, SurveyDimension>;

/**
 * Item 9: policyholders rate an insurer's attitude, professionalism and timeliness (服务态度、专业度、及时性) with one to
 * five stars. What the three means lack of full stars is taken off.
 *
 * Annex, item 9. Parameters: points a star, weight.
 */
export const surveyStars: Rule<Gathered> = {
  item: 9,
  id: "survey-stars",
  isWhole: true,
  readings: ["surveyMean", "noSurvey"],
  nothing: () => ({ stars: noStars(), responses: [] }),
  gather: ({ stars, responses }, facts, context) => {
    const everyOneCounts = context.readings.surveyMean === "by-response";
    for (const survey of facts.surveys) {
      if (!isOfPeriod(survey, context)) continue;
      if (everyOneCounts) addStars(stars, survey);
      else responses.push(responseOf(survey));
    }
  },
  add: (gathered, { stars, responses }) => {
    for (const dimension of SURVEY_DIMENSIONS) {
      gathered.stars[dimension].sum += stars[dimension].sum;
      gathered.stars[dimension].count += stars[dimension].count;
    }
    append(gathered.responses, responses);
  },
  settle: ({ responses }) => {
    responses.sort(latestFirst);
    keepFirstOfEach(responses, ({ policyholderId }) => policyholderId);
  },
  outcome: (gathered, context) => {
    const charges: PricedCharge[] = [];
    const flags: Flag[] = [];
    for (const { dimension, sum, count, counted, points } of dimensionsOf(gathered, context)) {
      if (count === 0) flags.push({ code: "dimension-unrated", dimension, counted: decimalText(counted) });
      if (compare(points, ZERO) === 0) continue;
      const code = count === 0 ? "survey-stars.unrated" : "survey-stars.lost";
      const evidence = { dimension, sum, count };
      charges.push({ code, recordId: dimension, day: lastDaySeen(context), points, evidence });
    }
    return wholeOutcome("scored", { charges, flags });
  },
};

function isOfPeriod({ policy, responded }: SurveyFacts, context: RuleContext): boolean {
  return isInSight(policy, context) && responded <= context.asOf && contains(context.period, responded);
}

function noStars(): Gathered["stars"] {
  return {
    attitude: { sum: 0, count: 0 },
    professionalism: { sum: 0, count: 0 },
    timeliness: { sum: 0, count: 0 },
  };
}

function copyOf({ attitude, professionalism, timeliness }: Gathered["stars"]): Gathered["stars"] {
  return { attitude: { ...attitude }, professionalism: { ...professionalism }, timeliness: { ...timeliness } };
}

function addStars(stars: Gathered["stars"], survey: Stars): void {
  addRating(stars.attitude, survey.attitude);
  addRating(stars.professionalism, survey.professionalism);
  addRating(stars.timeliness, survey.timeliness);
}

/** Adds the stars that a response gave a dimension; none stand for no rating. */
function addRating(dimension: { sum: number; count: number }, given: number): void {
  if (given === 0) return;
  dimension.sum += given;
  dimension.count++;
}

function responseOf({ policy, surveyId, responded, attitude, professionalism, timeliness }: SurveyFacts): Response {
  return { policyholderId: policy.policyholderId, surveyId, responded, attitude, professionalism, timeliness };
}

/** The latest response of a policyholder counts whole; of those of one day the one with the largest id. */
function latestFirst(a: Response, b: Response): number {
  return (
    inTextOrder(a.policyholderId, b.policyholderId) || b.responded - a.responded || inTextOrder(b.surveyId, a.surveyId)
  );
}

/** A dimension of the survey: the stars that it counts as, and the points that it lacks. */
export interface Dimension {
  readonly dimension: SurveyDimension;
  readonly sum: number;
  readonly count: number;
  readonly counted: Fraction;
  readonly points: Fraction;
}

export function dimensionsOf({ stars, responses }: Gathered, context: RuleContext): Dimension[] {
  const all = copyOf(stars);
  for (const response of responses) addStars(all, response);
  const full = fraction(BigInt(MOST_STARS));
  const pointsPerStar = fractionOf(itemOf(context, "survey-stars").pointsPerStar);
  return SURVEY_DIMENSIONS.map((dimension) => {
    const { sum, count } = all[dimension];
    const unrated = context.readings.noSurvey === "full" ? full : ZERO;
    const counted = count === 0 ? unrated : fraction(BigInt(sum), BigInt(count));
    return { dimension, sum, count, counted, points: multiply(subtract(full, counted), pointsPerStar) };
  });
}

/** Item 9 as an importer reads it. */
export interface StarsVerdict {
  /** The mean of a dimension is `sum / count`; nobody rated one whose `count` is 0. */
  readonly dimensions: readonly { readonly dimension: SurveyDimension; readonly sum: number; readonly count: number }[];
  /** What the means lack of full stars: a decimal text, cut downwards where it does not end. */
  readonly points: string;
}

/**
 * Item 9 for one insurer: the stars of the period, and what they lack.
 *
 * @param records - all surveys of the insurer, and the policies that they name.
 * @throws DatasetError where a record is not sound, or the records are not of one insurer.
 */
export function checkSurveyStars(
  records: { policies: readonly Policy[]; surveys: readonly Survey[] },
  context: RuleContext,
): StarsVerdict {
  assertContext(context);
  assertRecords(records);
  itemOf(context, "survey-stars");
  const facts = insurerOf({ policies: records.policies, surveys: records.surveys });
  const dimensions = dimensionsOf(gatherAll(surveyStars, facts, context), context);
  return Object.freeze({
    dimensions: Object.freeze(dimensions.map(({ dimension, sum, count }) => Object.freeze({ dimension, sum, count }))),
    points: decimalText(sum(dimensions.map(({ points }) => points))),
  });
}
