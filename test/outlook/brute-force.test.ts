import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EvaluateCall, parseDataset } from "../../src/index.js";
import { type Outlook, type OutlookEvent, outlook } from "../../src/outlook/index.js";
import type { RawDataset } from "../../src/testing/index.js";
import { asNumber, callsOf, entangled, openScenario } from "./any-outlook.ts";
import { knownRows, type TestQuestion } from "./completions.ts";
import { type Completion, countOf, everyCompletion, questionsIn, withFewQuestions } from "./try-all.ts";

/** So many completions are tried one by one. */
const MOST = 400;

/** The keys, among the test's own questions, of those of an event. */
function isOf({ code, questions }: OutlookEvent): (key: string) => boolean {
  const DUTIES: Record<string, string> = {
    "first-service.open": "service",
    "policy-upload.open": "upload",
    "claim-upload.open": "claim",
    "annual-report.open": "submission",
  };
  const keys = questions.map(({ question, recordId }) => {
    return question === "fee" ? "fee" : `${question === "duty" ? DUTIES[code] : question} ${recordId}`;
  });
  return (key) => keys.some((each) => key === each || (each.startsWith("report ") && key.startsWith(`${each} `)));
}

function expectAllOf(result: Outlook, questions: readonly TestQuestion[], completions: readonly Completion[]) {
  const scores = completions.map(({ evaluation }) => asNumber(evaluation.exactScore));
  const sorted = completions.map(({ evaluation }) => evaluation.exactScore).sort((a, b) => asNumber(a) - asNumber(b));
  expect([result.lowest.exactScore, result.highest.exactScore]).toEqual([sorted[0], sorted.at(-1)]);
  expect(new Set(result.tiers)).toEqual(new Set(completions.map(({ evaluation }) => evaluation.tier)));
  for (const event of result.events) {
    const isOwn = isOf(event);
    const cells = new Map<string, number[]>();
    completions.forEach(({ places }, index) => {
      const others = places.filter((_, at) => !isOwn((questions[at] as TestQuestion).key)).join();
      cells.set(others, [...(cells.get(others) ?? []), index]);
    });
    const tierOf = (index: number) => (completions[index] as Completion).evaluation.tier;
    const decides = [...cells.values()].some((cell) => new Set(cell.map(tierOf)).size > 1);
    const moves = [...cells.values()].map((cell) => {
      const ofCell = cell.map((index) => scores[index] as number);
      return Math.max(...ofCell) - Math.min(...ofCell);
    });
    expect({ ...event, weight: 0 }).toEqual({ ...event, weight: 0, decides });
    expect(Number(event.weight)).toBeCloseTo(Math.max(...moves), 9);
  }
}

const picks = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });

function expectTriedOut(dataset: RawDataset, call: EvaluateCall, ranks: readonly number[]): void {
  const known = withFewQuestions(knownRows(dataset, call), call, ranks, MOST);
  const questions = questionsIn(known, call);
  if (countOf(questions) > MOST) return;
  expectAllOf(outlook(parseDataset(known), call), questions, everyCompletion(known, questions, call));
}

describe("trying every completion gives the same ends, tiers, deciding events and weights", () => {
  test("of any records by any rubric", () => {
    fc.assert(
      fc.property(openScenario, picks, ({ scenario, rulebook, part }, ranks) => {
        for (const call of callsOf(scenario, rulebook, part)) expectTriedOut(scenario.dataset, call, ranks);
      }),
      { numRuns: 30 },
    );
  });

  test("of records that hang together", () => {
    fc.assert(
      fc.property(entangled, picks, ({ dataset, call }, ranks) => expectTriedOut(dataset, call, ranks)),
      { numRuns: 120 },
    );
  });
});
