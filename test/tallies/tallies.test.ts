import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossiersOf } from "../../examples/streams/dossiers.mjs";
import {
  addDossier,
  type Dossier,
  emptyTally,
  evaluate,
  evaluateAll,
  evaluateStream,
  mergeTallies,
  parseDataset,
  parseTally,
  ruleContext,
  scoreTally,
  type Tally,
} from "../../src/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { context, dispute, itemOf } from "../support/books.ts";

const RUNS = Number(process.env["CASES"] ?? 150);

/** A dataset with a call, the dossiers of one of its insurers in some order, and where they are cut in two. */
const aSplit = anyScenario().chain(({ dataset, call }) => {
  const all = dossiersOf(dataset) as Dossier[];
  return fc.record({
    dataset: fc.constant(dataset),
    call: fc.constant(toCall(call)),
    dossiers: fc.shuffledSubarray(all, { minLength: all.length }),
    insurer: fc.constantFrom(...dataset.insurers),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    keep: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
  });
});

const json = (tally: Tally): unknown => JSON.parse(JSON.stringify(tally));

describe("a tally of dossiers", () => {
  test("gives the evaluation of the whole, however the records are split, in whatever order they come", () => {
    fc.assert(
      fc.property(aSplit, ({ dataset, call, dossiers, insurer }) => {
        const context = ruleContext(call);
        const own = dossiers.filter(({ insurerId }) => insurerId === insurer.insurerId);
        const tally = own.reduce((sum, each) => addDossier(sum, each, context), emptyTally(insurer, context));
        const whole = evaluate(parseDataset(dataset), { ...call, insurerId: insurer.insurerId });
        expect(scoreTally(tally, context)).toEqual(whole);
      }),
      { numRuns: RUNS },
    );
  });

  test("is the same when its parts are merged in another order or grouping", () => {
    fc.assert(
      fc.property(aSplit, ({ call, dossiers, insurer, keep, cut }) => {
        const context = ruleContext(call);
        const parts = dossiers
          .filter(({ insurerId }) => insurerId === insurer.insurerId)
          .map((each) => addDossier(emptyTally(insurer, context, { keep }), each, context));
        const nothing = emptyTally(insurer, context, { keep });
        const inTurn = parts.reduce(mergeTallies, nothing);
        const backwards = parts.reduceRight((sum, part) => mergeTallies(part, sum), nothing);
        const at = Math.floor(cut * parts.length);
        const halves = mergeTallies(
          parts.slice(0, at).reduce(mergeTallies, nothing),
          parts.slice(at).reduce(mergeTallies, nothing),
        );
        expect(json(backwards)).toEqual(json(inTurn));
        expect(json(halves)).toEqual(json(inTurn));
      }),
      { numRuns: RUNS },
    );
  });

  test("comes back from JSON as it was", () => {
    fc.assert(
      fc.property(aSplit, ({ dataset, call, insurer, keep }) => {
        const context = ruleContext(call);
        const { insurerId } = insurer;
        const { insurers: _, ...tables } = dataset;
        const only = ownOf(dossiersOf({ insurers: [], ...tables }) as Dossier[], insurerId);
        const tally = only.reduce(
          (sum, each) => addDossier(sum, each, context),
          emptyTally(insurer, context, { keep }),
        );
        const back = parseTally(json(tally));
        expect(back).toEqual(tally);
        expect(scoreTally(back, context)).toEqual(scoreTally(tally, context));
      }),
      { numRuns: RUNS },
    );
  });
});

const ownOf = (dossiers: readonly Dossier[], insurerId: string): Dossier[] =>
  dossiers.filter((each) => each.insurerId === insurerId);

describe("a stream of dossiers", () => {
  test("gives what evaluateAll gives of all records", async () => {
    await fc.assert(
      fc.asyncProperty(aSplit, async ({ dataset, call, dossiers }) => {
        const streamed = await evaluateStream(dossiers, { ...call, insurers: dataset.insurers });
        expect(streamed).toEqual(evaluateAll(parseDataset(dataset), call));
      }),
      { numRuns: RUNS },
    );
  });

  test("keeps the points exact where it is asked to keep few breaches, lists the first, and says how many are left out", async () => {
    await fc.assert(
      fc.asyncProperty(aSplit, async ({ dataset, call, dossiers, keep = 1 }) => {
        const streamed = await evaluateStream(dossiers, { ...call, insurers: dataset.insurers, keep });
        const whole = evaluateAll(parseDataset(dataset), call);
        expect(streamed.map(({ exactScore }) => exactScore)).toEqual(whole.map(({ exactScore }) => exactScore));
        for (const [index, each] of streamed.entries()) {
          const items = each.categories.flatMap(({ items }) => items);
          const all = whole[index]?.categories.flatMap(({ items }) => items) ?? [];
          for (const [place, item] of items.entries()) {
            const of = all[place]!;
            const omitted = each.omitted?.find((left) => left.item === item.item);
            expect(item).toEqual({ ...of, breaches: of.breaches.slice(0, keep) });
            expect(item.breaches.length + (omitted?.breaches ?? 0)).toBe(of.breaches.length);
            const open = whole[index]?.open.filter((duty) => duty.item === item.item) ?? [];
            expect(each.open.filter((duty) => duty.item === item.item)).toEqual(open.slice(0, keepOf(item.item, keep)));
            const undecided = whole[index]?.undecided.filter((finding) => finding.item === item.item) ?? [];
            expect(each.undecided.filter((finding) => finding.item === item.item)).toEqual(undecided.slice(0, keep));
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** Open reports are as few as the years of the period: all are listed. */
const keepOf = (item: number, keep: number): number => (item === 5 ? Number.POSITIVE_INFINITY : keep);

test("cases of different dossiers, none of which hangs on a policy, are added up; one event counts once", () => {
  const insurer = { insurerId: "A", name: "Insurer A" };
  const of = (disputes: Dossier["disputes"]) =>
    addDossier(emptyTally(insurer, context()), { insurerId: "A", disputes }, context());
  const flood = (index: number) => dispute({ eventId: "flood", insurerId: "A" }, index);
  const merged = mergeTallies(
    of([flood(1), dispute({ insurerId: "A" }, 2)]),
    of([flood(3), dispute({ insurerId: "A" }, 4)]),
  );
  expect(itemOf(scoreTally(merged, context()), 10).breaches).toHaveLength(3);
});
