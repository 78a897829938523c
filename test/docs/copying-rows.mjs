// The figures of docs/decisions/why-rows-are-not-copied.md: what copying the rows would add to parsing them.
//
//   npm run build && node test/docs/copying-rows.mjs
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseDataset } from "anzexian";

/** The demo's city this many times over, with the same insurers. */
const CITIES = 81;
const RUNS = 9;

const city = JSON.parse(readFileSync(new URL("../../examples/data/city-2024.json", import.meta.url), "utf8"));
const large = Object.fromEntries(Object.entries(city).map(([table, rows]) => [table, manyTimes(table, rows)]));
const tables = Object.values(large);

console.log(`${tables.flat().length} rows, best of ${RUNS}`);
console.log(`parsing: ${best(() => parseDataset(large))} ms`);
console.log(`copying each row: ${best(() => tables.map((rows) => rows.map(copyOf)))} ms`);
console.log(`copying and freezing each row: ${best(() => tables.map((rows) => rows.map(frozenCopyOf)))} ms`);

function manyTimes(table, rows) {
  if (table === "insurers") return rows;
  return Array.from({ length: CITIES }, (_, at) => rows.map((row) => renamed(row, at))).flat();
}

/** A row under ids of its own, so that each city has other records. */
function renamed(row, at) {
  const isOwn = (field) => field.endsWith("Id") && field !== "insurerId" && row.recordTable !== "insurers";
  const rename = ([field, value]) => [field, isOwn(field) || field === "findingId" ? `${value}/${at}` : value];
  return Object.fromEntries(Object.entries(row).map(rename));
}

function copyOf(row) {
  const copy = { ...row };
  if (copy.hazards) copy.hazards = copy.hazards.map((hazard) => ({ ...hazard }));
  return copy;
}

function frozenCopyOf(row) {
  const copy = copyOf(row);
  copy.hazards?.forEach(Object.freeze);
  Object.freeze(copy.hazards);
  return Object.freeze(copy);
}

function best(work) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.round(Math.min(...times));
}
