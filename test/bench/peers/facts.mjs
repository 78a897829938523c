// What the peers are given: for each policy, service and claim in sight, the day numbers that the tests of items 2, 3,
// 6 and 8 compare, with due days, deferrals and hazards already worked out. None of this is timed.
import { dayOf, instantDay, NEVER } from "../days.mjs";

export const FIRST_DAY = dayOf("2024-01-01");
export const AS_OF = dayOf("2024-12-31");

/** The facts of each table, and beside them the places of their insurers. */
export function factsOf(dataset) {
  const places = new Map(dataset.insurers.map(({ insurerId }, place) => [insurerId, place]));
  const policies = new Map(dataset.policies.map((row) => [row.policyId, policyFacts(row)]));
  const insurerOf = new Map(dataset.policies.map((row) => [row.policyId, places.get(row.insurerId)]));
  for (const { policyId, performedOn } of dataset.services) {
    const policy = policies.get(policyId);
    policy.served = Math.min(policy.served, dayOf(performedOn));
  }
  for (const row of deferralsInOrder(dataset)) putOff(policies.get(row.policyId), row);
  const inSight = ({ policyId }) => policies.get(policyId).signed <= AS_OF;
  const table = (rows, factsOfRow) => {
    const seen = rows.filter(inSight);
    return { facts: seen.map(factsOfRow), insurers: seen.map(({ policyId }) => insurerOf.get(policyId)) };
  };
  return {
    insurerCount: places.size,
    policies: table(dataset.policies, ({ policyId }) => policies.get(policyId)),
    services: table(dataset.services, serviceFacts),
    claims: table(dataset.claims, claimFacts),
  };
}

function policyFacts(row) {
  const signed = dayOf(row.signedOn);
  const begun = Math.max(signed, dayOf(row.effectiveOn));
  return {
    size: row.enterpriseSize ?? "unknown",
    begun,
    serviceDue: begun + 45,
    served: NEVER,
    terminated: dayOf(row.terminatedOn),
    signed,
    uploadDue: signed + 7,
    uploaded: instantDay(row.uploadedAt),
  };
}

function deferralsInOrder({ deferrals }) {
  const key = ({ submittedOn, deferralId }) => `${submittedOn} ${deferralId}`;
  return deferrals.filter(({ status }) => status !== "rejected").sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function putOff(policy, { submittedOn, until }) {
  const submitted = dayOf(submittedOn);
  if (submitted > AS_OF || submitted > policy.serviceDue) return;
  policy.serviceDue = Math.max(policy.serviceDue, dayOf(until));
}

function serviceFacts(row) {
  const hazards = row.hazards ?? [];
  const performed = dayOf(row.performedOn);
  const dues = hazards.filter(({ foundOn, rectifyBy }) => rectifyBy != null && dayOf(foundOn) <= performed);
  return {
    performed,
    judged: Math.max(performed, ...dues.map(({ rectifyBy }) => dayOf(rectifyBy))),
    assigned: instantDay(row.assignedAt),
    planned: instantDay(row.plannedAt),
    reported: instantDay(row.reportedAt),
    closed: instantDay(row.closedAt),
    unresolved: hazards.filter(isUnresolved).length,
  };
}

function isUnresolved({ foundOn, major, recheckedOn, refusedOn, reportedToAuthorityOn }) {
  const isReported = major && dayOf(refusedOn) <= AS_OF && dayOf(reportedToAuthorityOn) <= AS_OF;
  return dayOf(foundOn) <= AS_OF && dayOf(recheckedOn) > AS_OF && !isReported;
}

function claimFacts({ settledOn, resultUploadedAt }) {
  const settled = dayOf(settledOn);
  return { settled, uploadDue: settled + 7, uploaded: instantDay(resultUploadedAt) };
}
