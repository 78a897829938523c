import type { CertaintyWords } from "./certainty-words.js";

export const certaintyEn: CertaintyWords = {
  title: "How certain it is",
  outlook: {
    title: "What the period can still end with",
    events: "What can still move the score",
    open: "Open",
    questions: {
      duty: "duty to be kept",
      loop: "loop to be closed",
      finding: "finding to be decided",
      deferral: "deferral to be decided",
      report: "report to be accepted",
      dispute: "case to be decided",
      survey: "ratings to come",
      fee: "spending",
    },
    best: "Least off",
    worst: "Most off",
    weight: "Of the score",
    decides: "Decides the tier",
    isDeciding: (decides) => (decides ? "can" : "no"),
  },
  sensitivity: {
    title: "If the notice is read otherwise",
    combinations: "Combinations",
    changed: "For example by",
    unchanged: "the readings used",
    contested: "Contested breaches: none by another reading",
    notBy: "No breach by",
    mark: "contested",
  },
};
