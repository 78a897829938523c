import type { ComplianceCatalog } from "./catalog.js";
import type { HazardEvidence } from "./compliance-duty.js";

const hazard = (serviceId: string, { hazardId, foundOn, major }: HazardEvidence) =>
  `服务${serviceId}于${foundOn}发现的${major ? "重大" : ""}隐患${hazardId}`;

const share = (share: string | null, percent: string | null) => (share === null ? "" : `，比例${share}（${percent}%）`);

export const zhCN: ComplianceCatalog = {
  duties: {
    "provider-assigned": ({ recordId, due, evidence }) =>
      `${evidence.start}签署的保单${recordId}应于${due}及以前确定服务机构或专家`,
    "plan-submitted": ({ recordId, due, evidence }) =>
      `${evidence.start}签署的保单${recordId}应于${due}及以前提交服务计划`,
    "service-performed": ({ recordId, due, evidence }) => {
      const { deferralIds } = evidence;
      const reasons = deferralIds.length === 0 ? "" : `（有延期说明${deferralIds.join("、")}）`;
      return `${evidence.start}签署的保单${recordId}应于${due}及以前完成事故预防技术服务${reasons}`;
    },
    "hazard-notified": ({ recordId, evidence }) => `${hazard(recordId, evidence)}应告知投保单位`,
    "hazard-rechecked": ({ recordId, evidence }) =>
      `${hazard(recordId, evidence)}应复核整改情况${evidence.rectifyBy === null ? "" : `（整改期限${evidence.rectifyBy}）`}`,
    "refusal-reported": ({ recordId, evidence }) =>
      `${hazard(recordId, evidence)}，投保单位于${evidence.refusedOn}拒绝整改，应报告属地相关部门`,
    "fee-provided": ({ recordId, evidence }) =>
      `保险机构${recordId}计提的事故预防服务费${evidence.provided}元，应不低于保费总额${evidence.premium}元的${evidence.floorPercent}%`,
    "policy-fee-provided": ({ recordId, evidence }) =>
      `保单${recordId}计提的事故预防服务费${evidence.provided}元，应不低于保费${evidence.premium}元的${evidence.floorPercent}%`,
    "fee-purpose": ({ recordId, day, evidence }) =>
      `${day}的费用支出${recordId}（${evidence.amount}元）应专门用于事故预防技术服务`,
    "placement-filed": ({ recordId, evidence }) =>
      `投保单位${evidence.policyholderId}异地投保的保单${recordId}应向行业主管部门报备`,
  },
  states: {
    met: ({ done }) => (done === null ? "符合要求" : `已于${done}完成`),
    late: ({ done, daysLate }) => `完成于${done}，超过期限${daysLate}天`,
    missed: ({ daysLate }) => `至今未完成，已超过期限${daysLate}天`,
    open: () => "尚未到期",
    outstanding: () => "至今未完成",
    broken: () => "不符合要求",
    lapsed: ({ terminatedOn }) => `保单已于${terminatedOn}终止，不再要求`,
  },
  duty: (asked, clause, stands) => `${asked}（${clause}）：${stands}。`,
  total: "全市",
  unnamed: { county: "未填写县区", industry: "未填写行业" },
  coverage: (name, { enterprises, employees }, percents) => {
    const gaps = [
      ...(employees.withoutNumber === 0 ? [] : [`另有${employees.withoutNumber}家未填写从业人员数`]),
      ...(employees.policyWithoutNumber === 0 ? [] : [`${employees.policyWithoutNumber}家有保单未填写承保人数`]),
    ];
    return [
      `${name}：应保企业${enterprises.obliged}家，已投保${enterprises.insured}家${share(enterprises.share, percents.enterprises)}`,
      `从业人员${employees.employed}人，已承保${employees.insured}人${share(employees.share, percents.employees)}`,
      ...gaps,
    ]
      .join("；")
      .concat("。");
  },
  unmatched: (count) => `另有${count}家投保单位不在企业名录中，未计入。`,
};
