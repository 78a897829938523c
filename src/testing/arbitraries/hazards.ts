import type fc from "fast-check";
import type { Hazard } from "../../records/service.js";
import type { Day } from "../../values/day.js";
import type { Conduct } from "./conduct.js";
import { at, type DaySeed, dayTextFrom, fixed, type MaybeDay, maybeDayText, toDay } from "./days.js";
import { anId, type Ids } from "./ids.js";
import { pick, row, shape } from "./pick.js";
import type { Setting } from "./setting.js";

/** Measured from the day of the service (own); the steps also from rectifyBy (due). */
export interface HazardSeed {
  id: string;
  major: boolean;
  foundOn: DaySeed;
  notifiedOn: MaybeDay;
  rectifyBy: MaybeDay;
  rectifiedOn: MaybeDay;
  recheckedOn: MaybeDay;
  refusedOn: MaybeDay;
  reportedToAuthorityOn: MaybeDay;
}

const resolved = [...at("own", 1, 3), ...at("due", -1, 0)];
const later = [...at("due", 0, 1, 5), ...at("own", 0, 20), ...at("asOf", -1, 0, 1), ...at("start", -1, 0)];

const aStep = (absent: number) => pick<MaybeDay>([absent, undefined, undefined, null], [100 - absent, ...later]);

export const aHazardSeed: Record<Conduct, fc.Arbitrary<HazardSeed>> = {
  clean: shape<HazardSeed>({
    id: anId,
    major: pick<boolean>([3, false], [1, true]),
    foundOn: pick<DaySeed>([1, ...at("own", 0)]),
    notifiedOn: pick<MaybeDay>([1, ...at("own", 0)]),
    rectifyBy: pick<MaybeDay>([3, ...at("own", 5, 10)], [1, undefined, null]),
    rectifiedOn: pick<MaybeDay>([1, ...at("own", 0, 3)]),
    recheckedOn: pick<MaybeDay>([1, ...resolved]),
    refusedOn: pick<MaybeDay>([1, undefined, null]),
    reportedToAuthorityOn: pick<MaybeDay>([1, undefined, null]),
  }),
  mixed: hazards(35, 50),
  bad: hazards(65, 35),
};

function hazards(unchecked: number, unreported: number): fc.Arbitrary<HazardSeed> {
  return shape<HazardSeed>({
    id: anId,
    major: pick<boolean>([1, false], [1, true]),
    foundOn: pick<DaySeed>(
      [6, ...at("own", 0)],
      [2, ...at("own", -1, 1)],
      [1, ...at("own", 10, -30)],
      [1, ...at("asOf", 0, 1)],
    ),
    notifiedOn: aStep(40),
    rectifyBy: pick<MaybeDay>(
      [3, undefined, null],
      [6, ...at("own", -1, 0, 10, 30)],
      [3, ...at("end", -1, 0, 1)],
      [3, ...at("asOf", -1, 0, 1)],
      [2, ...at("start", -1, 0), ...at("inForce", -1, 0)],
      [1, fixed("2099-12-31"), fixed("9999-12-31")],
    ),
    rectifiedOn: aStep(50),
    recheckedOn: aStep(unchecked),
    refusedOn: aStep(unreported),
    reportedToAuthorityOn: aStep(unreported),
  });
}

export function buildHazard(seed: HazardSeed, performed: Day, setting: Setting, ids: Ids): Hazard {
  const rectifyBy = maybeDayText(seed.rectifyBy, setting, { own: performed });
  const near = { own: performed, due: rectifyBy ? toDay(rectifyBy) : performed };
  return row<Hazard>({
    hazardId: ids.take(seed.id),
    foundOn: dayTextFrom(seed.foundOn, setting, { own: performed }),
    major: seed.major,
    notifiedOn: maybeDayText(seed.notifiedOn, setting, near),
    rectifyBy,
    rectifiedOn: maybeDayText(seed.rectifiedOn, setting, near),
    recheckedOn: maybeDayText(seed.recheckedOn, setting, near),
    refusedOn: maybeDayText(seed.refusedOn, setting, near),
    reportedToAuthorityOn: maybeDayText(seed.reportedToAuthorityOn, setting, near),
  });
}
