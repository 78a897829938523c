// npm run fuzz -- --cases 1000000 --seed 1
import { parseArgs } from "node:util";
import { DatasetError, parseDataset } from "../../dist/index.js";
import { fuzz } from "./fuzz.mjs";

const { values } = parseArgs({
  options: { cases: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
if (!Number.isSafeInteger(cases) || !Number.isSafeInteger(seed))
  throw new Error("--cases and --seed are whole numbers.");

const began = performance.now();
const { fault, value, counts } = fuzz({
  parse: parseDataset,
  refuses: (error) => error instanceof DatasetError,
  cases,
  seed,
  onProgress: (done) => {
    if (done % 50_000 === 0) console.error(`${done} of ${cases}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  },
});
console.log(`seed ${seed}: ${counts.accepted} accepted, ${counts.refused} refused`);
if (fault !== null) {
  console.error(`${fault}:\n${value}`);
  process.exitCode = 1;
}
