// @ts-check
/** @import { AnnualReport, Dispute, Finding, Service } from "anzexian" */
/** @import { Character, FindingPlan } from "./insurers.mjs" */
/** @import { Settlement } from "./claims.mjs" */
/** @import { Contract } from "./policies.mjs" */
/** @import { Random } from "./random.mjs" */
import { clockOf, dateOf, dayOf, FIRST_DAY, LAST_DAY } from "./calendar.mjs";
import { randomOf } from "./random.mjs";

const DESCRIPTIONS = {
  1: ["实收保费低于备案费率下限", "擅自扩大免赔范围", "承保方案与联席会议约定不一致", "批单变更备案条款"],
  3: ["平台无服务过程记录，整改照片缺失", "服务结果为线下补录，闭环材料缺失"],
  6: ["上传的电子保单为空白文件，重新上传已逾期", "所传文件为另一投保单位的保单"],
  7: ["与比对系统的数据不一致", "必填内容缺失，经提示仍未补充", "与原始凭证不符"],
  8: ["理赔结果附件无法打开", "理赔金额未填写，补传已逾期"],
};

/** The longest time from the day on which a record ought to be in order to a finding about it. */
const TO_FINDING = 50;

/** @type {(character: Character) => AnnualReport[]} */
export function makeReports({ insurerId, spelling, reports }) {
  const instant = clockOf(spelling, randomOf(`${insurerId} reports`));
  return reports.map(({ year, on, status }) => ({
    insurerId,
    year,
    submittedAt: /** @type {string} */ (instant(dayOf(on))),
    status,
  }));
}

/**
 * A record as an inspector sees it.
 *
 * @typedef {object} Subject
 * @property {string} recordId
 * @property {number} begun
 * @property {number} due - the last day on which it may be incomplete.
 * @property {boolean} isLate - by its own data.
 */

/** @typedef {{ [Table in "policies" | "services" | "claims"]: readonly Subject[] }} Subjects */

/**
 * @param {readonly Contract[]} contracts
 * @param {readonly Service[]} services
 * @param {readonly Settlement[]} settlements
 * @returns {Subjects}
 */
export function subjectsOf(contracts, services, settlements) {
  return {
    policies: contracts.map(({ policy, signed, isLate }) => {
      return { recordId: policy.policyId, begun: signed, due: signed + 7, isLate };
    }),
    services: services.flatMap(({ serviceId, performedOn, plannedAt, reportedAt }) => {
      if (performedOn == null) return [];
      const begun = dayOf(performedOn);
      return [{ recordId: serviceId, begun, due: begun + 30, isLate: plannedAt == null || reportedAt == null }];
    }),
    claims: settlements.map(({ claim, settled, isLate }) => {
      return { recordId: claim.claimId, begun: settled, due: settled + 7, isLate };
    }),
  };
}

/** @type {(character: Character, subjects: Subjects) => Finding[]} */
export function makeFindings({ insurerId, prefix, findings = [] }, subjects) {
  const random = randomOf(`${insurerId} findings`);
  return findings.map((plan, index) => {
    const { item, status, about } = plan;
    const subject = about === undefined ? undefined : takeSubject(plan, subjects[about], random);
    return {
      findingId: `${prefix}-F${String(index + 1).padStart(2, "0")}`,
      insurerId,
      item,
      recordId: subject?.recordId,
      recordTable: item === 1 || item === 7 ? about : undefined,
      foundOn: dateOf(findingDay(plan, subject, random)),
      status,
      description: random.one(DESCRIPTIONS[item]),
    };
  });
}

/** @type {(plan: FindingPlan, subjects: readonly Subject[], random: Random) => Subject} */
function takeSubject({ twist }, subjects, random) {
  const isWanted = (/** @type {Subject} */ { begun, due, isLate }) =>
    begun >= FIRST_DAY && due + TO_FINDING <= LAST_DAY && isLate === (twist === "late");
  return random.one(subjects.filter(isWanted));
}

/** @type {(plan: FindingPlan, subject: Subject | undefined, random: Random) => number} */
function findingDay({ twist }, subject, random) {
  if (subject === undefined) return random.between(FIRST_DAY + 30, LAST_DAY);
  return twist === "early" ? subject.begun + 5 : subject.due + random.between(5, TO_FINDING);
}

/** @type {(character: Character, contracts: readonly Contract[]) => Dispute[]} */
export function makeDisputes({ insurerId, prefix, cases = [] }, contracts) {
  const random = randomOf(`${insurerId} disputes`);
  return cases.map(({ event, ...rest }, index) => {
    const inForce = contracts.filter(({ start }) => start < dayOf(rest.filedOn));
    return {
      disputeId: `${prefix}-L${index + 1}`,
      insurerId,
      eventId: event,
      policyId: rest.cause === "claims" ? random.one(inForce).policy.policyId : undefined,
      ...rest,
    };
  });
}
