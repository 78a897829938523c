// A thread that runs its share of the cases, and tells each step.
import { parentPort, workerData } from "node:worker_threads";
import { library } from "./compare.ts";
import { stepsOf } from "./plan.ts";

for (const step of stepsOf(workerData, library)) parentPort?.postMessage(step);
