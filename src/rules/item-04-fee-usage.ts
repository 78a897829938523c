import type { ExpenditureFacts, PolicyFacts } from "../facts/facts.js";
import type { Expenditure } from "../records/expenditure.js";
import type { Policy } from "../records/policy.js";
import { isWithin } from "../rulebook/intervals.js";
import type { RulebookItemOf } from "../rulebook/schema.js";
import { contains } from "../time/period.js";
import {
  compare,
  decimalText,
  type Fraction,
  fraction,
  fractionOf,
  larger,
  multiply,
  ZERO,
} from "../values/fraction.js";
import { deepFreeze } from "../values/freeze.js";
import { FenSum, formatFen } from "../values/money.js";
import type { FeeEvidence, PricedCharge } from "./breach.js";
import { assertRecords, insurerOf } from "./check-records.js";
import { assertContext, itemOf, type RuleContext } from "./context.js";
import type { Flag } from "./flag.js";
import { gatherAll } from "./gather.js";
import type { Rule } from "./rule.js";
import { lastDaySeen } from "./sight.js";
import { wholeOutcome } from "./whole.js";

type Terms = RulebookItemOf<"fee-usage">;

/** Sums in fen, as texts: they stay exact at any size. */
interface Gathered {
  spent: string;
  provided: string;
  premium: string;
}

/**
 * Item 4: an insurer spends the fee for prevention service (事故预防服务费用) of the period's policies in full. What was
 * spent, in percent of what was to be spent, falls into a band; the notice asks that the fee be at least a part of the
 * premiums.
 *
 * Annex, item 4; body, part 2 (6). Parameters: bands, the floor in percent of the premiums, weight.
 */
export const feeUsage: Rule<Gathered> = {
  item: 4,
  id: "fee-usage",
  isWhole: true,
  readings: ["feeBase", "feePolicies", "feeSpent"],
  nothing: () => ({ spent: "0", provided: "0", premium: "0" }),
  gather: (gathered, facts, context) => {
    const [spent, provided, premium] = [new FenSum(), new FenSum(), new FenSum()];
    for (const policy of facts.policies) {
      if (!isOfBase(policy, context)) continue;
      provided.add(policy.serviceFee);
      premium.add(policy.premium);
    }
    for (const expenditure of facts.expenditures) {
      if (isSpending(expenditure, context)) spent.add(expenditure.amount);
    }
    addSums(gathered, { spent: spent.total, provided: provided.total, premium: premium.total });
  },
  add: (gathered, { spent, provided, premium }) => {
    addSums(gathered, { spent: BigInt(spent), provided: BigInt(provided), premium: BigInt(premium) });
  },
  settle: () => {},
  outcome: (gathered, context, insurerId) => {
    const terms = itemOf(context, "fee-usage");
    const usage = usageOf(gathered, terms, context);
    const flags = flagsOf(usage, terms);
    const day = lastDaySeen(context);
    if (usage.share === null) return wholeOutcome("not-applicable", { charges: [], flags });
    const { percent, points } = usage.share;
    const evidence = feeEvidence(usage, percent);
    const charge: PricedCharge = { code: "fee-usage.underspent", recordId: insurerId, day, points, evidence };
    return wholeOutcome("scored", { charges: compare(points, ZERO) > 0 ? [charge] : [], flags });
  },
};

function addSums(gathered: Gathered, sums: { readonly [Sum in keyof Gathered]: bigint }): void {
  gathered.spent = `${BigInt(gathered.spent) + sums.spent}`;
  gathered.provided = `${BigInt(gathered.provided) + sums.provided}`;
  gathered.premium = `${BigInt(gathered.premium) + sums.premium}`;
}

/** Whether a policy's fee is to be spent in the period. */
export function isOfBase({ signed, effective }: PolicyFacts, { readings, period, asOf }: RuleContext): boolean {
  const placing = readings.feePolicies === "signed" ? signed : effective;
  return signed <= asOf && placing <= asOf && contains(period, placing);
}

function isSpending(expenditure: ExpenditureFacts, context: RuleContext): boolean {
  const { isForService, paid } = expenditure;
  if (!isForService || paid > context.asOf || !contains(context.period, paid)) return false;
  if (context.readings.feeSpent === "paid-in-period") return true;
  const { policy } = expenditure;
  return policy !== null && isOfBase(policy, context);
}

/** What was spent, and what it is measured by. Amounts are in fen. */
export interface Usage {
  readonly spent: bigint;
  readonly provided: bigint;
  readonly premium: bigint;
  readonly base: Fraction;
  /** Spending in percent of the base, and what its band takes; `null` where the base is 0: the item is not applicable. */
  readonly share: { readonly percent: Fraction; readonly points: Fraction } | null;
}

export function usageOf(gathered: Gathered, { bands, floorPercent }: Terms, { readings }: RuleContext): Usage {
  const [spent, provided, premium] = [BigInt(gathered.spent), BigInt(gathered.provided), BigInt(gathered.premium)];
  const floor = floorOf(premium, floorPercent);
  const base = readings.feeBase === "provided" ? fraction(provided) : larger(fraction(provided), floor);
  if (compare(base, ZERO) === 0) return { spent, provided, premium, base, share: null };
  const percent = fraction(100n * spent * base.denominator, base.numerator);
  const band = bands.find((each) => isWithin(percent, each)) as Terms["bands"][number];
  return { spent, provided, premium, base, share: { percent, points: fractionOf(band.points) } };
}

/** The least, in fen, that the service fee of premiums may be. */
function floorOf(premium: bigint, floorPercent: string): Fraction {
  return multiply(fraction(premium, 100n), fractionOf(floorPercent));
}

function flagsOf({ spent, provided, premium, base, share }: Usage, { floorPercent }: Terms): Flag[] {
  const flags: Flag[] = [];
  if (share !== null && compare(share.percent, fraction(100n)) > 0) {
    flags.push({ code: "overspent", spent: formatFen(spent), base: yuanText(base) });
  }
  if (compare(base, floorOf(premium, floorPercent)) < 0) {
    flags.push({ code: "fee-below-floor", provided: formatFen(provided), premium: formatFen(premium), floorPercent });
  }
  return flags;
}

function feeEvidence({ spent, provided, premium, base }: Usage, percent: Fraction): FeeEvidence {
  return {
    spent: formatFen(spent),
    base: yuanText(base),
    provided: formatFen(provided),
    premium: formatFen(premium),
    percent: decimalText(percent),
  };
}

/** An amount in yuan of any number of decimals: a floor of the premiums need not be whole fen. */
function yuanText(fen: Fraction): string {
  return fen.denominator === 1n ? formatFen(fen.numerator) : decimalText(multiply(fen, fraction(1n, 100n)));
}

/** Item 4 as an importer reads it. Amounts are in yuan. */
export interface FeeVerdict {
  readonly status: "scored" | "not-applicable";
  readonly spent: string;
  readonly provided: string;
  readonly premium: string;
  readonly base: string;
  /** Spending in percent of the base, cut downwards where it does not end; `null` where the base is 0. */
  readonly percent: string | null;
  /** What the band takes; `null` where the base is 0. */
  readonly points: string | null;
  readonly flags: readonly Flag[];
}

/**
 * Item 4 for one insurer: how much of the fee was spent, and what that takes.
 *
 * @param records - all policies and expenditures of the insurer.
 * @throws DatasetError where a record is not sound, or the records are not of one insurer.
 */
export function checkFeeUsage(
  records: { policies: readonly Policy[]; expenditures: readonly Expenditure[] },
  context: RuleContext,
): FeeVerdict {
  assertContext(context);
  assertRecords(records);
  const terms = itemOf(context, "fee-usage");
  const facts = insurerOf({ policies: records.policies, expenditures: records.expenditures });
  const usage = usageOf(gatherAll(feeUsage, facts, context), terms, context);
  return deepFreeze({
    status: usage.share === null ? "not-applicable" : "scored",
    spent: formatFen(usage.spent),
    provided: formatFen(usage.provided),
    premium: formatFen(usage.premium),
    base: yuanText(usage.base),
    percent: usage.share && decimalText(usage.share.percent),
    points: usage.share && decimalText(usage.share.points),
    flags: flagsOf(usage, terms),
  });
}
