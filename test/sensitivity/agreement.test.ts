import fc from "fast-check";
import { expect, test } from "vitest";
import { factsOf } from "../../src/dataset/dataset.js";
import {
  type Dataset,
  type EvaluateCall,
  evaluate,
  parseDataset,
  READING_NAMES,
  type ReadingName,
  type Readings,
  ruleContext,
} from "../../src/index.js";
import type { Combination, Sensitivity } from "../../src/sensitivity/index.js";
import { weighReadings } from "../../src/sensitivity/weigh-readings.js";
import { anyRulebook, anyScenario, toCall } from "../../src/testing/index.js";
import { workingDays } from "../../src/time/rest-days.js";
import { bruteForce } from "./brute-force.ts";

const numRuns = Number(process.env["CASES"] ?? 150);

/** Some readings are free and the others held, so that there are few enough combinations to evaluate each. */
const someFree = fc.shuffledSubarray([...READING_NAMES], { minLength: 1, maxLength: 6 });

/** A calendar that knows every day of which a duty can fall due, for calls that have none. */
const weekends = {
  from: "1980-01-01",
  to: "2130-12-31",
  isRestDay: (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
};

const given = fc.oneof(
  anyScenario(),
  anyRulebook().chain((rulebook) => anyScenario({ rulebook }).map((scenario) => ({ ...scenario, rulebook }))),
);

test("agrees with an evaluation of every combination, whatever the records, the rubric and the call", () => {
  fc.assert(
    fc.property(given, someFree, ({ dataset, call, ...rest }, free) => {
      const rulebook = "rulebook" in rest ? rest.rulebook : undefined;
      const parsed = parseDataset(dataset);
      for (const { insurerId } of dataset.insurers) {
        const asked = { restDays: weekends, ...toCall(call, rulebook), insurerId };
        expectAgreement(parsed, asked, free);
      }
    }),
    { numRuns },
  );
});

function expectAgreement(dataset: Dataset, call: EvaluateCall, free: readonly ReadingName[]): void {
  const { insurerId, ...rest } = call;
  const held = READING_NAMES.filter((name) => !free.includes(name));
  const inOrder = READING_NAMES.filter((name) => free.includes(name));
  const facts = factsOf(dataset).get(insurerId)!;
  const result = weighReadings(facts, ruleContext(rest), workingDays(call.restDays!), held);
  const expected = bruteForce(dataset, call, inOrder);

  expectEvaluated(result, dataset, call);
  expect(result.own.readings).toEqual(expected.own.readings);
  expect(result.held).toEqual(held);
  expect(result.combinations).toBe(expected.combinations);
  expect([result.lowest.exactScore, result.highest.exactScore]).toEqual([expected.scores[0], expected.scores.at(-1)]);
  const changesOf = ({ readings }: Combination) => changes(readings, result.own.readings);
  expect(
    new Map(
      result.tiers.map(({ tier, combinations, example }) => [tier, { combinations, fewest: changesOf(example) }]),
    ),
  ).toEqual(expected.tiers);
  expect(result.tiers.map(({ example }) => example.tier)).toEqual(result.tiers.map(({ tier }) => tier));
  expect(
    result.readings.map(({ reading, matters, movesScore, example }) => {
      if (example === null) return { reading, matters, movesScore, fewest: null };
      const [one, other] = example;
      expect(one.tier).not.toBe(other.tier);
      expect({ ...one.readings, [reading]: other.readings[reading] }).toEqual(other.readings);
      const fewest = changes({ ...one.readings, [reading]: result.own.readings[reading] }, result.own.readings);
      return { reading, matters, movesScore, fewest };
    }),
  ).toEqual(expected.readings);
  expect(
    result.contested
      .flatMap(({ item, code, recordId, day, notBy }) =>
        notBy.map(({ reading, option }) => [item, code, recordId, day, reading, option].join(" ")),
      )
      .sort(),
  ).toEqual([...expected.contested].sort());
}

/** Every combination that the result shows is what `evaluate` gives of it. */
function expectEvaluated(
  { own, lowest, highest, tiers, readings }: Sensitivity,
  dataset: Dataset,
  call: EvaluateCall,
): void {
  const shown = [
    ...[own, lowest, highest],
    ...tiers.map(({ example }) => example),
    ...readings.flatMap(({ example }) => example ?? []),
  ];
  for (const combination of shown) {
    const { score, exactScore, tier } = evaluate(dataset, { ...call, readings: combination.readings });
    expect(combination).toEqual({ readings: combination.readings, score, exactScore, tier });
  }
}

const changes = (readings: Readings, own: Readings) =>
  READING_NAMES.filter((name) => readings[name] !== own[name]).length;
