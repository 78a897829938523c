// Reads a folder of spreadsheets, refuses it cell by cell or evaluates it, and compares with the clean records.
//
//   npm install && node make-folder.mjs && node evaluate.mjs

import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { calendarYear, evaluateAll, parseDataset } from "anzexian";
import { describeTableProblem, readDataset, TableError } from "anzexian/tabular";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { sheetOf } from "./sheets.mjs";

const folder = new URL("folder/", import.meta.url);
const MOST_SHOWN = 20;
const call = { period: calendarYear(2024) };

try {
  const sheets = [];
  for (const name of readdirSync(folder).sort()) sheets.push(sheetOf(name, await readRows(name)));
  const evaluations = evaluateAll(readDataset(sheets), call);
  for (const { insurerName, score, tier } of evaluations) console.log(insurerName, score, tier);

  const city = JSON.parse(readFileSync(new URL("../data/city-2024.json", import.meta.url), "utf8"));
  const isSame = isDeepStrictEqual(evaluations, evaluateAll(parseDataset(city), call));
  console.log(`${sheets.length} files; the evaluation of the clean records is ${isSame ? "the same" : "ANOTHER"}.`);
} catch (error) {
  if (!(error instanceof TableError)) throw error;
  for (const problem of error.issues.slice(0, MOST_SHOWN)) console.error(describeTableProblem(problem, "zh-CN"));
  console.error(`共${error.total}处问题。`);
  process.exitCode = 1;
}

/** The rows of a file from its first, blank ones too, so that problems have the numbers that a spreadsheet shows. */
async function readRows(name) {
  const bytes = readFileSync(new URL(encodeURIComponent(name), folder));
  if (name.endsWith(".xlsx")) return readSheet(bytes, { trim: false });
  const text = new TextDecoder("gbk", { fatal: true }).decode(bytes);
  return parse(text, { relax_column_count: true, skip_empty_lines: false });
}
