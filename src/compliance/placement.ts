import { type Day, parseDay } from "../values/day.js";
import { PLACEMENT_CLAUSE } from "./clauses.js";
import type { Obligation } from "./obligation.js";

/** A policy that is placed with an insurer outside of the city (异地投保) is filed with the industry's department (报备). */
export const placementFiled: Obligation<"placement-filed"> = {
  code: "placement-filed",
  clause: PLACEMENT_CLAUSE,
  numbersOf: null,
  recordTable: "policies",
  find: ({ policies, seen }, add) => {
    for (const { policyId, policyholderId, insurerId, signedOn, placedOutsideCity, placementFiledOn } of policies) {
      if (placedOutsideCity !== true) continue;
      const done = seen(placementFiledOn);
      const state = done === null ? "outstanding" : "met";
      const placed = parseDay(signedOn) as Day;
      add({ insurerId, recordId: policyId, placed, state, due: null, done, evidence: { policyholderId } });
    }
  },
};
