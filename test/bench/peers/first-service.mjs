// When a first service falls due. Each deferral counts or not by what those before it did, which none of the engines
// can say.
import { dayOf } from "../days.mjs";
import { AS_OF } from "./calendar.mjs";

export function begunDay({ signedOn, effectiveOn }) {
  return Math.max(dayOf(signedOn), dayOf(effectiveOn));
}

/** The deferrals that can count, by policy, in order of submission. */
export function deferralsByPolicy({ deferrals }) {
  const byPolicy = new Map();
  for (const deferral of deferrals) {
    if (deferral.status === "rejected") continue;
    const others = byPolicy.get(deferral.policyId);
    if (others === undefined) byPolicy.set(deferral.policyId, [deferral]);
    else others.push(deferral);
  }
  for (const some of byPolicy.values()) some.sort(inOrder);
  return byPolicy;
}

function inOrder(a, b) {
  const [keyOfA, keyOfB] = [a, b].map(({ submittedOn, deferralId }) => `${submittedOn} ${deferralId}`);
  return keyOfA < keyOfB ? -1 : 1;
}

/** The due day as finally moved; NEVER where a deferral has no end. */
export function movedDue(due, deferrals) {
  let moved = due;
  for (const { submittedOn, until } of deferrals) {
    const submitted = dayOf(submittedOn);
    if (submitted <= AS_OF && submitted <= moved) moved = Math.max(moved, dayOf(until));
  }
  return moved;
}
