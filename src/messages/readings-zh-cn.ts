import type { ReadingWords } from "./reading-words.js";

export const readingsZhCN: ReadingWords = {
  dayCount: {
    name: "期限起算",
    options: { "exclude-start": "起始当日不计入期限", "include-start": "起始当日计为第一日" },
  },
  lastDay: {
    name: "期限届满日为休息日",
    options: { "as-is": "不顺延", "next-working-day": "顺延至下一工作日" },
  },
  breachPeriod: {
    name: "扣分归属的评价周期",
    options: { "due-day": "按应完成日归属", "start-day": "按期限起始日归属" },
  },
  earlierDuties: {
    name: "细则施行前起算的义务",
    options: { exempt: "不评价", judged: "照常评价" },
  },
  firstServiceFrom: {
    name: "首次服务的起算日",
    options: { effective: "合同生效日，签署在后的为签署日", signed: "签署日" },
  },
  terminatedPolicy: {
    name: "期限内终止的保单",
    options: { lapses: "不再要求首次服务", stands: "仍要求首次服务" },
  },
  serviceLoop: {
    name: "服务流转与闭环",
    options: { both: "既未流转又未闭环的，方予扣分", either: "未流转或未闭环的，即予扣分" },
  },
  feeBase: {
    name: "服务费支出比例的基数",
    options: { provided: "保单对应的服务费", "statutory-floor": "保单对应的服务费，但不低于保费的规定比例" },
  },
  feePolicies: {
    name: "计入基数的保单",
    options: { signed: "周期内签署的", effective: "周期内生效的" },
  },
  feeSpent: {
    name: "计入支出的款项",
    options: { "paid-in-period": "周期内支付的全部", "on-period-policies": "周期内支付且用于基数内保单的" },
  },
  reportDay: {
    name: "年度报告的期限",
    options: { inclusive: "含规定日期当日", exclusive: "不含规定日期当日" },
  },
  surveyMean: {
    name: "满意度的计算",
    options: { "by-response": "全部评价计入", "latest-by-policyholder": "每家投保单位只计最近一次评价" },
  },
  noSurvey: {
    name: "无人评价的维度",
    options: { full: "按五星计", zero: "不得分" },
  },
  disputeUnit: {
    name: "涉诉事件的计数",
    options: { event: "按事件计", case: "按案件计" },
  },
  disputeForum: {
    name: "涉诉的范围",
    options: { court: "诉讼", "court-or-arbitration": "诉讼和仲裁", "complaints-too": "诉讼、仲裁和投诉" },
  },
  disputeCause: {
    name: "涉诉的事由",
    options: { any: "不限", named: "限于承保、理赔、事故预防" },
  },
  categoryFloor: {
    name: "类别扣分的限额",
    options: { zero: "以类别分值为限", none: "不设限额" },
  },
};
