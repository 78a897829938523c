// @ts-check
// A city's insurers ranked, and where the points of one of them went; or the same as a page.
//
//   npm run demo -- --lang en --insurer yanchi
//   npm run demo -- --html city.html
/** @import { Evaluation, Insurer } from "anzexian" */
import { readFileSync, writeFileSync } from "node:fs";
import { calendarYear, evaluateAll, parseDataset } from "anzexian";
import { ArgumentsError, readArguments } from "./arguments.mjs";
import { ledgerLines } from "./ledger.mjs";
import { pageOf } from "./page.mjs";
import { rankingLines } from "./ranking.mjs";

const RULE = "─".repeat(100);

try {
  console.log(demoLines(process.argv.slice(2)).join("\n"));
} catch (error) {
  if (!(error instanceof ArgumentsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** @param {readonly string[]} args */
function demoLines(args) {
  const city = JSON.parse(readFileSync(new URL("data/city-2024.json", import.meta.url), "utf8"));
  const names = namesOf(city.insurers);
  const { texts, insurerId, html } = readArguments(args, [...names.keys()]);

  const period = calendarYear(2024);
  const dataset = parseDataset(city);
  if (html !== undefined) {
    writeFileSync(html, pageOf(dataset, period, insurerId, texts.tag));
    return [texts.written(html)];
  }
  const evaluations = evaluateAll(dataset, { period });
  const shown = evaluations.find((each) =>
    insurerId === undefined ? isWorthALook(each) : each.insurerId === insurerId,
  );
  return [
    texts.title,
    texts.subject(city.insurers.length, city.policies.length, `${period.start} – ${period.end}`),
    RULE,
    ...rankingLines(evaluations, names, texts),
    RULE,
    ...(shown === undefined ? [] : ["", ...ledgerLines(shown, names.get(shown.insurerId) ?? shown.insurerId, texts)]),
  ];
}

/** @type {(insurers: readonly Insurer[]) => Map<string, string>} */
function namesOf(insurers) {
  return new Map(insurers.map(({ insurerId, name }) => [insurerId, name]));
}

/**
 * The best of those that do not manage themselves has the most to gain.
 *
 * @type {(evaluation: Evaluation) => boolean}
 */
function isWorthALook({ tier }) {
  return tier !== "self-managed";
}
