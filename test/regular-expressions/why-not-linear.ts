import { checkSync } from "recheck";
import type { Pattern } from "./pattern.ts";

// Its own JavaScript, not the program of the machine's kind that it would look for.
process.env["RECHECK_SYNC_BACKEND"] = "pure";

/** Far more than a proof takes: past it, there is none. */
const LONGEST_MS = 60_000;

/**
 * Why a pattern is not proven to take at most linear time on every text, a search from each of its characters included;
 * `undefined` where it is. The proof is by automaton: what that cannot read (back references, and what looks around
 * beside a repetition without bound) is not proven.
 *
 * The proof is of one search. A pattern that is searched for again behind each match may look far ahead each time, as
 * `/a.*b|a/g` does. So there it has to be bounded, which is linear however often it is tried.
 */
export function whyNotLinear({ source, flags, isRepeated }: Pattern): string | undefined {
  const proof = checkSync(source, flags, { checker: "automaton", timeout: LONGEST_MS });
  if (proof.status === "unknown") return "message" in proof.error ? proof.error.message : proof.error.kind;
  if (proof.status === "vulnerable") return proof.complexity.summary;
  return isRepeated && proof.complexity.type === "linear" ? "repeated, and not bounded" : undefined;
}
