import { callError } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import type { Language } from "../../messages/catalog.js";
import type { Circular } from "../circular/circular.js";
import type { InsurerReport } from "../insurer-report.js";
import { categoryBars, leagueBars } from "../pictures/bars.js";
import { cityHeatMap } from "../pictures/heat-map.js";
import type { Picture } from "../pictures/picture.js";
import { scoreWaterfall } from "../pictures/waterfall.js";
import { assertReport, type Report } from "../report.js";
import type { Words } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";
import { figureAlone } from "./figure.js";

/** The pictures of one insurer's report. */
export type InsurerPicture = "bars" | "waterfall";
/** The pictures of a circular. */
export type CircularPicture = "bars" | "heat-map";

/**
 * A picture of a report by itself, as a document of SVG: of an insurer a bar for each category, or the waterfall from
 * full points to the score; of a circular a bar for each insurer, or the heat map of items and insurers.
 *
 * @throws CallError `report-not-made`, or `unknown-value` for another language, or a picture that the report has not.
 */
export function renderSvg(report: InsurerReport, picture: InsurerPicture, language: Language): string;
export function renderSvg(report: Circular, picture: CircularPicture, language: Language): string;
export function renderSvg(report: Report, picture: InsurerPicture | CircularPicture, language: Language): string {
  assertReport(report);
  return `${figureAlone(pictureOf(report, picture, wordsIn(language)), language)}\n`;
}

function pictureOf(report: Report, picture: string, words: Words): Picture {
  if (report.kind === "insurer" && picture === "bars") return categoryBars(report.explanation, words);
  if (report.kind === "insurer" && picture === "waterfall") return scoreWaterfall(report.explanation, words);
  if (report.kind === "circular" && picture === "bars") return leagueBars(report, words);
  if (report.kind === "circular" && picture === "heat-map") return cityHeatMap(report, words);
  throw callError("unknown-value", "picture", found(picture));
}
