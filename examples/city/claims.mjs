// @ts-check
/** @import { Claim } from "anzexian" */
/** @import { Character } from "./insurers.mjs" */
/** @import { Contract } from "./policies.mjs" */
import { clockOf, dateOf, FIRST_DAY, LAST_DAY } from "./calendar.mjs";
import { randomOf } from "./random.mjs";

/** The longest time from the start of a policy to the settlement of a claim on it. */
const TO_SETTLEMENT = 120;

/**
 * A claim, with its day as a number.
 *
 * @typedef {{ claim: Claim, settled: number, isLate: boolean }} Settlement
 */

/**
 * @param {Character} character
 * @param {readonly Contract[]} contracts
 * @returns {Settlement[]}
 */
export function makeSettlements({ insurerId, prefix, spelling, claims }, contracts) {
  const random = randomOf(`${insurerId} claims`);
  const instant = clockOf(spelling, random);
  const early = contracts.filter(({ start }) => start > FIRST_DAY && start + TO_SETTLEMENT + 40 <= LAST_DAY);
  const settled = random.some(early, claims.settled).map((contract, index) => {
    const day = contract.start + random.between(20, TO_SETTLEMENT);
    const isMissed = index < claims.missed;
    const isLate = index < claims.missed + claims.late;
    const delay = isLate ? random.between(8, 30) : random.between(0, 7);
    return { contract, day, isLate, resultUploadedAt: isMissed ? undefined : instant(day + delay) };
  });
  // The last one was settled as the year ended: its result may wait.
  const waiting = { contract: random.one(early), day: LAST_DAY - 2, isLate: false, resultUploadedAt: undefined };
  const settlements = [...settled, waiting].sort((a, b) => a.day - b.day);
  return settlements.map(({ contract, day, isLate, resultUploadedAt }, index) => ({
    claim: {
      claimId: `${prefix}-C${String(index + 1).padStart(2, "0")}`,
      policyId: contract.policy.policyId,
      settledOn: dateOf(day),
      resultUploadedAt,
    },
    settled: day,
    isLate,
  }));
}

/**
 * Claims that are not settled yet.
 *
 * @type {(character: Character, contracts: readonly Contract[]) => Claim[]}
 */
export function makePendingClaims({ insurerId, prefix, policies }, contracts) {
  const random = randomOf(`${insurerId} pending claims`);
  const early = contracts.filter(({ start }) => start + 20 <= LAST_DAY);
  return Array.from({ length: Math.ceil(policies / 100) }, (_, index) => ({
    claimId: `${prefix}-CP${index + 1}`,
    policyId: random.one(early).policy.policyId,
  }));
}
