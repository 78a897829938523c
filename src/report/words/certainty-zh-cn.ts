import type { CertaintyWords } from "./certainty-words.js";

export const certaintyZhCN: CertaintyWords = {
  title: "结果的确定性",
  outlook: {
    title: "期末得分的可能范围",
    events: "尚可影响得分的事项",
    open: "待定内容",
    questions: {
      duty: "义务待履行",
      loop: "流程待闭环",
      finding: "检查发现待定论",
      deferral: "延期理由待认定",
      report: "报告待认可",
      dispute: "涉诉责任待认定",
      survey: "满意度待评价",
      fee: "费用待支出",
    },
    best: "至少扣",
    worst: "至多扣",
    weight: "影响得分",
    decides: "可否决定管理类别",
    isDeciding: (decides) => (decides ? "可" : "否"),
  },
  sensitivity: {
    title: "不同解读下的结果",
    combinations: "组合数",
    changed: "例如按",
    unchanged: "所采用的解读",
    contested: "有争议的扣分（按另一解读不构成违反）",
    notBy: "不构成违反的解读",
    mark: "解读有争议",
  },
};
