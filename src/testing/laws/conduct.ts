import fc from "fast-check";
import type { Finding } from "../../records/finding.js";
import { findItem, type Rulebook } from "../../rulebook/rulebook.js";
import type { RulebookItem } from "../../rulebook/schema.js";
import { formatDay } from "../../values/day.js";
import { compare, fractionOf, subtract } from "../../values/fraction.js";
import { FINDING_ITEMS, type FindingItem, ITEM_IDS } from "../../vocabulary/items.js";
import { MOST_STARS, SURVEY_DIMENSIONS } from "../../vocabulary/statuses.js";
import { anyScenario } from "../arbitraries/any.js";
import { toDay } from "../arbitraries/days.js";
import { Ids } from "../arbitraries/ids.js";
import type { PlainCall, RawDataset, Scenario } from "../arbitraries/plain.js";
import { mustBeSame, mustHold } from "./contradiction.js";
import { lawOf } from "./law.js";
import { dayOfInstant } from "./respelt.js";
import { rowsOf } from "./rows.js";
import type { Scored } from "./scorer.js";
import { exactScoreOf, itemOf, itemsOf, type Trial, totalsOf } from "./trial.js";

/* Laws of what an insurer does, and what becomes of its score. */

/** @throws Contradiction where an insurer scores more by one dataset than by another. */
function mustScoreNoMore(trial: Trial, call: PlainCall, worse: RawDataset, better: RawDataset): void {
  const ofBetter = trial.score(better, call);
  for (const [insurerId, scored] of trial.score(worse, call)) {
    const [less, more] = [scored, ofBetter.get(insurerId) as Scored];
    const isNoMore = compare(exactScoreOf(less), exactScoreOf(more)) <= 0;
    mustHold(isNoMore, `${insurerId} has ${less.exactScore}, and had ${more.exactScore}.`);
  }
}

const aScenarioWith =
  <Extra>(extra: fc.Arbitrary<Extra>) =>
  (rulebook: Rulebook): fc.Arbitrary<Scenario & { readonly extra: Extra }> =>
    fc.tuple(anyScenario({ rulebook }), extra).map(([scenario, extra]) => ({ ...scenario, extra }));

/** What becomes of uploads in turn: they stay, come so many days later, or not at all. */
const delays = fc.array(fc.constantFrom<number | null>(0, null, 1, 2, 30, 400), { minLength: 1 });

export const laterNeverBetter = lawOf(
  "later-never-better",
  aScenarioWith(delays),
  ({ dataset, call, extra }, trial) => {
    const delayed = (instant: string | null | undefined, index: number): string | null => {
      const delay = extra[index % extra.length];
      return instant == null || delay == null ? null : formatDay(toDay(dayOfInstant(instant)) + delay);
    };
    const given = { ...dataset, findings: [] }; // a finding about a record yields to the record's own breach
    const later: RawDataset = {
      ...given,
      policies: rowsOf(given, "policies").map((row, index) => ({ ...row, uploadedAt: delayed(row.uploadedAt, index) })),
      claims: rowsOf(given, "claims").map((row, index) => {
        return { ...row, resultUploadedAt: delayed(row.resultUploadedAt, index) };
      }),
    };
    mustScoreNoMore(trial, call, later, given);
  },
);

/** Where in what is known of the period the finding is made, in thousandths; and of which item and insurer. */
const aPlace = fc.record({ item: fc.constantFrom(...FINDING_ITEMS), insurer: fc.nat(3), thousandths: fc.nat(1000) });

export const findingCostsItsPoints = lawOf(
  "finding-costs-its-points",
  aScenarioWith(aPlace),
  ({ dataset, call, extra }, trial) => {
    const terms: RulebookItem | undefined = findItem(trial.rulebook, ITEM_IDS[extra.item]);
    if (terms === undefined || !("points" in terms)) return;
    const found = oneMoreFinding(dataset, call, extra);
    const scoreOf = (findings: readonly Finding[]) =>
      trial.score({ ...dataset, findings }, call).get(found.insurerId) as Scored;
    const before = scoreOf(rowsOf(dataset, "findings"));
    const after = scoreOf([...rowsOf(dataset, "findings"), found]);
    const [item, itemBefore] = [itemOf(after, terms.id), itemOf(before, terms.id)];
    const more = subtract(fractionOf(item.gross), fractionOf(itemBefore.gross));
    const isWorthItsPoints = compare(more, fractionOf(terms.points)) === 0;
    mustHold(isWorthItsPoints, `the gross of ${terms.id} rose from ${itemBefore.gross} to ${item.gross}.`);
    const own = item.breaches.filter(({ recordId }) => recordId === found.findingId);
    mustBeSame(
      own.map(({ day }) => day),
      [found.foundOn],
      `the days of ${found.findingId} in the ledger`,
    );
    const others = (scored: Scored) => itemsOf(scored).filter(({ id }) => id !== terms.id);
    mustBeSame(others(after), others(before), "of the other items");
  },
);

function oneMoreFinding(
  dataset: RawDataset,
  call: PlainCall,
  { item, insurer, thousandths }: { item: FindingItem; insurer: number; thousandths: number },
): Finding {
  const { insurers } = dataset;
  const { start, end } = call.period;
  const { asOf = end } = call;
  const days = Math.min(toDay(asOf), toDay(end)) - toDay(start);
  const foundOn = formatDay(toDay(start) + Math.floor((days * thousandths) / 1000));
  const { insurerId } = insurers[insurer % insurers.length] as (typeof insurers)[number];
  const findingId = new Ids(rowsOf(dataset, "findings").map((row) => row.findingId)).take("one more");
  return { findingId, insurerId, item, foundOn, status: "confirmed" };
}

export const moreStarsNeverWorse = lawOf(
  "more-stars-never-worse",
  aScenarioWith(fc.array(fc.nat(2 ** SURVEY_DIMENSIONS.length - 1), { minLength: 1 })),
  ({ dataset, call, extra }, trial) => {
    const better = rowsOf(dataset, "surveys").map((survey, index) => {
      const raised = extra[index % extra.length] as number;
      const stars = SURVEY_DIMENSIONS.map((dimension, place) => {
        const given = survey[dimension];
        const isRaised = (raised >> place) % 2 === 1;
        return [dimension, given == null || !isRaised ? given : Math.min(MOST_STARS, given + 1)];
      });
      return { ...survey, ...Object.fromEntries(stars) };
    });
    mustScoreNoMore(trial, call, dataset, { ...dataset, surveys: better });
  },
);

export const eventCostsOnce = lawOf(
  "event-costs-once",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    const disputes = rowsOf(dataset, "disputes");
    const ids = new Ids(disputes.map(({ disputeId }) => disputeId));
    const ofEvents = disputes.filter(({ eventId }) => eventId != null);
    const further = ofEvents.map((dispute) => ({ ...dispute, disputeId: ids.take(dispute.disputeId) }));
    const byEvent: PlainCall = { ...call, readings: { ...call.readings, disputeUnit: "event" } };
    trial.mustScoreTheSame(
      [dataset, byEvent],
      [{ ...dataset, disputes: [...disputes, ...further] }, byEvent],
      totalsOf,
    );
  },
);

export const reasonExcuses = lawOf(
  "reason-excuses",
  aScenarioWith(fc.array(fc.boolean(), { minLength: 1 })),
  ({ dataset, call, extra }, trial) => {
    const deferrals = rowsOf(dataset, "deferrals");
    const ids = new Ids(deferrals.map(({ deferralId }) => deferralId));
    const excused = rowsOf(dataset, "policies").filter((_, index) => extra[index % extra.length]);
    const reasons = excused.map(({ policyId, signedOn: submittedOn }) => {
      return { deferralId: ids.take("reason"), policyId, reason: "停产", submittedOn, status: "accepted" as const };
    });
    const withReasons = { ...dataset, deferrals: [...deferrals, ...reasons] };
    mustScoreNoMore(trial, call, dataset, withReasons);
    if (findItem(trial.rulebook, "first-service") === undefined) return;
    const excusedIds = new Set(excused.map(({ policyId }) => policyId));
    for (const scored of trial.score(withReasons, call).values()) {
      const broken = itemOf(scored, "first-service").breaches.map(({ recordId }) => recordId);
      mustBeSame(
        broken.filter((policyId) => excusedIds.has(policyId)),
        [],
        "the excused policies in the ledger",
      );
    }
  },
);
