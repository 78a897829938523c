import type { HazardFacts, ServiceFacts } from "../facts/facts.js";
import type { Policy } from "../records/policy.js";
import type { Service } from "../records/service.js";
import { contains } from "../time/period.js";
import { type Day, formatDay, NEVER } from "../values/day.js";
import { fractionOf } from "../values/fraction.js";
import { deepFreeze } from "../values/freeze.js";
import type { LoopEvidence, ServiceStage } from "./breach.js";
import { assertRecords, insurerOf, onlyRow } from "./check-records.js";
import { assertContext, itemOf, type RuleContext } from "./context.js";
import { type Counted, countedOutcome, counting } from "./counted.js";
import { isExempt } from "./duty.js";
import { countFindingsBesideData, type OwnData } from "./findings.js";
import type { Rule } from "./rule.js";
import { isInSight } from "./sight.js";

/**
 * Item 3: a service runs through the platform from end to end (全过程流转), and its loop is closed (闭环). Confirmed
 * findings count beside the data.
 *
 * Annex, item 3; body, part 2 (5). Parameters: points a service, weight.
 */
export const serviceLoop: Rule<Counted> = {
  item: 3,
  id: "service-loop",
  isWhole: false,
  readings: ["earlierDuties", "serviceLoop"],
  ...counting,
  gather: (counted, facts, context) => {
    const own = loopData(context);
    const terms = { item: 3, code: "service-loop.found" } as const;
    const covered = countFindingsBesideData(counted, facts, terms, own, context);
    for (const service of facts.services) {
      countLoop(counted, service, covered, context);
    }
  },
  outcome: (counted, context) => countedOutcome(counted, fractionOf(itemOf(context, "service-loop").points)),
};

/** What the data of a service say beside the findings about it. */
export const loopData = (context: RuleContext): OwnData<ServiceFacts> => ({
  isBreach: (service) => judgeLoop(service, context).status === "broken",
  due: () => null,
});

/** What became of a service's loop by the close of asOf. */
export type LoopStatus =
  | "met"
  | "broken"
  /** Its judging day is still to come. */
  | "open"
  /** Performed before the rulebook was in force. */
  | "exempt"
  /** Out of sight, or not performed. */
  | "unknown";

export interface Loop {
  readonly status: LoopStatus;
  /** The day on which it is judged; NEVER where it is not. */
  readonly judged: Day;
}

/** A service is judged once: when it was performed, or when the last hazard that it found was to be remedied. */
export function judgeLoop(service: ServiceFacts, context: RuleContext): Loop {
  const { policy, performed } = service;
  if (!isInSight(policy, context) || performed > context.asOf) return { status: "unknown", judged: NEVER };
  if (isExempt(performed, context)) return { status: "exempt", judged: NEVER };
  const judged = judgingDay(service);
  if (judged > context.asOf) return { status: "open", judged };
  return { status: isFaultyLoop(service, context) ? "broken" : "met", judged };
}

function judgingDay({ performed, hazards }: ServiceFacts): Day {
  let latest = performed;
  for (const { found, rectifyBy } of hazards) {
    if (found <= performed && rectifyBy !== null) latest = Math.max(latest, rectifyBy);
  }
  return latest;
}

/** Whether a service would be a breach if it were judged as it stands. */
export function isFaultyLoop(service: ServiceFacts, context: RuleContext): boolean {
  return context.readings.serviceLoop === "both"
    ? isFlowBroken(service, context) && !isLoopClosed(service, context)
    : isFlowBroken(service, context) || !isLoopClosed(service, context);
}

const STAGES: readonly ServiceStage[] = /* @__PURE__ */ Object.freeze(["assigned", "planned", "reported"]);

function isFlowBroken({ assigned, planned, reported }: ServiceFacts, { asOf }: RuleContext): boolean {
  return assigned > asOf || planned > asOf || reported > asOf;
}

function missingStages(service: ServiceFacts, { asOf }: RuleContext): readonly ServiceStage[] {
  return STAGES.filter((stage) => service[stage] > asOf);
}

function isLoopClosed({ closed, hazards }: ServiceFacts, { asOf }: RuleContext): boolean {
  return closed <= asOf && !hazards.some((hazard) => isUnresolved(hazard, asOf));
}

/** Whether a hazard in sight is neither rechecked (复核) nor, major and refused, reported to the authority. */
function isUnresolved(hazard: HazardFacts, asOf: Day): boolean {
  const { found, isMajor, rechecked, refused, reportedToAuthority } = hazard;
  const isReported = isMajor && refused <= asOf && reportedToAuthority <= asOf;
  return found <= asOf && rechecked > asOf && !isReported;
}

function unresolvedHazards({ hazards }: ServiceFacts, { asOf }: RuleContext): readonly string[] {
  return hazards
    .filter((hazard) => isUnresolved(hazard, asOf))
    .map(({ hazardId }) => hazardId)
    .sort();
}

function countLoop(counted: Counted, service: ServiceFacts, covered: ReadonlySet<string>, context: RuleContext): void {
  // Most are not performed yet, or in order, whatever the day that they are judged on.
  if (service.performed > context.asOf || !isFaultyLoop(service, context)) return;
  const { status, judged } = judgeLoop(service, context);
  const { serviceId, policy } = service;
  const isOfPeriod = contains(context.period, judged); // One that is not judged is of none.
  if (status === "open") {
    const { policyId } = policy;
    const isCovered = covered.has(serviceId);
    const open = { recordId: serviceId, policyId, due: judged, isOfPeriod, isCovered };
    counted.open.push({ code: "service-loop.open", ...open });
  } else if (isOfPeriod) {
    const evidence = loopEvidence(service, context);
    counted.charges.push({ code: "service-loop.broken", recordId: serviceId, day: judged, evidence });
  }
}

export function loopEvidence(service: ServiceFacts, context: RuleContext): LoopEvidence {
  return {
    policyId: service.policy.policyId,
    performedOn: formatDay(service.performed),
    missingStages: missingStages(service, context),
    isClosed: service.closed <= context.asOf,
    unresolvedHazards: unresolvedHazards(service, context),
  };
}

/** A service's loop as an importer reads it. */
export interface LoopVerdict {
  readonly status: LoopStatus;
  /** The day, `YYYY-MM-DD`, on which it is judged; `null` where it is not. */
  readonly judgedOn: string | null;
  readonly missingStages: readonly ServiceStage[];
  readonly isClosed: boolean;
  readonly unresolvedHazards: readonly string[];
  /** Whether it is a breach that belongs to the period. */
  readonly counts: boolean;
}

/**
 * Item 3 for one service, by its own data: what became of its flow and loop by the close of asOf.
 *
 * @param records - the service, and the policy that it is for.
 * @throws DatasetError where a record is not sound.
 */
export function checkServiceLoop(records: { service: Service; policy: Policy }, context: RuleContext): LoopVerdict {
  assertContext(context);
  assertRecords(records);
  itemOf(context, "service-loop");
  const { services } = insurerOf({ policies: [records.policy], services: [records.service] });
  const service = onlyRow(services);
  const { status, judged } = judgeLoop(service, context);
  return deepFreeze({
    status,
    judgedOn: judged === NEVER ? null : formatDay(judged),
    missingStages: missingStages(service, context),
    isClosed: service.closed <= context.asOf,
    unresolvedHazards: unresolvedHazards(service, context),
    counts: status === "broken" && contains(context.period, judged),
  });
}
