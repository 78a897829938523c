import { LANGUAGES } from "../../src/index.js";
import { renderCsv, renderHtml, renderMarkdown, renderText } from "../../src/report/index.js";

export const FORMATS = { text: renderText, Markdown: renderMarkdown, HTML: renderHtml, CSV: renderCsv } as const;

export type Format = keyof typeof FORMATS;

/** Each format in each language. */
export const CASES = LANGUAGES.flatMap((language) =>
  Object.keys(FORMATS).map((format) => [format as Format, language] as const),
);
