// npm run bench:sensitivity -- [--quick]
//
// It takes some minutes. How many times as long as one evaluation of an insurer its sensitivity takes: over 98,304
// combinations of readings, and over 196,608 with a rest-day calendar. The insurers are those of invented cities, of ten
// policies to tens of thousands.
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { calendarYear, evaluate, parseDataset } from "../../dist/index.js";
import { sensitivity } from "../../dist/sensitivity.js";
import { makePolicies, parsePolicies } from "./make-policies.mjs";
import { measure, spreadOf } from "./measure.mjs";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });

/** The policies of a city of ten insurers, how many runs in a row are timed as one, and how often. */
const CITIES = values.quick
  ? [{ policies: 100, runs: 10, rounds: 3 }]
  : [
      { policies: 100, runs: 50, rounds: 11 },
      { policies: 2_000, runs: 20, rounds: 11 },
      { policies: 20_000, runs: 5, rounds: 11 },
      { policies: 200_000, runs: 1, rounds: 11 },
    ];

const period = calendarYear(2024);

/** Weekends, as a platform would keep them: a set. */
const weekends = new Set();
for (let day = Date.UTC(2023, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
  if ([0, 6].includes(new Date(day).getUTCDay())) weekends.add(new Date(day).toISOString().slice(0, 10));
}
const restDays = { from: "2023-01-01", to: "2027-12-31", isRestDay: (day) => weekends.has(day) };

console.error(`load average ${loadavg().map((load) => load.toFixed(2))}`);
console.log(`npm run bench:sensitivity, ${cpus().length} cores, Node ${process.versions.node}`);
for (const { policies, runs, rounds } of CITIES) {
  const dataset = parseDataset(parsePolicies(makePolicies({ policies, seed: 1 })));
  for (const [name, options] of Object.entries({ "no calendar": {}, "a calendar": { restDays } })) {
    const ratios = [];
    for (const { insurerId } of dataset.insurers) {
      ratios.push(await ratioOf(dataset, { insurerId, period, ...options }, runs, rounds));
    }
    const { median, min, max } = spreadOf(ratios);
    const [middle, least, most] = [median, min, max].map((ratio) => ratio.toFixed(1));
    console.log(`${policies} policies, ${name}: ${middle} times one evaluation (by insurer ${least} to ${most})`);
  }
}

/** By the middle of the times of each. */
async function ratioOf(dataset, call, runs, rounds) {
  const inARow = (run) => () => {
    for (let left = runs; left > 0; left--) run();
  };
  const ways = [
    { name: "evaluate", run: inARow(() => evaluate(dataset, call)) },
    { name: "sensitivity", run: inARow(() => sensitivity(dataset, call)) },
  ];
  const times = await measure(ways, { rounds, warmUps: 3 });
  return times.sensitivity.median / times.evaluate.median;
}
