import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { DisputeFacts } from "../facts/facts.js";
import type { Dispute } from "../records/dispute.js";
import { contains } from "../time/period.js";
import { type Day, formatDay } from "../values/day.js";
import { fractionOf } from "../values/fraction.js";
import { append, inTextOrder, keepFirstOfEach } from "../values/lists.js";
import type { Readings } from "../vocabulary/readings.js";
import type { DisputeEvidence, PricedCharge } from "./breach.js";
import { insurerOf } from "./check-records.js";
import { assertContext, itemOf, type RuleContext } from "./context.js";
import { gatherAll } from "./gather.js";
import type { Rule } from "./rule.js";
import { wholeOutcome } from "./whole.js";

interface Gathered {
  /** Cases that qualify; once settled, the first of each event, or of each case by the reading `case`. */
  readonly cases: DisputeFacts[];
}

/**
 * Item 10: no event (事件) over underwriting, claims, prevention or the like brings an insurer into court (涉诉) through
 * its own fault. An event counts once, in the period of its first qualifying case.
 *
 * Annex, item 10. Parameters: points an event, weight.
 */
export const disputes: Rule<Gathered> = {
  item: 10,
  id: "disputes",
  isWhole: false,
  readings: ["disputeUnit", "disputeForum", "disputeCause"],
  nothing: () => ({ cases: [] }),
  gather: ({ cases }, facts, context) => {
    for (const dispute of facts.disputes) {
      const { disputeId, eventId, cause, forum, filed, determined } = dispute;
      if (qualifies(dispute, context)) cases.push({ disputeId, eventId, cause, forum, filed, determined });
    }
  },
  add: ({ cases }, other) => append(cases, other.cases),
  settle: ({ cases }, _, readings) => {
    const keyOf = (dispute: DisputeFacts): string => unitOf(dispute, readings).key;
    cases.sort((a, b) => inTextOrder(keyOf(a), keyOf(b)) || byQualifyingDay(a, b));
    keepFirstOfEach(cases, keyOf);
  },
  outcome: (gathered, context) => {
    const points = fractionOf(itemOf(context, "disputes").points);
    const charges: PricedCharge[] = [];
    for (const dispute of gathered.cases) {
      const day = qualifyingDay(dispute);
      if (!contains(context.period, day)) continue;
      const { recordId } = unitOf(dispute, context.readings);
      charges.push({ code: "disputes.liable", recordId, day, points, evidence: disputeEvidence(dispute) });
    }
    return wholeOutcome("scored", { charges });
  },
};

/** A case in which the insurer was found liable qualifies from its filing, or its finding where that is later. */
function qualifyingDay({ filed, determined }: DisputeFacts): Day {
  return Math.max(filed, determined);
}

export function qualifies(dispute: DisputeFacts, { readings, asOf }: RuleContext): boolean {
  const { forum, cause } = dispute;
  const isForum =
    forum === "court" ||
    readings.disputeForum === "complaints-too" ||
    (forum === "arbitration" && readings.disputeForum === "court-or-arbitration");
  const isCause = cause !== "other" || readings.disputeCause === "any";
  return isForum && isCause && qualifyingDay(dispute) <= asOf;
}

/** What a case is counted under: its event, or itself. The key keeps an event apart from a case of the same id. */
export function unitOf({ eventId, disputeId }: DisputeFacts, readings: Readings): { key: string; recordId: string } {
  if (readings.disputeUnit === "case" || eventId === null) return { key: `case ${disputeId}`, recordId: disputeId };
  return { key: `event ${eventId}`, recordId: eventId };
}

function byQualifyingDay(a: DisputeFacts, b: DisputeFacts): number {
  return qualifyingDay(a) - qualifyingDay(b) || inTextOrder(a.disputeId, b.disputeId);
}

function disputeEvidence({ disputeId, eventId, cause, forum, filed, determined }: DisputeFacts): DisputeEvidence {
  return { disputeId, eventId, cause, forum, filedOn: formatDay(filed), determinedOn: formatDay(determined) };
}

/** An event of item 10, as an importer reads it. */
export interface DisputeVerdict {
  /** The id of the event, or of a case without one. */
  readonly recordId: string;
  /** The day, `YYYY-MM-DD`, of its first qualifying case. */
  readonly day: string;
  /** Whether that day is of the period. */
  readonly counts: boolean;
}

/**
 * Item 10 for one insurer: each event with a qualifying case, in order of day, then of id.
 *
 * @param cases - all disputes of the insurer. The policies that they name need not be known.
 * @throws DatasetError where a case is not sound, or the cases are not of one insurer.
 */
export function checkDisputes(cases: readonly Dispute[], context: RuleContext): readonly DisputeVerdict[] {
  assertContext(context);
  if (!Array.isArray(cases)) throw callError("wrong-type", "cases", found(cases));
  itemOf(context, "disputes");
  const facts = insurerOf({ disputes: cases.map((each) => ({ ...each, policyId: null })) });
  const verdicts = gatherAll(disputes, facts, context).cases.map((dispute) => {
    const day = qualifyingDay(dispute);
    const { recordId } = unitOf(dispute, context.readings);
    return Object.freeze({ recordId, day: formatDay(day), counts: contains(context.period, day) });
  });
  return Object.freeze(verdicts.sort((a, b) => inTextOrder(a.day, b.day) || inTextOrder(a.recordId, b.recordId)));
}
