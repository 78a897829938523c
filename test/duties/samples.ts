import type { ListedDuty } from "../../src/index.js";

/** Insurer A's open upload of policy P-1, two days before it is due. */
export function duty(fields: Partial<ListedDuty> = {}): ListedDuty {
  return {
    insurerId: "A",
    insurerName: "甲保险宿州分公司",
    kind: "policy-upload",
    item: 6,
    recordId: "P-1",
    hazardId: null,
    policyId: "P-1",
    clause: { part: "annex", item: "6" },
    state: "open",
    start: "2024-03-01",
    due: "2024-03-08",
    done: null,
    toDo: true,
    daysLeft: 2,
    inPeriod: true,
    points: "3",
    atStake: "3",
    net: "0",
    loop: null,
    ...fields,
  };
}

/** Insurer A's duty to recheck the hazard Z1, which carries no points. */
export function recheckDuty(fields: Partial<ListedDuty> = {}): ListedDuty {
  return duty({
    kind: "hazard-rechecked",
    item: null,
    recordId: "S-1",
    hazardId: "Z1",
    clause: { part: "body", item: "2.5" },
    points: "0",
    atStake: "0",
    ...fields,
  });
}

/** A service whose result is not on the platform, whose loop is open, and whose hazard Z1 waits. */
export function serviceDuty(fields: Partial<ListedDuty> = {}): ListedDuty {
  return duty({
    kind: "service-loop",
    item: 3,
    recordId: "S-1",
    clause: { part: "annex", item: "3" },
    points: "2",
    atStake: "2",
    loop: {
      policyId: "P-1",
      performedOn: "2024-03-01",
      missingStages: ["reported"],
      isClosed: false,
      unresolvedHazards: ["Z1"],
    },
    ...fields,
  });
}
