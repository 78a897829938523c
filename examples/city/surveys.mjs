// @ts-check
/** @import { Survey } from "anzexian" */
/** @import { Character } from "./insurers.mjs" */
/** @import { Contract } from "./policies.mjs" */
/** @import { Random } from "./random.mjs" */
import { dateOf, FIRST_DAY, LAST_DAY } from "./calendar.mjs";
import { randomOf } from "./random.mjs";

/**
 * Responses whose stars lack exactly what the character says, one or two at a time.
 *
 * @param {Character} character
 * @param {readonly Contract[]} contracts
 * @returns {Survey[]}
 */
export function makeSurveys({ insurerId, prefix, surveys }, contracts) {
  const { responses, partial = 0, lacking } = surveys;
  const random = randomOf(`${insurerId} surveys`);
  const early = contracts.filter(({ start }) => start + 60 <= LAST_DAY);
  const asked = random.some(early, responses).sort((a, b) => a.start - b.start);
  const attitude = starsLacking(lacking.attitude, responses, random);
  const professionalism = starsLacking(lacking.professionalism, responses, random);
  const timeliness = starsLacking(lacking.timeliness, responses - partial, random);
  return asked.map((contract, index) => ({
    surveyId: `${prefix}-Q${String(index + 1).padStart(3, "0")}`,
    policyId: contract.policy.policyId,
    respondedOn: dateOf(Math.max(FIRST_DAY, contract.start + random.between(30, 60))),
    attitude: attitude[index],
    professionalism: professionalism[index],
    timeliness: timeliness[index],
  }));
}

/** @type {(lacking: number, count: number, random: Random) => number[]} */
function starsLacking(lacking, count, random) {
  const stars = Array.from({ length: count }, () => 5);
  for (let left = lacking; left > 0; ) {
    const index = random.between(0, count - 1);
    const given = stars[index] ?? 0;
    const lost = Math.min(left, given - 1, random.chance(80) ? 1 : 2);
    stars[index] = given - lost;
    left -= lost;
  }
  return stars;
}
