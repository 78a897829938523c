import fc from "fast-check";
import type { Policy } from "../../records/policy.js";
import { findItem, type Rulebook } from "../../rulebook/rulebook.js";
import { type Day, formatDay, yearOf } from "../../values/day.js";
import type { EnterpriseSize } from "../../vocabulary/statuses.js";
import { type Aims, aimsOf, type Duty } from "../arbitraries/aims.js";
import { toDay } from "../arbitraries/days.js";
import { aStamp, instantText } from "../arbitraries/instants.js";
import type { RawDataset } from "../arbitraries/plain.js";
import { mustHold } from "./contradiction.js";
import { lawOf } from "./law.js";
import type { Scored } from "./scorer.js";
import { itemOf, type Trial } from "./trial.js";

/** A duty that begins and falls due while the rulebook is in force, and two instants on either side of its end. */
interface Due {
  readonly id: Duty | "annual-report";
  /** Days, `YYYY-MM-DD`. */
  readonly start: string;
  readonly due: string;
  readonly inTime: string;
  readonly late: string;
}

const LAST_SECOND = 86_399;

export const lastSecondInTime = lawOf("last-second-in-time", someDue, (given, trial) => {
  if (given === undefined) return;
  const { id, due, inTime, late } = given;
  mustHold(breachesWhen(inTime, due, given, trial) === 0, `${id} done at ${inTime} is a breach.`);
  mustHold(breachesWhen(late, dayAfter(due), given, trial) === 1, `${id} done at ${late} is no breach.`);
});

/** A duty of those that the rulebook has; `undefined` where none falls due while it is in force. */
function someDue(rulebook: Rulebook): fc.Arbitrary<Due | undefined> {
  const aims = aimsOf(rulebook);
  const all = (["policy-upload", "claim-upload", "first-service", "annual-report"] as const)
    .filter((id) => findItem(rulebook, id) !== undefined)
    .flatMap((id) => [0, 1, 31, 59, 365, 366].map((later) => ({ id, ...daysOf(id, aims.inForce + later, aims) })))
    .filter(({ start, due }) => start >= aims.inForce && due <= aims.lastInForce);
  if (all.length === 0) return fc.constant(undefined);
  return fc.tuple(fc.constantFrom(...all), aStamp).map(([{ id, start, due }, stamp]) => ({
    id,
    start: formatDay(start),
    due: formatDay(due),
    inTime: instantText(due, { ...stamp, seconds: LAST_SECOND }),
    late: instantText(due + 1, { ...stamp, seconds: 0, fraction: "" }),
  }));
}

function daysOf(id: Due["id"], start: Day, { days, reportDay }: Aims): { start: Day; due: Day } {
  if (id !== "annual-report") return { start, due: start + days[id] };
  const due = reportDay(yearOf(start));
  return { start: due, due };
}

const dayAfter = (date: string): string => formatDay(toDay(date) + 1);

/** How many breaches the duty's item has where the duty is done then, by the close of the day after the due day. */
function breachesWhen(instant: string, day: string, { id, start, due }: Due, trial: Trial): number {
  const call = { period: { start, end: due }, asOf: dayAfter(due) };
  const [scored] = trial.score(recordsOf(id, start, instant, day, trial.rulebook), call).values();
  return itemOf(scored as Scored, id).breaches.length;
}

/** One policy, with what fulfils the duty. */
function recordsOf(
  id: Due["id"],
  signedOn: string,
  instant: string,
  performedOn: string,
  rulebook: Rulebook,
): RawDataset {
  const policy: Policy = {
    policyId: "a",
    insurerId: "a",
    policyholderId: "a",
    enterpriseSize: aimsOf(rulebook).owed[0] as EnterpriseSize,
    signedOn,
    effectiveOn: signedOn,
    expiresOn: signedOn,
    premium: "0",
    serviceFee: "0",
  };
  const insurers = [{ insurerId: "a", name: "a" }];
  switch (id) {
    case "policy-upload":
      return { insurers, policies: [{ ...policy, uploadedAt: instant }] };
    case "claim-upload": {
      const claim = { claimId: "a", policyId: "a", settledOn: signedOn, resultUploadedAt: instant };
      return { insurers, policies: [policy], claims: [claim] };
    }
    case "first-service":
      return {
        insurers,
        policies: [policy],
        services: [{ serviceId: "a", policyId: "a", performedOn }],
      };
    case "annual-report": {
      const report = {
        insurerId: "a",
        year: yearOf(toDay(signedOn)),
        submittedAt: instant,
        status: "accepted" as const,
      };
      return { insurers, policies: [policy], annualReports: [report] };
    }
  }
}
