// @ts-check
// What a stricter draft of the rubric would do to the insurers of the made-up city, number by number.
// npm run build && node examples/rulebooks.mjs
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { calendarYear, defineRulebook, nameOf, parseDataset, showNumber } from "anzexian";
import { compareRulebooks, describeRulebookDifference, rulebookFor } from "anzexian/rulebooks";

/** Item 6 takes 4 points where it took 3, but leaves ten days; item 7 takes 3 points where it took 2. */
export function draft() {
  const now = rulebookFor("2024-12-31");
  const categories = now.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => {
      if (item.id === "policy-upload") return { ...item, points: "4", days: 10 };
      return item.id === "data-quality" ? { ...item, points: "3" } : item;
    }),
  }));
  return defineRulebook({ ...now, id: "draft", categories });
}

/**
 * What differs, and what each difference does to each insurer.
 *
 * @param {unknown} records - of a city.
 */
export function draftLines(records) {
  const call = { period: calendarYear(2024) };
  const { differences, insurers } = compareRulebooks(rulebookFor("2024-12-31"), draft(), parseDataset(records), call);
  return [
    ...differences.map((difference, index) => `（${index + 1}）${describeRulebookDifference(difference, "zh-CN")}`),
    ...insurers.map(({ insurerName, before, after, change, effects }) => {
      const parts = effects.map((effect, index) => `（${index + 1}）${showNumber(effect.change)}`).join(" ");
      return `${insurerName}：${placed(before)} → ${placed(after)}，合计 ${showNumber(change)}：${parts}`;
    }),
  ];
}

/** @type {(place: { readonly score: string, readonly tier: string }) => string} */
function placed({ score, tier }) {
  return `${showNumber(score)}分（${nameOf("tier", tier, "zh-CN")}）`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const city = new URL("./data/city-2024.json", import.meta.url);
  for (const line of draftLines(JSON.parse(readFileSync(city, "utf8")))) console.log(line);
}
