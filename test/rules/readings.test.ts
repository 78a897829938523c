import fc from "fast-check";
import { expect, test } from "vitest";
import { factsOf } from "../../src/dataset/dataset.js";
import { parseDataset, READING_NAMES, READINGS, type Readings, ruleContext } from "../../src/index.js";
import { gatherAll } from "../../src/rules/gather.js";
import type { Rule } from "../../src/rules/rule.js";
import { RULES } from "../../src/rules/rules.js";
import { anyReadings, anyScenario, toCall } from "../../src/testing/index.js";
import { read, tableRows } from "../docs/markdown.ts";

const numRuns = Number(process.env["CASES"] ?? 60);

/** A calendar that knows every day of which a duty can fall due, for calls that have none. */
const restDays = {
  from: "1980-01-01",
  to: "2130-12-31",
  isRestDay: (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
};

const given = fc.tuple(anyScenario(), anyReadings());

/** What a rule comes to for each insurer, by the call's readings or by others. */
function outcomes(rule: Rule<unknown>, [{ dataset, call }]: Given, readings: Partial<Readings>) {
  const context = ruleContext({ restDays, ...toCall(call), readings });
  return [...factsOf(parseDataset(dataset)).values()].map((facts) =>
    rule.outcome(gatherAll(rule, facts, context), context, facts.insurerId),
  );
}

type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never;

/** The readings of a call, and others for those that a rule does not name. */
function othersThan(rule: Rule<unknown>, [{ call }, others]: Given): Partial<Readings> {
  const own = Object.entries(call.readings ?? {}).filter(([name]) => rule.readings.some((each) => each === name));
  const other = Object.entries(others).filter(([name]) => !rule.readings.some((each) => each === name));
  return Object.fromEntries([...own, ...other]);
}

test.each(RULES)("item $item reads no reading that its rule does not name", (rule) => {
  fc.assert(
    fc.property(given, (one) => {
      expect(outcomes(rule, one, othersThan(rule, one))).toEqual(outcomes(rule, one, one[0].call.readings ?? {}));
    }),
    { numRuns },
  );
});

const samples = fc.sample(given, { numRuns: 400, seed: 20_231_030 });

const named = RULES.flatMap((rule) => rule.readings.map((reading) => ({ item: rule.item, reading, rule })));

test.each(named)("item $item reads $reading: some records show it", ({ rule, reading }) => {
  const shows = (one: Given) => {
    const own = one[0].call.readings ?? {};
    const [first, ...others] = READINGS[reading].map((option) => outcomes(rule, one, { ...own, [reading]: option }));
    return others.some((other) => JSON.stringify(other, print) !== JSON.stringify(first, print));
  };
  expect(samples.some(shows)).toBe(true);
});

const print = (_: string, value: unknown) => (typeof value === "bigint" ? `${value}` : value);

test("the readings' page names the items that read each", () => {
  const cells = tableRows(read("docs/readings.md")).flatMap(([a = "", b = "", c = "", d = ""]) => [
    [a, b],
    [c, d],
  ]);
  for (const name of READING_NAMES.filter((each) => each !== "categoryFloor")) {
    const items = RULES.filter(({ readings }) => readings.includes(name)).map(({ item }) => item);
    expect(cells.find(([reading]) => reading?.includes(`\`${name}\``))?.[1]?.trim()).toBe(items.join(", "));
  }
});
