import type { OutlookCatalog, Placed } from "./catalog.js";
import type { OutlookEvent } from "./outlook-result.js";

const placed = ({ score, tier }: Placed) => `${score}分（${tier}）`;

/** The ids of what is to be decided of one kind. */
const ids = ({ questions }: OutlookEvent, kind: string) =>
  questions
    .filter(({ question }) => question === kind)
    .map(({ recordId }) => recordId)
    .join("、");

/** What is to be decided besides. */
const besides = (event: OutlookEvent, kind: "deferral" | "finding", name: string) => {
  const open = ids(event, kind);
  return open === "" ? "" : `（另有${name}${open}待定）`;
};

const findings = (event: OutlookEvent) => `检查发现${ids(event, "finding")}是否确认为违反`;

export const zhCN: OutlookCatalog = {
  open: (insurer, close, lowest, highest, tiers) =>
    `${insurer}，至${close}终了：得分在${placed(lowest)}与${placed(highest)}之间，仍可能为${tiers.join("、")}。`,
  certain: (insurer, close, lowest, highest) =>
    lowest.score === highest.score
      ? `${insurer}，至${close}终了：${placed(lowest)}，已成定局。`
      : `${insurer}，至${close}终了：得分在${lowest.score}分与${highest.score}分之间，档次已成定局，为${lowest.tier}。`,
  events: {
    "filed-terms.undecided": findings,
    "first-service.open": (event) =>
      `保单${event.recordId}：首次事故预防服务是否于${event.due}及以前开展${besides(event, "deferral", "延期说明")}`,
    "first-service.deferred": (event) =>
      `保单${event.recordId}：首次事故预防服务延期的理由（延期说明${ids(event, "deferral")}）是否认可`,
    "service-loop.open": (event) =>
      `服务${event.recordId}：是否于${event.due}及以前完成全过程流转并闭环${besides(event, "finding", "检查发现")}`,
    "service-loop.undecided": findings,
    "fee-usage.open": () => "事故预防服务费还将支出多少",
    "annual-report.open": (event) =>
      `${event.recordId}年度报告是否于${event.due}及以前报送${ids(event, "report") === "" ? "" : "，或已报送的是否通过"}`,
    "annual-report.pending": ({ recordId }) => `${recordId}年度报告是否通过`,
    "policy-upload.open": ({ recordId, due }) => `保单${recordId}：电子保单是否于${due}及以前上传`,
    "policy-upload.undecided": findings,
    "data-quality.undecided": findings,
    "claim-upload.open": ({ recordId, due }) => `赔案${recordId}：理赔结果是否于${due}及以前上传`,
    "claim-upload.undecided": findings,
    "survey-stars.unrated": (_, dimension) => `${dimension}将获几星评价`,
    "disputes.pending": (event) => `事件${event.recordId}：保险机构是否被认定有责（案件${ids(event, "dispute")}）`,
  },
  item: (number, name) => `第${number}项“${name}”`,
  event: (open, item, { best, worst, weight }, decides) =>
    `${open}：${item}扣${best}至${worst}分，最多影响总分${weight}分${decides ? "，可决定档次" : ""}。`,
};
