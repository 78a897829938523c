import type { Language } from "../../messages/catalog.js";
import type { Block, Document, Section } from "../document/document.js";
import { documentOf } from "../document/document-of.js";
import { element, joined, type Markup, styleSheet, text } from "../markup/markup.js";
import type { Report } from "../report.js";
import { inlineFigure } from "../svg/figure.js";
import { pageStyle } from "./style.js";
import { tableMarkup } from "./table.js";

/**
 * A report as one page of HTML that needs nothing else: no script, no font, no picture from anywhere. It prints on A4,
 * follows the reader's choice of light or dark, and fits a phone.
 *
 * @throws CallError `report-not-made`, or `unknown-value` for another language.
 */
export function renderHtml(report: Report, language: Language): string {
  const document = documentOf(report, language);
  const { title, subject } = document;
  const page = element(
    "html",
    { lang: language },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, text(`${subject} – ${title}`)),
      styleSheet(pageStyle(language)),
    ),
    element("body", {}, joined([headerOf(document), mainOf(document), footerOf(document)], "\n")),
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

function headerOf({ title, subject, facts }: Document): Markup {
  const terms = facts.flatMap(({ term, value }) => [element("dt", {}, text(term)), element("dd", {}, text(value))]);
  return element(
    "header",
    {},
    element("h1", {}, text(title)),
    element("p", { class: "subject" }, text(subject)),
    element("dl", {}, ...terms),
  );
}

function mainOf({ verdict, sections }: Document): Markup {
  const pieces = [
    ...(verdict === null ? [] : [verdictMarkup(verdict)]),
    ...sections.map((section) => sectionMarkup(section, 2)),
  ];
  return element("main", {}, joined(pieces, "\n"));
}

function verdictMarkup({ score, of, tier, follows }: NonNullable<Document["verdict"]>): Markup {
  return element(
    "div",
    { class: "verdict" },
    element("p", {}, element("span", { class: "score" }, text(score)), element("span", { class: "of" }, text(of))),
    element("p", { class: "tier" }, text(tier)),
    ...follows.map((each) => element("p", {}, text(each))),
  );
}

function sectionMarkup({ heading, blocks, sections }: Section, level: number): Markup {
  const inner = [
    element(`h${level}`, {}, text(heading)),
    ...blocks.map(blockMarkup),
    ...sections.map((section) => sectionMarkup(section, level + 1)),
  ];
  return element("section", {}, joined(inner, "\n"));
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case "paragraph":
      return element("p", { class: block.tone === "plain" ? undefined : block.tone }, text(block.text));
    case "list":
      return element("ul", {}, ...block.entries.map((entry) => element("li", {}, text(entry))));
    case "picture":
      return element("figure", {}, inlineFigure(block.picture));
    case "table":
      return tableMarkup(block);
  }
}

function footerOf({ notes }: Document): Markup {
  return element(
    "footer",
    {},
    element("div", {}, ...notes.map((note) => element("p", { class: "quiet" }, text(note)))),
  );
}
