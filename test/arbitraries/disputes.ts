import type fc from "fast-check";
import { aDay, at, type DaySeed, dayFrom, dayText } from "./days.ts";
import { anEvent, anId, type Ids } from "./ids.ts";
import { around, pick, row, shape } from "./pick.ts";
import type { Setting } from "./setting.ts";
import type { Conduct, DisputeRow } from "./types.ts";

export interface DisputeSeed {
  id: string;
  eventId: string | null | undefined;
  policy: number | null | undefined;
  cause: DisputeRow["cause"];
  forum: DisputeRow["forum"];
  filedOn: DaySeed;
  liability: DisputeRow["liability"];
  /** From filing (own). */
  determinedOn: DaySeed;
  pendingDay: null | undefined;
}

const disputes = (forum: fc.Arbitrary<DisputeRow["forum"]>, liability: fc.Arbitrary<DisputeRow["liability"]>) =>
  shape<DisputeSeed>({
    id: anId,
    eventId: anEvent,
    policy: pick<number | null | undefined>([2, undefined], [1, null], [3, 0, 1, 2, 5]),
    cause: pick<DisputeRow["cause"]>([6, "underwriting", "claims", "prevention"], [3, "other"]),
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

const forum = pick<DisputeRow["forum"]>([6, "court"], [4, "arbitration", "complaint"]);

export const aDisputeSeed: Record<Conduct, fc.Arbitrary<DisputeSeed>> = {
  clean: disputes(forum, pick<DisputeRow["liability"]>([2, "none"], [1, "pending"])),
  mixed: disputes(forum, pick<DisputeRow["liability"]>([6, "insurer"], [3, "none", "pending"])),
  bad: disputes(
    pick<DisputeRow["forum"]>([8, "court"], [2, "arbitration", "complaint"]),
    pick<DisputeRow["liability"]>([9, "insurer"], [1, "none", "pending"]),
  ),
};

export function buildDispute(
  seed: DisputeSeed,
  policies: readonly string[],
  insurerId: string,
  setting: Setting,
  ids: Ids,
): DisputeRow {
  const filed = dayFrom(seed.filedOn, setting);
  return row<DisputeRow>({
    disputeId: ids.take(seed.id),
    insurerId,
    eventId: seed.eventId,
    policyId: typeof seed.policy === "number" ? around(policies, seed.policy) : seed.policy,
    cause: seed.cause,
    forum: seed.forum,
    filedOn: dayText(filed),
    liability: seed.liability,
    determinedOn:
      seed.liability === "pending" ? seed.pendingDay : dayText(dayFrom(seed.determinedOn, setting, { own: filed })),
  });
}
