// @ts-check
/** @import { Expenditure, Policy } from "anzexian" */
/** @import { Character } from "./insurers.mjs" */
/** @import { Contract } from "./policies.mjs" */
/** @import { Random } from "./random.mjs" */
import { dateOf, dayOf, FIRST_DAY, LAST_DAY } from "./calendar.mjs";
import { fenOf, fenText } from "./money.mjs";
import { randomOf } from "./random.mjs";

const PREVENTION = /** @type {const} */ ("prevention-service");

/**
 * The service-fee ledger: payments that add up to the character's part of the fee of the year's policies, some that
 * were reversed later, and what was paid for other purposes.
 *
 * @param {Character} character
 * @param {readonly Contract[]} contracts
 * @returns {Expenditure[]}
 */
export function makeExpenditures({ insurerId, prefix, spentPercent, begins }, contracts) {
  const random = randomOf(`${insurerId} expenditures`);
  const ofYear = contracts.filter(({ signed }) => signed >= FIRST_DAY).map(({ policy }) => policy);
  const fee = ofYear.reduce((sum, { serviceFee }) => sum + fenOf(serviceFee), 0);
  const first = Math.max(FIRST_DAY, dayOf(begins)) + 20;
  const payments = shares((fee / 100) * spentPercent, Math.ceil(ofYear.length / 8), random);
  const lines = [
    ...payments.map((fen) => ({ on: random.between(first, LAST_DAY), fen, purpose: PREVENTION })),
    ...Array.from({ length: 4 }, () => random.between(20_000, 400_000)).flatMap((fen, index) => [
      { on: first + index * 40, fen, purpose: PREVENTION },
      { on: first + index * 40 + random.between(3, 30), fen: -fen, purpose: PREVENTION },
    ]),
    ...Array.from({ length: 2 }, () => ({
      on: random.between(first, LAST_DAY),
      fen: random.between(50_000, 300_000),
      purpose: /** @type {const} */ ("other"),
    })),
  ];
  return lines
    .sort((a, b) => a.on - b.on)
    .map(({ on, fen, purpose }, index) => ({
      expenditureId: `${prefix}-X${String(index + 1).padStart(3, "0")}`,
      insurerId,
      policyId: fen > 0 && random.chance(60) ? policyBefore(on, ofYear, random)?.policyId : undefined,
      paidOn: dateOf(on),
      amount: fenText(fen),
      purpose,
    }));
}

/** @type {(day: number, policies: readonly Policy[], random: Random) => Policy | undefined} */
function policyBefore(day, policies, random) {
  const signed = policies.filter(({ signedOn }) => dayOf(signedOn) <= day);
  return signed.length === 0 ? undefined : random.one(signed);
}

/**
 * Uneven parts that add up to the whole; of nothing none.
 *
 * @type {(whole: number, count: number, random: Random) => number[]}
 */
function shares(whole, count, random) {
  if (whole === 0) return [];
  const weights = Array.from({ length: count }, () => random.between(50, 150));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((whole * weight) / total));
  const rest = whole - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === 0 ? part + rest : part));
}
