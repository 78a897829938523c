import type { Language } from "../../messages/catalog.js";
import { assertReport, type Report } from "../report.js";
import { wordsIn } from "../words/words-in.js";
import { csvText } from "./field.js";
import { leagueRows } from "./league.js";
import { ledgerRows } from "./ledger.js";

/**
 * A report's figures as CSV, with a byte order mark for Excel: of an insurer its ledger, of a circular the league.
 * Dates are `YYYY-MM-DD`, numbers are cut downwards to two decimals. A text that a spreadsheet would calculate, or take
 * for a number, stands behind an apostrophe.
 *
 * @throws CallError `report-not-made`, or `unknown-value` for another language.
 */
export function renderCsv(report: Report, language: Language): string {
  assertReport(report);
  const words = wordsIn(language);
  return csvText(report.kind === "insurer" ? ledgerRows(report, words) : leagueRows(report, words));
}
