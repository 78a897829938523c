import type { CertaintyWords } from "./certainty-words.js";

export const certaintyEn: CertaintyWords = {
  title: "How certain it is",
  sensitivity: {
    title: "If the notice is read otherwise",
    combinations: "Combinations",
    changed: "Led to, for one, by",
    unchanged: "the readings used",
    contested: "Contested breaches: none by another reading",
    notBy: "No breach by",
    mark: "contested",
  },
};
