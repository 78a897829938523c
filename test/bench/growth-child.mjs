// Microseconds a policy at one size: node --expose-gc growth-child.mjs <policies> <order> <rounds>
import { calendarYear, evaluateAll, parseDataset } from "../../dist/index.js";
import { makePolicies, parsePolicies } from "./make-policies.mjs";
import { measure } from "./measure.mjs";

const [policies, order, rounds] = process.argv.slice(2);
const period = calendarYear(2024);

warmUp();
const json = parsePolicies(makePolicies({ policies: Number(policies), shuffled: order === "shuffled" }));
const dataset = parseDataset(json);
const ways = [
  { name: "evaluateAll", run: () => evaluateAll(dataset, { period }) },
  { name: "parseDataset", run: () => parseDataset(json) },
];
process.stdout.write(JSON.stringify(await measure(ways, { rounds: Number(rounds), warmUps: 2 })));

/** Compiles the library at a common size, so that each size is timed in the same state. */
function warmUp() {
  const json = parsePolicies(makePolicies({ policies: 10_000, seed: 2 }));
  for (let time = 0; time < 20; time++) evaluateAll(parseDataset(json), { period });
}
