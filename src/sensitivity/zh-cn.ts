import type { Placed, SensitivityCatalog } from "./catalog.js";

const placed = ({ score, tier }: Placed) => `${score}分（${tier}）`;

export const zhCN: SensitivityCatalog = {
  own: (insurer, score) => `${insurer}：按所采用的解读，得分为${placed(score)}。`,
  range: (combinations, lowest, highest) =>
    `在全部${combinations}种解读组合下，得分最低${placed(lowest)}，最高${placed(highest)}。`,
  same: (combinations) => `在全部${combinations}种解读组合下，得分均相同。`,
  held: (reading) => `未提供节假日历，以下解读不作变动：${reading}。`,
  tier: (tier, combinations, all) => `${tier}：${all}种组合中有${combinations}种。`,
  alone: (reading, option, tier, other) => `${reading}：仅此一项改为“${option}”，管理类别即由${tier}变为${other}。`,
  together: (reading, option, tier, other, where) =>
    `${reading}：在其他解读也改变时（${where}），改为“${option}”使管理类别由${tier}变为${other}。`,
  readAs: (reading, option) => `${reading}：${option}`,
  join: (parts) => parts.join("；"),
  scoreOnly: (readings) => `以下解读只影响得分，不影响管理类别：${readings}。`,
  contested: (item, recordId, day, by) => `第${item}项，${recordId}（${day}），按另一解读不构成违反：${by}。`,
};
