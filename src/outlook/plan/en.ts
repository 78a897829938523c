import type { Placed } from "../catalog.js";
import type { PlanCatalog } from "./catalog.js";

const placed = ({ score, tier }: Placed) => `${score} (${tier})`;

export const en: PlanCatalog = {
  reachable: (insurer, tier, from, to, actions, cost) =>
    `${insurer} can make sure of ${tier} by ${actions} ${actions === 1 ? "action" : "actions"}, at a cost of ${cost}: ${placed(to)} at least, instead of ${placed(from)}.`,
  certain: (insurer, tier, from) => `${insurer} is sure of ${tier}: ${placed(from)} at least. There is nothing to do.`,
  unreachable: (insurer, tier, to, lacking, lost) => {
    const items = lost.map(({ item, points }) => `${item} (${points})`);
    return `${insurer} cannot make sure of ${tier}: at most of ${placed(to)}, ${lacking} short. Lost whatever is done: ${items.join(", ")}.`;
  },
  item: (number, name) => `item ${number}, ${name}`,
  actions: {
    "first-service.performed": ({ recordId }) => `perform the first prevention service for policy ${recordId}`,
    "service-loop.closed": ({ recordId }) => `complete the flow of service ${recordId} and close its loop`,
    "service-loop.left": ({ recordId }) =>
      `leave service ${recordId} as it is: once in order, a finding about it would count`,
    "annual-report.submitted": ({ recordId }) => `submit the report on ${recordId}`,
    "policy-upload.uploaded": ({ recordId }) => `upload the e-policy of policy ${recordId}`,
    "claim-upload.uploaded": ({ recordId }) => `upload the result of claim ${recordId}`,
    "finding.confirmed": ({ recordId }) =>
      `have finding ${recordId} confirmed: it counts in its own period, and a later one does not`,
    "finding.revoked": ({ recordId }) => `have finding ${recordId} revoked`,
    "deferral.accepted": ({ recordId }) => `have deferral ${recordId} accepted`,
    "deferral.rejected": ({ recordId }) => `have deferral ${recordId} rejected: the breach falls into another period`,
    "report.accepted": ({ recordId, submittedAt }) => `have the report on ${recordId} of ${submittedAt} accepted`,
    "report.returned": ({ recordId, submittedAt }) => `have the report on ${recordId} of ${submittedAt} returned`,
    "dispute.liable": ({ recordId }) => `have case ${recordId} end with the insurer liable`,
    "dispute.not-liable": ({ recordId }) => `have case ${recordId} end without liability, or stay open`,
    "survey.rated": ({ stars }, dimension) =>
      `have ${dimension} rated with ${stars} ${stars === 1 ? "star" : "stars"} at least`,
    "fee.spent": ({ amount }) => `spend at least ${amount} yuan more on prevention service`,
  },
  action: (done, by, gain, cost) => `By ${by}: ${done}. It adds ${gain}, and costs ${cost}.`,
};
