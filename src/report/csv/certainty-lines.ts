import { describeOutlookEvent } from "../../outlook/describe-outlook.js";
import { sensitivitySentences } from "../../sensitivity/describe-sensitivity.js";
import type { Sensitivity } from "../../sensitivity/result.js";
import type { ReportedOutlook } from "../certainty/read-outlook.js";
import { recordName } from "../document/names.js";
import { outlookSentence } from "../document/outlook-section.js";
import type { InsurerReport } from "../insurer-report.js";
import type { Words } from "../words/words.js";
import type { Line } from "./line.js";

/** How certain the score is, in sentences. */
export function certaintyLines({ outlook, sensitivity }: InsurerReport, words: Words): Line[] {
  return [
    ...(outlook === null ? [] : outlookLines(outlook, words)),
    ...(sensitivity === null ? [] : sensitivityLines(sensitivity, words)),
  ];
}

function outlookLines(outlook: ReportedOutlook, words: Words): Line[] {
  const kind = words.certainty.outlook.title;
  const events = outlook.events.map((event) => ({
    kind,
    item: event.item,
    record: recordName(event, words),
    ...(event.due === null ? {} : { due: event.due }),
    sentence: describeOutlookEvent(event, words.language),
  }));
  return [{ kind, sentence: outlookSentence(outlook, words) }, ...events];
}

function sensitivityLines(sensitivity: Sensitivity, { language, certainty }: Words): Line[] {
  const { range, tiers, readings } = sensitivitySentences(sensitivity, language);
  return [range, ...tiers, ...readings].map((sentence) => ({ kind: certainty.sensitivity.title, sentence }));
}
