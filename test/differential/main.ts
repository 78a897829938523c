import { differenceOf } from "../../src/testing/laws/difference.js";
import { ArgumentsError, type Asked, readArguments } from "./arguments.ts";
import type { Step } from "./chunks.ts";
import { type Difference, differenceOn, type Library } from "./compare.ts";
import { type Plan, stepsOf } from "./plan.ts";
import { Progress, type Screen } from "./progress.ts";
import { readCase, saveCase } from "./saved-case.ts";

/** What a run is given by the machine. */
export interface World {
  readonly library: Library;
  /** Where results are told, and where progress and errors are. */
  readonly out: Screen;
  readonly err: Screen;
  readonly now: () => number;
  /** A seed where none was asked for. */
  readonly anySeed: () => number;
  /** Where failing cases are saved. */
  readonly folder: string;
  /** Runs a plan in threads; by default, or where one is asked for, it is run here. */
  readonly threads?: { readonly most: number; readonly steps: (plan: Plan, workers: number) => AsyncIterable<Step> };
}

/** Runs the differential test as the arguments ask; gives the exit code, 1 where the two differ, 2 for bad arguments. */
export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    const asked = readArguments(args);
    return "replay" in asked ? replay(asked.replay, world) : await run(asked, world);
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    world.err.write(`${error.message}\n`);
    return 2;
  }
}

async function run(asked: Exclude<Asked, { replay: string }>, world: World): Promise<number> {
  const { cases, seed = world.anySeed(), workers = world.threads?.most ?? 1 } = asked;
  const { out, err, now, folder } = world;
  err.write(`seed ${seed}, ${workers} ${workers === 1 ? "worker" : "workers"}\n`);
  const progress = new Progress(cases, err, now);
  let done = 0;
  for await (const step of stepsBy({ cases, seed }, workers, world)) {
    done += step.cases;
    progress.tell(done);
    if (step.failing === undefined) continue;
    progress.end(done);
    out.write(`The library and the oracle differ: ${firstDifference(step.failing)}\n`);
    out.write(`The case, shrunk, is saved in ${saveCase(step.failing, folder)}\n`);
    return 1;
  }
  progress.end(done);
  out.write(`The library and the oracle agree on ${done} cases.\n`);
  return 0;
}

function stepsBy(plan: Plan, workers: number, { library, threads }: World): AsyncIterable<Step> | Iterable<Step> {
  if (workers > 1 && threads !== undefined) return threads.steps(plan, workers);
  return stepsOf({ ...plan, worker: 0, workers: 1 }, library);
}

function replay(file: string, { library, out }: World): number {
  const difference = differenceOn(readCase(file), library);
  const says = difference === undefined ? "agree on this case." : `differ: ${firstDifference(difference)}`;
  out.write(`The library and the oracle ${says}\n`);
  return difference === undefined ? 0 : 1;
}

function firstDifference({ library, oracle }: Difference): string {
  return `${differenceOf(library, oracle)}`;
}
