import fc from "fast-check";
import { type AnnualReportSeed, anAnnualReportSeed, aTimelyReport, type YearlyReport } from "./annual-reports.js";
import { aDisputeSeed, type DisputeSeed } from "./disputes.js";
import {
  anExpenditureSeed,
  type ExpenditureSeed,
  enoughSpending,
  littleSpending,
  type SpendingSeed,
  someSpending,
} from "./expenditures.js";
import { aFindingSeed, type FindingSeed } from "./findings.js";
import { anId } from "./ids.js";
import type { Scale } from "./money.js";
import { many, pick, several, shape } from "./pick.js";
import { aPolicySeed, type PolicySeed } from "./policies.js";

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
  /** Findings that take known points, by their place among the rulebook's heaps; the first is none. */
  heap: number;
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

const common = {
  id: anId,
  name: pick<string>([2, "人保财险宿州市分公司"], [1, "B", "__proto__", "\u{1F600}"]),
  scale: pick<Scale>([88, "everyday"], [8, "huge"], [4, "nothing"]),
  floorEdge: pick<bigint | undefined>([7, undefined], [3, 0n, -1n, 1n]),
};

const noHeap = 0;
const anyHeap = Array.from({ length: 60 }, (_, place) => place);

const clean = shape<InsurerSeed>({
  ...common,
  policies: several(aPolicySeed.clean, 8),
  spending: rarely(enoughSpending, 12),
  expenditures: several(anExpenditureSeed, 1),
  yearlyReport: rarely(aTimelyReport, 8),
  annualReports: several(anAnnualReportSeed, 1),
  disputes: several(aDisputeSeed.clean, 1),
  findings: several(aFindingSeed.clean, 2),
  heap: pick<number>([1, noHeap], [3, ...anyHeap]),
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
  heap: pick<number>([6, noHeap], [1, ...anyHeap]),
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
  heap: pick<number>([3, noHeap], [1, ...anyHeap]),
});

export const anInsurerSeed: fc.Arbitrary<InsurerSeed> = fc.oneof(
  { arbitrary: clean, weight: 3 },
  { arbitrary: mixed, weight: 5 },
  { arbitrary: bad, weight: 2 },
);
