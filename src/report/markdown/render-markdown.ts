import type { Language } from "../../messages/catalog.js";
import { harmless } from "../../values/harmless.js";
import { type Block, type Section, type Table, textOf } from "../document/document.js";
import { documentOf } from "../document/document-of.js";
import type { Report } from "../report.js";
import { pictureLines } from "../text/picture.js";
import { escaped } from "./escape.js";

/**
 * A report as Markdown, with the tables of GitHub. Names stay text, whatever they hold.
 *
 * @throws CallError `report-not-made`, or `unknown-value` for another language.
 */
export function renderMarkdown(report: Report, language: Language): string {
  const { title, subject, facts, verdict, sections, notes } = documentOf(report, language);
  const parts = [
    `# ${escaped(title)}`,
    `**${escaped(subject)}**`,
    facts.map(({ term, value }) => `- ${escaped(term)} — ${escaped(value)}`).join("\n"),
    ...(verdict === null ? [] : [`**${escaped(`${verdict.score} ${verdict.of}`)} — ${escaped(verdict.tier)}**`]),
    ...(verdict === null ? [] : verdict.follows.map(escaped)),
    ...sections.flatMap((section) => sectionParts(section, 2)),
    "---",
    ...notes.map((note) => `*${escaped(note)}*`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionParts({ heading, blocks, sections }: Section, level: number): string[] {
  return [
    `${"#".repeat(level)} ${escaped(heading)}`,
    ...blocks.map(blockText),
    ...sections.flatMap((section) => sectionParts(section, level + 1)),
  ];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.tone === "strong" ? `**${escaped(block.text)}**` : escaped(block.text);
    case "list":
      return block.entries.map((entry) => `- ${escaped(entry)}`).join("\n");
    case "picture":
      return fenced(pictureLines(block.picture, harmless));
    case "table":
      return tableText(block);
  }
}

/** Lines that are shown as they are: the fence is longer than any that could stand in them. */
function fenced(lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = text.split(/[^`]/).reduce((longest, run) => Math.max(longest, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function tableText({ columns, rows }: Table): string {
  const heads = columns.map(({ head }) => escaped(head));
  const rule = columns.map(({ kind }) => (kind === "number" ? "---:" : "---"));
  const cells = rows.map((row) => row.map((cell) => escaped(textOf(cell))));
  return [heads, rule, ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
