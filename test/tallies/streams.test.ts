import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dossiersOf } from "../../examples/streams/dossiers.mjs";
import {
  DatasetError,
  type Dossier,
  type Evaluation,
  emptyTally,
  evaluateAll,
  evaluateStream,
  mergeTallies,
  parseDataset,
  parseRecord,
  READING_NAMES,
  READINGS,
  type RestDays,
  ruleContext,
  type StreamCall,
  scoreTally,
  tallyStream,
} from "../../src/index.js";
import { from, policy, rawBooks } from "../support/books.ts";
import { dataRefusal } from "./refusals.ts";

const period = from("2024-01-01", "2024-12-31");

const city = JSON.parse(readFileSync(new URL("../../examples/data/city-2024.json", import.meta.url), "utf8"));
const cityDataset = parseDataset(city);
const cityDossiers = dossiersOf(city) as Dossier[];

/** No day is a rest day, however far ahead. */
const restDays: RestDays = { from: "2020-01-01", to: "2030-12-31", isRestDay: () => false };

const OPTIONS = READING_NAMES.flatMap((name) => READINGS[name].map((option) => [name, option] as const));

describe("a stream of a city's dossiers", () => {
  test.each(OPTIONS)("gives what evaluateAll gives by the reading %s: %s", async (name, option) => {
    const call = { period, asOf: "2024-09-30", readings: { [name]: option }, restDays };
    const streamed = await evaluateStream(cityDossiers, { ...call, insurers: city.insurers });
    expect(streamed).toEqual(evaluateAll(cityDataset, call));
  });

  test("gives tallies, in the order of the call, that are added to those of the rest", async () => {
    const call: StreamCall = { period, insurers: city.insurers, keep: 3 };
    const context = ruleContext({ period });
    const some = await tallyStream(cityDossiers.slice(0, 700), call);
    const rest = await tallyStream(cityDossiers.slice(700), call);
    const ids = city.insurers.map(({ insurerId }: { insurerId: string }) => insurerId);
    expect(some.map(({ insurerId }) => insurerId)).toEqual(ids);
    const merged = some.map((tally, index) => scoreTally(mergeTallies(tally, rest[index]!), context));
    const whole = await evaluateStream(cityDossiers, call);
    const byId = (a: Evaluation, b: Evaluation) => (a.insurerId < b.insurerId ? -1 : 1);
    expect(merged.sort(byId)).toEqual([...whole].sort(byId));
    expect(Object.isFrozen(some)).toBe(true);
  });
});

describe("a stream", () => {
  const { insurers, annualReports } = rawBooks({ insurers: ["A", "B"] });
  const call: StreamCall = { insurers, period };
  const late = (index: number): Dossier => ({
    insurerId: "A",
    policies: [policy({ uploadedAt: "2024-04-01" }, index)],
  });

  async function* later(dossiers: Iterable<Dossier>): AsyncGenerator<Dossier> {
    for (const dossier of dossiers) yield await Promise.resolve(dossier);
  }

  test("may come at once or later", async () => {
    const dossiers = [late(0), late(1)];
    const whole = await evaluateStream(dossiers, call);
    expect(await evaluateStream(later(dossiers), call)).toEqual(whole);
    expect(await evaluateStream(new Set(dossiers), call)).toEqual(whole);
  });

  test("assesses an insurer that has no dossier as one without records", async () => {
    const scored = await evaluateStream([late(0)], call);
    const whole = evaluateAll(parseDataset({ insurers, policies: late(0).policies }), { period });
    expect(scored).toEqual(whole);
    expect(scored.map(({ insurerId, score }) => [insurerId, score])).toEqual([
      ["B", "100"], // nothing to judge
      ["A", "87"], // 100 - 3 (uploaded late) - 10 (no annual report)
    ]);
    expect(scored[0]?.flags[0]).toEqual({ code: "no-policy" });
  });

  test("of nothing gives what an empty tally gives", async () => {
    const context = ruleContext({ period });
    const [tally] = await tallyStream([], call);
    expect(tally).toEqual(emptyTally(insurers[0]!, context));
    expect(await evaluateStream([], { insurers: [], period })).toEqual([]);
  });

  test("counts every breach, and keeps as few as it is asked to, however many dossiers come", async () => {
    const dossiers = Array.from({ length: 5_000 }, (_, index) => late(index));
    const [few] = await evaluateStream(dossiers, { ...call, insurers: [insurers[0]!], keep: 2 });
    const items = few!.categories.flatMap((category) => category.items);
    const uploads = items.find(({ item }) => item === 6);
    expect(uploads?.gross).toBe("15000"); // 5,000 policies at 3 points
    expect(uploads?.breaches.map(({ recordId }) => recordId)).toEqual(["P1", "P10"]);
    expect(few?.omitted).toEqual([{ item: 6, breaches: 4_998, open: 0, undecided: 0, flags: 0 }]);
    const [all] = await evaluateStream(dossiers, { ...call, insurers: [insurers[0]!] });
    expect(all?.omitted).toBeUndefined();
    expect(all?.exactScore).toBe(few?.exactScore);
  });

  test("may bring what hangs on no policy in dossiers of its own", async () => {
    const reports = annualReports.map((report) => ({ insurerId: report.insurerId, annualReports: [report] }));
    const scored = await evaluateStream([late(0), ...reports], call);
    expect(scored.map(({ insurerId, score }) => [insurerId, score])).toEqual([
      ["B", "100"],
      ["A", "97"], // 100 - 3
    ]);
  });

  test("that breaks off breaks the evaluation off, with its own error", async () => {
    const broken = new Error("the file has gone");
    async function* stream(): AsyncGenerator<Dossier> {
      yield late(0);
      throw broken;
    }
    await expect(evaluateStream(stream(), call)).rejects.toBe(broken);
  });

  test("whose reader refuses a record keeps the reader's own error, too", async () => {
    const own = await dataRefusal(() => parseRecord("policies", {}));
    function* stream(): Generator<Dossier> {
      yield {} as Dossier;
      throw own;
    }
    await expect(evaluateStream(stream(), call)).rejects.toBe(own);
    expect(own).toBeInstanceOf(DatasetError);
  });

  test("is closed when the call turns out to be wrong on the way", async () => {
    let isClosed = false;
    function* stream(): Generator<Dossier> {
      try {
        yield late(0);
        yield late(1);
      } finally {
        isClosed = true;
      }
    }
    const moving = { readings: { lastDay: "next-working-day" }, restDays: { ...restDays, to: "2024-03-07" } } as const;
    await expect(evaluateStream(stream(), { ...call, ...moving })).rejects.toThrow("calendar-too-short");
    expect(isClosed).toBe(true);
  });
});
