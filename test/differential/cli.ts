import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { library } from "./compare.ts";
import { main } from "./main.ts";
import { stepsInThreads } from "./workers.ts";

const SCRIPT = new URL("worker.js", import.meta.url);

process.exitCode = await main(process.argv.slice(2), {
  library,
  out: process.stdout,
  err: process.stderr,
  now: () => performance.now(),
  anySeed: () => randomInt(2 ** 31),
  folder: process.cwd(),
  threads: { most: availableParallelism(), steps: (plan, workers) => stepsInThreads(plan, workers, SCRIPT) },
});
