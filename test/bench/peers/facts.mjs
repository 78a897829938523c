// Prepared facts: for each policy, service and claim in sight, the day numbers that the tests of items 2, 3, 6 and 8
// compare, with due days, deferrals and hazards already worked out. None of this is timed.
import { dayOf, instantDay, NEVER } from "../days.mjs";
import { AS_OF } from "./calendar.mjs";
import { begunDay, deferralsByPolicy, movedDue } from "./first-service.mjs";
import { isUnresolved, judgingDay } from "./hazards.mjs";

export function factsOf(json) {
  const places = new Map(json.insurers.map(({ insurerId }, place) => [insurerId, place]));
  const placeOfPolicy = new Map(json.policies.map((row) => [row.policyId, places.get(row.insurerId)]));
  const policies = new Map(json.policies.map((row) => [row.policyId, policyFacts(row)]));
  for (const { policyId, performedOn } of json.services) {
    const policy = policies.get(policyId);
    policy.served = Math.min(policy.served, dayOf(performedOn));
  }
  for (const [policyId, deferrals] of deferralsByPolicy(json)) {
    const policy = policies.get(policyId);
    policy.serviceDue = movedDue(policy.serviceDue, deferrals);
  }
  const table = (rows, factsOfRow) => {
    const seen = rows.filter(({ policyId }) => policies.get(policyId).signed <= AS_OF);
    const seenPlaces = seen.map(({ policyId }) => placeOfPolicy.get(policyId));
    return { cases: seen.map(factsOfRow), placeAt: (at) => seenPlaces[at] };
  };
  return {
    insurerCount: places.size,
    policies: table(json.policies, ({ policyId }) => policies.get(policyId)),
    services: table(json.services, serviceFacts),
    claims: table(json.claims, claimFacts),
  };
}

function policyFacts(row) {
  const signed = dayOf(row.signedOn);
  const begun = begunDay(row);
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

function serviceFacts(row) {
  return {
    performed: dayOf(row.performedOn),
    judged: judgingDay(row),
    assigned: instantDay(row.assignedAt),
    planned: instantDay(row.plannedAt),
    reported: instantDay(row.reportedAt),
    closed: instantDay(row.closedAt),
    unresolved: (row.hazards ?? []).filter(isUnresolved).length,
  };
}

function claimFacts({ settledOn, resultUploadedAt }) {
  const settled = dayOf(settledOn);
  return { settled, uploadDue: settled + 7, uploaded: instantDay(resultUploadedAt) };
}
