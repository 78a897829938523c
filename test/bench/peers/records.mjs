// The records as JSON has them, put together as an engine needs them: a policy with its services, a service and a claim
// with their policy. No engine joins tables, so that whoever uses one runs this too: it is timed.
import { dateOf, NEVER } from "../days.mjs";
import { begunDay, deferralsByPolicy, movedDue } from "./first-service.mjs";

/** The date of what is put off for good. */
const FOREVER = "2099-12-31";

export function recordsOf(json) {
  const places = new Map(json.insurers.map(({ insurerId }, place) => [insurerId, place]));
  const byId = new Map();
  const policies = json.policies.map((policy) => {
    const each = { policy, services: [], deferredUntil: policy.signedOn };
    byId.set(policy.policyId, each);
    return each;
  });
  const services = json.services.map((service) => {
    const each = byId.get(service.policyId);
    each.services.push(service);
    return { service, policy: each.policy };
  });
  const claims = json.claims.map((claim) => ({ claim, policy: byId.get(claim.policyId).policy }));
  for (const [policyId, deferrals] of deferralsByPolicy(json)) putOff(byId.get(policyId), deferrals);
  const table = (cases) => ({ cases, placeAt: (at) => places.get(cases[at].policy.insurerId) });
  return { insurerCount: places.size, policies: table(policies), services: table(services), claims: table(claims) };
}

/** The first service falls due on `deferredUntil`, if that is later than its 45 days. Signing day: not put off. */
function putOff(each, deferrals) {
  const due = begunDay(each.policy) + 45;
  const moved = movedDue(due, deferrals);
  if (moved > due) each.deferredUntil = moved === NEVER ? FOREVER : dateOf(moved);
}
