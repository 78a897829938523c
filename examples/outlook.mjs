// @ts-check
// What the scores of the made-up city can still become, as of the end of October, what decides the tiers, and the
// shortest way to the best one.
// npm run build && node examples/outlook.mjs
/** @import { Dataset } from "anzexian" */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { calendarYear, parseDataset } from "anzexian";
import {
  describeOutlook,
  describeOutlookEvent,
  describePlan,
  describePlannedAction,
  outlook,
  planTo,
} from "anzexian/outlook";

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

/**
 * For each insurer the shortest way to a tier.
 *
 * @type {(dataset: Dataset, asOf: string, tier: string) => string[]}
 */
export function planLines(dataset, asOf, tier) {
  return dataset.insurers.flatMap(({ insurerId }) => {
    const plan = planTo(dataset, { insurerId, period: calendarYear(2024), asOf }, tier);
    return [
      describePlan(plan, "zh-CN"),
      ...plan.actions.map((action) => `  ${describePlannedAction(action, "zh-CN")}`),
    ];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const dataset = parseDataset(JSON.parse(readFileSync(new URL("./data/city-2024.json", import.meta.url), "utf8")));
  for (const line of outlookLines(dataset, "2024-10-31", 3)) console.log(line);
  console.log();
  for (const line of planLines(dataset, "2024-10-31", "self-managed")) console.log(line);
}
