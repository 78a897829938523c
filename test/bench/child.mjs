// Runs a script of this folder in a process of its own, and gives what it prints, which is JSON.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

export function runChild(script, args) {
  const node = ["--expose-gc", "--max-old-space-size=12000", script, ...args.map(String)];
  const { status, stdout } = spawnSync(process.execPath, node, { cwd: here, stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Error(`${script} ended with ${status}.`);
  return JSON.parse(stdout.toString());
}
