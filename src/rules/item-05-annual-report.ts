import type { ReportFacts } from "../facts/facts.js";
import type { AnnualReport } from "../records/annual-report.js";
import type { Policy } from "../records/policy.js";
import type { RulebookItemOf } from "../rulebook/schema.js";
import { contains } from "../time/period.js";
import { type Day, dayOf, formatDay, NEVER, yearOf } from "../values/day.js";
import { fractionOf } from "../values/fraction.js";
import { append, keepFirstOfEach } from "../values/lists.js";
import type { PricedCharge } from "./breach.js";
import { assertRecords, insurerOf } from "./check-records.js";
import { asSeen, assertContext, itemOf, type RuleContext } from "./context.js";
import { type Duty, type DutyVerdict, dutyUntil, dutyVerdict } from "./duty.js";
import { gatherAll } from "./gather.js";
import type { OpenCharge } from "./open-duty.js";
import type { Rule } from "./rule.js";
import { wholeOutcome } from "./whole.js";

type Terms = RulebookItemOf<"annual-report">;

interface Gathered {
  /** The day on which the insurer first signed a policy in sight; NEVER where it has not. */
  firstSigned: Day;
  /** Once settled, the earliest report of each year. */
  readonly reports: ReportFacts[];
}

/**
 * Item 5: an insurer submits its report on the year's prevention service (年度事故预防服务工作报告) by 15 December.
 * It owes one for each 15 December of the period on which it had signed a policy.
 *
 * Annex, item 5. Parameters: the day of the year, points, weight.
 */
export const annualReport: Rule<Gathered> = {
  item: 5,
  id: "annual-report",
  isWhole: true,
  readings: ["reportDay"],
  nothing: () => ({ firstSigned: NEVER, reports: [] }),
  gather: (gathered, facts, context) => {
    for (const { signed } of facts.policies) {
      if (signed <= context.asOf) gathered.firstSigned = Math.min(gathered.firstSigned, signed);
    }
    for (const { year, submitted } of facts.reports) gathered.reports.push({ year, submitted });
  },
  add: (gathered, { firstSigned, reports }) => {
    gathered.firstSigned = Math.min(gathered.firstSigned, firstSigned);
    append(gathered.reports, reports);
  },
  settle: ({ reports }) => {
    reports.sort((a, b) => a.year - b.year || a.submitted - b.submitted);
    keepFirstOfEach(reports, ({ year }) => year);
  },
  outcome: (gathered, context) => {
    const reports = reportsOwed(gathered, itemOf(context, "annual-report"), context);
    const charges: PricedCharge[] = [];
    const open: OpenCharge[] = [];
    const points = fractionOf(itemOf(context, "annual-report").points);
    for (const { year, day, duty } of reports) {
      const { status, due, done } = duty;
      if (status === "open") {
        open.push({
          code: "annual-report.open",
          recordId: `${year}`,
          policyId: null,
          due,
          isOfPeriod: true,
          isCovered: false,
        });
      } else if (status !== "met") {
        const daysLate = (done === NEVER ? context.asOf : done) - due;
        const evidence = { year, due: formatDay(due), done: done === NEVER ? null : formatDay(done), daysLate };
        const code = status === "late" ? "annual-report.late" : "annual-report.missed";
        charges.push({ code, recordId: `${year}`, day, points, evidence });
      }
    }
    return wholeOutcome(reports.length === 0 ? "not-applicable" : "scored", { charges, open });
  },
};

/** A report that is owed: for a year, because of the rubric's day in it, which also places it in the period. */
export interface ReportOwed {
  readonly year: number;
  readonly day: Day;
  readonly duty: Duty;
}

/** The reports that an insurer owes for the days of the period, by what was settled of all its records. */
export function reportsOwed({ firstSigned, reports }: Gathered, terms: Terms, context: RuleContext): ReportOwed[] {
  const { period, readings } = context;
  const owed: ReportOwed[] = [];
  for (let year = yearOf(period.start); year <= yearOf(period.end); year++) {
    const day = dayOf(year, terms.dueMonth, terms.dueDayOfMonth);
    if (!contains(period, day) || firstSigned > day) continue;
    const due = readings.reportDay === "inclusive" ? day : day - 1;
    const done = asSeen(reports.find((report) => report.year === year)?.submitted ?? NEVER, context);
    owed.push({ year, day, duty: dutyUntil(dayOf(year, 1, 1), due, done, context) });
  }
  return owed;
}

/** Item 5 for one year, as an importer reads it. */
export interface ReportVerdict extends DutyVerdict {
  readonly year: number;
}

/**
 * Item 5 for one insurer: what became of each report that it owes in the period.
 *
 * @param records - all policies and annual reports of the insurer.
 * @throws DatasetError where a record is not sound, or the records are not of one insurer.
 */
export function checkAnnualReport(
  records: { policies: readonly Policy[]; annualReports: readonly AnnualReport[] },
  context: RuleContext,
): readonly ReportVerdict[] {
  assertContext(context);
  assertRecords(records);
  const terms = itemOf(context, "annual-report");
  const facts = insurerOf({ policies: records.policies, annualReports: records.annualReports });
  return Object.freeze(
    reportsOwed(gatherAll(annualReport, facts, context), terms, context).map(({ year, duty }) => {
      const verdict = dutyVerdict(duty, context);
      return Object.freeze({ year, ...verdict, counts: duty.status === "late" || duty.status === "missed" });
    }),
  );
}
