import type { Expenditure } from "../../records/expenditure.js";
import { formatDay } from "../../values/day.js";
import { add, type Fraction, fraction } from "../../values/fraction.js";
import type { Aims } from "./aims.js";
import { aDay, at, type DaySeed, dayFrom, dayTextFrom, spread } from "./days.js";
import { anId, type Ids } from "./ids.js";
import { amountAt, anIndex, aStyle, type MoneyStyle, moneyText, percentOf, type Scale } from "./money.js";
import { around, pick, row, several, shape } from "./pick.js";
import type { Setting } from "./setting.js";

/** A policy by its place in the insurer's list, or none. */
type Naming = number | null | undefined;

const naming = pick<Naming>([3, undefined], [1, null], [6, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

/** One payment of any kind. */
export interface ExpenditureSeed {
  id: string;
  paidOn: DaySeed;
  policy: Naming;
  purpose: Expenditure["purpose"];
  amount: number;
  negative: boolean;
  style: MoneyStyle;
}

export const anExpenditureSeed = shape<ExpenditureSeed>({
  id: anId,
  paidOn: aDay,
  policy: naming,
  purpose: pick<Expenditure["purpose"]>([3, "prevention-service"], [1, "other"]),
  amount: anIndex,
  negative: pick<boolean>([4, false], [1, true]),
  style: aStyle,
});

interface Piece {
  id: string;
  paidOn: DaySeed;
  policy: Naming;
  style: MoneyStyle;
}

/** A share of the base: a bound between bands by its place, what the best band asks for, or a percentage. */
type Share = { readonly bound: number } | { readonly beyondEnough: bigint } | { readonly percent: bigint };

function percentage(share: Share, { bounds, enough }: Aims): Fraction {
  if ("bound" in share) return around(bounds, share.bound) as Fraction;
  return "percent" in share ? fraction(share.percent) : add(enough, fraction(share.beyondEnough));
}

/** Payments that come to a share of the base, and so many fen more. */
export interface SpendingSeed {
  share: Share;
  more: bigint;
  pieces: Piece[];
  /** An amount that is paid and taken back besides. */
  reversed: number | undefined;
}

const aPiece = shape<Piece>({
  id: anId,
  paidOn: pick<DaySeed>([3, ...spread("known")], [1, ...at("start", 0), ...at("known", 63)]),
  policy: naming,
  style: aStyle,
});

const bounds: readonly Share[] = [0, 1, 2, 3, 4, 5].map((bound) => ({ bound }));
const percents = (...all: bigint[]): Share[] => all.map((percent) => ({ percent }));

const spending = (...shares: [weight: number, ...shares: Share[]][]) =>
  shape<SpendingSeed>({
    share: pick<Share>(...shares),
    more: pick<bigint>([2, 0n], [2, -1n, 1n]),
    pieces: several(aPiece, 4, 1),
    reversed: pick<number | undefined>([3, undefined], [1, 0, 1, 12, 20, 40]),
  });

export const someSpending = spending(
  [12, ...bounds],
  [4, ...percents(0n, 100n)],
  [2, ...percents(30n, 50n, 70n, 90n, 150n)],
);
export const littleSpending = spending([6, ...percents(0n)], [2, ...bounds], [1, ...percents(30n)]);
/** Enough to lose nothing. */
export const enoughSpending = shape<SpendingSeed>({
  share: pick<Share>([5, ...[0n, 20n, 10n, 5n, 40n].map((beyondEnough) => ({ beyondEnough }))]),
  more: pick<bigint>([1, 0n, 1n]),
  pieces: several(aPiece, 4, 1),
  reversed: pick<number | undefined>([3, undefined], [1, 0, 1, 12]),
});

/** The insurer's policies, and those that its base counts. */
export interface Payees {
  all: readonly string[];
  base: readonly string[];
}

function payee(policy: Naming, policies: readonly string[]): string | null | undefined {
  return typeof policy === "number" ? around(policies, policy) : policy;
}

/** The amounts that a sum is paid in, none of them zero. */
function split(total: bigint, pieces: number): bigint[] {
  const part = total / BigInt(pieces);
  const last = total - part * BigInt(pieces - 1);
  return [...Array.from({ length: pieces - 1 }, () => part), last].filter((amount) => amount !== 0n);
}

export function buildSpending(
  seed: SpendingSeed,
  base: bigint,
  payees: Payees,
  insurerId: string,
  setting: Setting,
  ids: Ids,
): Expenditure[] {
  const amounts = split(percentOf(base, percentage(seed.share, setting.aims)) + seed.more, seed.pieces.length);
  if (seed.reversed !== undefined) {
    const extra = amountAt(seed.reversed, "everyday") + 1n;
    amounts.push(extra, -extra);
  }
  const onlyBase = setting.readings.feeSpent === "on-period-policies" && payees.base.length > 0;
  return amounts.map((amount, n) => {
    const piece = around(seed.pieces, n) as Piece;
    return row<Expenditure>({
      expenditureId: ids.take(piece.id),
      insurerId,
      policyId: onlyBase ? around(payees.base, piece.policy ?? n) : payee(piece.policy, payees.all),
      paidOn: dayTextFrom(piece.paidOn, setting),
      amount: moneyText(amount, piece.style),
      purpose: "prevention-service",
    });
  });
}

/** `exact`: the spending stands already, so this payment is not to count. */
export function buildExpenditure(
  seed: ExpenditureSeed,
  scale: Scale,
  exact: boolean,
  payees: Payees,
  insurerId: string,
  setting: Setting,
  ids: Ids,
): Expenditure {
  const paid = dayFrom(seed.paidOn, setting);
  const size = amountAt(seed.amount, scale === "nothing" ? "everyday" : scale);
  const counts = paid >= setting.start && paid <= setting.lastKnown;
  return row<Expenditure>({
    expenditureId: ids.take(seed.id),
    insurerId,
    policyId: payee(seed.policy, payees.all),
    paidOn: formatDay(paid),
    amount: moneyText(seed.negative ? -size : size, seed.style),
    purpose: exact && counts ? "other" : seed.purpose,
  });
}
