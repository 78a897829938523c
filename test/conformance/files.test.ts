import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packFiles } from "./make.ts";
import { page } from "./page.ts";

const FOLDER = join(import.meta.dirname, "../../src/conformance/pack");
const PAGE = join(import.meta.dirname, "../../docs/conformance.md");

/** `npm run conformance:write` writes what the tests otherwise compare. */
const isToWrite = process.env["CONFORMANCE"] === "write";

test("the pack's files are byte for byte what its cases make", () => {
  const files = packFiles();
  if (isToWrite) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(FOLDER, name), text);
  }
  expect(readdirSync(FOLDER).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(readFileSync(join(FOLDER, name), "utf8") === text, name).toBe(true);
});

test("the page of the pack is what its cases make", () => {
  if (isToWrite) writeFileSync(PAGE, page());
  expect(readFileSync(PAGE, "utf8") === page()).toBe(true);
});
