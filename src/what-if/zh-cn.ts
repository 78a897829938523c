import type { Placed, WhatIfCatalog } from "./catalog.js";

const placed = ({ score, tier }: Placed) => `${score}分（${tier}）`;

export const zhCN: WhatIfCatalog = {
  moved: (insurer, before, after, change) =>
    `${insurer}：得分由${placed(before)}变为${placed(after)}，增减${change}分。`,
  same: (insurer, score) => `${insurer}：得分不变，仍为${placed(score)}。`,
  added: (insurer, after) => `新增${insurer}：得分为${placed(after)}。`,
  dropped: (insurer, before) => `不再有${insurer}：原得分为${placed(before)}。`,
};
