import type { ClaimFacts, PolicyFacts } from "../../facts/facts.js";
import { itemOf } from "../../rules/context.js";
import { type Duty, placingDay } from "../../rules/duty.js";
import { judgeUpload, uploadData } from "../../rules/item-06-policy-upload.js";
import { claimData, judgeClaim } from "../../rules/item-08-claim-upload.js";
import { contains } from "../../time/period.js";
import { formatDay } from "../../values/day.js";
import { type Fraction, fractionOf } from "../../values/fraction.js";
import type { ChangingAnswer } from "../answer.js";
import { findingsBesideData, findingsByRecord } from "./findings.js";
import { breachGroups, type Group, type Situation } from "./group.js";

/**
 * Item 6: uploads that can still be in time, and undecided findings about policies. A policy never has both: until the
 * close of the due day a finding is premature.
 */
export function uploadGroups(situation: Situation): Group[] {
  const { facts, context } = situation;
  const { days, points: each } = itemOf(context, "policy-upload");
  const points = fractionOf(each);
  const groups: Group[] = [];
  for (const policy of facts.policies) {
    const names = { code: "policy-upload.uploaded", item: 6, recordId: policy.policyId } as const;
    groups.push(...openDuty(names, judgeUpload(policy, days, context), points, situation));
  }
  const own = uploadData(context);
  const findings = findingsByRecord<PolicyFacts>(6, situation);
  return [...groups, ...findingsBesideData(findings, own, "policy-upload.undecided", points, situation)];
}

/** Item 8: as item 6, of claims. */
export function claimGroups(situation: Situation): Group[] {
  const { facts, context } = situation;
  const { days, points: each } = itemOf(context, "claim-upload");
  const points = fractionOf(each);
  const groups: Group[] = [];
  for (const claim of facts.claims) {
    const names = { code: "claim-upload.uploaded", item: 8, recordId: claim.claimId } as const;
    groups.push(...openDuty(names, judgeClaim(claim, days, context), points, situation));
  }
  const own = claimData(context);
  const findings = findingsByRecord<ClaimFacts>(8, situation);
  return [...groups, ...findingsBesideData(findings, own, "claim-upload.undecided", points, situation)];
}

/** A duty that at the close will have been missed, unless it is kept on a day that is still to come. */
function openDuty(
  names: Pick<
    ChangingAnswer & { code: "policy-upload.uploaded" | "claim-upload.uploaded" },
    "code" | "item" | "recordId"
  >,
  duty: Duty,
  points: Fraction,
  { context, asOf }: Situation,
): Group[] {
  const { status, due } = duty;
  const isOpen = status === "missed" && due > asOf && contains(context.period, placingDay(duty, context));
  if (!isOpen) return [];
  const kept: ChangingAnswer = { ...names, by: formatDay(due) };
  return breachGroups(points, {
    code: names.code === "policy-upload.uploaded" ? "policy-upload.open" : "claim-upload.open",
    recordId: names.recordId,
    due,
    questions: [{ question: "duty", recordId: names.recordId }],
    isBreach: true,
    toChange: [kept],
    ways: () => [[kept]],
  });
}
