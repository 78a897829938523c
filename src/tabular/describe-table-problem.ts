import type { Language } from "../messages/catalog.js";
import { inLanguage, messageOf, withoutMessage } from "../messages/look-up.js";
import { isObject } from "../values/objects.js";
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
  const { tables, problems, problem: sentence } = inLanguage(CATALOGS, language);
  if (!isObject(problem)) throw withoutMessage(problem);
  const fault = messageOf(problems, problem);
  if (!Object.hasOwn(tables, problem.table)) throw withoutMessage(problem.table);
  return sentence(problem, tables[problem.table], fault);
}
