import type fc from "fast-check";
import type { Dispute } from "../../records/dispute.js";
import { formatDay } from "../../values/day.js";
import type { Conduct } from "./conduct.js";
import { aDay, at, type DaySeed, dayFrom, dayTextFrom } from "./days.js";
import { anEvent, anId, type Ids } from "./ids.js";
import { around, pick, row, shape } from "./pick.js";
import type { Setting } from "./setting.js";

export interface DisputeSeed {
  id: string;
  eventId: string | null | undefined;
  policy: number | null | undefined;
  cause: Dispute["cause"];
  forum: Dispute["forum"];
  filedOn: DaySeed;
  liability: Dispute["liability"];
  /** From filing (own). */
  determinedOn: DaySeed;
  pendingDay: null | undefined;
}

const disputes = (forum: fc.Arbitrary<Dispute["forum"]>, liability: fc.Arbitrary<Dispute["liability"]>) =>
  shape<DisputeSeed>({
    id: anId,
    eventId: anEvent,
    policy: pick<number | null | undefined>([2, undefined], [1, null], [3, 0, 1, 2, 5]),
    cause: pick<Dispute["cause"]>([6, "underwriting", "claims", "prevention"], [3, "other"]),
    forum,
    filedOn: aDay,
    liability,
    determinedOn: pick<DaySeed>(
      [4, ...at("own", 0, 1, 30)],
      [1, ...at("own", -1, -20)],
      [4, ...at("start", -1, 0), ...at("end", 0, 1), ...at("asOf", 0, 1), ...at("known", 20, 40)],
    ),
    pendingDay: pick<null | undefined>([1, undefined, null]),
  });

const forum = pick<Dispute["forum"]>([6, "court"], [4, "arbitration", "complaint"]);

export const aDisputeSeed: Record<Conduct, fc.Arbitrary<DisputeSeed>> = {
  clean: disputes(forum, pick<Dispute["liability"]>([2, "none"], [1, "pending"])),
  mixed: disputes(forum, pick<Dispute["liability"]>([6, "insurer"], [3, "none", "pending"])),
  bad: disputes(
    pick<Dispute["forum"]>([8, "court"], [2, "arbitration", "complaint"]),
    pick<Dispute["liability"]>([9, "insurer"], [1, "none", "pending"]),
  ),
};

export function buildDispute(
  seed: DisputeSeed,
  policies: readonly string[],
  insurerId: string,
  setting: Setting,
  ids: Ids,
): Dispute {
  const filed = dayFrom(seed.filedOn, setting);
  return row<Dispute>({
    disputeId: ids.take(seed.id),
    insurerId,
    eventId: seed.eventId,
    policyId: typeof seed.policy === "number" ? around(policies, seed.policy) : seed.policy,
    cause: seed.cause,
    forum: seed.forum,
    filedOn: formatDay(filed),
    liability: seed.liability,
    determinedOn:
      seed.liability === "pending" ? seed.pendingDay : dayTextFrom(seed.determinedOn, setting, { own: filed }),
  });
}
