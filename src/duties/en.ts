import { loopFaults } from "../messages/en.js";
import { short } from "../messages/short.js";
import type { ListedDuty } from "./listed-duty.js";
import type { DutyWords } from "./words.js";

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
const pointsText = (points: string) => `${short(points)} ${points === "1" ? "point" : "points"}`;

const hazard = ({ recordId, hazardId }: ListedDuty) => `Hazard ${hazardId} of service ${recordId}`;

export const en: DutyWords = {
  tasks: {
    "first-service": ({ recordId }) => `Policy ${recordId}: perform the first prevention service`,
    "service-loop": ({ recordId, policyId }) =>
      `Service ${recordId} for policy ${policyId}: complete the flow and close the loop`,
    "annual-report": ({ recordId }) => `Submit the report on the prevention service of ${recordId}`,
    "policy-upload": ({ recordId }) => `Policy ${recordId}: upload the e-policy`,
    "claim-upload": ({ recordId }) => `Claim ${recordId}: upload the result`,
    "provider-assigned": ({ recordId }) => `Policy ${recordId}: assign a provider or an expert`,
    "plan-submitted": ({ recordId }) => `Policy ${recordId}: submit the service plan`,
    "service-performed": ({ recordId }) => `Policy ${recordId}: perform the prevention service`,
    "hazard-notified": (duty) => `${hazard(duty)}: tell the policyholder`,
    "hazard-rechecked": (duty) => `${hazard(duty)}: recheck its remedy`,
    "refusal-reported": (duty) => `${hazard(duty)}: report the refused remedy to the authority`,
    "fee-provided": () => "Provide the service fee that the premiums ask for",
    "policy-fee-provided": ({ recordId }) => `Policy ${recordId}: provide the service fee that its premium asks for`,
    "fee-purpose": ({ recordId }) => `Expenditure ${recordId}: spend the service fee on prevention service alone`,
    "placement-filed": ({ recordId }) => `Policy ${recordId}: file that it is placed outside of the city`,
  },
  states: {
    met: ({ done, due }) => {
      if (done === null) return due === null ? "kept" : `in order when judged on ${due}`;
      return due === null ? `done on ${done}` : `due by ${due}, done on ${done}`;
    },
    late: ({ done, due }) => `due by ${due}, done late on ${done}`,
    missed: ({ due, daysLeft }) =>
      daysLeft === 0
        ? `due by ${due}, not done by the close of that day`
        : `due by ${due}, not done, ${days(-Number(daysLeft))} overdue`,
    broken: ({ due }) => (due === null ? "not kept" : `not in order when judged on ${due}`),
    outstanding: ({ due, daysLeft }) =>
      due === null ? "not done" : `to be remedied by ${due}, not done, ${days(-Number(daysLeft))} past`,
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
    none: () => "It carries no points",
  },
  faults: ({ loop }) => (loop === null ? "" : loopFaults(loop)),
  sentence: ({ task, clause, state, faults, cost }) =>
    `${task} (${clause}): ${state}${faults === "" ? "" : ` (${faults})`}.${cost === "" ? "" : ` ${cost}.`}`,
  marked: (task, stateName) => `[${stateName}] ${task}`,
  marks: { "met-so-far": "no breach so far", outstanding: "not done" },
};
