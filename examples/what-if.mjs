// @ts-check
// What two changes of the demo's records would do to the scores: every finding that is not decided on confirmed, and an
// insurer's next upload in time.
/** @import { RecordChange } from "anzexian/what-if" */
import { readFileSync } from "node:fs";
import { calendarYear, describe, evaluateAll, nameOf, parseDataset } from "anzexian";
import { describeWhatIf, whatIf } from "anzexian/what-if";

const dataset = parseDataset(JSON.parse(readFileSync(new URL("data/city-2024.json", import.meta.url), "utf8")));
const call = { period: calendarYear(2024) };

/** @type {RecordChange[]} */
const confirmed = dataset.findings
  .filter(({ status }) => status === "detected" || status === "appealed")
  .map(({ findingId }) => ({ change: "alter", table: "findings", id: findingId, fields: { status: "confirmed" } }));

const late = evaluateAll(dataset, call)
  .flatMap(({ categories }) => categories.flatMap(({ items }) => items))
  .flatMap(({ breaches }) => breaches)
  .find(({ code, net }) => code === "policy-upload.late" && net !== "0");

/** @type {RecordChange[]} */
const inTime =
  late === undefined
    ? []
    : [{ change: "alter", table: "policies", id: late.recordId, fields: { uploadedAt: late.day } }];

print("若待定的检查发现全部确认：", confirmed);
if (late !== undefined) print(`若无此事：${describe(late, "zh-CN")}`, inTime);

/** @type {(title: string, changes: readonly RecordChange[]) => void} */
function print(title, changes) {
  console.log(title);
  for (const one of whatIf(dataset, call, changes)) {
    console.log(`  ${describeWhatIf(one, "zh-CN")}`);
    const items = one.comparison?.categories.flatMap(({ items }) => items) ?? [];
    for (const { item, id, change } of items.filter(({ exactChange }) => exactChange !== "0/1")) {
      console.log(`    第${item}项 ${nameOf("item", id, "zh-CN")}：${change}`);
    }
  }
}
