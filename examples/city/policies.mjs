// @ts-check
/** @import { Policy } from "anzexian" */
/** @import { Character } from "./insurers.mjs" */
/** @import { Client } from "./enterprises.mjs" */
/** @import { Random } from "./random.mjs" */
import { clockOf, dateOf, dayOf, FIRST_DAY, LAST_DAY } from "./calendar.mjs";
import { yuan } from "./money.mjs";
import { randomOf } from "./random.mjs";

/** How many policies of each insurer end early, before their first service. */
const TERMINATED = 3;

/**
 * A policy, with its days as numbers.
 *
 * @typedef {object} Contract
 * @property {Policy} policy
 * @property {number} signed
 * @property {number} start - the later of signing and effect.
 * @property {boolean} isLate - whether its upload is late, or is missing.
 * @property {boolean} isOwedService - whether its policyholder is large or medium, and the policy runs on.
 */

/**
 * An insurer's policies, in order of signing.
 *
 * @param {Character} character
 * @param {readonly Client[]} clients
 * @returns {Contract[]}
 */
export function makeContracts(character, clients) {
  const random = randomOf(`${character.insurerId} policies`);
  const signingDays = makeSigningDays(character, random);
  const { late, missed, outside, unknown, early, ended } = drawSpecial(character, signingDays, random);
  const instant = clockOf(character.spelling, random);
  return clients.map((client, index) => {
    const signed = /** @type {number} */ (signingDays[index]);
    const start = Math.max(signed + random.between(0, 4), signed < FIRST_DAY ? FIRST_DAY : 0);
    const premium = premiumOf(client, random);
    const isLate = late.includes(index) || missed.includes(index);
    const isUnknown = unknown.includes(index);
    const isEnded = ended.includes(index);
    const delay = early.includes(index) ? -2 : uploadDelay(late.includes(index), random);
    const filing = random.between(1, 20);
    /** @type {Policy} */
    const policy = {
      policyId: `${character.prefix}-${String(index + 1).padStart(4, "0")}`,
      insurerId: character.insurerId,
      policyholderId: client.enterprise.policyholderId,
      enterpriseSize: isUnknown ? undefined : client.size,
      signedOn: dateOf(signed),
      effectiveOn: dateOf(start),
      expiresOn: dateOf(start + 364),
      terminatedOn: isEnded ? dateOf(start + random.between(10, 30)) : undefined,
      premium: yuan(premium),
      serviceFee: yuan((premium / 100) * character.feePercent),
      uploadedAt: missed.includes(index) ? undefined : instant(signed + delay),
      insuredEmployees: client.employees,
      placedOutsideCity: outside.includes(index) ? true : undefined,
      placementFiledOn: outside.indexOf(index) % 2 === 1 ? dateOf(signed + filing) : undefined,
    };
    const isOwedService = !isEnded && !isUnknown && (client.size === "large" || client.size === "medium");
    return { policy, signed, start, isLate, isOwedService };
  });
}

/**
 * Spread over the year, a little at random, and in order.
 *
 * @type {(character: Character, random: Random) => number[]}
 */
function makeSigningDays({ begins, policies }, random) {
  const first = dayOf(begins);
  const days = Array.from({ length: policies }, (_, index) => {
    const even = first + Math.floor((index * (LAST_DAY - first + 1)) / policies);
    return Math.min(LAST_DAY, even + random.between(0, 5));
  });
  return days.sort((a, b) => a - b);
}

/**
 * Which policies, by their index, are not like the others.
 *
 * @param {Character} character
 * @param {readonly number[]} signingDays
 * @param {Random} random
 */
function drawSpecial({ uploads, placedOutside = 0, sizesUnknown = 0, misdated = 0 }, signingDays, random) {
  const inTheYear = [...signingDays.keys()].filter((index) => isWellWithin(signingDays[index] ?? 0));
  const count = uploads.late + uploads.missed + placedOutside + sizesUnknown + misdated + TERMINATED;
  const drawn = random.some(inTheYear, count);
  const next = (/** @type {number} */ length) => drawn.splice(0, length);
  return {
    late: next(uploads.late),
    missed: next(uploads.missed),
    outside: next(placedOutside),
    unknown: next(sizesUnknown),
    early: next(misdated),
    ended: next(TERMINATED),
  };
}

/**
 * Whether all that follows from a signing happens within the year, even late.
 *
 * @type {(signed: number) => boolean}
 */
function isWellWithin(signed) {
  return signed > FIRST_DAY + 5 && signed < LAST_DAY - 60;
}

/**
 * In time by the seventh day, most often at once.
 *
 * @type {(isLate: boolean, random: Random) => number}
 */
function uploadDelay(isLate, random) {
  if (isLate) return random.chance(50) ? 8 : random.between(9, 40);
  return random.chance(85) ? random.between(0, 3) : random.between(4, 7);
}

/**
 * In whole hundreds of yuan, by the head.
 *
 * @type {(client: Client, random: Random) => number}
 */
function premiumOf({ employees }, random) {
  return 100 * Math.ceil((employees * random.between(60, 180)) / 100) + 1500;
}
