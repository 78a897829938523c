// @ts-check
/** @import { Dataset, Language, Period } from "anzexian" */
import { evaluate, evaluateAll } from "anzexian";
import { outlook } from "anzexian/outlook";
import { circular, insurerReport, renderHtml } from "anzexian/report";
import { sensitivity } from "anzexian/sensitivity";

/**
 * A page to be read in a browser: the circular of all insurers, or the report of the one that was asked for, with how
 * certain it is.
 *
 * @param {Dataset} dataset
 * @param {Period} period
 * @param {string | undefined} insurerId
 * @param {Language} language
 */
export function pageOf(dataset, period, insurerId, language) {
  if (insurerId === undefined) return renderHtml(circular(evaluateAll(dataset, { period })), language);
  const call = { insurerId, period };
  const certainty = { outlook: outlook(dataset, call), sensitivity: sensitivity(dataset, call) };
  return renderHtml(insurerReport(evaluate(dataset, call), certainty), language);
}
