import type { Deferral } from "../../records/deferral.js";
import { at, type DaySeed, dayTextFrom, fixed, type MaybeDay, maybeDayText, type Near } from "./days.js";
import { anId, type Ids } from "./ids.js";
import { pick, row, shape } from "./pick.js";
import type { Setting } from "./setting.js";

/** Measured from the duty that it defers: its start day (own), due day, and due day after earlier deferrals (moved). */
export interface DeferralSeed {
  id: string;
  reason: string;
  submittedOn: DaySeed;
  status: Deferral["status"];
  until: MaybeDay;
}

export const aDeferralSeed = shape<DeferralSeed>({
  id: anId,
  reason: pick<string>([1, "停产", "the policyholder asked for a later day"]),
  submittedOn: pick<DaySeed>(
    [6, ...at("moved", -1, 0, 1)],
    [4, ...at("due", -1, 0, 1, -10)],
    [2, ...at("own", 0, -1)],
    [2, ...at("asOf", 0, 1), ...at("start", 0)],
  ),
  status: pick<Deferral["status"]>([5, "accepted"], [3, "pending"], [2, "rejected"]),
  until: pick<MaybeDay>(
    [8, ...at("moved", 1, 10, 30, -1, 0)],
    [3, ...at("end", -1, 0, 1), ...at("asOf", -1, 0, 1)],
    [2, undefined, null],
    [1, fixed("2099-12-31"), fixed("9999-12-31"), ...at("inForce", -1)],
  ),
});

export function buildDeferral(seed: DeferralSeed, policyId: string, duty: Near, setting: Setting, ids: Ids): Deferral {
  return row<Deferral>({
    deferralId: ids.take(seed.id),
    policyId,
    reason: seed.reason,
    submittedOn: dayTextFrom(seed.submittedOn, setting, duty),
    status: seed.status,
    until: maybeDayText(seed.until, setting, duty),
  });
}
