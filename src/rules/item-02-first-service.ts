import type { DeferralFacts, PolicyFacts } from "../facts/facts.js";
import type { Deferral } from "../records/deferral.js";
import type { Policy } from "../records/policy.js";
import type { Service } from "../records/service.js";
import type { RulebookItemOf } from "../rulebook/schema.js";
import { dueDay } from "../time/due-day.js";
import { contains } from "../time/period.js";
import { type Day, NEVER } from "../values/day.js";
import { fractionOf } from "../values/fraction.js";
import { append, cut } from "../values/lists.js";
import { assertRecords, onePolicy } from "./check-records.js";
import { asSeen, assertContext, itemOf, type RuleContext } from "./context.js";
import { addCounted, type Counted, countedOutcome, nothingCounted, settleCounted } from "./counted.js";
import {
  countDuty,
  DUTY_READINGS,
  type Duty,
  type DutyVerdict,
  dutyUntil,
  dutyVerdict,
  isBreach,
  isExempt,
  placingDay,
  unknownDuty,
} from "./duty.js";
import type { Rule } from "./rule.js";
import { isInSight } from "./sight.js";

type Terms = RulebookItemOf<"first-service">;

interface Gathered extends Counted {
  /** The policies that are not judged, because the policyholder's size is unknown. */
  readonly sizeUnknown: string[];
}

/**
 * Item 2: a large or medium policyholder (中型以上投保单位) is given its first prevention service within days of the
 * day that the contract takes effect (生效), unless there is a reason (理由) for it to be later.
 *
 * Annex, item 2; body, part 2 (5). Parameters: days, sizes, points a policy, weight.
 */
export const firstService: Rule<Gathered> = {
  item: 2,
  id: "first-service",
  isWhole: false,
  readings: [...DUTY_READINGS, "firstServiceFrom", "terminatedPolicy"],
  nothing: () => ({ ...nothingCounted(), sizeUnknown: [] }),
  gather: (gathered, facts, context) => {
    const terms = itemOf(context, "first-service");
    for (const policy of facts.policies) {
      if (isOwedNone(policy, terms)) continue;
      const duty = judgeFirstService(policy, terms, context);
      const { policyId } = policy;
      countDuty(gathered, duty, { rule: "first-service", recordId: policyId, policyId }, context);
      if (duty.status === "undetermined") gathered.sizeUnknown.push(policyId);
      flagPending(gathered, policy, duty, terms, context);
    }
  },
  add: (gathered, other) => {
    addCounted(gathered, other);
    append(gathered.sizeUnknown, other.sizeUnknown);
  },
  settle: (gathered, keep) => {
    settleCounted(gathered, keep);
    gathered.sizeUnknown.sort();
    gathered.beyond.flags += cut(gathered.sizeUnknown, keep);
  },
  outcome: (gathered, context) => {
    const outcome = countedOutcome(gathered, fractionOf(itemOf(context, "first-service").points));
    const policyIds = [...gathered.sizeUnknown];
    return policyIds.length === 0
      ? outcome
      : { ...outcome, flags: [...outcome.flags, { code: "size-unknown", policyIds }] };
  },
};

/** What became of a policy's first service. Small and micro policyholders are owed none under this item. */
export function judgeFirstService(
  policy: PolicyFacts,
  terms: Terms,
  context: RuleContext,
  deferrals?: readonly DeferralFacts[],
): Duty {
  const { size, terminated, firstServed } = policy;
  if (!isInSight(policy, context)) return unknownDuty;
  const start = startDay(policy, context);
  const done = asSeen(firstServed, context);
  if (isExempt(start, context)) return { status: "exempt", start, due: NEVER, done };
  if (size === null) return { status: "undetermined", start, due: NEVER, done };
  if (isOwedNone(policy, terms)) return { status: "not-owed", start, due: NEVER, done };
  const due = putOff(dueDay(start, terms.days, context), deferrals ?? policy.deferrals, context);
  if (due === NEVER) return { status: "excused", start, due, done };
  const duty = dutyUntil(start, due, done, context);
  const lapses = context.readings.terminatedPolicy === "lapses" && asSeen(terminated, context) <= due;
  return lapses && duty.status !== "met" ? { ...duty, status: "lapsed" } : duty;
}

/** Whether a policyholder is of a known size to which no service is owed under this item. */
function isOwedNone({ size }: PolicyFacts, { sizes }: Terms): boolean {
  return size !== null && !sizes.includes(size);
}

/** The contract binds from its effect; before it is signed there is nobody to serve. */
function startDay({ effective, signed }: PolicyFacts, { readings }: RuleContext): Day {
  return readings.firstServiceFrom === "signed" ? signed : Math.max(effective, signed);
}

/**
 * The due day as deferrals move it, in order of submission; NEVER where one puts the service off without an end.
 * `moving` is told of those that move it.
 */
function putOff(
  due: Day,
  deferrals: readonly DeferralFacts[],
  context: RuleContext,
  moving?: (deferral: DeferralFacts) => void,
): Day {
  let moved = due;
  for (const deferral of deferrals) {
    const next = movedBy(deferral, moved, context);
    if (next !== moved) moving?.(deferral);
    moved = next;
  }
  return moved;
}

/** A deferral counts if it was submitted by the due day as moved so far, and moves it only later. */
export function movedBy({ submitted, until }: DeferralFacts, due: Day, { asOf }: RuleContext): Day {
  const counts = submitted <= asOf && submitted <= due;
  return counts ? Math.max(due, until) : due;
}

/**
 * Flags the deferrals that move a policy's due day and that nobody has decided on, where rejecting one of them, or all,
 * would change what counts in the period.
 */
function flagPending(gathered: Gathered, policy: PolicyFacts, duty: Duty, terms: Terms, context: RuleContext): void {
  const isJudged = duty.due !== NEVER || duty.status === "excused";
  if (!isJudged || policy.deferrals.length === 0) return;
  const undecided = policy.deferrals.filter(({ isPending }) => isPending);
  const pending: DeferralFacts[] = [];
  putOff(dueDay(duty.start, terms.days, context), policy.deferrals, context, (deferral) => {
    if (deferral.isPending) pending.push(deferral);
  });
  const isChangedWithout = (rejected: readonly DeferralFacts[]): boolean => {
    const others = policy.deferrals.filter((deferral) => !rejected.includes(deferral));
    return countedDay(judgeFirstService(policy, terms, context, others), context) !== countedDay(duty, context);
  };
  if (pending.length === 0 || ![...pending.map((each) => [each]), pending, undecided].some(isChangedWithout)) return;
  const deferralIds = pending.map(({ deferralId }) => deferralId);
  gathered.flags.push({ code: "pending-deferral", policyId: policy.policyId, deferralIds });
}

/** The day on which a duty counts as a breach of the period; NEVER where it does not. */
function countedDay(duty: Duty, context: RuleContext): Day {
  const day = placingDay(duty, context);
  return isBreach(duty) && contains(context.period, day) ? day : NEVER;
}

/**
 * Item 2 for one policy: what became of its first service by the close of asOf.
 *
 * @param records - the policy, and all services and deferrals that name it.
 * @throws DatasetError where a record is not sound; CallError where a due day is outside the rest-day calendar.
 */
export function checkFirstService(
  records: { policy: Policy; services?: readonly Service[]; deferrals?: readonly Deferral[] },
  context: RuleContext,
): DutyVerdict {
  assertContext(context);
  assertRecords(records);
  const terms = itemOf(context, "first-service");
  return dutyVerdict(judgeFirstService(onePolicy(records), terms, context), context);
}
