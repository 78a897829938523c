import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "../../src/schemas/json-schemas.js";
import { type Found, findPatterns } from "./find-patterns.ts";
import type { Pattern } from "./pattern.ts";
import { whyNotLinear } from "./why-not-linear.ts";

const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  types: [],
};

const SOURCE = join(import.meta.dirname, "../../src");

function findIn(files: readonly string[]): Found {
  const isOurs = new Set(files.map((file) => file.replaceAll("\\", "/")));
  return findPatterns(ts.createProgram(files, OPTIONS), (file) => isOurs.has(file));
}

/** What is found in a file of so many lines. */
function findInText(text: string): Found {
  const name = "/made-by-a-test.ts";
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true) : getSourceFile(file, ...rest);
  return findPatterns(ts.createProgram([name], OPTIONS, host), (file) => file === name);
}

const faultsOf = (patterns: readonly Pattern[]): string[] =>
  patterns.flatMap((pattern) => {
    const why = whyNotLinear(pattern);
    return why === undefined ? [] : [`${pattern.where}: ${why}`];
  });

describe("the source", () => {
  const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const { patterns, unseen } = findIn(names.map((name) => join(SOURCE, name)));

  test("has no regular expression that may take more than linear time", () => {
    expect(patterns.length).toBeGreaterThan(50);
    expect(faultsOf(patterns)).toEqual([]);
  });

  test("makes no regular expression of a text", () => {
    expect(unseen).toEqual([]);
  });
});

test("the JSON Schemas have no pattern that may take more than linear time", () => {
  const patterns = [...new Set(patternsIn(jsonSchemas()))].map((source) => ({
    source,
    flags: "u",
    isRepeated: false,
    where: source,
  }));
  expect(patterns.length).toBeGreaterThan(5);
  expect(faultsOf(patterns)).toEqual([]);
});

function patternsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "pattern" in value && typeof value.pattern === "string" ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsIn)];
}

describe("a regular expression that takes more than linear time is found", () => {
  test.each([
    ["const a = /^(?:a|aa)+$/;", "exponential"], // each a is read alone or in a pair
    ["const a = /\\s*\\s*x/;", "3rd degree polynomial"],
    ['"".replace(/\\s+$/, "");', "2nd degree polynomial"], // tried again at each of the spaces
    ["const f = (a = /x.*y.*z/) => a;", "3rd degree polynomial"],
    ["class A { static a = [/0+1/] }", "2nd degree polynomial"],
    ["const a = { b: [() => /^(a*)*$/] };", "exponential"],
  ])("in %s", (text, why) => {
    expect(findInText(text).patterns.map(whyNotLinear)).toEqual([why]);
  });

  test.each([
    ["/^(a)\\1+$/", "back-reference"],
    ["/^(?=a*b)a/", "look-ahead assertion"],
  ])("or may do so, as nothing is proven of it: %s", (pattern, why) => {
    expect(findInText(`const a = ${pattern};`).patterns.map(whyNotLinear)).toEqual([why]);
  });

  test.each([
    ['"".replaceAll(/a.*b|a/g, "");'], // at each a all that follows is looked through for a b
    ["const a = /a.*b|a/y;"],
    ['"".split(/a.*b|a/);'],
    ['const a = /a.*b|a/; "".split(a);'],
  ])("by repeating it: %s", (text) => {
    expect(findInText(text).patterns.map(whyNotLinear)).toEqual(["repeated, and not bounded"]);
  });

  test.each(["const a = /^a*$/;", "const a = /a+/;", 'const a = /[ab]{1,9}/g; "".split(a, 2);', '"".split("a+");'])(
    "and none in %s",
    (text) => {
      const { patterns, unseen } = findInText(text);
      expect([faultsOf(patterns), unseen]).toEqual([[], []]);
    },
  );
});

test.each([
  'const a = new RegExp("a");',
  'const a = RegExp("a");',
  "const { RegExp: A } = globalThis;",
  'const a = Reflect.construct(RegExp, ["a"]);',
  '"".match("a");',
  '"".search("a" + 1);',
  '[..."".matchAll("a")];',
  '"".split(/a/.test("") ? /a/ : /b/);',
])("a regular expression that cannot be seen in the source is found: %s", (text) => {
  expect(findInText(text).unseen).toHaveLength(1);
});

test("a type is no regular expression", () => {
  expect(findInText("const f = (a: RegExp): readonly RegExp[] => [a];")).toEqual({ patterns: [], unseen: [] });
});
