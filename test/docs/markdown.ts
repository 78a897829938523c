import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository. */
export const ROOT = join(import.meta.dirname, "../..");

export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

export const exists = (path: string): boolean => existsSync(join(ROOT, path));

/** The paths of all files under a folder. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1));

/** Every document. */
export const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...filesUnder("docs").filter((path) => path.endsWith(".md")),
];

/** The code blocks of a document in one of some languages. */
export function codeBlocks(markdown: string, ...languages: string[]): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, language = ""]) => languages.includes(language))
    .map(([, , code = ""]) => code);
}

/** A document without its code blocks. */
export const prose = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```$/gm, "");

/** What stands under a heading, up to the next one of its level or above. */
export function section(markdown: string, heading: string): string {
  const level = heading.indexOf(" ");
  const [, rest = ""] = `\n${markdown}`.split(`\n${heading}\n`);
  return rest.split(new RegExp(`^#{1,${level}} `, "m"))[0] as string;
}

/** The cells of each row of the tables in a text, without their heads. */
export function tableRows(markdown: string): string[][] {
  const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
  return rows
    .filter((_, index) => !isRule(rows[index]) && !isRule(rows[index + 1]))
    .map((row) => row.split("|").slice(1, -1));
}

const isRule = (row = ""): boolean => /^[|\s-]+$/.test(row);

/** The words that a text sets as code. */
export const codeWords = (markdown = ""): string[] =>
  [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

/** The anchors of a document's headings, as GitHub makes them. */
export const anchors = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
