// What memory a step takes beyond the input: node --expose-gc memory-child.mjs <policies> <order> <step>
//
// V8 tells the size of the heap before each collection; between collections it only grows. So the greatest of those
// sizes, and of the one at the end, is the peak, with all the garbage in it. A thread beside samples the process (RSS).
import { GCProfiler } from "node:v8";
import { Worker } from "node:worker_threads";
import { calendarYear, evaluateAll, parseDataset } from "../../dist/index.js";
import { scoreByHand } from "./by-hand.mjs";
import { makePolicies, parsePolicies } from "./make-policies.mjs";

const [policies, order, step] = process.argv.slice(2);
const period = calendarYear(2024);

const before = inUse();
const json = makeInput();
const input = inUse() - before;
const dataset = step === "evaluateAll" ? parseDataset(json) : undefined;
const parsed = inUse() - before - input;

const shared = new Float64Array(new SharedArrayBuffer(16));
const sampler = await startSampler(shared);
const start = inUse();
const startRss = process.memoryUsage.rss();
shared[0] = startRss;
const profiler = new GCProfiler();
profiler.start();
const result = runStep();
const end = sizeOf(process.memoryUsage());
const { statistics } = profiler.stop();
const peakRss = Math.max(shared[0], process.memoryUsage.rss());
await sampler.terminate();
const peaks = statistics.map(({ beforeGC }) => {
  const { usedHeapSize, externalMemory } = beforeGC.heapStatistics;
  return usedHeapSize + externalMemory;
});
const peak = Math.max(end, ...peaks) - start;
const kept = inUse() - start;
if (result === undefined) throw new Error("A step must give what it keeps.");
process.stdout.write(JSON.stringify({ input, parsed, peak, kept, rss: peakRss - startRss }));

/** The input, in a function of its own, so that nothing of its making is held. */
function makeInput() {
  return parsePolicies(makePolicies({ policies: Number(policies), shuffled: order === "shuffled" }));
}

function runStep() {
  switch (step) {
    case "evaluateAll":
      return evaluateAll(dataset, { period });
    case "parseDataset":
      return parseDataset(json);
    case "by hand":
      return scoreByHand(json, period);
    default:
      throw new Error(`There is no step ${step}.`);
  }
}

/** Bytes in use, with what lies outside of the heap, when nothing is left to collect. */
function inUse() {
  globalThis.gc();
  globalThis.gc();
  return sizeOf(process.memoryUsage());
}

function sizeOf({ heapUsed, external }) {
  return heapUsed + external;
}

/** A thread that keeps the greatest RSS in `shared`. */
async function startSampler(shared) {
  const code = `
    const { workerData } = require("node:worker_threads");
    setInterval(() => {
      const rss = process.memoryUsage.rss();
      if (rss > workerData[0]) workerData[0] = rss;
    }, 1);`;
  const worker = new Worker(code, { eval: true, workerData: shared });
  await new Promise((resolve) => worker.once("online", resolve));
  return worker;
}
