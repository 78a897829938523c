import type fc from "fast-check";
import type { Claim } from "../../records/claim.js";
import { type Day, formatDay } from "../../values/day.js";
import type { Conduct } from "./conduct.js";
import { at, dayFrom, dueOnEdges, EDGES, type MaybeDay, spread } from "./days.js";
import { anId, type Ids } from "./ids.js";
import { type InstantSeed, instantOn, maybeInstant } from "./instants.js";
import { pick, row, shape } from "./pick.js";
import type { Setting } from "./setting.js";

/** settledOn from the policy's signing (own); the upload from settledOn (own) and its due day. */
export interface ClaimSeed {
  id: string;
  settledOn: MaybeDay;
  resultUploadedAt: InstantSeed;
}

const settledOn = pick<MaybeDay>(
  [8, ...spread("known")],
  [2, ...spread("inside")],
  [5, ...dueOnEdges("claim-upload")],
  [3, ...EDGES],
  [2, ...at("own", 0, -1, 30)],
  [1, undefined, null],
);

/** Of an upload within some days of the record's own day. */
export const uploadDay: Record<Conduct, fc.Arbitrary<MaybeDay>> = {
  clean: pick<MaybeDay>([5, ...at("own", 0, 1), ...at("due", -2, -1)], [2, ...at("due", 0, -1)], [1, ...at("own", -1)]),
  mixed: pick<MaybeDay>(
    [6, ...at("due", -1, 0)],
    [3, ...at("due", 1)],
    [4, ...at("own", 0, 1), ...at("due", -1, 0)],
    [2, ...at("own", -1, -40), ...at("due", 1, 2, 30)],
    [2, ...at("asOf", -1, 0, 1)],
    [1, undefined, null],
  ),
  bad: pick<MaybeDay>(
    [5, ...at("due", 1, 2, 30)],
    [2, ...at("due", -1, 0)],
    [2, ...at("asOf", 0, 1)],
    [4, undefined, null],
  ),
};

const claims = (conduct: Conduct): fc.Arbitrary<ClaimSeed> =>
  shape<ClaimSeed>({ id: anId, settledOn, resultUploadedAt: instantOn<MaybeDay>(uploadDay[conduct]) });

export const aClaimSeed: Record<Conduct, fc.Arbitrary<ClaimSeed>> = {
  clean: claims("clean"),
  mixed: claims("mixed"),
  bad: claims("bad"),
};

export function buildClaim(seed: ClaimSeed, policyId: string, signed: Day, setting: Setting, ids: Ids): Claim {
  const { settledOn } = seed;
  const own = settledOn ? dayFrom(settledOn, setting, { own: signed }) : signed;
  const due = setting.due(own, setting.aims.days["claim-upload"]);
  return row<Claim>({
    claimId: ids.take(seed.id),
    policyId,
    settledOn: settledOn ? formatDay(own) : settledOn,
    resultUploadedAt: maybeInstant(seed.resultUploadedAt, setting, { own, due }),
  });
}
