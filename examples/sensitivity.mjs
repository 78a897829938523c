// @ts-check
// How the scores of the made-up city depend on how the notice is read: over all combinations of readings.
// npm run build && node examples/sensitivity.mjs [en]
/** @import { Dataset, Language } from "anzexian" */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { calendarYear, parseDataset } from "anzexian";
import { describeSensitivity, sensitivity } from "anzexian/sensitivity";

/**
 * Each insurer's score, its range, the tiers that occur, the readings that matter, and the breaches that are contested.
 *
 * @type {(dataset: Dataset, language: Language) => string[][]}
 */
export function sensitivityLines(dataset, language) {
  return dataset.insurers.map(({ insurerId }) => {
    const result = sensitivity(dataset, { insurerId, period: calendarYear(2024) });
    return [...describeSensitivity(result, language)];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const dataset = parseDataset(JSON.parse(readFileSync(new URL("./data/city-2024.json", import.meta.url), "utf8")));
  for (const [first, ...others] of sensitivityLines(dataset, process.argv[2] === "en" ? "en" : "zh-CN")) {
    console.log(first);
    for (const line of others) console.log(`  ${line}`);
  }
}
