// What it costs to import the library, beside zod, on which it rests: a new process for each run, in turns.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { spreadOf } from "./measure.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

const MODULES = { zod: "zod", anzexian: new URL("../../dist/index.js", import.meta.url).href };

/** Milliseconds from the start of the import to its end, by name. */
export function importTimes(runs) {
  const times = Object.fromEntries(Object.keys(MODULES).map((name) => [name, []]));
  for (let run = -2; run < runs; run++) {
    for (const [name, module] of Object.entries(MODULES)) {
      const time = importOnce(module);
      if (run >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, some]) => [name, spreadOf(some)]));
}

function importOnce(module) {
  const code = `const start = performance.now(); await import(${JSON.stringify(module)});
    process.stdout.write(String(performance.now() - start));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: here });
  return Number(stdout.toString());
}
