import fc from "fast-check";
import { parseDataset } from "../../dataset/parse.js";
import { DEFAULT_READINGS } from "../../vocabulary/readings.js";
import { anyScenario } from "../arbitraries/any.js";
import { toCall } from "../arbitraries/call.js";
import type { RawDataset } from "../arbitraries/plain.js";
import { shuffled } from "../arbitraries/shuffled.js";
import { mustBeSame, mustHold } from "./contradiction.js";
import { lawOf } from "./law.js";
import { renamed, renamedId } from "./renamed.js";
import { respelt } from "./respelt.js";
import { rowsOf } from "./rows.js";
import type { Scored } from "./scorer.js";
import { deductionsOf } from "./trial.js";

/* Laws of what must make no difference. */

export const orderOfRows = lawOf(
  "order-of-rows",
  (rulebook) =>
    anyScenario({ rulebook }).chain(({ dataset, call }) =>
      fc.record({ dataset: fc.constant(dataset), shuffled: shuffled(dataset), call: fc.constant(call) }),
    ),
  ({ dataset, shuffled, call }, trial) => trial.mustScoreTheSame([dataset, call], [shuffled, call]),
);

export const inputsUntouched = lawOf(
  "inputs-untouched",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, { scorer, rulebook }) => {
    const sound = parseDataset(dataset);
    const asked = toCall(call, rulebook);
    const before = JSON.stringify([sound, asked]);
    const scoreOnce = (insurerId: string): string => {
      const scored = JSON.stringify(scorer(sound, { ...asked, insurerId }));
      mustHold(JSON.stringify([sound, asked]) === before, "the dataset or the call is not what it was.");
      return scored;
    };
    const insurerIds = dataset.insurers.map(({ insurerId }) => insurerId);
    const first = insurerIds.map(scoreOnce);
    mustBeSame(insurerIds.map(scoreOnce), first, "a second time");
  },
);

export const insurersApart = lawOf(
  "insurers-apart",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    const together = trial.score(dataset, call);
    for (const { insurerId } of dataset.insurers) {
      const alone = trial.score(recordsOf(insurerId, dataset), call);
      mustBeSame(alone.get(insurerId), together.get(insurerId), `alone and among others, ${insurerId}`);
    }
  },
);

/** One insurer's records, and the enterprises, which are nobody's. */
function recordsOf(insurerId: string, dataset: RawDataset): RawDataset {
  const isOwn = (row: { insurerId: string }) => row.insurerId === insurerId;
  const policies = rowsOf(dataset, "policies").filter(isOwn);
  const policyIds = new Set(policies.map(({ policyId }) => policyId));
  const isOnOwn = (row: { policyId: string }) => policyIds.has(row.policyId);
  return {
    insurers: dataset.insurers.filter(isOwn),
    enterprises: rowsOf(dataset, "enterprises"),
    policies,
    services: rowsOf(dataset, "services").filter(isOnOwn),
    deferrals: rowsOf(dataset, "deferrals").filter(isOnOwn),
    expenditures: rowsOf(dataset, "expenditures").filter(isOwn),
    annualReports: rowsOf(dataset, "annualReports").filter(isOwn),
    claims: rowsOf(dataset, "claims").filter(isOnOwn),
    surveys: rowsOf(dataset, "surveys").filter(isOnOwn),
    disputes: rowsOf(dataset, "disputes").filter(isOwn),
    findings: rowsOf(dataset, "findings").filter(isOwn),
  };
}

export const namesMeanNothing = lawOf(
  "names-mean-nothing",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    const others = trial.score(renamed(dataset), call);
    for (const [insurerId, scored] of trial.score(dataset, call)) {
      const other = others.get(renamedId(insurerId)) as Scored;
      mustBeSame(deductionsOf(scored), deductionsOf(other), `under other names, ${insurerId}`);
    }
  },
);

export const spellingMeansNothing = lawOf(
  "spelling-means-nothing",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => trial.mustScoreTheSame([dataset, call], [respelt(dataset), call]),
);

export const defaultsSpeltOut = lawOf(
  "defaults-spelt-out",
  (rulebook) => anyScenario({ rulebook }),
  ({ dataset, call }, trial) => {
    const { asOf = call.period.end, readings } = call;
    const spelt = { ...call, asOf, readings: { ...DEFAULT_READINGS, ...readings } };
    trial.mustScoreTheSame([dataset, call], [dataset, spelt]);
  },
);
