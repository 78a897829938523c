import fc from "fast-check";
import { type AnnualReportSeed, anAnnualReportSeed, aTimelyReport, type YearlyReport } from "./annual-reports.ts";
import { aDisputeSeed, type DisputeSeed } from "./disputes.ts";
import {
  anExpenditureSeed,
  type ExpenditureSeed,
  enoughSpending,
  littleSpending,
  type SpendingSeed,
  someSpending,
} from "./expenditures.ts";
import { aFindingSeed, type FindingSeed, type Heap } from "./findings.ts";
import { anId } from "./ids.ts";
import type { Scale } from "./money.ts";
import { many, pick, several, shape } from "./pick.ts";
import { aPolicySeed, type PolicySeed } from "./policies.ts";
import type { Conduct } from "./types.ts";

/** An insurer with all its records. */
export interface InsurerSeed {
  id: string;
  name: string;
  scale: Scale;
  /** Service fees at 12% of the premiums, and so many fen more. */
  floorEdge: bigint | undefined;
  policies: PolicySeed[];
  spending: SpendingSeed | undefined;
  expenditures: ExpenditureSeed[];
  yearlyReport: YearlyReport | undefined;
  annualReports: AnnualReportSeed[];
  disputes: DisputeSeed[];
  findings: FindingSeed[];
  heap: Heap;
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

const common = {
  id: anId,
  name: pick<string>([2, "人保财险宿州市分公司"], [1, "B", "__proto__", "\u{1F600}"]),
  scale: pick<Scale>([88, "everyday"], [8, "huge"], [4, "nothing"]),
  floorEdge: pick<bigint | undefined>([7, undefined], [3, 0n, -1n, 1n]),
};

/** Sums of points that bring a clean insurer to the edge of a tier, and half a step or a step past it. */
const HEAPS: Heap[] = [
  ...[{ 1: 4 }, { 7: 5 }, { 3: 5 }, { 8: 4, 6: 2 }], // 10 off
  ...[
    { 1: 4, 8: 1 },
    { 7: 4, 8: 1 },
  ], // 11 off, 9 off
  ...[
    { 1: 4, 7: 5, 3: 5 },
    { 6: 5, 1: 4, 8: 5 },
    { 6: 6, 7: 6, 8: 5 },
  ], // 30 off
  ...[
    { 1: 4, 3: 5, 6: 5, 8: 5 },
    { 1: 5, 6: 5, 7: 5, 8: 5 },
  ], // 40 off
  ...[
    { 1: 4, 3: 5, 6: 5, 8: 5, 7: 1 },
    { 1: 3, 6: 5, 7: 5, 8: 5 },
  ], // 42 off, 39 off
  ...[{ 1: 1 }, { 3: 6 }, { 6: 6 }, { 7: 6 }, { 8: 6 }],
];

const clean = shape<InsurerSeed>({
  ...common,
  policies: several(aPolicySeed.clean, 8),
  spending: rarely(enoughSpending, 12),
  expenditures: several(anExpenditureSeed, 1),
  yearlyReport: rarely(aTimelyReport, 8),
  annualReports: several(anAnnualReportSeed, 1),
  disputes: several(aDisputeSeed.clean, 1),
  findings: several(aFindingSeed.clean, 2),
  heap: pick<Heap>([1, {}], [3, ...HEAPS]),
});

const mixed = shape<InsurerSeed>({
  ...common,
  policies: several(aPolicySeed.mixed, 12),
  spending: rarely(someSpending, 3),
  expenditures: several(anExpenditureSeed, 5),
  yearlyReport: rarely(aTimelyReport, 1),
  annualReports: several(anAnnualReportSeed, 4),
  disputes: several(aDisputeSeed.mixed, 4),
  findings: several(aFindingSeed.mixed, 6),
  heap: pick<Heap>([6, {}], [1, ...HEAPS]),
});

const bad = shape<InsurerSeed>({
  ...common,
  policies: many(aPolicySeed.bad, 12),
  spending: rarely(littleSpending, 3),
  expenditures: several(anExpenditureSeed, 3),
  yearlyReport: fc.constant(undefined),
  annualReports: several(anAnnualReportSeed, 2),
  disputes: several(aDisputeSeed.bad, 6),
  findings: several(aFindingSeed.bad, 10),
  heap: pick<Heap>([3, {}], [1, ...HEAPS]),
});

export const anInsurerSeedOf: Record<Conduct, fc.Arbitrary<InsurerSeed>> = { clean, mixed, bad };

export const anInsurerSeed: fc.Arbitrary<InsurerSeed> = fc.oneof(
  { arbitrary: clean, weight: 3 },
  { arbitrary: mixed, weight: 5 },
  { arbitrary: bad, weight: 2 },
);
