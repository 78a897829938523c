// @ts-check
/** @import { Deferral, Hazard, Service } from "anzexian" */
/** @import { Character, FirstServices } from "./insurers.mjs" */
/** @import { Contract } from "./policies.mjs" */
/** @import { Random } from "./random.mjs" */
import { clockOf, dateOf, FIRST_DAY, knownDate, LAST_DAY } from "./calendar.mjs";
import { randomOf } from "./random.mjs";

const REASONS = ["企业停产检修", "项目尚未开工", "厂区搬迁", "投保单位申请改期", "汛期停工"];

/** @typedef {keyof FirstServices} Turn */

/**
 * What can become of a first service, beside being in time.
 *
 * @type {readonly Turn[]}
 */
const TURNS = ["late", "missed", "rejected", "putOff", "endless", "pending"];

/**
 * The prevention services of an insurer, and why some are late.
 *
 * @param {Character} character
 * @param {readonly Contract[]} contracts
 * @returns {{ services: Service[], deferrals: Deferral[] }}
 */
export function makeServices(character, contracts) {
  const random = randomOf(`${character.insurerId} services`);
  const turns = takeTurns(character, contracts, random);
  const visits = contracts.flatMap((contract) => {
    const on = visitDay(contract, turns.get(contract), character, random);
    return on === undefined ? [] : [{ contract, on }];
  });
  const faults = takeFaults(character, visits, random);
  const instant = clockOf(character.spelling, random);
  return {
    services: visits.map((visit, index) => {
      const serviceId = `${character.prefix}-S${String(index + 1).padStart(4, "0")}`;
      const service = soundService(serviceId, visit, random, instant);
      return spoil(service, faults.get(visit));
    }),
    deferrals: makeDeferrals(character, turns, random),
  };
}

/** @typedef {{ contract: Contract, on: number }} Visit */
/** @typedef {(day: number) => string | undefined} Instant */

/** @type {(contract: Contract) => number} */
const dueDay = ({ start }) => start + 45;

/** @type {(character: Character, contracts: readonly Contract[], random: Random) => Map<Contract, Turn>} */
function takeTurns({ firstServices = {} }, contracts, random) {
  const turns = TURNS.flatMap((turn) => Array.from({ length: firstServices[turn] ?? 0 }, () => turn));
  const open = contracts.filter(
    (contract) => contract.isOwedService && contract.signed >= FIRST_DAY && dueDay(contract) + 30 <= LAST_DAY,
  );
  const taken = random.some(open, turns.length);
  return new Map(taken.map((contract, index) => [contract, /** @type {Turn} */ (turns[index])]));
}

/**
 * The day of a policy's first service; none where there is none.
 *
 * @type {(contract: Contract, turn: Turn | undefined, character: Character, random: Random) => number | undefined}
 */
function visitDay(contract, turn, { servedPercent }, random) {
  if (turn === "late" || turn === "rejected" || turn === "putOff") return dueDay(contract) + random.between(1, 25);
  if (turn !== undefined || contract.policy.terminatedOn != null) return undefined;
  if (!contract.isOwedService && !random.chance(servedPercent)) return undefined;
  return contract.start + random.between(5, 38);
}

/** @type {(character: Character, visits: readonly Visit[], random: Random) => Map<Visit, "tolerated" | number>} */
function takeFaults({ loops }, visits, random) {
  const judged = visits.filter(({ on }) => on + 31 <= LAST_DAY);
  const taken = random.some(judged, loops.broken + loops.tolerated);
  return new Map(taken.map((visit, index) => [visit, index < loops.broken ? index : "tolerated"]));
}

/** @type {(serviceId: string, visit: Visit, random: Random, instant: Instant) => Service} */
function soundService(serviceId, { contract, on }, random, instant) {
  const hazards = on > LAST_DAY || !random.chance(32) ? [] : makeHazards(serviceId, on, random);
  // Work in hand at the end of the year: what was found is to be remedied in the next.
  const isInHand = hazards.length > 0 && on > LAST_DAY - 15 && random.chance(50);
  const resolved = Math.max(on, ...hazards.map(({ resolved }) => resolved));
  const reported = Math.min(on + random.between(0, 2), Math.max(on, LAST_DAY));
  return {
    serviceId,
    policyId: contract.policy.policyId,
    assignedAt: instant(Math.max(contract.signed, on - random.between(8, 14))),
    plannedAt: instant(Math.max(contract.signed, on - random.between(2, 6))),
    performedOn: knownDate(on),
    reportedAt: isInHand ? undefined : instant(reported),
    closedAt: isInHand ? undefined : instant(Math.max(reported, resolved) + random.between(0, 2)),
    hazards: hazards.length === 0 ? undefined : hazards.map(({ hazard }) => hazard),
  };
}

/** @type {(serviceId: string, on: number, random: Random) => { hazard: Hazard, resolved: number }[]} */
function makeHazards(serviceId, on, random) {
  return Array.from({ length: random.chance(75) ? 1 : 2 }, (_, index) => {
    const major = random.chance(6);
    const rectifyBy = on + (major ? 30 : 15);
    const found = { hazardId: `${serviceId}-${index + 1}`, foundOn: dateOf(on), major, notifiedOn: dateOf(on) };
    if (major && random.chance(40)) {
      const dates = { refusedOn: knownDate(on + 5), reportedToAuthorityOn: knownDate(on + 7) };
      return { hazard: { ...found, rectifyBy: dateOf(rectifyBy), ...dates }, resolved: on + 7 };
    }
    const rectified = rectifyBy - random.between(0, 10);
    const resolved = rectified + random.between(0, 4);
    const dates = { rectifiedOn: knownDate(rectified), recheckedOn: knownDate(resolved) };
    return { hazard: { ...found, rectifyBy: dateOf(rectifyBy), ...dates }, resolved };
  });
}

/**
 * A sound service with a fault: the ways to break it take turns.
 *
 * @type {(service: Service, fault: "tolerated" | number | undefined) => Service}
 */
function spoil(service, fault) {
  if (fault === undefined) return service;
  if (fault === "tolerated") return { ...service, plannedAt: undefined };
  const { assignedAt, plannedAt, closedAt, ...rest } = service;
  const stages = fault % 3 === 1 ? { plannedAt } : { assignedAt, plannedAt };
  if (fault % 3 !== 2) return { ...rest, ...stages, reportedAt: undefined };
  const foundOn = /** @type {string} */ (service.performedOn);
  const hazard = { hazardId: `${service.serviceId}-1`, foundOn, major: true, notifiedOn: foundOn };
  return { ...rest, assignedAt, closedAt, hazards: [hazard] };
}

/** @type {(character: Character, turns: Map<Contract, Turn>, random: Random) => Deferral[]} */
function makeDeferrals({ prefix }, turns, random) {
  const deferred = [...turns].filter(([, turn]) => turn !== "late" && turn !== "missed");
  return deferred.map(([contract, turn], index) => ({
    deferralId: `${prefix}-D${String(index + 1).padStart(2, "0")}`,
    policyId: contract.policy.policyId,
    reason: random.one(REASONS),
    submittedOn: dateOf(dueDay(contract) - random.between(1, 12)),
    status: turn === "rejected" || turn === "pending" ? turn : "accepted",
    until: turn === "putOff" || turn === "rejected" ? dateOf(dueDay(contract) + 30) : undefined,
  }));
}
