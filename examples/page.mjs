// @ts-check
/** @import { Evaluation, Language } from "anzexian" */
import { circular, insurerReport, renderHtml } from "anzexian/report";

/**
 * A page to be read in a browser: the circular of all insurers, or the report of the one that was asked for.
 *
 * @param {readonly Evaluation[]} evaluations
 * @param {string | undefined} insurerId
 * @param {Language} language
 */
export function pageOf(evaluations, insurerId, language) {
  const asked = evaluations.find((each) => each.insurerId === insurerId);
  return renderHtml(asked === undefined ? circular(evaluations) : insurerReport(asked), language);
}
