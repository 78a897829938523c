import type { Placed } from "../catalog.js";
import type { PlanCatalog } from "./catalog.js";

const placed = ({ score, tier }: Placed) => `${score}分（${tier}）`;

export const zhCN: PlanCatalog = {
  reachable: (insurer, tier, from, to, actions, cost) =>
    `${insurer}：采取${actions}项措施（成本${cost}）可确保达到${tier}，至少得${placed(to)}；不采取则最低为${placed(from)}。`,
  certain: (insurer, tier, from) => `${insurer}：已确保达到${tier}，至少得${placed(from)}，无须采取措施。`,
  unreachable: (insurer, tier, to, lacking, lost) => {
    const items = lost.map(({ item, points }) => `${item}扣${points}分`);
    return `${insurer}：无法确保达到${tier}，至多可确保${placed(to)}，还差${lacking}分。已无法挽回：${items.join("，")}。`;
  },
  item: (number, name) => `第${number}项“${name}”`,
  actions: {
    "first-service.performed": ({ recordId }) => `为保单${recordId}开展首次事故预防服务`,
    "service-loop.closed": ({ recordId }) => `使服务${recordId}完成全过程流转并闭环`,
    "service-loop.left": ({ recordId }) => `服务${recordId}保持现状（一旦闭环，针对它的检查发现即计入本周期）`,
    "annual-report.submitted": ({ recordId }) => `报送${recordId}年度报告`,
    "policy-upload.uploaded": ({ recordId }) => `上传保单${recordId}的电子保单`,
    "claim-upload.uploaded": ({ recordId }) => `上传赔案${recordId}的理赔结果`,
    "finding.confirmed": ({ recordId }) => `使检查发现${recordId}得到确认（计入其所属周期，后一发现不再计）`,
    "finding.revoked": ({ recordId }) => `使检查发现${recordId}被撤销`,
    "deferral.accepted": ({ recordId }) => `使延期说明${recordId}得到认可`,
    "deferral.rejected": ({ recordId }) => `使延期说明${recordId}不获认可（违反归入另一周期）`,
    "report.accepted": ({ recordId, submittedAt }) => `使${submittedAt}报送的${recordId}年度报告通过`,
    "report.returned": ({ recordId, submittedAt }) => `使${submittedAt}报送的${recordId}年度报告被退回`,
    "dispute.liable": ({ recordId }) => `案件${recordId}认定保险机构有责`,
    "dispute.not-liable": ({ recordId }) => `案件${recordId}认定保险机构无责，或期末前未作认定`,
    "survey.rated": ({ stars }, dimension) => `使${dimension}获得至少${stars}星评价`,
    "fee.spent": ({ amount }) => `再支出事故预防服务费至少${amount}元`,
  },
  action: (done, by, gain, cost) => `${by}及以前：${done}。可多确保${gain}分，成本${cost}。`,
};
