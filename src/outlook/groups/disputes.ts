import type { DisputeFacts } from "../../facts/facts.js";
import { itemOf } from "../../rules/context.js";
import { gatherAll } from "../../rules/gather.js";
import { disputes, qualifies, unitOf } from "../../rules/item-10-disputes.js";
import { type Day, parseDay } from "../../values/day.js";
import { fractionOf } from "../../values/fraction.js";
import type { Answer } from "../answer.js";
import { breachGroups, closeOf, type Group, isTimeLeft, type Situation } from "./group.js";

/**
 * Item 10: events, or cases by the reading, with a pending case that qualifies if the insurer is found liable by the
 * close. One with a case that qualified before counts, or counted, from that case's day.
 */
export function disputeGroups(situation: Situation): Group[] {
  const { facts, context } = situation;
  if (!isTimeLeft(situation)) return [];
  const before = gatherAll(disputes, facts, context).cases.map((each) => unitOf(each, context.readings).key);
  const counted = new Set(before);
  const units = new Map<string, { readonly recordId: string; readonly disputeIds: string[] }>();
  for (const dispute of pendingCases(situation)) {
    const { key, recordId } = unitOf(dispute, context.readings);
    if (counted.has(key) || !qualifies(dispute, context)) continue;
    const unit = units.get(key) ?? { recordId, disputeIds: [] };
    unit.disputeIds.push(dispute.disputeId);
    units.set(key, unit);
  }
  const points = fractionOf(itemOf(context, "disputes").points);
  return [...units.values()].flatMap(({ recordId, disputeIds }) => {
    const decided =
      <Code extends "dispute.liable" | "dispute.not-liable">(code: Code) =>
      (disputeId: string) => ({ code, item: 10 as const, recordId: disputeId, by: closeOf(situation) });
    const inOrder = disputeIds.sort();
    const notLiable: readonly Answer[] = inOrder.map(decided("dispute.not-liable"));
    return breachGroups(points, {
      code: "disputes.pending",
      recordId,
      due: null,
      questions: inOrder.map((disputeId) => ({ question: "dispute", recordId: disputeId })),
      isBreach: false,
      toChange: inOrder.slice(0, 1).map(decided("dispute.liable")),
      ways: () => [notLiable],
    });
  });
}

/** The pending cases, as if the insurer were found liable on the day after asOf. */
function pendingCases({ facts, tables, asOf }: Situation): readonly DisputeFacts[] {
  return tables.disputes
    .filter(({ insurerId, liability }) => insurerId === facts.insurerId && liability === "pending")
    .map(({ disputeId, eventId, cause, forum, filedOn }) => {
      const filed = parseDay(filedOn) as Day;
      return { disputeId, eventId: eventId ?? null, cause, forum, filed, determined: asOf + 1 };
    });
}
