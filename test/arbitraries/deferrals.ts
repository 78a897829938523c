import { at, type DaySeed, dayFrom, dayText, fixed, type MaybeDay, maybeDayText, type Near } from "./days.ts";
import { anId, type Ids } from "./ids.ts";
import { pick, row, shape } from "./pick.ts";
import type { Setting } from "./setting.ts";
import type { DeferralRow } from "./types.ts";

/** Measured from the duty that it defers: its start day (own), due day, and due day after earlier deferrals (moved). */
export interface DeferralSeed {
  id: string;
  reason: string;
  submittedOn: DaySeed;
  status: DeferralRow["status"];
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
  status: pick<DeferralRow["status"]>([5, "accepted"], [3, "pending"], [2, "rejected"]),
  until: pick<MaybeDay>(
    [8, ...at("moved", 1, 10, 30, -1, 0)],
    [3, ...at("end", -1, 0, 1), ...at("asOf", -1, 0, 1)],
    [2, undefined, null],
    [1, fixed("2099-12-31"), fixed("9999-12-31"), fixed("2023-12-31")],
  ),
});

export function buildDeferral(
  seed: DeferralSeed,
  policyId: string,
  duty: Near,
  setting: Setting,
  ids: Ids,
): DeferralRow {
  return row<DeferralRow>({
    deferralId: ids.take(seed.id),
    policyId,
    reason: seed.reason,
    submittedOn: dayText(dayFrom(seed.submittedOn, setting, duty)),
    status: seed.status,
    until: maybeDayText(seed.until, setting, duty),
  });
}
