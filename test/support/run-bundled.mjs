import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/**
 * Runs a program whose sources are TypeScript: they are bundled first, so that plain threads can run them.
 *
 * @param {{ readonly cli: string, readonly [name: string]: string }} entry - The program, and the files that it loads.
 */
export async function runBundled(entry) {
  // Beside the packages, so that they are found from there.
  const outDir = mkdtempSync(join(modules, ".run-"));
  try {
    await build({ config: false, entry, outDir, format: "esm", target: "es2022", silent: true });
    const args = [join(outDir, "cli.js"), ...process.argv.slice(2)];
    process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
