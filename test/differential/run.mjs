// npm run differential -- --cases 1000000 --seed 1
//
// The sources are TypeScript: they are bundled first, so that plain threads can run them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const here = fileURLToPath(new URL(".", import.meta.url));
// Beside the packages, so that they are found from there.
const outDir = mkdtempSync(join(here, "../../node_modules/.differential-"));
try {
  await build({
    config: false,
    entry: { cli: join(here, "cli.ts"), worker: join(here, "worker.ts") },
    outDir,
    format: "esm",
    target: "es2022",
    silent: true,
  });
  const args = [join(outDir, "cli.js"), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
