import type fc from "fast-check";
import { at, type DaySeed, dayFrom, dayText, EDGES, spread } from "./days.ts";
import { anId, type Ids } from "./ids.ts";
import { pick, row, shape } from "./pick.ts";
import type { Setting } from "./setting.ts";
import type { Conduct, Stars, SurveyRow } from "./types.ts";

type MaybeStars = Stars | null | undefined;

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

export function buildSurvey(seed: SurveySeed, policyId: string, setting: Setting, ids: Ids): SurveyRow {
  const unanswered = !seed.attitude && !seed.professionalism && !seed.timeliness;
  return row<SurveyRow>({
    surveyId: ids.take(seed.id),
    policyId,
    respondedOn: dayText(dayFrom(seed.respondedOn, setting)),
    attitude: unanswered ? 5 : seed.attitude,
    professionalism: seed.professionalism,
    timeliness: seed.timeliness,
  });
}
