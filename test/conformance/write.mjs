// npm run conformance:write: makes the pack's files and its page anew, once the cases hold.
import { spawnSync } from "node:child_process";

const vitest = ["vitest", "run", "--root", ".", "--config", "test/vitest.config.ts"];
for (const [file, mode] of [
  ["made", "check"],
  ["files", "write"],
]) {
  const env = { ...process.env, CONFORMANCE: mode };
  const { status } = spawnSync("npx", [...vitest, `test/conformance/${file}.test.ts`], { env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
