import fc from "fast-check";
import { anyScenario, type Scenario } from "../../src/testing/index.js";
import { type Difference, differenceOn, type Library } from "./compare.ts";

/** A case on which the library and the oracle differ, shrunk, and where fast-check finds it again. */
export interface FailingCase extends Scenario, Difference {
  readonly seed: number;
  readonly path: string;
}

/** A step of a run: how many cases were run, and the one that failed. */
export interface Step {
  readonly cases: number;
  readonly failing: FailingCase | undefined;
}

/** Cases that are run as one property: few enough that memory stays flat, however many chunks there are. */
export const CASES_A_CHUNK = 250;

/** The seed of a chunk: the same whichever worker runs it, and far from its neighbours'. */
export function seedOfChunk(seed: number, chunk: number): number {
  let mixed = Math.imul(seed ^ Math.imul(chunk + 1, 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}

const scenarios = anyScenario();

/** Runs the cases of a chunk, up to the first one on which the two differ, which is shrunk. */
export function runCases(cases: number, seed: number, library: Library): Step {
  const agree = fc.property(scenarios, (scenario) => differenceOn(scenario, library) === undefined);
  const { numRuns, counterexample, counterexamplePath } = fc.check(agree, { numRuns: cases, seed });
  if (counterexample === null || counterexamplePath === null) return { cases: numRuns, failing: undefined };
  const [scenario] = counterexample;
  const difference = differenceOn(scenario, library) as Difference;
  return { cases: numRuns, failing: { seed, path: counterexamplePath, ...scenario, ...difference } };
}
