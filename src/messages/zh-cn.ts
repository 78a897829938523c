import type { DutyEvidence, FindingEvidence, LoopEvidence, ReportEvidence, ServiceStage } from "../rules/breach.js";
import type { Catalog } from "./catalog.js";
import { short } from "./short.js";

const STAGES: { readonly [Stage in ServiceStage]: string } = {
  assigned: "未确定服务机构或专家",
  planned: "未提交服务计划",
  reported: "未录入服务结果",
};

const TABLES: Catalog["names"]["table"] = {
  insurers: "保险机构",
  policies: "保单",
  enterprises: "企业",
  services: "服务",
  deferrals: "延期说明",
  expenditures: "费用支出",
  annualReports: "年度报告",
  claims: "赔案",
  surveys: "满意度调查",
  disputes: "涉诉案件",
  findings: "检查发现",
};

const DIMENSIONS: Catalog["names"]["dimension"] = {
  attitude: "服务态度",
  professionalism: "专业度",
  timeliness: "及时性",
};

const FINDING_STATUS = { detected: "待确认", appealed: "申诉中" };

const DIGITS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

const late = (act: string, { done, due, daysLate }: DutyEvidence | ReportEvidence) =>
  `期限为${due}，实际于${done}${act}，逾期${daysLate}天`;
const missed = (act: string, { due }: DutyEvidence | ReportEvidence) => `期限为${due}，尚未${act}`;
/** The due day is included. */
const by = (due: string) => `${due}前（含当日）`;
const about = ({ about }: FindingEvidence) => (about === null ? "" : `（涉及${TABLES[about.table]}${about.recordId}）`);

/** What is not in order with a service's flow and loop. */
export const loopFaults = ({ missingStages, isClosed, unresolvedHazards }: LoopEvidence): string =>
  [
    ...missingStages.map((stage) => STAGES[stage]),
    ...(isClosed ? [] : ["流程未闭环"]),
    ...(unresolvedHazards.length === 0 ? [] : [`隐患未闭环：${unresolvedHazards.join("、")}`]),
  ].join("；");

export const zhCN: Catalog = {
  breaches: {
    "filed-terms.found": ({ recordId, day, evidence }) =>
      `${day}检查认定的问题${recordId}${about(evidence)}：未执行备案条款及费率，或未按联席会议定的承保方案承保`,
    "first-service.late": ({ recordId, evidence }) =>
      `保单${recordId}：首次事故预防服务（自${evidence.start}起算）${late("开展", evidence)}`,
    "first-service.missed": ({ recordId, evidence }) =>
      `保单${recordId}：首次事故预防服务（自${evidence.start}起算）${missed("开展", evidence)}`,
    "service-loop.broken": ({ recordId, day, evidence }) =>
      `保单${evidence.policyId}的服务${recordId}（${evidence.performedOn}开展，${day}判定）：${loopFaults(evidence)}`,
    "service-loop.found": ({ recordId, day, evidence }) =>
      `${day}检查认定的问题${recordId}${about(evidence)}：服务未在平台全过程流转且未闭环`,
    "fee-usage.underspent": ({ recordId, evidence }) =>
      `保险机构${recordId}实际支出事故预防服务费${evidence.spent}元，为应支出${evidence.base}元的${short(evidence.percent)}%`,
    "annual-report.late": ({ evidence }) => `${evidence.year}年度事故预防服务工作报告报送${late("报送", evidence)}`,
    "annual-report.missed": ({ evidence }) => `${evidence.year}年度事故预防服务工作报告报送${missed("报送", evidence)}`,
    "policy-upload.late": ({ recordId, evidence }) =>
      `${evidence.start}签署的保单${recordId}：电子保单上传${late("上传", evidence)}`,
    "policy-upload.missed": ({ recordId, evidence }) =>
      `${evidence.start}签署的保单${recordId}：电子保单上传${missed("上传", evidence)}`,
    "policy-upload.found": ({ recordId, day, evidence }) =>
      `${day}检查认定的问题${recordId}${about(evidence)}：电子保单未按期上传`,
    "data-quality.found": ({ recordId, day, evidence }) =>
      `${day}检查认定的问题${recordId}${about(evidence)}：数据不全面、不真实或不准确`,
    "claim-upload.late": ({ recordId, evidence }) =>
      `${evidence.start}理赔完成的赔案${recordId}：理赔结果上传${late("上传", evidence)}`,
    "claim-upload.missed": ({ recordId, evidence }) =>
      `${evidence.start}理赔完成的赔案${recordId}：理赔结果上传${missed("上传", evidence)}`,
    "claim-upload.found": ({ recordId, day, evidence }) =>
      `${day}检查认定的问题${recordId}${about(evidence)}：理赔结果未按期上传`,
    "survey-stars.lost": ({ evidence }) =>
      `投保单位对${DIMENSIONS[evidence.dimension]}的评价：${evidence.count}次评价共${evidence.sum}星，平均不足5星`,
    "survey-stars.unrated": ({ evidence }) => `无人评价${DIMENSIONS[evidence.dimension]}，未评价的维度不得分`,
    "disputes.liable": ({ day, evidence }) =>
      `${evidence.eventId === null ? "" : `事件${evidence.eventId}：`}案件${evidence.disputeId}认定属保险机构责任，归属日为${day}`,
  },
  breach: (happened, clause, { points, absorbed, net }) =>
    absorbed === "0"
      ? `${happened}（${clause}）。扣${short(net)}分。`
      : `${happened}（${clause}）。应扣${short(points)}分，其中${short(absorbed)}分因封顶不计，实扣${short(net)}分。`,
  flags: {
    "no-policy": () => "数据中没有该机构的保单，仍按同一标准评分。",
    "size-unknown": ({ policyIds }) =>
      `投保单位规模不明，第2项不予判定，涉及保单${policyIds.length}张：${list(policyIds)}。`,
    "pending-deferral": ({ policyId, deferralIds }) =>
      `保单${policyId}：首次服务在本周期是否扣分，取决于尚未审定的延期说明：${list(deferralIds)}。`,
    "premature-finding": ({ item, findingId, recordId, due }) =>
      `检查发现的问题${findingId}（涉及${item === 6 ? "保单" : "赔案"}${recordId}）不计入：发现时上传期限${due}尚未届满。`,
    overspent: ({ spent, base }) => `实际支出${spent}元，超过应支出的${base}元。`,
    "fee-below-floor": ({ provided, premium, floorPercent }) =>
      `应计提的事故预防服务费${provided}元，低于保费总额${premium}元的${floorPercent}%。`,
    "dimension-unrated": ({ dimension, counted }) => `本周期无人评价${DIMENSIONS[dimension]}，按${counted}星计。`,
  },
  open: {
    "first-service.open": ({ recordId, due }) => `保单${recordId}：首次事故预防服务应于${by(due)}开展。`,
    "service-loop.open": ({ recordId, due }) => `服务${recordId}：应于${by(due)}完成全过程流转和闭环，当日判定。`,
    "annual-report.open": ({ recordId, due }) => `${recordId}年度事故预防服务工作报告应于${by(due)}报送。`,
    "policy-upload.open": ({ recordId, due }) => `保单${recordId}：电子保单应于${by(due)}上传。`,
    "claim-upload.open": ({ recordId, due }) => `赔案${recordId}：理赔结果应于${by(due)}上传。`,
  },
  undecided: ({ findingId, foundOn, status, item, points, about: record }) =>
    `${foundOn}检查发现的第${item}项问题${findingId}${about({ about: record })}${FINDING_STATUS[status]}，如经确认，最多扣${points}分。`,
  datasetProblems: {
    "wrong-type": "类型不符",
    missing: "缺失",
    "unknown-field": "约定中没有此字段",
    "unknown-value": "不是允许的取值",
    "out-of-range": "超出允许范围",
    "empty-id": "编号不得为空",
    "bad-date": "不是真实的 YYYY-MM-DD 日期",
    "bad-instant": "不是带时差的真实时间，也不是日期或 YYYY-MM-DD HH:mm[:ss]",
    "bad-money": "不是以文本书写、至多两位小数的金额（元），或超出允许范围",
    "bad-text": "文本中有不完整的字符（半个代理对）",
    "nothing-rated": "满意度调查至少应评价一个维度",
    "table-not-wanted": "该项已确定所涉的表，recordTable 只用于第1项和第7项",
    "duplicate-id": "编号与表中前面的行重复",
    "dangling-reference": "所指记录不存在",
    "foreign-reference": "所指记录属于其他保险机构",
    unreadable: "无法读取",
    "too-many-rows": "行数过多",
  },
  datasetProblem: ({ table, row, recordId, field, found, dossier, change }, fault) => {
    const place = [
      ...(dossier === undefined ? [] : [`第 ${dossier} 份档案（从0起）`]),
      ...(change === undefined ? [] : [`第 ${change} 处变更（从0起）`]),
      ...(table === null ? [] : [`表 ${table}`]),
      ...(row === null ? [] : [`第 ${row} 行（从0起）`]),
      ...(recordId === null ? [] : [`记录 ${recordId}`]),
      ...(field === null ? [] : [`字段 ${field}`]),
    ].join("，");
    return `${place || "数据"}：${fault}；实际为 ${JSON.stringify(found)}。`;
  },
  callProblems: {
    "wrong-type": "类型不符",
    missing: "缺失",
    "unknown-field": "没有此选项",
    "unknown-value": "不是允许的取值",
    "bad-date": "不是真实的 YYYY-MM-DD 日期",
    "out-of-range": "超出允许范围",
    "bad-text": "文本中有不完整的字符（半个代理对）",
    "bad-digest": "不是64位小写十六进制数字",
    "period-reversed": "评价周期的结束早于开始",
    "period-before-rulebook": "评价周期开始于评价细则施行之前",
    "period-after-rulebook": "评价周期结束于评价细则失效之后",
    "as-of-before-period": "截止日早于评价周期",
    "unknown-insurer": "数据中没有此保险机构",
    "dataset-not-parsed": "不是 parseDataset 给出的数据",
    "rulebook-not-defined": "不是 defineRulebook 给出的评价细则",
    "context-not-made": "不是 ruleContext 给出的上下文",
    "tally-not-made": "不是 emptyTally、addDossier、mergeTallies 或 parseTally 给出的汇总",
    "tallies-differ": "该汇总属于另一保险机构或另一次评价",
    "item-not-in-rulebook": "评价细则中没有此项",
    "calendar-missing": "期限顺延至工作日需要休息日日历",
    "calendar-reversed": "休息日日历的结束早于开始",
    "calendar-too-short": "期限落在或顺延到休息日日历之外",
    "calendar-unclear": "休息日日历必须回答 true 或 false",
    "does-not-add-up": "评价结果中的数字前后不符",
    "not-comparable": "评价细则、评价周期、截止日或解读与并列的评价结果不同",
    "insurer-twice": "同一保险机构有两份评价结果",
    "other-certificate": "不是此评价结果的证明",
    "report-not-made": "不是 insurerReport 或 circular 给出的报告",
    "no-rulebook-in-force": "本库没有在该日施行的评价细则",
    "unknown-record": "数据中没有此记录",
    "record-exists": "数据中已有此编号的记录",
    "changed-twice": "同一记录有两处变更",
    "id-altered": "记录的编号不得变更",
    "reference-broken": "另有未变更的记录引用此记录，变更后引用不再成立",
  },
  callProblem: ({ option, found }, fault) => `${option ?? "调用"}：${fault}；实际为 ${JSON.stringify(found)}。`,
  rulebookProblems: {
    "wrong-type": "类型不符",
    missing: "缺失",
    "unknown-field": "评价细则没有此字段",
    "unknown-value": "不是允许的取值",
    "out-of-range": "超出允许范围",
    "empty-id": "编号不得为空",
    "bad-date": "不是真实的 YYYY-MM-DD 日期",
    "bad-number": "不是该字段所要求写法的数",
    "days-out-of-order": "施行的末日早于首日",
    "unreal-due-day": "并非每年都有这一天",
    "duplicate-id": "编号重复",
    "weights-below-points": "各项分值之和小于类别分值",
    "double-bound": "同一界限写了两次",
    "empty-range": "区间不含任何数",
    gap: "此区间旁有数不属于任何区间",
    overlap: "此区间的数也属于其他区间",
    "band-over-weight": "该档扣分超过本项分值",
    "stars-miss-weight": "三个维度各五星的得分不等于本项分值",
    "unreachable-tier": "没有分数能落入此档",
    "tiers-out-of-order": "较高的档次排在较低的之后",
  },
  rulebookProblem: ({ field, found }, fault) => `${field ?? "评价细则"}：${fault}；实际为 ${JSON.stringify(found)}。`,
  clause: ({ part, item }) => {
    if (part === "annex") return `附件第${item}项`;
    if (part === "remarks") return `备注第${item}条`;
    const [first = "", ...rest] = item.split(".");
    return `正文${chinese(first)}${rest.map((number) => `（${chinese(number)}）`).join("")}`;
  },
  names: {
    item: {
      "filed-terms": "备案条款及费率",
      "first-service": "首次事故预防服务",
      "service-loop": "服务流转与闭环",
      "fee-usage": "服务费用使用",
      "annual-report": "年度工作报告",
      "policy-upload": "电子保单上传",
      "data-quality": "数据质量",
      "claim-upload": "理赔结果上传",
      "survey-stars": "满意度调查",
      disputes: "涉诉事件",
    },
    category: {
      underwriting: "承保服务",
      "technical-service": "技术服务",
      "platform-use": "平台使用",
      satisfaction: "满意度",
    },
    tier: {
      "self-managed": "自我管理",
      assisted: "自我管理为主",
      rectification: "自律整改",
      supervised: "监管措施",
    },
    method: {
      "system-verdict": "系统判定",
      "system-check": "系统检查",
      "system-sampling": "系统抽查",
      "system-comparison": "系统比对",
      inspection: "日常检查",
      complaints: "客户投诉",
    },
    status: {
      met: "按期",
      late: "逾期",
      broken: "未流转且未闭环",
      missed: "未完成",
      open: "未到期",
      excused: "有理由",
      lapsed: "已终止",
      exempt: "施行前开始",
      "not-owed": "无此义务",
      undetermined: "规模不明",
      unknown: "不可见",
    },
    dimension: DIMENSIONS,
    table: TABLES,
  },
};

/** A number from 0 to 99 in Chinese numerals. */
function chinese(number: string): string {
  const value = Number(number);
  if (value <= 10) return DIGITS[value] as string;
  if (value > 99) return number;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones === 0 ? "" : DIGITS[ones]}`;
}

/** The first ids of a list, and how many more there are. */
function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).join("、");
  return ids.length > 10 ? `${shown}等${ids.length}个` : shown;
}
