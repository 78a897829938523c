import { loopFaults } from "../messages/en.js";
import { short } from "../messages/short.js";
import type { DutyWords } from "./words.js";

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
const pointsText = (points: string) => `${short(points)} ${points === "1" ? "point" : "points"}`;

export const en: DutyWords = {
  tasks: {
    "first-service": ({ recordId }) => `Policy ${recordId}: perform the first prevention service`,
    "service-loop": ({ recordId, policyId }) =>
      `Service ${recordId} for policy ${policyId}: complete the flow and close the loop`,
    "annual-report": ({ recordId }) => `Submit the report on the prevention service of ${recordId}`,
    "policy-upload": ({ recordId }) => `Policy ${recordId}: upload the e-policy`,
    "claim-upload": ({ recordId }) => `Claim ${recordId}: upload the result`,
  },
  states: {
    met: ({ done, due }) => (done === null ? `in order when judged on ${due}` : `due by ${due}, done on ${done}`),
    late: ({ done, due }) => `due by ${due}, done late on ${done}`,
    missed: ({ due, daysLeft }) =>
      daysLeft === 0
        ? `due by ${due}, not done by the close of that day`
        : `due by ${due}, not done, ${days(-Number(daysLeft))} overdue`,
    broken: ({ due }) => `not in order when judged on ${due}`,
    open: ({ due, daysLeft }) => `due by ${due}, ${days(Number(daysLeft))} left`,
    "met-so-far": ({ due }) => `judged on ${due}, no breach as things stand`,
    excused: () => "put off for a reason, without an end",
    lapsed: ({ due }) => `lapsed, as the policy was terminated by its due day, ${due}`,
    exempt: ({ start }) => `not judged, as it began on ${start}, before the rulebook was in force`,
    undetermined: () => "not judged, as the policyholder's size is unknown",
  },
  costs: {
    stake: ({ points, atStake }) => `A breach takes ${pointsText(points)}; it would now cost ${short(atStake)}`,
    net: ({ points, net }) => `The breach takes ${pointsText(points)}; it cost ${short(net)}`,
    elsewhere: () => "Not of this period",
  },
  faults: ({ loop }) => (loop === null ? "" : loopFaults(loop)),
  sentence: ({ task, clause, state, faults, cost }) =>
    `${task} (${clause}): ${state}${faults === "" ? "" : ` (${faults})`}.${cost === "" ? "" : ` ${cost}.`}`,
  marked: (task, stateName) => `[${stateName}] ${task}`,
  metSoFar: "no breach so far",
};
