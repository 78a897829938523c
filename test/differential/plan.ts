import { CASES_A_CHUNK, runCases, type Step, seedOfChunk } from "./chunks.ts";
import type { Library } from "./compare.ts";

/** How many cases to run, in chunks that hang on the seed alone. */
export interface Plan {
  readonly cases: number;
  readonly seed: number;
}

/** What one worker does of a plan: every so many-th chunk. */
export interface Share extends Plan {
  readonly worker: number;
  readonly workers: number;
}

/** Runs a share chunk by chunk, and stops at a failing case. */
export function* stepsOf({ cases, seed, worker, workers }: Share, library: Library): Generator<Step> {
  for (let chunk = worker; chunk * CASES_A_CHUNK < cases; chunk += workers) {
    const count = Math.min(CASES_A_CHUNK, cases - chunk * CASES_A_CHUNK);
    const step = runCases(count, seedOfChunk(seed, chunk), library);
    yield step;
    if (step.failing !== undefined) return;
  }
}
