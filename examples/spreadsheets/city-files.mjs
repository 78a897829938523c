// @ts-check
// A city's records as the files of a folder: each insurer's policies in a file of its own, the rest by the platform.
/** @import { Insurer, Policy } from "anzexian" */
/** @import { FileCell } from "./habits.mjs" */
import { SHEET_TABLES, writeTable } from "anzexian/tabular";
import { EXCEL, HABITS, PLATFORM, writtenBy } from "./habits.mjs";

/** What the files of each table are called. */
export const FILE_NAMES = /** @type {const} */ ({
  insurers: "保险机构",
  policies: "承保明细",
  enterprises: "企业名录",
  services: "预防服务",
  hazards: "隐患台账",
  deferrals: "延期说明",
  expenditures: "费用台账",
  annualReports: "年度报告",
  claims: "赔案",
  surveys: "满意度调查",
  disputes: "涉诉案件",
  findings: "检查发现",
});

/**
 * The files by name, each with the rows of its sheet. The last insurer pushes an Excel file.
 *
 * @param {{ readonly [table: string]: readonly object[] }} city
 * @returns {Map<string, FileCell[][]>}
 */
export function cityFiles(city) {
  const files = new Map();
  for (const table of SHEET_TABLES) {
    if (table === "policies") continue;
    const records = /** @type {never[]} */ (city[table === "hazards" ? "services" : table]);
    files.set(`${FILE_NAMES[table]}.csv`, writtenBy(writeTable(table, records), PLATFORM));
  }
  const insurers = /** @type {readonly Insurer[]} */ (city["insurers"]);
  const policies = /** @type {readonly Policy[]} */ (city["policies"]);
  insurers.forEach(({ insurerId, name }, index) => {
    const own = policies.filter((policy) => policy.insurerId === insurerId);
    const habit = HABITS[index] ?? EXCEL;
    const ending = habit === EXCEL ? "xlsx" : "csv";
    files.set(`${FILE_NAMES.policies}-${name}.${ending}`, writtenBy(writeTable("policies", own), habit));
  });
  return files;
}
