import type fc from "fast-check";
import type { Hazard, Service } from "../../records/service.js";
import { type Day, formatDay } from "../../values/day.js";
import type { Conduct } from "./conduct.js";
import { at, dayFrom, type MaybeDay, type Near, toDay } from "./days.js";
import { aHazardSeed, buildHazard, type HazardSeed } from "./hazards.js";
import { anId, type Ids } from "./ids.js";
import { type InstantSeed, instantOn, maybeInstant } from "./instants.js";
import { pick, row, several, shape } from "./pick.js";
import type { Setting } from "./setting.js";

/** performedOn from the policy's first-service duty; the stages from performedOn (own) and the judging day (due). */
export interface ServiceSeed {
  id: string;
  performedOn: MaybeDay;
  assignedAt: InstantSeed;
  plannedAt: InstantSeed;
  reportedAt: InstantSeed;
  closedAt: InstantSeed;
  hazards: HazardSeed[];
  noHazards: [] | null | undefined;
}

const stageDays = [...at("own", 0, 1, -1), ...at("due", 0, 1), ...at("asOf", 0, 0, 1)];
const aStage = (absent: number) =>
  instantOn(pick<MaybeDay>([100 - absent, ...stageDays], [absent, undefined, undefined, null]));
const aKeptStage = instantOn(pick<MaybeDay>([1, ...at("own", 0, 1, -1, 2)]));

const noHazards = pick<[] | null | undefined>([2, undefined], [1, null], [2, []]);

const dutyEdges = [...at("moved", -1, 0, 1), ...at("due", -1, 0, 1)];

export const aServiceSeed: Record<Conduct, fc.Arbitrary<ServiceSeed>> = {
  clean: shape<ServiceSeed>({
    id: anId,
    performedOn: pick<MaybeDay>(
      [8, ...at("own", 0, 1), ...at("due", -35, -25, -5)],
      [3, ...at("due", -1, 0)],
      [1, ...at("own", -1)],
    ),
    assignedAt: aKeptStage,
    plannedAt: aKeptStage,
    reportedAt: aKeptStage,
    closedAt: aKeptStage,
    hazards: several(aHazardSeed.clean, 1),
    noHazards,
  }),
  mixed: shape<ServiceSeed>({
    id: anId,
    performedOn: pick<MaybeDay>(
      [14, ...dutyEdges],
      [4, ...at("own", 0, 10, 30)],
      [2, ...at("own", -1, -5), ...at("start", -1, 0), ...at("end", 0, 1)],
      [2, ...at("asOf", 0, 1), ...at("inForce", -1, 0)],
      [1, undefined, null],
    ),
    assignedAt: aStage(12),
    plannedAt: aStage(12),
    reportedAt: aStage(25),
    closedAt: aStage(40),
    hazards: several(aHazardSeed.mixed, 2),
    noHazards,
  }),
  bad: shape<ServiceSeed>({
    id: anId,
    performedOn: pick<MaybeDay>(
      [3, ...dutyEdges],
      [8, ...at("moved", 1, 2, 10), ...at("due", 1, 30)],
      [2, ...at("own", 0, 3, -2), ...at("asOf", 0, 1), ...at("end", 0)],
      [2, undefined, null],
    ),
    assignedAt: aStage(40),
    plannedAt: aStage(40),
    reportedAt: aStage(60),
    closedAt: aStage(70),
    hazards: several(aHazardSeed.bad, 2),
    noHazards,
  }),
};

/** `duty`: the first-service duty's start day (own), due day, and due day after deferrals (moved). */
export function buildService(
  seed: ServiceSeed,
  policyId: string,
  duty: Required<Near>,
  setting: Setting,
  ids: Ids,
  hazardIds: Ids,
): Service {
  const { performedOn } = seed;
  const own = performedOn ? dayFrom(performedOn, setting, duty) : duty.own;
  const hazards = seed.hazards.map((hazard) => buildHazard(hazard, own, setting, hazardIds));
  const near = { own, due: judgingDay(own, hazards) };
  return row<Service>({
    serviceId: ids.take(seed.id),
    policyId,
    assignedAt: maybeInstant(seed.assignedAt, setting, near),
    plannedAt: maybeInstant(seed.plannedAt, setting, near),
    performedOn: performedOn ? formatDay(own) : performedOn,
    reportedAt: maybeInstant(seed.reportedAt, setting, near),
    closedAt: maybeInstant(seed.closedAt, setting, near),
    hazards: hazards.length > 0 ? hazards : seed.noHazards && [],
  });
}

function judgingDay(performed: Day, hazards: Hazard[]): Day {
  let day = performed;
  for (const { foundOn, rectifyBy } of hazards) {
    if (rectifyBy && toDay(foundOn) <= performed) day = Math.max(day, toDay(rectifyBy));
  }
  return day;
}
