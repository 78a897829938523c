import { isWithin, lowerBound } from "../../rulebook/intervals.js";
import type { RulebookItemOf } from "../../rulebook/schema.js";
import { itemOf } from "../../rules/context.js";
import { gatherAll } from "../../rules/gather.js";
import { feeUsage, type Usage, usageOf } from "../../rules/item-04-fee-usage.js";
import { compare, type Fraction, fraction, fractionOf, larger, multiply } from "../../values/fraction.js";
import { formatFen } from "../../values/money.js";
import type { ChangingAnswer } from "../answer.js";
import { closeOf, type Group, isTimeLeft, type Outcome, type Situation, type Way } from "./group.js";

type Band = RulebookItemOf<"fee-usage">["bands"][number];

/** A band that spending can still reach, and the least more, in fen, that reaches it. */
interface ReachedBand {
  readonly points: Fraction;
  readonly more: bigint;
}

/** Item 4: what is spent by the close beyond what has been, from nothing to what the base in full still lacks. */
export function feeGroups(situation: Situation): Group[] {
  const { facts, context } = situation;
  if (!isTimeLeft(situation)) return [];
  const terms = itemOf(context, "fee-usage");
  const usage = usageOf(gatherAll(feeUsage, facts, context), terms, context);
  if (usage.share === null) return [];
  const bands = reachedBands(usage, terms.bands);
  const [now] = bands;
  const outcomes = outcomesOf(bands, (band) => spent(band, situation));
  if (now === undefined || outcomes.length < 2) return [];
  return [
    {
      code: "fee-usage.open",
      recordId: facts.insurerId,
      due: null,
      questions: [{ question: "fee", recordId: facts.insurerId }],
      asIs: now.points,
      outcomes,
      ways: () => waysOf(bands, (band) => spent(band, situation)),
    },
  ];
}

/** The bands that can be reached, by how much it takes; the first is that of what has been spent. */
function reachedBands({ spent, base }: Usage, bands: readonly Band[]): readonly ReachedBand[] {
  const full = larger(fraction(spent), fraction(roundedUp(base)));
  const reached: ReachedBand[] = [];
  for (const band of bands) {
    const start = larger(fraction(spent), fraction(startOf(band, base)));
    const percent = multiply(start, fraction(100n * base.denominator, base.numerator));
    if (compare(start, full) > 0 || !isWithin(percent, band)) continue;
    reached.push({ points: fractionOf(band.points), more: start.numerator - spent });
  }
  return reached.sort((a, b) => (a.more < b.more ? -1 : 1));
}

/** The least whole fen of a base that a band holds; any number, where it has no lower bound. */
function startOf(band: Band, base: Fraction): bigint {
  const bound = lowerBound(band);
  if (bound === null) return -(1n << 200n);
  const at = multiply(multiply(bound, base), fraction(1n, 100n));
  const start = roundedUp(at);
  const isLeftOut = band.above !== undefined && compare(fraction(start), at) === 0;
  return isLeftOut ? start + 1n : start;
}

function roundedUp({ numerator, denominator }: Fraction): bigint {
  const whole = numerator / denominator;
  return whole * denominator < numerator ? whole + 1n : whole;
}

function spent({ more }: ReachedBand, situation: Situation): ChangingAnswer {
  const { insurerId } = situation.facts;
  return { code: "fee.spent", item: 4, recordId: insurerId, by: closeOf(situation), amount: formatFen(more) };
}

function outcomesOf(bands: readonly ReachedBand[], answer: (band: ReachedBand) => ChangingAnswer): readonly Outcome[] {
  const byPoints = [...bands].sort((a, b) => compare(a.points, b.points)); // of equal points the least more stays first
  const first = byPoints.filter(({ points }, index) => {
    const before = byPoints[index - 1];
    return before === undefined || compare(before.points, points) !== 0;
  });
  return first.map((band) => ({ points: band.points, answers: band.more === 0n ? [] : [answer(band)] }));
}

/** To spend at least what reaches a band makes sure of the worst band from there on. */
function waysOf(bands: readonly ReachedBand[], answer: (band: ReachedBand) => ChangingAnswer): readonly Way[] {
  return bands.slice(1).map((band, index) => ({
    points: bands
      .slice(index + 1)
      .map(({ points }) => points)
      .reduce(larger),
    actions: [answer(band)],
  }));
}
