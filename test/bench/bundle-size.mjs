// What parseDataset, evaluate and evaluateAll need of our own code, as `npm run size` measures it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** In bytes, minified and brotlied. */
export function bundleSize() {
  const { stdout } = spawnSync("npx", ["--no-install", "size-limit", "--json"], { cwd: root });
  return JSON.parse(stdout.toString())[0].size;
}
