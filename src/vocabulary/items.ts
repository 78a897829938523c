/** The ten items (评价内容) of the rubric, by the number that the notice's annex gives them. */
export const ITEM_IDS = /* @__PURE__ */ Object.freeze({
  1: "filed-terms",
  2: "first-service",
  3: "service-loop",
  4: "fee-usage",
  5: "annual-report",
  6: "policy-upload",
  7: "data-quality",
  8: "claim-upload",
  9: "survey-stars",
  10: "disputes",
} as const);

/** The number of an item in the annex. */
export type ItemNumber = keyof typeof ITEM_IDS;

/** The id of an item. */
export type ItemId = (typeof ITEM_IDS)[ItemNumber];

/** The item numbers in the order of the annex. */
export const ITEM_NUMBERS = /* @__PURE__ */ Object.freeze([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const);

/** The items under which an inspection, a sampling or a comparison can make a finding. */
export const FINDING_ITEMS = /* @__PURE__ */ Object.freeze([1, 3, 6, 7, 8] as const);

/** The number of an item that findings are made under. */
export type FindingItem = (typeof FINDING_ITEMS)[number];

/** How the rubric has an item assessed (评定方法). */
export const METHODS = /* @__PURE__ */ Object.freeze([
  /** 系统判定: the system decides. */
  "system-verdict",
  /** 系统检查: the system checks. */
  "system-check",
  /** 系统抽查: the system samples. */
  "system-sampling",
  /** 系统比对: systems are compared. */
  "system-comparison",
  /** 日常检查: day-to-day inspection. */
  "inspection",
  /** 客户投诉: customers complain. */
  "complaints",
] as const);

/** A method of assessment. */
export type Method = (typeof METHODS)[number];
