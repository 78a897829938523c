import type { AnnualReport } from "../../records/annual-report.js";
import { itemOf, type RuleContext } from "../../rules/context.js";
import { gatherAll } from "../../rules/gather.js";
import { annualReport, type ReportOwed, reportsOwed } from "../../rules/item-05-annual-report.js";
import { type Day, formatDay } from "../../values/day.js";
import { fractionOf } from "../../values/fraction.js";
import { parseInstantDay } from "../../values/instant.js";
import { inTextOrder } from "../../values/lists.js";
import type { ChangingAnswer } from "../answer.js";
import { breachGroups, closeOf, type Group, type Situation } from "./group.js";

/** Item 5: reports that can still be submitted in time, and reports on which nobody has decided. */
export function reportGroups(situation: Situation): Group[] {
  const { facts, context, tables } = situation;
  const own = tables.annualReports.filter(({ insurerId }) => insurerId === facts.insurerId);
  const accepted = owedBy(
    own.filter(({ status }) => status === "accepted"),
    situation,
  );
  return accepted.flatMap((owed) => {
    const pending = own.filter(({ year, status }) => year === owed.year && status === "pending");
    return groupsOf(owed, pending, context, situation);
  });
}

/** The reports that the insurer owes in the period, as if these were all that it submitted. */
function owedBy(reports: readonly AnnualReport[], { facts, context }: Situation): readonly ReportOwed[] {
  const submitted = reports.map(({ year, submittedAt }) => ({ year, submitted: dayOf(submittedAt) }));
  const gathered = gatherAll(annualReport, { ...facts, reports: submitted }, context);
  return reportsOwed(gathered, itemOf(context, "annual-report"), context);
}

/** @param owed - as if the pending reports were returned. */
function groupsOf(
  { year, duty }: ReportOwed,
  pending: readonly AnnualReport[],
  context: RuleContext,
  situation: Situation,
): Group[] {
  if (duty.status === "met") return [];
  const names = { item: 5, recordId: `${year}` } as const;
  const isOpen = duty.due > situation.asOf;
  const submitted: readonly ChangingAnswer[] = isOpen
    ? [{ ...names, code: "annual-report.submitted", by: formatDay(duty.due) }]
    : [];
  const inTime = pending
    .map(({ submittedAt }) => submittedAt)
    .filter((submittedAt) => dayOf(submittedAt) <= duty.due)
    .sort(inTextOrder);
  const decided =
    <Code extends "report.accepted" | "report.returned">(code: Code) =>
    (submittedAt: string) => ({ ...names, code, submittedAt, by: closeOf(situation) });
  const isBreach = inTime.length === 0;
  if (isBreach && !isOpen) return [];
  return breachGroups(fractionOf(itemOf(context, "annual-report").points), {
    code: isOpen ? "annual-report.open" : "annual-report.pending",
    recordId: names.recordId,
    due: isOpen ? duty.due : null,
    questions: [
      ...submitted.map(({ recordId }) => ({ question: "duty", recordId }) as const),
      ...inTime.map(() => ({ question: "report", recordId: names.recordId }) as const),
    ],
    isBreach,
    toChange: isBreach ? submitted : inTime.map(decided("report.returned")),
    ways: () => [...submitted, ...inTime.map(decided("report.accepted"))].map((action) => [action]),
  });
}

function dayOf(submittedAt: string): Day {
  return parseInstantDay(submittedAt) as Day;
}
