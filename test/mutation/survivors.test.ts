import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judge, mutantsOf } from "./survivors.mjs";

const mutant = (line: number, original: string, status: string) => ({
  file: "src/time/due-day.ts",
  line,
  original,
  replacement: "false",
  status,
});

test("what is killed, or runs without end, is dead; what lives must be explained", () => {
  const mutants = [
    mutant(1, "a < b", "Killed"),
    mutant(2, "b < c", "Timeout"),
    mutant(3, "c < d", "Survived"),
    mutant(4, "d < e", "NoCoverage"),
    mutant(5, "e < f", "RuntimeError"),
  ];
  const { killed, explained, survivors, stale, unknown } = judge(mutants, [
    { file: "src/time/due-day.ts", original: "c < d", replacement: "false" },
    { file: "src/time/due-day.ts", original: "a < b", replacement: "false" },
  ]);
  expect({ killed, explained }).toEqual({ killed: 2, explained: 1 });
  expect(survivors.map(({ line }) => line)).toEqual([4]);
  expect(stale.map(({ original }) => original)).toEqual(["a < b"]);
  expect(unknown.map(({ line }) => line)).toEqual([5]);
});

test("a reason holds in as many places as it says, and in no more", () => {
  const twice = [mutant(1, "a < b", "Survived"), mutant(2, "a < b", "Survived"), mutant(3, "a < b", "Killed")];
  const entry = { file: "src/time/due-day.ts", original: "a < b", replacement: "false" };
  expect(judge(twice, [entry])).toMatchObject({ explained: 0, survivors: [{ line: 1 }, { line: 2 }], stale: [entry] });
  expect(judge(twice, [{ ...entry, places: 2 }])).toMatchObject({ explained: 2, survivors: [], stale: [] });
  const thrice = { ...entry, places: 3 };
  expect(judge(twice, [thrice])).toMatchObject({ survivors: [], stale: [thrice] });
});

test("a mutant is known by the code that it replaces, over lines too", () => {
  const source = "const due =\n  start + days;\n";
  const location = { start: { line: 1, column: 7 }, end: { line: 2, column: 15 } };
  const mutants = [{ location, replacement: "start - days", status: "Killed" }];
  expect(mutantsOf({ files: { "src/time/due-day.ts": { source, mutants } } })).toEqual([
    {
      file: "src/time/due-day.ts",
      line: 1,
      original: "due =\n  start + days",
      replacement: "start - days",
      status: "Killed",
    },
  ]);
});

test("each mutant that is called equivalent has a reason, and the code is there", () => {
  const list = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));
  for (const { file, original, reason } of list) {
    expect(reason, `${file}: ${original}`).toMatch(/\w+ \w+/);
    const path = new URL(`../../${file}`, import.meta.url);
    expect(existsSync(path) && readFileSync(path, "utf8").includes(original), `${file}: ${original}`).toBe(true);
  }
});
