import type { FindingFacts } from "../../facts/facts.js";
import { earliestFirst } from "../../rules/earliest-first.js";
import { isPremature } from "../../rules/findings.js";
import { contains } from "../../time/period.js";
import type { Day } from "../../values/day.js";
import type { Answer, ChangingAnswer, Question } from "../answer.js";
import { closeOf, type Situation } from "./group.js";

/**
 * The findings of one item about one record, which count once: the earliest that is confirmed, in its own period. So a
 * finding of an earlier period that is confirmed keeps one of this period out.
 */
export interface Contest {
  readonly questions: readonly Question[];
  /** Whether one counts in the period if nobody decides on any. */
  readonly isBreach: boolean;
  /** Answers by which it is the other way; `null` where there are none. */
  readonly toChange: readonly ChangingAnswer[] | null;
  /** The sets of actions of which each makes sure that none counts in the period. */
  readonly ways: readonly (readonly Answer[])[];
}

/** @param due - the due day until which findings are premature; `null` where there is none. */
export function contestOf(findings: readonly FindingFacts[], due: Day | null, situation: Situation): Contest {
  const counting = findings.filter((finding) => !isPremature(finding, due));
  counting.sort(earliestFirst);
  const first = counting.findIndex(({ status }) => status === "confirmed");
  const confirmed = counting[first];
  const undecided = first < 0 ? counting : counting.slice(0, first); // What comes after the first that counts never does.
  const isOfPeriod = ({ found }: FindingFacts) => contains(situation.context.period, found);
  const decided = <Code extends "finding.confirmed" | "finding.revoked">(code: Code, finding: FindingFacts) => {
    return { code, item: finding.item, recordId: finding.findingId, by: closeOf(situation) };
  };
  const revoked = (some: readonly FindingFacts[]) =>
    some.filter(isOfPeriod).map((finding) => decided("finding.revoked", finding));

  const isBreach = confirmed !== undefined && isOfPeriod(confirmed);
  const other = undecided.find((finding) => isOfPeriod(finding) !== isBreach);
  return {
    questions: undecided.map(({ findingId }) => ({ question: "finding", recordId: findingId })),
    isBreach,
    toChange: other === undefined ? null : [decided("finding.confirmed", other)],
    ways: [
      ...(isBreach ? [] : [revoked(undecided)]),
      ...undecided.flatMap((finding, place) =>
        isOfPeriod(finding) ? [] : [[decided("finding.confirmed", finding), ...revoked(undecided.slice(0, place))]],
      ),
    ],
  };
}
