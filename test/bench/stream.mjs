// npm run bench:stream -- [--write] [--quick]
//
// It takes some minutes, and a file of 200 MB in the folder for temporary files.
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runChild } from "./child.mjs";
import { makeLines } from "./make-dossiers.mjs";
import { spreadOf } from "./measure.mjs";
import { streamReport } from "./report-stream.mjs";

const { values } = parseArgs({
  options: { write: { type: "boolean", default: false }, quick: { type: "boolean", default: false } },
});

/** `--quick` is for a look at whether all still runs; its numbers mean little. */
const PLAN = values.quick
  ? { sizes: [2_000, 10_000, 40_000], file: 5_000, runs: 1 }
  : { sizes: [100_000, 500_000, 2_000_000], file: 200_000, runs: 5 };

const THREADS = [1, 2];

const example = fileURLToPath(new URL("../../examples/streams/evaluate-on-all-cores.mjs", import.meta.url));

sayLoad();
const sizes = PLAN.sizes.map((policies) => {
  say(`${policies} policies`);
  const [made, streamed] = ["make", "stream"].map((step) => runChild("stream-child.mjs", [policies, step]));
  return { policies, made, streamed };
});
const report = streamReport({
  command: "npm run bench:stream",
  machine: `${cpus().length} cores, Node ${process.versions.node}`,
  sizes,
  file: await fileTimes(),
});
console.log(report);
if (values.write) writeFileSync(new URL("../../docs/performance-streams.md", import.meta.url), report);
sayLoad();

/** Seconds from the start of the example's process to its end, by threads, in turns. */
async function fileTimes() {
  const folder = mkdtempSync(join(tmpdir(), "anzexian-"));
  try {
    const path = join(folder, "city.ndjson");
    say(`a file of ${PLAN.file} policies`);
    await pipeline(makeLines({ policies: PLAN.file }), createWriteStream(path));
    const runs = THREADS.map((threads) => ({ threads, seconds: [], shown: new Set() }));
    for (let run = 0; run < PLAN.runs; run++) {
      for (const { threads, seconds, shown } of runs) {
        const start = performance.now();
        shown.add(rankingOf(path, threads));
        seconds.push((performance.now() - start) / 1000);
      }
    }
    if (new Set(runs.flatMap(({ shown }) => [...shown])).size !== 1) throw new Error("The rankings differ.");
    const times = runs.map(({ threads, seconds }) => ({ threads, ...spreadOf(seconds) }));
    return { policies: PLAN.file, bytes: statSync(path).size, runs: PLAN.runs, times };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rankingOf(path, threads) {
  const { status, stdout } = spawnSync(process.execPath, [example, path, "--threads", `${threads}`]);
  if (status !== 0) throw new Error(`The example ended with ${status}.`);
  return stdout.toString();
}

/** Others at work on the machine make every number worse: look at this before you trust one. */
function sayLoad() {
  say(
    `load average ${loadavg()
      .map((load) => load.toFixed(2))
      .join(" ")}`,
  );
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
