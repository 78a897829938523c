import type { ClaimFacts } from "../facts/facts.js";
import type { Claim } from "../records/claim.js";
import type { Policy } from "../records/policy.js";
import { NEVER } from "../values/day.js";
import { fractionOf } from "../values/fraction.js";
import { assertRecords, insurerOf, onlyRow } from "./check-records.js";
import { asSeen, assertContext, itemOf, type RuleContext } from "./context.js";
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
 * Item 8: an insurer uploads the result of a claim (理赔结果) within days of its settlement (理赔完成). Confirmed
 * findings count beside the data.
 *
 * Annex, item 8. Parameters: days, points a claim, weight.
 */
export const claimUpload: Rule<Counted> = {
  item: 8,
  id: "claim-upload",
  isWhole: false,
  readings: DUTY_READINGS,
  ...counting,
  gather: (counted, facts, context) => {
    const { days } = itemOf(context, "claim-upload");
    for (const claim of facts.claims) {
      const duty = judgeClaim(claim, days, context);
      if (duty.status === "met") continue;
      const { claimId, policy } = claim;
      countDuty(counted, duty, { rule: "claim-upload", recordId: claimId, policyId: policy.policyId }, context);
    }
    countFindingsBesideData(counted, facts, { item: 8, code: "claim-upload.found" }, claimData(context), context);
  },
  outcome: (counted, context) => countedOutcome(counted, fractionOf(itemOf(context, "claim-upload").points)),
};

/** What the data of a claim say beside the findings about it. */
export function claimData(context: RuleContext): OwnData<ClaimFacts> {
  const { days } = itemOf(context, "claim-upload");
  return {
    isBreach: (claim) => isBreach(judgeClaim(claim, days, context)),
    due: ({ settled }) => (asSeen(settled, context) === NEVER ? null : dueDayForFindings(settled, days, context)),
  };
}

/** A claim's duty; it is unknown until the policy is in sight and the claim settled. */
export function judgeClaim({ policy, settled, resultUploaded }: ClaimFacts, days: number, context: RuleContext): Duty {
  if (!isInSight(policy, context) || asSeen(settled, context) === NEVER) return unknownDuty;
  return judgeDuty(settled, days, resultUploaded, context);
}

/**
 * Item 8 for one claim, by its own data: what became of the upload of its result by the close of asOf.
 *
 * @param records - the claim, and the policy that it is on.
 * @throws DatasetError where a record is not sound; CallError where a due day is outside the rest-day calendar.
 */
export function checkClaimUpload(records: { claim: Claim; policy: Policy }, context: RuleContext): DutyVerdict {
  assertContext(context);
  assertRecords(records);
  const { days } = itemOf(context, "claim-upload");
  const { claims } = insurerOf({ policies: [records.policy], claims: [records.claim] });
  return dutyVerdict(judgeClaim(onlyRow(claims), days, context), context);
}
