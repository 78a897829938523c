/*
 * The page docs/conformance.md: what the pack is, how to run it, and every case.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConformanceCase } from "../../src/conformance/pack.js";
import { citeClause } from "../../src/index.js";
import { MADE, type Made } from "./make.ts";
import { OUTSIDE, VERSION } from "./version.ts";

const INTRODUCTION = readFileSync(join(import.meta.dirname, "page.md"), "utf8");

/** The page as it stands in the documents. */
export function page(): string {
  const all = MADE.flatMap(({ cases }) => cases);
  const refused = all.filter(({ made }) => "error" in made.expected).length;
  const introduction = INTRODUCTION.replaceAll("{version}", VERSION)
    .replaceAll("{count}", `${all.length}`)
    .replaceAll("{evaluated}", `${all.length - refused}`)
    .replaceAll("{refused}", `${refused}`)
    .replaceAll("{files}", fileRows())
    .replaceAll("{outside}", outsideRows());
  return `${introduction}\n${MADE.map(section).join("\n")}`;
}

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const fileRows = (): string =>
  MADE.map(({ group, cases }) => row(`\`${group.file}.json\``, group.en, group.zh, `${cases.length}`)).join("\n");

const outsideRows = (): string =>
  OUTSIDE.map(({ error, code, reason }) => row(`\`${code}\``, error, reason.en, reason["zh-CN"])).join("\n");

function section({ group, cases }: Made): string {
  const rows = cases.map(({ made }) => {
    const { id, title, clause } = made;
    return row(`\`${id}\``, title.en, title["zh-CN"], clause === null ? "" : citeClause(clause, "en"), outcome(made));
  });
  return [
    `### ${group.en}`,
    "",
    `${group.zh}。File: \`${group.file}.json\`.`,
    "",
    "| id | what it shows | 说明 | clause | expected |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/** What comes of a case in short: its score with the sum behind it, or the codes of what is wrong. */
function outcome(made: ConformanceCase): string {
  const { expected } = made;
  if ("error" in expected) {
    const codes = new Set(expected.problems.map(({ code }) => `\`${code}\``));
    return `refused, ${expected.error}: ${[...codes].join(", ")}`;
  }
  const sum = (made as { arithmetic: string }).arithmetic;
  return sum === expected.score ? sum : `${sum} = ${expected.score}`;
}
