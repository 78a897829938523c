import type { PolicyFacts } from "../../facts/facts.js";
import { itemOf } from "../../rules/context.js";
import { isBreach, placingDay } from "../../rules/duty.js";
import { judgeFirstService, movedBy } from "../../rules/item-02-first-service.js";
import { contains } from "../../time/period.js";
import { formatDay } from "../../values/day.js";
import { fractionOf } from "../../values/fraction.js";
import type { ChangingAnswer } from "../answer.js";
import { movingDeferrals, type ReachedDay, reachedDays, type Step } from "./deferral-days.js";
import { type BadDays, deferralWays } from "./deferral-ways.js";
import { breachGroups, closeOf, type Group, type Situation } from "./group.js";

/** Item 2: first services that can still be in time, and deferrals that are not decided on. */
export function firstServiceGroups(situation: Situation): Group[] {
  const groups: Group[] = [];
  for (const policy of situation.facts.policies) {
    groups.push(...groupsOf(policy, situation));
  }
  return groups;
}

/** A due day, and whether it makes a breach of the period if no service is performed any more. */
interface JudgedDay extends ReachedDay {
  readonly isBreach: boolean;
}

function groupsOf(policy: PolicyFacts, situation: Situation): Group[] {
  const { context, asOf } = situation;
  const { policyId, deferrals } = policy;
  const terms = itemOf(context, "first-service");
  const asIs = judgeFirstService(policy, terms, context);
  const isOpen = isBreach(asIs) && asIs.due > asOf;
  if (!isOpen && !deferrals.some(({ isPending }) => isPending)) return [];

  const first = judgeFirstService(policy, terms, context, []).due;
  const steps: Step[] = deferrals.map((deferral) => ({
    deferralId: deferral.deferralId,
    isPending: deferral.isPending,
    moved: (due) => movedBy(deferral, due, context),
  }));
  const days = reachedDays(first, steps).map((day): JudgedDay => {
    const counted = deferrals.filter(({ deferralId }) => !day.rejected.includes(deferralId));
    const duty = judgeFirstService(policy, terms, context, counted);
    return { ...day, isBreach: isBreach(duty) && contains(context.period, placingDay(duty, context)) };
  });
  const breaches = days.filter((day) => day.isBreach);
  const keepable = breaches.filter(({ due }) => due > asOf);
  if (breaches.length === 0 || (breaches.length === days.length && keepable.length === 0)) return [];

  // A service performed by the earliest of these days is in time for each of them.
  const due = keepable.length === 0 ? null : Math.min(...keepable.map((day) => day.due));
  const performed: readonly ChangingAnswer[] =
    due === null ? [] : [{ code: "first-service.performed", item: 2, recordId: policyId, by: formatDay(due) }];
  const decided = <Code extends "deferral.accepted" | "deferral.rejected">(deferralId: string, code: Code) => {
    return { code, item: 2 as const, recordId: deferralId, by: closeOf(situation) };
  };
  const reach = ({ rejected }: JudgedDay) => rejected.map((deferralId) => decided(deferralId, "deferral.rejected"));
  // As things stand the day is the latest of all, as deferrals move it only later: if it has passed, all have.
  const now = days[0] as JudgedDay;
  const other = days.find((day) => day.isBreach !== now.isBreach);
  return breachGroups(fractionOf(terms.points), {
    code: due === null ? "first-service.deferred" : "first-service.open",
    recordId: policyId,
    due,
    questions: [
      ...performed.map(({ recordId }) => ({ question: "duty", recordId }) as const),
      ...movingDeferrals(first, steps).map((recordId) => ({ question: "deferral", recordId }) as const),
    ],
    isBreach: now.isBreach,
    toChange: now.isBreach && now.due > asOf ? performed : reach(other as JudgedDay),
    ways: (price) => {
      const waysOut = (bad: readonly JudgedDay[]) =>
        bad.length === 0 ? [[]] : deferralWays(first, steps, badDays(bad), decided, price);
      const tooLate = breaches.filter((day) => day.due <= asOf);
      return [
        ...waysOut(breaches),
        ...performed.flatMap((action) => waysOut(tooLate).map((actions) => [action, ...actions])),
      ];
    },
  });
}

/** What makes a due day bad, that it is of the period and has passed, has no gaps: nor have the days. */
function badDays(bad: readonly JudgedDay[]): BadDays {
  const days = bad.map(({ due }) => due);
  return { first: Math.min(...days), last: Math.max(...days) };
}
