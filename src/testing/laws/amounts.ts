import fc from "fast-check";
import { isWithin } from "../../rulebook/intervals.js";
import { findItem, type Rulebook } from "../../rulebook/rulebook.js";
import type { RulebookItemOf } from "../../rulebook/schema.js";
import { compare, type Fraction, fraction, fractionOf } from "../../values/fraction.js";
import { type Fen, formatFen, parseFen } from "../../values/money.js";
import { aimsOf } from "../arbitraries/aims.js";
import { anyScenario } from "../arbitraries/any.js";
import { amountAt, anIndex, percentOf } from "../arbitraries/money.js";
import type { PlainCall, RawDataset } from "../arbitraries/plain.js";
import { mustHold } from "./contradiction.js";
import { lawOf } from "./law.js";
import { rowsOf } from "./rows.js";
import { itemOf, totalsOf } from "./trial.js";

/* Laws of money. */

export const moneyByProportion = lawOf(
  "money-by-proportion",
  (rulebook) => fc.record({ scenario: anyScenario({ rulebook }), times: fc.constantFrom(2n, 3n, 7n, 10n, 99n) }),
  ({ scenario: { dataset, call }, times }, trial) =>
    trial.mustScoreTheSame([dataset, call], [multiplied(dataset, times), call], totalsOf),
);

function multiplied(dataset: RawDataset, times: bigint): RawDataset {
  const more = (yuan: string): string => formatFen(BigInt(parseFen(yuan) as Fen) * times);
  return {
    ...dataset,
    policies: rowsOf(dataset, "policies").map((row) => {
      return { ...row, premium: more(row.premium), serviceFee: more(row.serviceFee) };
    }),
    expenditures: rowsOf(dataset, "expenditures").map((row) => ({ ...row, amount: more(row.amount) })),
  };
}

/** A year's spending of an insurer with one policy, in fen. */
interface Spending {
  readonly fee: bigint;
  readonly spent: bigint;
  /** What was paid and taken back besides. */
  readonly reversed: bigint;
}

export const shareByBand = lawOf("share-by-band", spendingAtBounds, ({ fee, spent, reversed }, trial) => {
  const terms = findItem(trial.rulebook, "fee-usage");
  if (terms === undefined) return;
  const { dataset, call } = yearOfSpending({ fee, spent, reversed }, trial.rulebook);
  const { points } = bandOf(fraction(spent * 100n, fee), terms);
  for (const scored of trial.score(dataset, call).values()) {
    const taken = itemOf(scored, "fee-usage").deduction;
    const isRight = compare(fractionOf(taken), fractionOf(points)) === 0;
    mustHold(isRight, `${spent} fen of ${fee} fen take ${taken}, and the band takes ${points}.`);
  }
});

/** Spending at a bound between bands, or a fen to either side of it. */
function spendingAtBounds(rulebook: Rulebook): fc.Arbitrary<Spending> {
  const { bounds } = aimsOf(rulebook);
  return fc
    .record({
      index: anIndex,
      scale: fc.constantFrom("everyday" as const, "huge" as const),
      bound: fc.constantFrom(...bounds),
      more: fc.constantFrom(0n, -1n, 1n),
      reversed: anIndex,
    })
    .map(({ index, scale, bound, more, reversed }) => {
      const fee = amountAt(index, scale);
      return { fee, spent: percentOf(fee, bound) + more, reversed: amountAt(reversed, "everyday") };
    });
}

function bandOf(percent: Fraction, { bands }: RulebookItemOf<"fee-usage">) {
  return bands.find((band) => isWithin(percent, band)) as (typeof bands)[number];
}

/** All on the rulebook's first day. */
function yearOfSpending(
  { fee, spent, reversed }: Spending,
  { inForce }: Rulebook,
): {
  dataset: RawDataset;
  call: PlainCall;
} {
  const day = inForce.from;
  const amounts = [spent + reversed, -reversed].filter((fen) => fen !== 0n).map(formatFen);
  return {
    dataset: {
      insurers: [{ insurerId: "a", name: "a" }],
      policies: [
        {
          policyId: "a",
          insurerId: "a",
          policyholderId: "a",
          signedOn: day,
          effectiveOn: day,
          expiresOn: day,
          premium: "0",
          serviceFee: formatFen(fee),
        },
      ],
      expenditures: amounts.map((amount, index) => {
        return { expenditureId: `${index}`, insurerId: "a", paidOn: day, amount, purpose: "prevention-service" };
      }),
    },
    call: { period: { start: day, end: day } },
  };
}
