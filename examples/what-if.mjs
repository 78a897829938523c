// @ts-check
// What changes of the made-up city's records would do to the scores: every finding that is not decided on confirmed,
// and the first upload that came late, in time.
// npm run build && node examples/what-if.mjs
/** @import { Dataset } from "anzexian" */
/** @import { RecordChange } from "anzexian/what-if" */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { calendarYear, evaluateAll, nameOf, parseDataset } from "anzexian";
import { describeWhatIf, whatIf } from "anzexian/what-if";

const call = { period: calendarYear(2024) };

/**
 * Every finding that nobody has decided on, as if confirmed.
 *
 * @type {(dataset: Dataset) => RecordChange[]}
 */
export function allConfirmed({ findings }) {
  return findings
    .filter(({ status }) => status === "detected" || status === "appealed")
    .map(({ findingId }) => ({ change: "alter", table: "findings", id: findingId, fields: { status: "confirmed" } }));
}

/**
 * The first upload that came late and cost points, as if it had come on its last day.
 *
 * @type {(dataset: Dataset) => RecordChange[]}
 */
export function firstLateInTime(dataset) {
  const breaches = evaluateAll(dataset, call)
    .flatMap(({ categories }) => categories.flatMap(({ items }) => items))
    .flatMap(({ breaches }) => breaches);
  const late = breaches.find(({ code, net }) => code === "policy-upload.late" && net !== "0");
  if (late === undefined) return [];
  return [{ change: "alter", table: "policies", id: late.recordId, fields: { uploadedAt: late.day } }];
}

/**
 * What changes would do to each insurer, and to which items.
 *
 * @type {(dataset: Dataset, changes: readonly RecordChange[]) => string[]}
 */
export function effectLines(dataset, changes) {
  return whatIf(dataset, call, changes).flatMap((one) => {
    const items = one.comparison?.categories.flatMap(({ items }) => items) ?? [];
    const moved = items.filter(({ exactChange }) => exactChange !== "0/1");
    return [
      describeWhatIf(one, "zh-CN"),
      ...moved.map(({ item, id, change }) => `  第${item}项 ${nameOf("item", id, "zh-CN")}：${change}`),
    ];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const dataset = parseDataset(JSON.parse(readFileSync(new URL("./data/city-2024.json", import.meta.url), "utf8")));
  console.log("如果未确认的检查发现全部确认：");
  for (const line of effectLines(dataset, allConfirmed(dataset))) console.log(`  ${line}`);
  console.log("如果第一份逾期上传的保单按期上传：");
  for (const line of effectLines(dataset, firstLateInTime(dataset))) console.log(`  ${line}`);
}
