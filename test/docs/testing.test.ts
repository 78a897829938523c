import { expect, test } from "vitest";
import { laws } from "../../src/testing/index.js";
import { read, section, tableRows } from "./markdown.ts";

test("the page of laws has each law with its sentences, in order", () => {
  const rows = tableRows(section(read("docs/testing.md"), "## Laws"));
  expect(rows.map((cells) => cells.map((cell) => cell.trim()))).toEqual(
    laws.map(({ name, sentence }) => [`\`${name}\``, sentence.en, sentence["zh-CN"]]),
  );
});
