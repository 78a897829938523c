import type { Service } from "../records/service.js";
import { itemOf, type RuleContext } from "../rules/context.js";
import { type Duty, judgeDuty, placingDay } from "../rules/duty.js";
import { type Day, NEVER, parseDay } from "../values/day.js";
import { parseInstantDay } from "../values/instant.js";
import { SERVICE_CLAUSE } from "./clauses.js";
import type { ComplianceState } from "./compliance-duty.js";
import type { FoundDuty, Obligation } from "./obligation.js";
import type { Sight } from "./sight.js";

type StageCode = "provider-assigned" | "plan-submitted";

/** Within days of signing, a provider or an expert is assigned on the platform (确定服务机构或专家). */
export const providerAssigned: Obligation<"provider-assigned"> = {
  code: "provider-assigned",
  clause: SERVICE_CLAUSE,
  numbersOf: "first-service",
  recordTable: "policies",
  find: (sight, add) => findStage(sight, ({ assignedAt }) => assignedAt, add),
};

/** Within days of signing, the service plan is submitted (提交服务计划). */
export const planSubmitted: Obligation<"plan-submitted"> = {
  code: "plan-submitted",
  clause: SERVICE_CLAUSE,
  numbersOf: "first-service",
  recordTable: "policies",
  find: (sight, add) => findStage(sight, ({ plannedAt }) => plannedAt, add),
};

/** Within days of signing, the service is performed (完成事故预防技术服务), whatever the policyholder's size. */
export const servicePerformed: Obligation<"service-performed"> = {
  code: "service-performed",
  clause: SERVICE_CLAUSE,
  numbersOf: "first-service",
  recordTable: "policies",
  find: (sight, add) =>
    findStage(
      sight,
      ({ performedOn }) => performedOn,
      (duty) => {
        const deferralIds = sight.deferralIds.get(duty.recordId) ?? [];
        add({ ...duty, evidence: { ...duty.evidence, deferralIds } });
      },
    ),
};

/** The duty to reach a stage, for each policy in sight: done when the first of its services reached it. */
function findStage(
  sight: Sight,
  stageOf: (service: Service) => string | null | undefined,
  add: (duty: FoundDuty<StageCode>) => void,
): void {
  const { context, textOf } = sight;
  const { days } = itemOf(context, "first-service");
  const firsts = firstDays(sight, stageOf);
  for (const policy of sight.policies) {
    const { policyId, policyholderId, insurerId, signedOn } = policy;
    const duty = judgeDuty(parseDay(signedOn) as Day, days, firsts.get(policyId) ?? NEVER, context);
    if (duty.status === "exempt") continue;
    const { due, done } = duty;
    const terminatedOn = sight.seen(policy.terminatedOn);
    const state = stateOf(duty, terminatedOn, context);
    const daysLate = state === "late" || state === "missed" ? (done === NEVER ? context.asOf : done) - due : 0;
    add({
      insurerId,
      recordId: policyId,
      state,
      placed: placingDay(duty, context),
      due: textOf(due),
      done: done === NEVER ? null : textOf(done),
      evidence: { policyholderId, start: signedOn, daysLate, terminatedOn },
    });
  }
}

/** The earliest day of a stage among a policy's services, by policyId. */
function firstDays(
  { services }: Sight,
  stageOf: (service: Service) => string | null | undefined,
): ReadonlyMap<string, Day> {
  const firsts = new Map<string, Day>();
  for (const { service } of services) {
    const text = stageOf(service);
    if (text == null) continue;
    const day = parseInstantDay(text) as Day;
    if (day < (firsts.get(service.policyId) ?? NEVER)) firsts.set(service.policyId, day);
  }
  return firsts;
}

/** After termination nobody is left to serve: the reading `terminatedPolicy` holds here as in item 2. */
function stateOf({ status, due }: Duty, terminatedOn: string | null, { readings }: RuleContext): ComplianceState {
  const isEnded = terminatedOn !== null && (parseDay(terminatedOn) as Day) <= due;
  if (isEnded && status !== "met" && readings.terminatedPolicy === "lapses") return "lapsed";
  return status as ComplianceState;
}
