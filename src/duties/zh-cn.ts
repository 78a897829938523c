import { short } from "../messages/short.js";
import { loopFaults } from "../messages/zh-cn.js";
import type { ListedDuty } from "./listed-duty.js";
import type { DutyWords } from "./words.js";

const hazard = ({ recordId, hazardId }: ListedDuty) => `服务${recordId}发现的隐患${hazardId}`;

export const zhCN: DutyWords = {
  tasks: {
    "first-service": ({ recordId }) => `保单${recordId}：开展首次事故预防服务`,
    "service-loop": ({ recordId, policyId }) => `保单${policyId}的服务${recordId}：完成全过程流转并闭环`,
    "annual-report": ({ recordId }) => `报送${recordId}年度事故预防服务工作报告`,
    "policy-upload": ({ recordId }) => `保单${recordId}：上传电子保单`,
    "claim-upload": ({ recordId }) => `赔案${recordId}：上传理赔结果`,
    "provider-assigned": ({ recordId }) => `保单${recordId}：确定服务机构或专家`,
    "plan-submitted": ({ recordId }) => `保单${recordId}：提交服务计划`,
    "service-performed": ({ recordId }) => `保单${recordId}：完成事故预防技术服务`,
    "hazard-notified": (duty) => `${hazard(duty)}：告知投保单位`,
    "hazard-rechecked": (duty) => `${hazard(duty)}：复核整改情况`,
    "refusal-reported": (duty) => `${hazard(duty)}：就拒不整改报告属地相关部门`,
    "fee-provided": () => "事故预防服务费按保费总额的规定比例计提",
    "policy-fee-provided": ({ recordId }) => `保单${recordId}：按规定比例计提事故预防服务费`,
    "fee-purpose": ({ recordId }) => `费用支出${recordId}：专门用于事故预防技术服务`,
    "placement-filed": ({ recordId }) => `保单${recordId}：异地投保报备`,
  },
  states: {
    met: ({ done, due }) => {
      if (done === null) return due === null ? "符合要求" : `${due}判定合格`;
      return due === null ? `已于${done}完成` : `期限${due}，已于${done}完成`;
    },
    late: ({ done, due }) => `期限${due}，${done}才完成，已逾期`,
    missed: ({ due, daysLeft }) =>
      daysLeft === 0 ? `期限${due}，当日仍未完成` : `期限${due}，至今未完成，已逾期${-Number(daysLeft)}天`,
    broken: ({ due }) => (due === null ? "不符合要求" : `${due}判定不合格`),
    outstanding: ({ due, daysLeft }) =>
      due === null ? "至今未完成" : `整改期限${due}，至今未完成，已过${-Number(daysLeft)}天`,
    open: ({ due, daysLeft }) => `应于${due}及以前完成，还有${daysLeft}天`,
    "met-so-far": ({ due }) => `将于${due}判定，按现状不构成违反`,
    excused: () => "有理由延期，未定期限",
    lapsed: ({ due }) => `保单在期限${due}及以前已终止，义务随之终止`,
    exempt: ({ start }) => `自${start}起算，早于细则施行，不作判定`,
    undetermined: () => "投保单位规模不明，不作判定",
  },
  costs: {
    stake: ({ points, atStake }) => `违反扣${short(points)}分，目前会使总分减少${short(atStake)}分`,
    net: ({ points, net }) => `应扣${short(points)}分，实扣${short(net)}分`,
    elsewhere: () => "不属于本评价周期",
    none: () => "不计分",
  },
  faults: ({ loop }) => (loop === null ? "" : loopFaults(loop)),
  sentence: ({ task, clause, state, faults, cost }) =>
    `${task}（${clause}）：${state}${faults === "" ? "" : `（${faults}）`}。${cost === "" ? "" : `${cost}。`}`,
  marked: (task, stateName) => `〔${stateName}〕${task}`,
  marks: { "met-so-far": "暂无违反", outstanding: "未完成" },
};
