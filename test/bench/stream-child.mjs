// What a stream of so many policies takes: node --expose-gc stream-child.mjs <policies> <make|stream>
//
// `make` only makes the dossiers, so that its time can be taken off. Memory is looked at every few thousand dossiers, and
// ten times on the way after all garbage was collected.
import { calendarYear, evaluateStream } from "../../dist/index.js";
import { INSURERS, makeDossiers } from "./make-dossiers.mjs";

const [policies, step] = process.argv.slice(2);
const call = { insurers: INSURERS, period: calendarYear(2024), keep: 100 };

/** Dossiers between two looks at the memory, and between two collections. */
const PAUSE = 2_000;
const LONG_PAUSE = Math.floor(Number(policies) / 10);

if (step === "stream") await evaluateStream(makeDossiers({ policies: 20_000, seed: 2 }), call); // to warm up
globalThis.gc();
const peak = { rss: 0, heap: 0, live: 0 };
const [start, cpuStart] = [performance.now(), process.cpuUsage()];
const dossiers = watched(makeDossiers({ policies: Number(policies) }));
if (step === "stream") await evaluateStream(dossiers, call);
else for (const _ of dossiers);
const time = performance.now() - start;
const { user, system } = process.cpuUsage(cpuStart);
process.stdout.write(JSON.stringify({ time, cpu: (user + system) / 1000, ...peak }));

function* watched(some) {
  let count = 0;
  for (const dossier of some) {
    yield dossier;
    count++;
    if (count % PAUSE === 0) {
      const { rss, heapUsed, external } = process.memoryUsage();
      peak.rss = Math.max(peak.rss, rss);
      peak.heap = Math.max(peak.heap, heapUsed + external);
    }
    if (count % LONG_PAUSE === 0) {
      globalThis.gc();
      const { heapUsed, external } = process.memoryUsage();
      peak.live = Math.max(peak.live, heapUsed + external);
    }
  }
}
