import type { InsurerReport } from "../insurer-report.js";
import type { Words } from "../words/words.js";
import type { Section } from "./document.js";
import { outlookSection } from "./outlook-section.js";
import { sensitivitySection } from "./sensitivity-section.js";

/** How certain a score is, as far as the report was given anything about it. */
export function certaintySections({ outlook, sensitivity }: InsurerReport, words: Words): Section[] {
  const sections = [
    ...(outlook === null ? [] : [outlookSection(outlook, words)]),
    ...(sensitivity === null ? [] : [sensitivitySection(sensitivity, words)]),
  ];
  return sections.length === 0 ? [] : [{ heading: words.certainty.title, blocks: [], sections }];
}
