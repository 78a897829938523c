import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Evaluation, evaluate, parseDataset } from "../../src/index.js";
import { knownBy, type Outlook, outlook } from "../../src/outlook/index.js";
import { knownBy as knownTables } from "../../src/testing/laws/known.js";
import { whatIf } from "../../src/what-if/index.js";
import { callsOf, openScenario } from "./any-outlook.ts";
import { closeOf, completed, daysLeft, knownRows, questionsOf } from "./completions.ts";

const numbers = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });

const asFraction = (exact: string) => exact.split("/").map(BigInt) as [bigint, bigint];
const isAtMost = (a: string, b: string) => {
  const [[n, d], [m, e]] = [asFraction(a), asFraction(b)];
  return n * e <= m * d;
};

const scoreOf = ({ score, exactScore, tier }: Pick<Evaluation, "score" | "exactScore" | "tier">) => ({
  score,
  exactScore,
  tier,
});

function expectInside({ lowest, highest, tiers }: Outlook, { exactScore, tier }: Evaluation) {
  expect([isAtMost(lowest.exactScore, exactScore), isAtMost(exactScore, highest.exactScore)]).toEqual([true, true]);
  expect(tiers).toContain(tier);
}

describe("whatever the records, the call and the rubric", () => {
  test("every answer to the open questions has its score inside, and its tier among the possible", () => {
    fc.assert(
      fc.property(openScenario, numbers, ({ scenario, rulebook, part }, picks) => {
        for (const call of callsOf(scenario, rulebook, part)) {
          const result = outlook(parseDataset(scenario.dataset), call);
          const known = knownRows(scenario.dataset, call);
          const questions = questionsOf(known, call, daysLeft(call, [0.3, 0.7]));
          for (let round = 0; round < 4; round++) {
            const answers = questions.map(({ answers }, place) => {
              return answers[(picks[(place * 7 + round * 13) % picks.length] as number) % answers.length] ?? (() => {});
            });
            const evaluation = evaluate(completed(known, answers), { ...call, asOf: closeOf(call) });
            expectInside(result, evaluation);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test("the changes of both ends lead to their scores, and the events are worth what they say", () => {
    fc.assert(
      fc.property(openScenario, ({ scenario, rulebook, part }) => {
        const dataset = parseDataset(scenario.dataset);
        for (const call of callsOf(scenario, rulebook, part)) {
          const result = outlook(dataset, call);
          const { insurerId, ...rest } = { ...call, asOf: result.close };
          const known = knownBy(dataset, result.asOf);
          for (const end of [result.lowest, result.highest]) {
            const after =
              end.changes.length === 0
                ? evaluate(known, { ...rest, insurerId })
                : whatIf(known, rest, end.changes)[0]?.after;
            expect(scoreOf(after as Evaluation)).toEqual(scoreOf(end as never));
          }
          expect(result.tiers).toContain(result.lowest.tier);
          expect(result.tiers).toContain(result.highest.tier);
          expect(result.isCertain).toBe(result.tiers.length === 1);
          expect(result.events.some(({ decides }) => decides)).toBe(!result.isCertain);
        }
      }),
      { numRuns: 120 },
    );
  });

  test("facts dated after asOf change nothing", () => {
    fc.assert(
      fc.property(openScenario, ({ scenario, rulebook, part }) => {
        for (const call of callsOf(scenario, rulebook, part)) {
          const known = parseDataset(knownTables(call.asOf ?? call.period.end, scenario.dataset));
          expect(outlook(parseDataset(scenario.dataset), call)).toEqual(outlook(known, call));
        }
      }),
      { numRuns: 120 },
    );
  });
});
