import type { Placed, WhatIfCatalog } from "./catalog.js";

const placed = ({ score, tier }: Placed) => `${score} (${tier})`;

export const en: WhatIfCatalog = {
  moved: (insurer, before, after, change) => `${insurer}: from ${placed(before)} to ${placed(after)}, ${change}.`,
  same: (insurer, score) => `${insurer}: the score stays ${placed(score)}.`,
  added: (insurer, after) => `${insurer} would be new: ${placed(after)}.`,
  dropped: (insurer, before) => `${insurer} would be gone: it had ${placed(before)}.`,
};
