import { differenceOf } from "./difference.js";

/** What speaks against a law. */
export class Contradiction extends Error {}

export function mustHold(holds: boolean, contradiction: string): void {
  if (!holds) throw new Contradiction(contradiction);
}

/** @throws Contradiction naming the first difference. */
export function mustBeSame(one: unknown, other: unknown, of: string): void {
  const difference = differenceOf(one, other);
  mustHold(difference === undefined, `${of}, ${difference}`);
}
