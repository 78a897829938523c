// npm run differential -- --cases 1000000 --seed 1
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { cases: { type: "string", default: "10000" }, seed: { type: "string" } } });
const env = { ...process.env, CASES: values.cases, ...(values.seed === undefined ? {} : { SEED: values.seed }) };
const vitest = [
  "vitest",
  "run",
  "--root",
  ".",
  "--config",
  "test/vitest.config.ts",
  "test/differential",
  "--testTimeout=0",
];
process.exitCode = spawnSync("npx", vitest, { env, stdio: "inherit" }).status ?? 1;
