import type { Language } from "../../messages/catalog.js";
import { harmless } from "../../values/harmless.js";
import type { Block, Document, Section, Table } from "../document/document.js";
import { documentOf } from "../document/document-of.js";
import type { Report } from "../report.js";
import { type Paint, paintWith } from "./paint.js";
import { pictureLines } from "./picture.js";
import { tableLines } from "./table.js";
import { PAGE_WIDTH, padEnd, widthOf } from "./width.js";
import { wrap } from "./wrap.js";

/**
 * A report as plain text for a terminal, aligned for characters that are two columns wide. Control characters and the
 * like in names stand as their numbers.
 *
 * @param options - `colour`: whether headings stand out by the escapes of ANSI terminals; by default not.
 * @throws CallError `report-not-made`, or `unknown-value` for another language.
 */
export function renderText(
  report: Report,
  language: Language,
  { colour = false }: { readonly colour?: boolean | undefined } = {},
): string {
  const { title, subject, facts, verdict, sections, notes } = documentOf(report, language);
  const paint = paintWith(colour);
  const lines = [
    ...wrapped(title).map(paint.strong),
    ...wrapped(subject).map(paint.strong),
    paint.quiet("━".repeat(PAGE_WIDTH)),
    ...factLines(facts),
    ...(verdict === null ? [] : ["", ...verdictLines(verdict, paint)]),
    ...sections.flatMap((section) => sectionLines(section, 1, paint)),
    "",
    paint.quiet("━".repeat(PAGE_WIDTH)),
    ...notes.flatMap(wrapped).map(paint.quiet),
  ];
  return `${lines.join("\n")}\n`;
}

/** The only way of a text onto the page. */
function wrapped(text: string): string[] {
  return wrap(harmless(text), PAGE_WIDTH);
}

function factLines(facts: Document["facts"]): string[] {
  const widest = Math.max(...facts.map(({ term }) => widthOf(term)));
  return facts.flatMap(({ term, value }) =>
    wrap(harmless(value), PAGE_WIDTH - widest - 2).map(
      (line, index) => `${padEnd(index === 0 ? term : "", widest)}  ${line}`,
    ),
  );
}

function verdictLines({ score, of, tier, follows }: NonNullable<Document["verdict"]>, paint: Paint): string[] {
  return [paint.strong(harmless(`${score} ${of}  ${tier}`)), ...follows.flatMap(wrapped)];
}

function sectionLines({ heading, blocks, sections }: Section, level: number, paint: Paint): string[] {
  const rule = level === 1 ? [paint.quiet("═".repeat(PAGE_WIDTH))] : [];
  return [
    "",
    ...wrapped(level === 2 ? `■ ${heading}` : heading).map(paint.strong),
    ...rule,
    ...blocks.flatMap((block, index) => [...(index === 0 ? [] : [""]), ...blockLines(block, paint)]),
    ...sections.flatMap((each) => sectionLines(each, level + 1, paint)),
  ];
}

function blockLines(block: Block, paint: Paint): string[] {
  switch (block.kind) {
    case "paragraph":
      return wrapped(block.text).map(paint[block.tone]);
    case "list":
      return block.entries.flatMap(entryLines);
    case "picture":
      return pictureLines(block.picture, harmless);
    case "table":
      return [...tableLines(block, PAGE_WIDTH, harmless), ...shortHeads(block)];
  }
}

function entryLines(entry: string): string[] {
  return wrap(harmless(entry), PAGE_WIDTH - 2).map((line, index) => `${index === 0 ? "·" : " "} ${line}`);
}

/** What short heads stand for. */
function shortHeads({ columns }: Table): string[] {
  const long = columns.filter(({ short }) => short !== undefined).map(({ head }) => head);
  return long.length === 0 ? [] : wrapped(long.join("  "));
}
