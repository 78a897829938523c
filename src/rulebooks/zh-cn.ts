import type { RulebookDifferenceCatalog } from "./catalog.js";

export const zhCN: RulebookDifferenceCatalog = {
  differences: {
    "item-dropped": (of, numbers) => `取消${of}：${numbers}。`,
    "item-added": (of, numbers) => `新增${of}：${numbers}。`,
    "item-altered": (of, numbers) => `${of}：${numbers}。`,
    "category-points": (of, numbers) => `${of}类：${numbers}。`,
    tiers: (_, numbers) => `${numbers}。`,
  },
  item: (number, name) => `第${number}项“${name}”`,
  changed: (field, before, after) => `${field}由${before}改为${after}`,
  only: (field, value) => `${field}${value}`,
  comma: "、",
  join: (parts) => parts.join("，"),
  fields: {
    weight: "扣分上限",
    points: "分值",
    days: "期限（天）",
    sizes: "企业规模",
    bands: "分档（使用比例%：扣分）",
    floorPercent: "服务费占保费的最低比例（%）",
    dueMonth: "期限所在月",
    dueDayOfMonth: "期限所在日",
    pointsPerStar: "每星得分",
    tiers: "档次",
  },
  sizes: { large: "大型", medium: "中型", small: "小型", micro: "微型" },
  band: (range, points) => `${range}：${points}`,
  tier: (name, range) => `${name}（${range}）`,
};
