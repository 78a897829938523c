import { ZERO } from "../values/fraction.js";
import { nothingBeyond } from "./counted.js";
import type { Outcome } from "./rule.js";

/** The outcome of an item that keeps all that it gathers, and on which nobody has to decide. */
export function wholeOutcome(
  status: Outcome["status"],
  { charges, open = [], flags = [] }: Pick<Outcome, "charges"> & Partial<Pick<Outcome, "open" | "flags">>,
): Outcome {
  return { status, charges, open, undecided: [], flags, beyond: nothingBeyond(), beyondGross: ZERO };
}
