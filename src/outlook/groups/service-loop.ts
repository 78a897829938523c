import type { FindingFacts, ServiceFacts } from "../../facts/facts.js";
import { itemOf } from "../../rules/context.js";
import { judgeLoop, loopData } from "../../rules/item-03-service-loop.js";
import { contains } from "../../time/period.js";
import { type Fraction, fractionOf } from "../../values/fraction.js";
import type { ChangingAnswer } from "../answer.js";
import { type Contest, contestOf } from "./contest.js";
import { findingsBesideData, findingsByRecord } from "./findings.js";
import { breachGroups, closeOf, type Group, isTimeLeft, type Situation } from "./group.js";

/**
 * Item 3: services whose judging day comes by the close, or has come, and that are a breach unless their loop is closed
 * by then; and undecided findings about services.
 */
export function loopGroups(situation: Situation): Group[] {
  const { facts, context } = situation;
  const points = fractionOf(itemOf(context, "service-loop").points);
  const own = loopData(context);
  const findings = findingsByRecord<ServiceFacts>(3, situation);
  const groups: Group[] = [];
  if (isTimeLeft(situation)) {
    for (const service of facts.services) {
      if (!own.isBreach(service)) continue;
      groups.push(...openLoop(service, findings.about.get(service.serviceId)?.findings ?? [], points, situation));
    }
  }
  return [...groups, ...findingsBesideData(findings, own, "service-loop.undecided", points, situation)];
}

/** A breach that can be mended. Findings about the service, which it keeps out, count as soon as it is. */
function openLoop(
  service: ServiceFacts,
  findings: readonly FindingFacts[],
  points: Fraction,
  situation: Situation,
): Group[] {
  const { serviceId } = service;
  const { context } = situation;
  const isBreach = contains(context.period, judgeLoop(service, context).judged);
  const contest = contestOf(findings, null, situation);
  const mended = answersOnceMended(contest, !isBreach);
  if (mended === null) return [];
  const names = { item: 3, recordId: serviceId, by: closeOf(situation) } as const;
  const closed = { code: "service-loop.closed", ...names } as const;
  return breachGroups(points, {
    code: "service-loop.open",
    recordId: serviceId,
    due: context.asOf,
    questions: [{ question: "loop", recordId: serviceId }, ...contest.questions],
    isBreach,
    toChange: [closed, ...mended],
    ways: () =>
      isBreach
        ? contest.ways.map((actions) => [closed, ...actions])
        : [[{ code: "service-loop.left", ...names }], ...contest.ways],
  });
}

/** Answers by which, once the loop is closed, a finding counts in the period or none does; `null` where there are none. */
function answersOnceMended(contest: Contest, isBreach: boolean): readonly ChangingAnswer[] | null {
  return contest.isBreach === isBreach ? [] : contest.toChange;
}
