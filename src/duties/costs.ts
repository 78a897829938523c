import type { Evaluation } from "../evaluation/evaluation.js";
import type { ItemNumber } from "../vocabulary/items.js";

/** What each duty of an evaluation costs, or would cost. Numbers are decimal texts. */
export interface Costs {
  atStakeOf(item: ItemNumber, recordId: string): string;
  netOf(item: ItemNumber, recordId: string): string;
}

/** Looks up what an evaluation says of duties. A breach that a finding made is none of a duty's. */
export function costsOf({ open, categories }: Evaluation): Costs {
  const breaches = categories.flatMap(({ items }) => items.flatMap((item) => item.breaches));
  const ofDuties = breaches.filter(({ evidence }) => !("about" in evidence));
  const atStake = new Map(open.map((duty) => [keyOf(duty.item, duty.recordId), duty.atStake]));
  const net = new Map(ofDuties.map((breach) => [keyOf(breach.item, breach.recordId), breach.net]));
  return {
    atStakeOf: (item, recordId) => atStake.get(keyOf(item, recordId)) ?? "0",
    netOf: (item, recordId) => net.get(keyOf(item, recordId)) ?? "0",
  };
}

function keyOf(item: ItemNumber, recordId: string): string {
  return `${item} ${recordId}`;
}
