import type fc from "fast-check";
import { at, type DaySeed, dayFrom, dayText, dueOnEdges, EDGES, type MaybeDay, spread } from "./days.ts";
import { anId, type Ids } from "./ids.ts";
import { type InstantSeed, instantOn, maybeInstant } from "./instants.ts";
import { pick, row, shape } from "./pick.ts";
import type { Setting } from "./setting.ts";
import type { ClaimRow, Conduct } from "./types.ts";

export const UPLOAD_DAYS = 7;

/** settledOn from the policy's signing (own); the upload from settledOn (own) and its due day. */
export interface ClaimSeed {
  id: string;
  settledOn: MaybeDay;
  resultUploadedAt: InstantSeed;
}

const settledOn = pick<MaybeDay>(
  [8, ...spread("known")],
  [2, ...spread("inside")],
  [5, ...dueOnEdges(UPLOAD_DAYS)],
  [3, ...EDGES],
  [2, ...at("own", 0, -1, 30)],
  [1, undefined, null],
);

/** Of an upload within seven days of the record's own day. */
export const uploadDay: Record<Conduct, fc.Arbitrary<MaybeDay>> = {
  clean: pick<MaybeDay>([5, ...at("own", 0, 1, 5, 6)], [2, ...at("due", 0, -1)], [1, ...at("own", -1)]),
  mixed: pick<MaybeDay>(
    [6, ...at("due", -1, 0)],
    [3, ...at("due", 1)],
    [4, ...at("own", 0, 1, 6, 7)],
    [2, ...at("own", -1, 8, -40), ...at("due", 2, 30)],
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

export function buildClaim(seed: ClaimSeed, policyId: string, signed: number, setting: Setting, ids: Ids): ClaimRow {
  const settled = seed.settledOn ? dayFrom(seed.settledOn as DaySeed, setting, { own: signed }) : undefined;
  const own = settled ?? signed;
  return row<ClaimRow>({
    claimId: ids.take(seed.id),
    policyId,
    settledOn: settled === undefined ? (seed.settledOn as null | undefined) : dayText(settled),
    resultUploadedAt: maybeInstant(seed.resultUploadedAt, setting, { own, due: setting.due(own, UPLOAD_DAYS) }),
  });
}
