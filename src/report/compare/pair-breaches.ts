import type { Breach } from "../../rules/breach.js";
import type { SharedBreach } from "../explain/share-out.js";

/** A breach of the one evaluation, and that of the same record in the other; `null` where it has none. */
export type Pair = readonly [before: SharedBreach | null, after: SharedBreach | null];

/** The breaches of an item in two evaluations, those of one record side by side: first those of before, in their order. */
export function pairBreaches(before: readonly SharedBreach[], after: readonly SharedBreach[]): Pair[] {
  const later = new Map<string, SharedBreach[]>();
  for (const shared of after) {
    const key = keyOf(shared.breach);
    const others = later.get(key);
    if (others === undefined) later.set(key, [shared]);
    else others.push(shared);
  }
  const paired = new Set<SharedBreach>();
  const pairs = before.map((shared): Pair => {
    const other = later.get(keyOf(shared.breach))?.shift() ?? null;
    if (other !== null) paired.add(other);
    return [shared, other];
  });
  return [...pairs, ...after.filter((shared) => !paired.has(shared)).map((shared): Pair => [null, shared])];
}

/**
 * What two breaches of an item share if they are of one record. A policy and a finding about another may have the same
 * id, and so may an event and a case that stands alone.
 */
function keyOf({ code, recordId, evidence }: Breach): string {
  const kind = code.endsWith(".found") ? "finding" : "eventId" in evidence && evidence.eventId === null ? "case" : "";
  return `${kind}/${recordId}`;
}
