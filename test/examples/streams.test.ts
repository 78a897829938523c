import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { rankingLines } from "../../examples/ranking.mjs";
import { linesOf, partsOf } from "../../examples/streams/lines.mjs";
import { ndjsonLines } from "../../examples/streams/make-ndjson.mjs";
import { FileError } from "../../examples/streams/ndjson.mjs";
import { tallyPart } from "../../examples/streams/part.mjs";
import { Progress } from "../../examples/streams/progress.mjs";
import { evaluationsOf } from "../../examples/streams/rank.mjs";
import { ranking } from "../../examples/streams/run.mjs";
import { STREAM_TEXTS } from "../../examples/streams/texts.mjs";
import { TEXTS } from "../../examples/texts.mjs";
import { calendarYear, evaluateAll, type Insurer, parseDataset } from "../../src/index.js";

const folder = mkdtempSync(join(tmpdir(), "anzexian-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of this text. */
function fileOf(text: string): string {
  const path = join(folder, "some.ndjson");
  writeFileSync(path, text);
  return path;
}

async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const city = JSON.parse(readFileSync(new URL("../../examples/data/city-2024.json", import.meta.url), "utf8"));
const evaluations = evaluateAll(parseDataset(city), { period: calendarYear(2024) });
const cityText = [...ndjsonLines(city)].join("");

/** The ranking of a text, added up in so many parts, sent as threads send; and what is said on the way. */
async function rankingOf(text: string, parts: number, isTTY = false): Promise<{ shown: string; progress: string[] }> {
  const progress: string[] = [];
  const output = { isTTY, write: (line: string) => progress.push(line) };
  const shown = await ranking(
    fileOf(text),
    parts,
    TEXTS.en,
    async (task, of: Progress) =>
      structuredClone(await tallyPart(structuredClone(task), (bytes, dossiers) => of.add(bytes, dossiers))),
    (size) => new Progress(size, output, STREAM_TEXTS.en),
  );
  return { shown, progress };
}

/** What is wrong with a file. */
async function faultsOf(text: string, parts: number): Promise<FileError> {
  try {
    await rankingOf(text, parts);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  return expect.fail("the file was accepted");
}

describe("a file cut into parts at the ends of its lines", () => {
  const line = fc.oneof(
    fc.constantFrom("", "一", "𠮷林", "甲乙丙丁"),
    fc.string({ unit: fc.constantFrom("a", "é", "保", "𠮷") }),
  );
  const file = fc.record({
    head: line,
    lines: fc.array(line, { maxLength: 12 }),
    end: fc.constantFrom("\n", "\r\n"),
    endsWithEnd: fc.boolean(),
    parts: fc.integer({ min: 1, max: 9 }),
  });

  it("loses no line, and cuts no character, however many parts there are", async () => {
    await fc.assert(
      fc.asyncProperty(file, async ({ head, lines, end, endsWithEnd, parts }) => {
        const text = [head, ...lines].join(end) + (endsWithEnd ? end : "");
        const path = fileOf(text);
        const cut = await partsOf(path, parts);
        expect(cut.length).toBeLessThanOrEqual(parts);
        const read: string[] = [];
        for (const part of cut) read.push(...(await listOf(linesOf(path, part))));
        const whole = text.split("\n").slice(1);
        if (whole.at(-1) === "") whole.pop();
        expect(read).toEqual(whole);
      }),
      { numRuns: Number(process.env["CASES"] ?? 150) },
    );
  });

  it("holds a line and a character that are longer than what is read at once", async () => {
    const long = `a${"保".repeat(1 << 20)}`; // 3 MB: chunks of 1 MB end within a character
    const path = fileOf(`head\n${long}\n${long}\n`);
    const parts = await partsOf(path, 2);
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      const lines = await listOf(linesOf(path, part));
      expect(lines.length === 1 && lines[0] === long).toBe(true);
    }
  });
});

describe("the demo city as NDJSON", () => {
  const names = new Map<string, string>(city.insurers.map(({ insurerId, name }: Insurer) => [insurerId, name]));
  const expected = rankingLines(evaluations, names, TEXTS.en).join("\n");

  it.each([1, 2, 3, 7])("gives the ranking of evaluateAll in %i part(s)", async (parts) => {
    expect((await rankingOf(cityText, parts)).shown).toBe(expected);
  });

  it("may have empty lines, line ends of Windows, and none at its end", async () => {
    const [head = "", ...dossiers] = cityText.trimEnd().split("\n");
    const text = [head, "", ...dossiers.slice(0, 9), "", "  ", ...dossiers.slice(9)].join("\r\n");
    expect((await rankingOf(text, 3)).shown).toBe(expected);
  });

  it("comes to the same scores as evaluateAll, to the last digit", async () => {
    const path = fileOf(cityText);
    const parts = await Promise.all(
      (await partsOf(path, 2)).map((part) => tallyPart({ path, part, insurers: city.insurers })),
    );
    const scored = evaluationsOf(parts.map((part) => ("tallies" in part ? part.tallies : [])));
    const pick = ({ insurerId, exactScore, tier }: (typeof scored)[number]) => ({ insurerId, exactScore, tier });
    expect(scored.map(pick)).toEqual(evaluations.map(pick));
  });

  it("can be made as large as one likes, with ids of its own in each copy", () => {
    const ids = [...ndjsonLines(city, 6_000)].flatMap((line) => {
      const { policies = [] } = JSON.parse(line);
      return policies.map(({ policyId }: { policyId: string }) => policyId);
    });
    expect([ids.length, new Set(ids).size]).toEqual([6_000, 6_000]);
  });
});

describe("how far it is", () => {
  it("is said once at the end, where nobody looks on", async () => {
    const { progress } = await rankingOf(cityText, 2);
    expect(progress).toHaveLength(1);
    expect(progress[0]).toMatch(/^100% read, 2,689 dossiers, [\d,]+ a second\n$/);
  });

  it("is one line on a terminal, written over again and again", async () => {
    const { progress } = await rankingOf(cityText, 2, true);
    expect(progress.every((text) => text.startsWith("\r") && text.includes("\x1b[K"))).toBe(true);
    expect(progress.filter((text) => text.endsWith("\n"))).toEqual([progress.at(-1)]);
  });
});

describe("what is wrong with a file", () => {
  const head = JSON.stringify({ insurers: [{ insurerId: "A", name: "甲" }] });
  const sound = JSON.stringify({ insurerId: "A", claims: [] });
  const badClaim = JSON.stringify({ insurerId: "A", claims: [{ claimId: "C1", policyId: "P1" }] });

  it.each([1, 2, 5])("is told of by its lines, in %i part(s)", async (parts) => {
    const lines = [head, sound, "", "{bad", sound, badClaim, sound, '"a text"', ""];
    const { faults, total } = await faultsOf(lines.join("\n"), parts);
    expect(total).toBe(3);
    expect(faults).toEqual([
      { line: 4, fault: expect.stringContaining("JSON") },
      {
        line: 6,
        fault: expect.stringContaining("table claims, row 0 (from 0), record C1, field policyId: there is no such"),
      },
      { line: 8, fault: expect.stringContaining("wrong type") },
    ]);
  });

  it.each([
    ["is empty", "", "insurers"],
    ["begins with a dossier", `${sound}\n`, "insurers"],
    ["begins with no JSON", "insurers\n", "insurers"],
    ["has an insurer without a name", `{"insurers":[{"insurerId":"A"}]}\n${sound}\n${sound}\n`, "field name: missing"],
  ])("is told of its first line, where it %s", async (_, text, fault) => {
    for (const parts of [1, 2]) {
      expect((await faultsOf(text, parts)).faults).toEqual([{ line: 1, fault: expect.stringContaining(fault) }]);
    }
  });
});
