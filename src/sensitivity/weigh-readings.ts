import type { InsurerFacts } from "../facts/facts.js";
import { type RuleContext, readAs } from "../rules/context.js";
import type { WorkingDays } from "../time/rest-days.js";
import { formatDay } from "../values/day.js";
import { decimalText, fractionText } from "../values/fraction.js";
import { deepFreeze } from "../values/freeze.js";
import { remembering } from "../values/remembering.js";
import type { ReadingName } from "../vocabulary/readings.js";
import { type Choice, Choices, OWN } from "./choices.js";
import { contestedBreaches } from "./contested.js";
import { effectOf } from "./effects.js";
import { judgeItem } from "./judge-items.js";
import { Possibilities } from "./possibilities.js";
import { rangeOf } from "./range.js";
import type { Combination, Sensitivity } from "./result.js";
import { stakesOf } from "./stakes.js";

/**
 * What an insurer's score comes to over all combinations of the readings that are not held.
 *
 * @param days - for the reading that moves due days; `null` only where it is held as it moves none.
 * @throws CallError where a due day is outside the rest-day calendar.
 */
export function weighReadings(
  facts: InsurerFacts,
  context: RuleContext,
  days: WorkingDays | null,
  held: readonly ReadingName[],
): Sensitivity {
  const { rulebook, period, asOf } = context;
  const choices = new Choices(context.readings, held);
  const contextBy = remembering((choice: Choice) => readAs(context, choices.readingsOf(choice), days));
  const judged = rulebook.categories.map(({ items }) =>
    items.map((item) => judgeItem(item, facts, choices, contextBy)),
  );
  const stakes = stakesOf(rulebook, judged, choices);
  const possibilities = new Possibilities(stakes, choices);
  const combination = remembering((choice: Choice): Combination => {
    const taken = possibilities.takenBy(choice);
    const score = stakes.scoreOf(taken);
    return {
      readings: choices.readingsOf(choice),
      score: decimalText(score),
      exactScore: fractionText(score),
      tier: stakes.tierOf(taken),
    };
  });
  const { tiers, most, least } = rangeOf(possibilities);
  return deepFreeze<Sensitivity>({
    rulebook: rulebook.id,
    insurerId: facts.insurerId,
    insurerName: facts.name,
    period: { start: formatDay(period.start), end: formatDay(period.end) },
    asOf: formatDay(asOf),
    own: combination(OWN),
    combinations: choices.count,
    held,
    lowest: combination(most.choice),
    highest: combination(least.choice),
    tiers: tiers.map(({ tier, combinations, choice }) => ({ tier, combinations, example: combination(choice) })),
    readings: choices.free.map((reading) => {
      const { matters, movesScore, example } = effectOf(reading, tiers.length, possibilities);
      return { reading, matters, movesScore, example: example && [combination(example[0]), combination(example[1])] };
    }),
    contested: judged.flat().flatMap((item) => contestedBreaches(item, choices)),
  });
}
