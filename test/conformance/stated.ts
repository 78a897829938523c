/*
 * An evaluation, or a refusal, in the short words in which the authors of cases state what must come of one.
 */
import type { Refusal } from "../../src/conformance/pack.js";
import type { EvaluatedItem, Evaluation, Flag, OpenDuty } from "../../src/index.js";
import type { EvaluatedDraft } from "./draft.js";

const itemsOf = ({ categories }: Evaluation): EvaluatedItem[] => categories.flatMap(({ items }) => items);

const share = (part: string, whole: string): string => (part === whole ? part : `${part} of ${whole}`);

const openText = ({ code, recordId, due, atStake, points, inPeriod }: OpenDuty): string =>
  `${code} ${recordId} ${due} ${share(atStake, points)}${inPeriod ? "" : " later"}`;

const flagText = (flag: Flag): string => Object.values(flag).join(" ");

/** What an author states of an evaluation, told by the evaluation. */
export function statementOf(evaluation: Evaluation, speaksOfSurveys: boolean) {
  return {
    score: evaluation.exactScore,
    lost: itemsOf(evaluation)
      .flatMap(({ breaches }) => breaches)
      .map(({ code, recordId, day, net, points }) => `${code} ${recordId} ${day} ${share(net, points)}`),
    flags: evaluation.flags
      .filter(({ code }) => speaksOfSurveys || code !== "dimension-unrated")
      .map((flag) => flagText(flag)),
    open: evaluation.open.map(openText),
    undecided: evaluation.undecided.map((finding) => {
      const { item, findingId, foundOn, status, points } = finding;
      return `${item} ${findingId} ${foundOn} ${status} ${points}`;
    }),
  };
}

/** Whether an author's flags are all flags: not so where neither records nor statement speak of surveys. */
export function speaksOfSurveys({ books, flags, call }: EvaluatedDraft): boolean {
  const isSaid = flags?.some((flag) => flag.startsWith("dimension-unrated")) ?? false;
  return books?.surveys !== undefined || isSaid || call?.readings?.noSurvey !== undefined;
}

/** The ids of the items that are not applicable. */
export const notApplicableOf = (evaluation: Evaluation): number[] =>
  itemsOf(evaluation)
    .filter(({ status }) => status === "not-applicable")
    .map(({ item }) => item);

/** The evidence of each breach, by its record. */
export const evidenceOf = (evaluation: Evaluation): Record<string, object> =>
  Object.fromEntries(
    itemsOf(evaluation).flatMap(({ breaches }) => breaches.map(({ recordId, evidence }) => [recordId, evidence])),
  );

/** Each problem of a refusal as `code place`. */
export function problemTexts(refusal: Refusal): string[] {
  if (refusal.error === "call") return refusal.problems.map(({ code, option }) => `${code} ${option ?? "the call"}`);
  return refusal.problems.map(({ code, table, row, field }) => {
    const rowPlace = row === null ? table : `${table}[${row}]`;
    return `${code} ${[rowPlace, field].filter((part) => part !== null).join(".") || "the whole"}`;
  });
}
