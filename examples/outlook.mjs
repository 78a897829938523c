// @ts-check
// What the scores of the made-up city can still become, as of the middle of its year, and what decides the tiers.
// npm run build && node examples/outlook.mjs
/** @import { Dataset } from "anzexian" */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { calendarYear, parseDataset } from "anzexian";
import { describeOutlook, describeOutlookEvent, outlook } from "anzexian/outlook";

/**
 * For each insurer the range of its score, and the first events.
 *
 * @type {(dataset: Dataset, asOf: string, shown: number) => string[]}
 */
export function outlookLines(dataset, asOf, shown) {
  return dataset.insurers.flatMap(({ insurerId }) => {
    const result = outlook(dataset, { insurerId, period: calendarYear(2024), asOf });
    const { events } = result;
    return [
      describeOutlook(result, "zh-CN"),
      ...events.slice(0, shown).map((event) => `  ${describeOutlookEvent(event, "zh-CN")}`),
      ...(events.length > shown ? [`  另有${events.length - shown}项未定。`] : []),
    ];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const dataset = parseDataset(JSON.parse(readFileSync(new URL("./data/city-2024.json", import.meta.url), "utf8")));
  for (const line of outlookLines(dataset, "2024-10-31", 3)) console.log(line);
}
