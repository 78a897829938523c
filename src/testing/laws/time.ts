import fc from "fast-check";
import { formatDay } from "../../values/day.js";
import type { ItemId } from "../../vocabulary/items.js";
import { anyScenario } from "../arbitraries/any.js";
import { toDay } from "../arbitraries/days.js";
import type { PlainCall, RawDataset } from "../arbitraries/plain.js";
import { mustBeSame } from "./contradiction.js";
import { knownBy } from "./known.js";
import { lawOf } from "./law.js";
import { rowsOf } from "./rows.js";
import type { Scored } from "./scorer.js";
import { itemsOf } from "./trial.js";

/* Laws of what is known when, and of which period has a breach. */

const asOfOf = ({ asOf, period }: PlainCall): string => asOf ?? period.end;

export const laterFactsUnknown = lawOf(
  "later-facts-unknown",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => trial.mustScoreTheSame([dataset, call], [knownBy(asOfOf(call), dataset), call]),
);

/** The items that look at a period as a whole, and have no breach of a day. */
const OF_PERIODS: readonly string[] = ["fee-usage", "survey-stars"] satisfies ItemId[];

/** What each breach of a day is, of the items that have one. */
function breachesOf(scored: Scored): string[] {
  const items = itemsOf(scored).filter(({ id }) => !OF_PERIODS.includes(id));
  return items.flatMap(({ id, breaches }) =>
    breaches.map(({ recordId, day, points }) => JSON.stringify([id, recordId, day, points])),
  );
}

export const onePeriodEach = lawOf(
  "one-period-each",
  (rulebook) =>
    anyScenario({ rulebook }).chain(({ dataset, call }) => {
      const { start, end } = call.period;
      const lastOfFirst = fc.integer({ min: toDay(start), max: toDay(end) }).map(formatDay);
      return fc.record({ dataset: fc.constant(dataset), call: fc.constant(call), lastOfFirst });
    }),
  ({ dataset, call, lastOfFirst }, trial) => {
    const { start, end } = call.period;
    if (lastOfFirst === end) return;
    const asOf = formatDay(Math.max(toDay(asOfOf(call)), toDay(end)));
    const whole = trial.score(dataset, { ...call, asOf });
    const first = trial.score(dataset, { ...call, asOf, period: { start, end: lastOfFirst } });
    const second = trial.score(dataset, { ...call, asOf, period: { start: daysAfter(lastOfFirst, 1), end } });
    for (const [insurerId, scored] of whole) {
      const parts = [first, second].flatMap((part) => breachesOf(part.get(insurerId) as Scored));
      mustBeSame(
        parts.sort(),
        breachesOf(scored).sort(),
        `breaches of ${insurerId} in the two periods and in the whole`,
      );
    }
  },
);

/** Items whose breaches fall on due days. */
const OF_DUE_DAYS: readonly string[] = [
  "first-service",
  "annual-report",
  "policy-upload",
  "claim-upload",
] satisfies ItemId[];

/** A year and more: longer than any duty is usually put off. */
const MUCH_LATER = 400;

export const finalAtClose = lawOf(
  "final-at-close",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    const { end } = call.period;
    const onDueDays: PlainCall = { ...call, readings: { ...call.readings, breachPeriod: "due-day" } };
    const inOrder = { ...settledAfterSigning(dataset), findings: [] };
    const look = (scored: Scored) =>
      itemsOf(scored)
        .filter(({ id }) => OF_DUE_DAYS.includes(id))
        .map(({ id, deduction, breaches }) => {
          return { id, deduction, breaches: breaches.map(({ recordId, day, net }) => ({ recordId, day, net })) };
        });
    const atClose = { ...onDueDays, asOf: end };
    const later = { ...onDueDays, asOf: daysAfter(end, MUCH_LATER) };
    trial.mustScoreTheSame([inOrder, atClose], [inOrder, later], look);
  },
);

/** Without the claims that were settled before their policy was signed: they can come into sight after the close. */
function settledAfterSigning(dataset: RawDataset): RawDataset {
  const signedOn = new Map(rowsOf(dataset, "policies").map((policy) => [policy.policyId, policy.signedOn]));
  const claims = rowsOf(dataset, "claims").filter(
    ({ policyId, settledOn }) => settledOn == null || settledOn >= (signedOn.get(policyId) as string),
  );
  return { ...dataset, claims };
}

function daysAfter(date: string, days: number): string {
  return formatDay(toDay(date) + days);
}
