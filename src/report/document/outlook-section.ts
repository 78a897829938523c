import { describeOutlook } from "../../outlook/describe-outlook.js";
import type { Outlook, OutlookEvent } from "../../outlook/outlook-result.js";
import type { ReportedOutlook } from "../certainty/read-outlook.js";
import { shown } from "../words/show.js";
import type { Words } from "../words/words.js";
import { NOT_HERE } from "./breach-table.js";
import { type Block, paragraph, type Section } from "./document.js";
import { numbered, recordName } from "./names.js";

/** The scores and tiers that the period can still end with, and what decides them. */
export function outlookSection(outlook: ReportedOutlook, words: Words): Section {
  const { events } = outlook;
  return {
    heading: words.certainty.outlook.title,
    blocks: [
      paragraph(outlookSentence({ ...outlook, close: words.date(outlook.close) }, words)),
      ...(events.length === 0 ? [] : [eventTable(events, words)]),
    ],
    sections: [],
  };
}

/** The range and the tiers in a sentence, which tells nothing of the changes that lead to its ends. */
export function outlookSentence(outlook: ReportedOutlook, { language }: Words): string {
  return describeOutlook(outlook as Outlook, language);
}

function eventTable(events: readonly OutlookEvent[], words: Words): Block {
  const { record, item, due } = words.heads;
  const { events: caption, open, best, worst, weight, decides } = words.certainty.outlook;
  return {
    kind: "table",
    caption,
    columns: [
      { head: record, kind: "name" },
      { head: item, kind: "text" },
      { head: open, kind: "text" },
      { head: due, kind: "date" },
      { head: best, kind: "number" },
      { head: worst, kind: "number" },
      { head: weight, kind: "number" },
      { head: decides, kind: "text" },
    ],
    rows: events.map((event) => [
      recordName(event, words),
      numbered(event, words),
      questionsText(event, words),
      event.due === null ? NOT_HERE : words.date(event.due),
      shown(event.best),
      shown(event.worst),
      shown(event.weight),
      words.certainty.outlook.isDeciding(event.decides),
    ]),
  };
}

function questionsText({ questions }: OutlookEvent, words: Words): string {
  const kinds = new Set(questions.map(({ question }) => question));
  return words.list([...kinds].map((kind) => words.certainty.outlook.questions[kind]));
}
