import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import * as anzexian from "../../src/index.js";
import { en } from "../../src/messages/en.js";
import { anchors, codeWords, DOCUMENTS, exists, filesUnder, prose, read, section, tableRows } from "./markdown.ts";

const {
  CALL_PROBLEM_CODES,
  COMPLIANCE_CODES,
  COMPLIANCE_STATES,
  DATASET_PROBLEM_CODES,
  DIFFERENCE_CODES,
  ITEM_IDS,
  OPEN_DUTY_CODES,
  READING_NAMES,
  READINGS,
  RULEBOOK_PROBLEM_CODES,
  SUSPICION_CODES,
} = anzexian;

test.each(DOCUMENTS)("every link of %s leads somewhere", (path) => {
  const links = [...prose(read(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  for (const link of links.filter((each) => !/^https?:/.test(each))) {
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : join(dirname(path), file);
    expect(exists(target), link).toBe(true);
    if (anchor !== undefined) expect(anchors(read(target)), link).toContain(decodeURIComponent(anchor));
  }
});

test("the rules' page names each item, its file, its tests and its check", () => {
  const rows = tableRows(section(read("docs/rules.md"), "## Where each item is"));
  const items = Object.entries(ITEM_IDS);
  expect(rows.slice(0, items.length).map(([item = ""]) => item.trim())).toEqual(
    items.map(([n, id]) => `${n} \`${id}\``),
  );
  for (const [, , rule = "", tests, check] of rows.slice(0, items.length)) {
    expect(rule).toContain("](../src/rules/item-");
    expect(codeWords(tests).filter(exists)).toHaveLength(1);
    expect(codeWords(check).filter((name) => name in anzexian)).toHaveLength(1);
  }
});

test("the files that the architecture's page names are there", () => {
  const files = [...filesUnder("src"), ...filesUnder("test")];
  const named = codeWords(read("docs/architecture.md")).filter((word) => /^[\w/-]+\.ts$/.test(word));
  expect(named.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([]);
});

describe("the readings' page", () => {
  const page = read("docs/readings.md");

  test("has each reading, in order", () => {
    expect([...page.matchAll(/^## `(\w+)`$/gm)].map(([, name]) => name)).toEqual(READING_NAMES);
    expect(
      tableRows(page)
        .flatMap((cells) => cells.flatMap(codeWords))
        .toSorted(),
    ).toEqual([...READING_NAMES].sort());
  });

  test.each(READING_NAMES)("%s has its options, the default first and bold", (name) => {
    const options = [...section(page, `## \`${name}\``).matchAll(/^- (\*\*)?`([a-z-]+)`/gm)];
    expect(options.map(([, , option]) => option)).toEqual(READINGS[name]);
    expect(options.map(([, bold]) => bold === "**")).toEqual(READINGS[name].map((_, index) => index === 0));
  });
});

describe("the codes in the documents", () => {
  const codesOf = (path: string, heading: string) =>
    tableRows(section(read(path), heading)).flatMap(([first]) => codeWords(first));

  test.each([
    ["docs/evaluation.md", "## Flags", Object.keys(en.flags)],
    ["docs/records.md", "## Problems", DATASET_PROBLEM_CODES],
    ["docs/calls.md", "## Problems of a call", CALL_PROBLEM_CODES],
    ["docs/calls.md", "## Problems of a rulebook", RULEBOOK_PROBLEM_CODES],
    ["docs/compliance.md", "## The duties", [...COMPLIANCE_CODES, ...COMPLIANCE_STATES]],
    ["docs/suspicions.md", "## In the data", SUSPICION_CODES.slice(0, SUSPICION_CODES.indexOf("no-filed-product"))],
    ["docs/suspicions.md", "## Two systems", DIFFERENCE_CODES],
  ])("%s, %s: all, and no other", (path, heading, codes) => {
    expect(codesOf(path, heading).sort()).toEqual([...codes].sort());
  });

  test("docs/evaluation.md has the codes of all breaches and open duties, and no other", () => {
    const page = read("docs/evaluation.md");
    const breaches = codesOf("docs/evaluation.md", "## A breach").filter((code) => code.includes("."));
    expect(breaches.sort()).toEqual(Object.keys(en.breaches).sort());
    const open = codeWords(section(page, "## Open duties")).filter((code) => code.endsWith(".open"));
    expect(open).toEqual(OPEN_DUTY_CODES);
  });

  test("a word that looks like a code is one of the source", () => {
    const source = filesUnder("src").map(read).join("\n");
    const unknown = DOCUMENTS.flatMap((path) =>
      codeWords(prose(read(path)))
        .filter((word) => /^[a-z]+(-[a-z]+)+(\.(?!ts$)[a-z]+)?$/.test(word) && !source.includes(`"${word}"`))
        .map((word) => `${path}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });
});
