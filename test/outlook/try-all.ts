/* Small sets of questions, and every completion of them. */
import { type EvaluateCall, type Evaluation, evaluate } from "../../src/index.js";
import { closeOf, completed, type Draft, daysLeft, questionsOf, type TestQuestion } from "./completions.ts";

export const countOf = (questions: readonly TestQuestion[]): number =>
  questions.reduce((count, { answers }) => count * answers.length, 1);

/** The questions, with one day to try things on: any day that is in time is as good. */
export const questionsIn = (known: Draft, call: EvaluateCall): readonly TestQuestion[] =>
  questionsOf(known, call, daysLeft(call, []).slice(0, 1));

/** The records with most questions answered on the day of asOf, so that few completions are left to be tried. */
export function withFewQuestions(known: Draft, call: EvaluateCall, ranks: readonly number[], most: number): Draft {
  const asOf = call.asOf ?? call.period.end;
  const order = questionsOf(known, call, [asOf]).map((question, place) => {
    return { question, rank: ranks[place % ranks.length] as number };
  });
  let room = most;
  const settled: ((draft: Draft) => void)[] = [];
  for (const { question, rank } of order.sort((a, b) => a.rank - b.rank)) {
    const { answers } = question;
    if (answers.length <= room) room = Math.floor(room / answers.length);
    else settled.push(answers[1 + (rank % (answers.length - 1))] ?? (() => {}));
  }
  const draft = structuredClone(known);
  for (const answer of settled) answer(draft);
  return draft;
}

export interface Completion {
  /** The place of the answer to each question. */
  readonly places: readonly number[];
  readonly evaluation: Evaluation;
}

export function everyCompletion(known: Draft, questions: readonly TestQuestion[], call: EvaluateCall): Completion[] {
  return Array.from({ length: countOf(questions) }, (_, index) => {
    let rest = index;
    const places = questions.map(({ answers }) => {
      const place = rest % answers.length;
      rest = Math.floor(rest / answers.length);
      return place;
    });
    const answers = questions.map((question, at) => question.answers[places[at] as number] ?? (() => {}));
    return { places, evaluation: evaluate(completed(known, answers), { ...call, asOf: closeOf(call) }) };
  });
}
