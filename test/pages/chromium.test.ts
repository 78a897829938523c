import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

test("the browser is the one that is named, or there is none", () => {
  expect(findChromium({ CHROMIUM: process.execPath, PATH: "" })).toBe(process.execPath);
  expect(findChromium({ CHROMIUM: "/no/such/browser", PATH: process.env["PATH"] })).toBeUndefined();
});

test("no folder of PATH that has none leads to one", () => {
  expect(findChromium({ PATH: [import.meta.dirname, "/no/such/folder"].join(delimiter) })).toBeUndefined();
  expect(findChromium({})).toBeUndefined();
});
