import { short } from "../messages/short.js";
import { firstProducts, type SuspicionCatalog } from "./catalog.js";
import type { DatedField } from "./date-orders.js";
import type { TermFault } from "./judge-terms.js";
import type { ProductFaults } from "./suspicion.js";

const FIELDS: { readonly [Field in DatedField]: string } = {
  assignedAt: "确定服务机构或专家",
  closedAt: "闭环",
  effectiveOn: "保单生效",
  expiresOn: "保单到期",
  filedOn: "立案",
  foundOn: "发现隐患",
  notifiedOn: "告知投保单位",
  paidOn: "支付",
  performedOn: "开展服务",
  plannedAt: "提交服务计划",
  recheckedOn: "复核",
  rectifiedOn: "完成整改",
  rectifyBy: "整改期限",
  refusedOn: "拒绝整改",
  reportedAt: "录入服务结果",
  reportedToAuthorityOn: "报告主管部门",
  respondedOn: "答复满意度调查",
  resultUploadedAt: "上传理赔结果",
  settledOn: "理赔完成",
  signedOn: "保单签署",
  submittedOn: "提交延期说明",
  terminatedOn: "保单终止",
  until: "延期截止",
};

const FAULTS: { readonly [Fault in TermFault]: string } = {
  "term-too-long": "保险期间过长",
  "premium-too-low": "保费过低",
  "premium-too-high": "保费过高",
  "premium-per-employee-too-low": "人均保费过低",
  "premium-per-employee-too-high": "人均保费过高",
  "fee-rate-too-low": "服务费用比例过低",
  "fee-rate-too-high": "服务费用比例过高",
  "industry-not-stated": "未填写行业",
  "size-not-stated": "未填写企业规模",
  "employees-not-stated": "未填写承保人数",
};

const SIZES = { large: "大型", medium: "中型", small: "小型", micro: "微型" };
const PURPOSES = { "prevention-service": "事故预防技术服务", other: "其他" };
const SCALES = { "too-high": "高于保费", "too-low": "不足保费的1%" };

function list(products: readonly ProductFaults[]): string {
  const { shown, more } = firstProducts(products, FAULTS, (id, faults) => `产品${id}（${faults.join("、")}）`);
  return `${shown.join("、")}${more === 0 ? "" : `等${products.length}个`}`;
}

export const zhCN: SuspicionCatalog = {
  suspicions: {
    "dates-out-of-order": ({ recordId, values: { first, second, policyId, hazardId } }, tableName) => {
      const place = `${tableName}${recordId}${hazardId === null ? "" : `的隐患${hazardId}`}`;
      const field = FIELDS[first.field];
      const earlier = `${policyId === null ? field : field.replace("保单", `保单${policyId}`)}（${first.day}）`;
      return `${place}：${FIELDS[second.field]}（${second.day}）早于${earlier}。`;
    },
    "upload-before-signing": ({ recordId, values }) =>
      `保单${recordId}：电子保单上传于${values.uploadedOn}，早于签署之日${values.signedOn}。`,
    "service-outside-term": ({ recordId, values }) =>
      `服务${recordId}开展于${values.performedOn}，不在保单${values.policyId}的有效期间（${values.from}至${values.to}）之内。`,
    "same-facts": ({ recordId, values }) =>
      `保单${recordId}与保单${values.samePolicyId}内容相同：投保单位${values.policyholderId}，保费${values.premium}元，日期、服务费用、承保人数均一致。`,
    "spending-above-fee": ({ recordId, values }) =>
      `保单${recordId}：事故预防服务费已支出${values.spent}元，超过计提的${values.serviceFee}元。`,
    "spending-without-policy": ({ recordId, values }) =>
      `费用支出${recordId}（${values.paidOn}，${values.amount}元，用途：${PURPOSES[values.purpose]}）未对应保单。`,
    "fee-rate-scale": ({ recordId, values }) =>
      `保单${recordId}：计提服务费${values.serviceFee}元，保费${values.premium}元，服务费${SCALES[values.is]}，疑为百分数与小数混用。`,
    "long-term": ({ recordId, values }) =>
      `保单${recordId}：保险期间${values.effectiveOn}至${values.expiresOn}，超过${values.years}年。`,
    "premium-far-off": ({ recordId, values }) =>
      `保单${recordId}：保费${values.premium}元，严重偏离同类保单保费的中位数${short(values.median)}元（${values.industry}，${SIZES[values.enterpriseSize]}，共${values.peers}张保单）。`,
    "no-filed-product": ({ recordId, values }) => `保单${recordId}（${values.signedOn}签署）：没有适用的备案产品。`,
    "off-filed-terms": ({ recordId, values }) => `保单${recordId}不符合备案条款及费率：${list(values.products)}。`,
    "filed-terms-unclear": ({ recordId, values }) =>
      `保单${recordId}是否符合备案条款及费率，因资料不全无法判断：${list(values.products)}。`,
  },
};
