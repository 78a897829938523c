import type { EnterpriseSize } from "../vocabulary/statuses.js";
import type { SizeCatalog } from "./catalog.js";
import { SIZE_TABLE, type SizeIndustry, type SizeMetric, type SizeRow } from "./size-table.js";
import type { MetricVerdict } from "./verdict.js";

const SIZES: { readonly [Size in EnterpriseSize]: string } = {
  large: "大型",
  medium: "中型",
  small: "小型",
  micro: "微型",
};

const METRICS: { readonly [Metric in SizeMetric]: string } = {
  employees: "从业人员",
  revenue: "营业收入",
  assets: "资产总额",
};

/** What the table itself, which is in Chinese, calls a row. */
const rowName = (industry: SizeIndustry) => (SIZE_TABLE.find((row) => row.industry === industry) as SizeRow).name;

const measured = ({ metric, value, meets }: MetricVerdict) =>
  `${METRICS[metric]}${value}${metric === "employees" ? "人" : "元"}，符合${SIZES[meets]}标准`;

export const zhCN: SizeCatalog = {
  determined: ({ size, industry, metrics }) =>
    `按“${rowName(industry)}”标准划为${SIZES[size]}企业：${metrics.map(measured).join("；")}。`,
  cannotBeTold: (why) => `企业规模无法判定：${why}。`,
  withoutRow: {
    "industry-missing": "未填写行业",
    "industry-unknown": "所填行业不是国民经济行业分类的代码或门类，也不是划型标准所列行业",
    "industry-too-broad": "所填行业涉及多项划型标准，应细化到大类或中类",
    "industry-outside-table": "金融业、教育、公共管理等行业不适用划型标准",
  },
  withoutMetrics: ({ industry, missing }) =>
    `按“${rowName(industry)}”标准划型，缺少${missing.map((metric) => METRICS[metric]).join("、")}`,
  withoutEnterprise: "企业名录中没有该投保单位",
  filled: ({ policyId, policyholderId }, verdict) =>
    `保单${policyId}（投保单位${policyholderId}）未填写企业规模，已予补填。${verdict}`,
  contradicted: ({ policyId, policyholderId, stated }, verdict) =>
    `保单${policyId}（投保单位${policyholderId}）填写的企业规模为${SIZES[stated]}，与企业指标不符。${verdict}`,
  undetermined: ({ policyId, policyholderId }, verdict) =>
    `保单${policyId}（投保单位${policyholderId}）未填写企业规模。${verdict}`,
};
