import { format } from "node:util";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as conformance from "../../src/conformance/index.js";
import * as anzexian from "../../src/index.js";
import * as outlook from "../../src/outlook/index.js";
import * as report from "../../src/report/index.js";
import * as rulebooks from "../../src/rulebooks/index.js";
import * as sensitivity from "../../src/sensitivity/index.js";
import * as tabular from "../../src/tabular/index.js";
import * as testing from "../../src/testing/index.js";
import * as whatIf from "../../src/what-if/index.js";
import { codeBlocks, DOCUMENTS, read } from "./markdown.ts";

/** The package's entries, and what they need beside it, by the names that a snippet imports them under. */
const ENTRIES: Readonly<Record<string, unknown>> = {
  anzexian,
  "anzexian/conformance": conformance,
  "anzexian/report": report,
  "anzexian/tabular": tabular,
  "anzexian/testing": testing,
  "fast-check": fc,
  "anzexian/rulebooks": rulebooks,
  "anzexian/sensitivity": sensitivity,
  "anzexian/what-if": whatIf,
  "anzexian/outlook": outlook,
};

const READMES = ["README.md", "docs/README.zh-CN.md"];

/** Runs a snippet against the source; gives what it prints, and what it is asked to return. */
async function run(code: string): Promise<{ printed: string[]; returned: unknown }> {
  const printed: string[] = [];
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const AsyncFunction = (async () => {}).constructor as new (...texts: string[]) => (...given: unknown[]) => unknown;
  const require = (name: string) => {
    if (!(name in ENTRIES)) throw new Error(`a snippet imports ${name}`);
    return ENTRIES[name];
  };
  const console = { log: (...values: unknown[]) => printed.push(...format(...values).split("\n")) };
  const returned = await new AsyncFunction("require", "exports", "console", outputText)(require, {}, console);
  return { printed, returned };
}

const expected = (code: string): string[] => [...code.matchAll(/^\/\/=> (.*)$/gm)].map(([, line = ""]) => line);

describe("the code in the documents", () => {
  const snippets = DOCUMENTS.flatMap((path) =>
    codeBlocks(read(path), "js", "ts").map((code, index) => ({ path, number: index + 1, code })),
  );

  test.each(snippets)("$path, block $number, prints what it says", async ({ code }) => {
    expect((await run(code)).printed).toEqual(expected(code));
  });

  test.each(READMES)("the first evaluation of %s is ten lines, and the breach shown is its own", async (path) => {
    const [first = ""] = codeBlocks(read(path), "js");
    const [shown = ""] = codeBlocks(read(path), "json");
    expect(first.split("\n").filter((line) => line !== "" && !line.startsWith("//"))).toHaveLength(10);
    const breaches = "categories.flatMap(({ items }) => items).flatMap(({ breaches }) => breaches)";
    expect((await run(`${first}\nreturn ${breaches};`)).returned).toEqual([JSON.parse(shown)]);
  });

  test("the READMEs have the same snippets", () => {
    const imports = READMES.map((path) => codeBlocks(read(path), "js").map((code) => code.split("\n")[0]));
    expect(imports[1]).toEqual(imports[0]);
  });
});
