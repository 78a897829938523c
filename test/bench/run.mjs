// npm run bench -- [--write] [--date 2025-01-31] [--quick]
//
// It takes some minutes and 6 GB. First, once: cd test/bench && npm install
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { bundleSize } from "./bundle-size.mjs";
import { runChild } from "./child.mjs";
import { importTimes } from "./import-times.mjs";
import { loadPeers } from "./peers/peers.mjs";
import { reportOf } from "./report.mjs";
import { timesOf } from "./times.mjs";

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    date: { type: "string" },
  },
});

/** `--quick` is for a look at whether all still runs; its numbers mean little. */
const PLAN = values.quick
  ? {
      datasets: [{ policies: 2_000, rounds: 5 }],
      growth: [
        [1_000, 3],
        [10_000, 3],
      ],
      memory: 10_000,
      imports: 3,
    }
  : {
      datasets: [
        { policies: 10_000, rounds: 21 },
        { policies: 200_000, rounds: 5 },
        { policies: 200_000, rounds: 3, shuffled: true },
      ],
      growth: [
        [10_000, 31],
        [200_000, 5],
        [1_000_000, 3],
      ],
      memory: 200_000,
      imports: 15,
    };

const ORDERS = ["in order", "shuffled"];

sayLoad();
const imports = { runs: PLAN.imports, times: importTimes(PLAN.imports) };
const { peers, leftOut } = await loadPeers();
const datasets = [];
for (const { policies, rounds, shuffled = false } of PLAN.datasets)
  datasets.push(await timed(policies, rounds, shuffled));
const report = reportOf({
  command: "npm run bench",
  machine: `${cpus().length} cores, Node ${process.versions.node}`,
  date: values.date,
  leftOut,
  datasets,
  growth: ORDERS.flatMap(growthOf),
  memory: ORDERS.flatMap(memoryOf),
  imports,
  bundle: bundleSize(),
});
console.log(report);
if (values.write) writeFileSync(new URL("../../docs/performance.md", import.meta.url), report);
sayLoad();

/** The times of all ways on a dataset; slow peers only on the first. */
async function timed(policies, rounds, shuffled) {
  const order = shuffled ? "shuffled" : "in order";
  say(`${policies} policies, ${order}`);
  const some = peers.filter(({ isFast }) => isFast || policies === PLAN.datasets[0].policies);
  const { megabytes, times } = await timesOf(
    { policies, seed: 1, shuffled, rounds, warmUps: rounds > 10 ? 5 : 2 },
    some,
  );
  return { policies, order, megabytes, rounds, times, peers: some };
}

function growthOf(order) {
  const sizes = [];
  for (const [policies, rounds] of PLAN.growth) {
    say(`growth, ${policies} policies, ${order}`);
    const size = { policies, order, times: runChild("growth-child.mjs", [policies, order, rounds]) };
    sizes.push({ ...size, first: sizes[0] ?? size });
  }
  return sizes;
}

function memoryOf(order) {
  return ["evaluateAll", "parseDataset", "by hand"].map((step) => {
    say(`memory of ${step}, ${order}`);
    const policies = PLAN.memory;
    return { policies, order, step, ...runChild("memory-child.mjs", [policies, order, step]) };
  });
}

/** Others at work on the machine make every number worse: look at this before you trust one. */
function sayLoad() {
  const loads = loadavg().map((load) => load.toFixed(2));
  say(`load average ${loads.join(" ")}`);
}

/** Says on the way what is being done; the report alone is printed. */
function say(text) {
  process.stderr.write(`${text}\n`);
}
