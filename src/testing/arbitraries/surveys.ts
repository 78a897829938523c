import type fc from "fast-check";
import type { Survey } from "../../records/survey.js";
import type { Conduct } from "./conduct.js";
import { at, type DaySeed, dayTextFrom, EDGES, spread } from "./days.js";
import { anId, type Ids } from "./ids.js";
import { pick, row, shape } from "./pick.js";
import type { Setting } from "./setting.js";

type MaybeStars = number | null | undefined;

export interface SurveySeed {
  id: string;
  respondedOn: DaySeed;
  attitude: MaybeStars;
  professionalism: MaybeStars;
  timeliness: MaybeStars;
}

/** Few days, so that several answers fall on one. */
const respondedOn = pick<DaySeed>(
  [4, ...at("known", 31)],
  [2, ...at("known", 20, 63)],
  [2, ...EDGES],
  [3, ...spread("known")],
  [1, ...spread("inside")],
);

const surveys = (stars: fc.Arbitrary<MaybeStars>): fc.Arbitrary<SurveySeed> =>
  shape<SurveySeed>({ id: anId, respondedOn, attitude: stars, professionalism: stars, timeliness: stars });

export const aSurveySeed: Record<Conduct, fc.Arbitrary<SurveySeed>> = {
  clean: surveys(pick<MaybeStars>([17, 5], [1, undefined, null], [1, 4])),
  mixed: surveys(pick<MaybeStars>([8, 5, 4], [3, 3, 2, 1], [2, undefined, null])),
  bad: surveys(pick<MaybeStars>([8, 1, 2, 3], [1, 4, 5], [2, undefined, null])),
};

export function buildSurvey(seed: SurveySeed, policyId: string, setting: Setting, ids: Ids): Survey {
  const unanswered = !seed.attitude && !seed.professionalism && !seed.timeliness;
  return row<Survey>({
    surveyId: ids.take(seed.id),
    policyId,
    respondedOn: dayTextFrom(seed.respondedOn, setting),
    attitude: unanswered ? 5 : seed.attitude,
    professionalism: seed.professionalism,
    timeliness: seed.timeliness,
  });
}
