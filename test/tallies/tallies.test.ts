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
  type TallyOptions,
} from "../../src/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { type Books, context, dispute, itemOf, judge, rawBooks } from "../support/books.ts";

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

/** The tally of insurer A's records, dossier by dossier, merged in turn or backwards. */
function merged(given: Books, options: TallyOptions, isBackwards: boolean): Tally {
  const tables = JSON.parse(JSON.stringify(rawBooks(given)));
  const nothing = emptyTally(tables.insurers[0], context(), options);
  const parts = dossiersOf(tables).map((dossier) => addDossier(nothing, dossier as Dossier, context()));
  return (isBackwards ? parts.toReversed() : parts).reduce(mergeTallies, nothing);
}

describe("what a rule gathered of one dossier is added to what it gathered of another", () => {
  /* Each of three policyholders brings a breach of every item, an open duty, a flag and an undecided finding. */
  const days = ["2024-05-03", "2024-03-01", "2024-04-02"];
  const three: Books = {
    policies: [
      ...days.map((signedOn, index) => ({
        ...{ policyId: `P${index}`, policyholderId: `H${index}`, enterpriseSize: "large" as const, signedOn },
        ...{ premium: "100.00", serviceFee: `${index + 1}.00`, uploadedAt: null },
      })),
      ...days.map((signedOn, index) => ({ policyId: `U${index}`, enterpriseSize: null, signedOn })),
      ...days.map((_, index) => ({
        policyId: `N${index}`,
        signedOn: `2024-12-${[29, 28, 28][index]}`,
        uploadedAt: null,
      })),
    ],
    services: days.map((performedOn, index) => ({
      ...{ policyId: `U${index}`, performedOn, plannedAt: null, closedAt: null },
    })),
    expenditures: days.map((paidOn, index) => ({ policyId: `P${index}`, paidOn, amount: "0.50" })),
    annualReports: [],
    claims: days.map((settledOn, index) => ({ policyId: `P${index}`, settledOn, resultUploadedAt: null })),
    surveys: days.map((respondedOn, index) => ({
      policyId: `P${index}`,
      respondedOn,
      attitude: index + 1,
      timeliness: 2,
    })),
    disputes: days.map((determinedOn) => ({ filedOn: "2024-01-02", determinedOn })),
    findings: [
      ...days.map((foundOn, index) => ({ item: 1, foundOn, recordTable: "policies", recordId: `P${index}` }) as const),
      ...days.map((foundOn, index) => ({ item: 7, foundOn, recordTable: "policies", recordId: `P${index}` }) as const),
      ...days.map(
        (foundOn, index) =>
          ({
            item: 6,
            foundOn: index === 2 ? "2024-03-01" : foundOn,
            recordId: `P${index}`,
            status: "detected",
          }) as const,
      ),
      ...[0, 1, 2].map((index) => ({ item: 6, foundOn: "2024-12-30", recordId: `N${index}` }) as const),
    ],
  };
  const whole = judge(three);

  test("so that merged they give the evaluation of all records, which has breaches of every item", () => {
    for (const { item, breaches } of whole.categories.flatMap(({ items }) => items)) {
      expect(breaches.length, `item ${item}`).toBeGreaterThan(item === 4 || item === 5 ? 0 : 1);
    }
    for (const isBackwards of [false, true]) {
      expect(scoreTally(merged(three, {}, isBackwards), context())).toEqual(whole);
    }
  });

  test("and of duties that are open and not kept it says how many, where nothing else is left out", () => {
    const { open, omitted } = scoreTally(
      merged({ policies: three.policies?.slice(-3) ?? [], annualReports: [{ year: 2024 }] }, { keep: 1 }, false),
      context(),
    );
    expect(open).toHaveLength(1);
    expect(omitted).toEqual([{ item: 6, breaches: 0, open: 2, undecided: 0, flags: 0 }]);
  });

  test("and of each list the first by day, then by id, is kept where one is asked for", () => {
    for (const isBackwards of [false, true]) {
      const { score, open, undecided, flags, omitted } = scoreTally(merged(three, { keep: 1 }, isBackwards), context());
      expect(score).toBe(whole.score);
      expect(open.map(({ recordId }) => recordId)).toEqual(["N1"]); // due on one day with N2, before N0
      expect(undecided.map(({ findingId }) => findingId)).toEqual(["F8"]); // found on one day with F9, before F7
      expect(flags).toMatchObject([
        { code: "size-unknown", policyIds: ["U0"] },
        { code: "fee-below-floor", provided: "6.00" },
        { code: "premature-finding", findingId: "F10", recordId: "N0" },
        { code: "dimension-unrated", dimension: "professionalism" },
      ]);
      const none = { breaches: 2, open: 0, undecided: 0, flags: 0 };
      expect(omitted).toEqual([
        { ...none, item: 1 },
        { ...none, item: 2, flags: 2 },
        { ...none, item: 3 },
        { ...none, item: 6, open: 2, undecided: 2, flags: 2 },
        { ...none, item: 7 },
        { ...none, item: 8 },
        { ...none, item: 9, breaches: 1 },
        { ...none, item: 10 },
      ]);
    }
  });
});
