// A city's records of any size, invented, and the same for the same seed.
//
//   node test/bench/make-policies.mjs --policies 10000 --seed 1 [--shuffled] > policies.json
import { writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BRANCHES, makeBranchRecords } from "./make-branches.mjs";
import { makePolicyRecords } from "./make-records.mjs";
import { randomOf } from "./random.mjs";

const TABLES = ["insurers", "policies", "services", "deferrals", "expenditures"].concat([
  "annualReports",
  "claims",
  "surveys",
  "disputes",
  "findings",
]);

/** So many rows are parsed at once: a text has a greatest length, which a million policies exceed. */
const ROWS_A_TEXT = 50_000;

/**
 * The rows of each table, as JSON texts: in order of policies, with ids that rise; or shuffled, with ids like UUIDs,
 * which is the hard case for whoever joins the tables.
 */
export function makePolicies({ policies, seed = 1, shuffled = false }) {
  const random = randomOf(seed);
  const tables = Object.fromEntries(TABLES.map((table) => [table, []]));
  const newId = shuffled ? () => random.uuid() : risingIds();
  const add = (table, row) => tables[table].push(JSON.stringify(row));
  const known = { random, newId, add };
  for (const branch of BRANCHES) makeBranchRecords(branch, known);
  for (let at = 0; at < policies; at++) makePolicyRecords(random.pick(BRANCHES), at / policies, known);
  if (shuffled) for (const rows of Object.values(tables)) random.shuffle(rows);
  return tables;
}

/** The dataset as one JSON text. */
export function policiesText(tables) {
  return `{${TABLES.map((table) => `"${table}":[${tables[table].join(",")}]`).join(",")}}`;
}

/** What `JSON.parse` would give of the dataset's text, at any size. */
export function parsePolicies(tables) {
  return Object.fromEntries(
    TABLES.map((table) => {
      const rows = [];
      for (let start = 0; start < tables[table].length; start += ROWS_A_TEXT) {
        const some = JSON.parse(`[${tables[table].slice(start, start + ROWS_A_TEXT).join(",")}]`);
        for (const row of some) rows.push(row);
      }
      return [table, rows];
    }),
  );
}

/** Ids as exports have them: a letter of the table and a number. */
export function risingIds() {
  const last = new Map();
  return (letter) => {
    const number = (last.get(letter) ?? 0) + 1;
    last.set(letter, number);
    return `${letter}2024-${`${number}`.padStart(8, "0")}`;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { policies: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } };
  const { values } = parseArgs({ options: { ...options, shuffled: { type: "boolean", default: false } } });
  const { policies, seed, shuffled } = values;
  let left = Buffer.from(policiesText(makePolicies({ policies: +policies, seed: +seed, shuffled })));
  while (left.length > 0) left = left.subarray(writeSync(1, left));
}
