import type { Language } from "../../messages/catalog.js";
import { assertReport, type Report } from "../report.js";
import { wordsIn } from "../words/words-in.js";
import { circularDocument } from "./circular-document.js";
import type { Document } from "./document.js";
import { insurerDocument } from "./insurer-document.js";

/**
 * A report in the words of a language.
 *
 * @throws CallError `report-not-made`, or `unknown-value` for another language.
 */
export function documentOf(report: Report, language: Language): Document {
  assertReport(report);
  const words = wordsIn(language);
  return report.kind === "insurer" ? insurerDocument(report, words) : circularDocument(report, words);
}
