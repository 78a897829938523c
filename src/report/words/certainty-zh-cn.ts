import type { CertaintyWords } from "./certainty-words.js";

export const certaintyZhCN: CertaintyWords = {
  title: "结果的确定性",
  sensitivity: {
    title: "不同解读下的结果",
    combinations: "组合数",
    changed: "例如改按",
    unchanged: "所采用的解读",
    contested: "有争议的扣分（按另一解读不构成违反）",
    notBy: "不构成违反的解读",
    mark: "解读有争议",
  },
};
