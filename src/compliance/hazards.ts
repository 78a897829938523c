import type { Hazard } from "../records/service.js";
import { type Day, parseDay } from "../values/day.js";
import { SERVICE_CLAUSE } from "./clauses.js";
import type { FoundDuty, Obligation } from "./obligation.js";
import type { Sight } from "./sight.js";

type HazardCode = "hazard-notified" | "hazard-rechecked" | "refusal-reported";

/** A hazard that a service found is recorded, and told to the policyholder (告知投保单位). */
export const hazardNotified: Obligation<"hazard-notified"> = {
  code: "hazard-notified",
  clause: SERVICE_CLAUSE,
  numbersOf: null,
  recordTable: "services",
  find: (sight, add) =>
    eachHazard(sight, (hazard, duty) => {
      const done = sight.seen(hazard.notifiedOn);
      add({ ...duty, state: done === null ? "outstanding" : "met", done });
    }),
};

/**
 * A hazard is followed until its remedy is rechecked (复核整改情况); until the day by which it is to be remedied there is
 * still time. Where the remedy of a major one is refused, the report of that takes the place of the recheck.
 */
export const hazardRechecked: Obligation<"hazard-rechecked"> = {
  code: "hazard-rechecked",
  clause: SERVICE_CLAUSE,
  numbersOf: null,
  recordTable: "services",
  find: (sight, add) =>
    eachHazard(sight, (hazard, duty) => {
      const { major, rectifyBy } = hazard;
      const done = sight.seen(hazard.recheckedOn);
      const isOpen = rectifyBy != null && (parseDay(rectifyBy) as Day) > sight.context.asOf;
      if (done !== null) add({ ...duty, state: "met", done });
      else if (!major || sight.seen(hazard.refusedOn) === null)
        add({ ...duty, state: isOpen ? "open" : "outstanding", done });
    }),
};

/** A major hazard (重大事故隐患) whose remedy the policyholder refuses is reported to the authority of the place. */
export const refusalReported: Obligation<"refusal-reported"> = {
  code: "refusal-reported",
  clause: SERVICE_CLAUSE,
  numbersOf: null,
  recordTable: "services",
  find: (sight, add) =>
    eachHazard(sight, (hazard, duty) => {
      const refusedOn = sight.seen(hazard.refusedOn);
      if (!hazard.major || refusedOn === null) return;
      const done = sight.seen(hazard.reportedToAuthorityOn);
      add({ ...duty, placed: parseDay(refusedOn) as Day, state: done === null ? "outstanding" : "met", done });
    }),
};

/** Calls with each hazard in sight, and what a duty about it has in any case. The notice names no day for any of them. */
function eachHazard(
  sight: Sight,
  handle: (hazard: Hazard, duty: Omit<FoundDuty<HazardCode>, "state" | "done">) => void,
): void {
  for (const { service, policy } of sight.services) {
    const { serviceId, policyId, hazards } = service;
    for (const hazard of hazards ?? []) {
      const { hazardId, foundOn, major, rectifyBy } = hazard;
      if (sight.seen(foundOn) === null) continue;
      const refusedOn = sight.seen(hazard.refusedOn);
      const evidence = { policyId, hazardId, foundOn, major, rectifyBy: rectifyBy ?? null, refusedOn };
      const placed = parseDay(foundOn) as Day;
      handle(hazard, { insurerId: policy.insurerId, recordId: serviceId, placed, due: null, evidence });
    }
  }
}
