import type { PolicyFacts } from "../facts/facts.js";
import type { Policy } from "../records/policy.js";
import { fractionOf } from "../values/fraction.js";
import { onePolicy } from "./check-records.js";
import { assertContext, itemOf, type RuleContext } from "./context.js";
import { type Counted, countedOutcome, counting } from "./counted.js";
import {
  countDuty,
  DUTY_READINGS,
  type Duty,
  type DutyVerdict,
  dueDayForFindings,
  dutyVerdict,
  isBreach,
  judgeDuty,
  unknownDuty,
} from "./duty.js";
import { countFindingsBesideData, type OwnData } from "./findings.js";
import type { Rule } from "./rule.js";
import { isInSight } from "./sight.js";

/**
 * Item 6: an insurer uploads the e-policy (电子保单) to the platform within days of signing. Confirmed findings count
 * beside the data.
 *
 * Annex, item 6; body, part 2 (5). Parameters: days, points a policy, weight.
 */
export const policyUpload: Rule<Counted> = {
  item: 6,
  id: "policy-upload",
  isWhole: false,
  readings: DUTY_READINGS,
  ...counting,
  gather: (counted, facts, context) => {
    const { days } = itemOf(context, "policy-upload");
    for (const policy of facts.policies) {
      const duty = judgeUpload(policy, days, context);
      if (duty.status === "met") continue;
      const { policyId } = policy;
      countDuty(counted, duty, { rule: "policy-upload", recordId: policyId, policyId }, context);
    }
    countFindingsBesideData(counted, facts, { item: 6, code: "policy-upload.found" }, uploadData(context), context);
  },
  outcome: (counted, context) => countedOutcome(counted, fractionOf(itemOf(context, "policy-upload").points)),
};

/** What the data of a policy say beside the findings about it. */
export function uploadData(context: RuleContext): OwnData<PolicyFacts> {
  const { days } = itemOf(context, "policy-upload");
  return {
    isBreach: (policy) => isBreach(judgeUpload(policy, days, context)),
    due: ({ signed }) => dueDayForFindings(signed, days, context),
  };
}

/** A policy's duty; it is unknown until the policy is in sight. */
export function judgeUpload(policy: PolicyFacts, days: number, context: RuleContext): Duty {
  return isInSight(policy, context) ? judgeDuty(policy.signed, days, policy.uploaded, context) : unknownDuty;
}

/**
 * Item 6 for one policy, by its own data: what became of its upload by the close of asOf.
 *
 * @throws DatasetError where the policy is not sound; CallError where a due day is outside the rest-day calendar.
 */
export function checkPolicyUpload(policy: Policy, context: RuleContext): DutyVerdict {
  assertContext(context);
  const { days } = itemOf(context, "policy-upload");
  return dutyVerdict(judgeUpload(onePolicy({ policy }), days, context), context);
}
