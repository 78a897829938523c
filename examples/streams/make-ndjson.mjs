// @ts-check
// Writes the demo city as NDJSON, for the evaluations beside; or, to try them with more, the city again and again, its
// ids told apart, until there are so many policies.
//
//   node examples/streams/make-ndjson.mjs city.ndjson [--policies 1000000]
/** @import { Insurer } from "anzexian" */
import { createWriteStream, readFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { dossiersOf } from "./dossiers.mjs";

/**
 * The lines of the file, of the city once, or of so many policies.
 *
 * @param {{ readonly insurers: readonly Insurer[] } & { readonly [table: string]: readonly object[] }} city
 * @param {number} [policies]
 */
export function* ndjsonLines(city, policies) {
  yield `${JSON.stringify({ insurers: city.insurers })}\n`;
  const dossiers = dossiersOf(city);
  let left = policies ?? Number.POSITIVE_INFINITY;
  for (let copy = 0; left > 0 && (policies !== undefined || copy === 0); copy++) {
    for (const dossier of dossiers) {
      const count = dossier.policies?.length ?? 0;
      if (count > left) continue;
      left -= count;
      yield `${JSON.stringify(dossier, copy === 0 ? undefined : withIdsOf(copy))}\n`;
    }
  }
}

/**
 * Tells the ids of a copy of the city from those of the others. The insurers are the same.
 *
 * @type {(copy: number) => (this: any, field: string, value: unknown) => unknown}
 */
function withIdsOf(copy) {
  return (field, value) =>
    typeof value === "string" && field.endsWith("Id") && field !== "insurerId" ? `${value}-${copy}` : value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { policies: { type: "string" } } });
  const [path] = positionals;
  if (path === undefined) {
    console.error("node examples/streams/make-ndjson.mjs FILE.ndjson [--policies N]");
    process.exitCode = 2;
  } else {
    const city = JSON.parse(readFileSync(new URL("../data/city-2024.json", import.meta.url), "utf8"));
    const policies = values.policies === undefined ? undefined : Number(values.policies);
    await pipeline(ndjsonLines(city, policies), createWriteStream(path));
  }
}
