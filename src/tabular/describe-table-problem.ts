import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Language } from "../messages/catalog.js";
import type { TableCatalog } from "./catalog.js";
import { en } from "./en.js";
import type { TableProblem } from "./table-problem.js";
import { zhCN } from "./zh-cn.js";

const CATALOGS: { readonly [Tag in Language]: TableCatalog } = { "zh-CN": zhCN, en };

/**
 * A sentence for a problem of a sheet, with the cell, the heading and what stood there.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something that is no such problem.
 * @example describeTableProblem(problem, "en") //=> 'sheet of policy records, row 2, column C, "签单日期": not a real date; found "2024/2/30".'
 */
export function describeTableProblem(problem: TableProblem, language: Language): string {
  if (!Object.hasOwn(CATALOGS, language)) throw callError("unknown-value", "language", found(language));
  const { tables, problems, problem: sentence } = CATALOGS[language];
  const isProblem = typeof problem === "object" && problem !== null && Object.hasOwn(problems, problem.code);
  if (!isProblem || !Object.hasOwn(tables, problem.table)) throw callError("unknown-value", "problem", found(problem));
  return sentence(problem, tables[problem.table], problems[problem.code]);
}
