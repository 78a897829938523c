/** The life of a duty (义务): what became of it by the close of asOf. */
export const DUTY_STATUSES = /* @__PURE__ */ Object.freeze([
  /** Done on or before the due day. */
  "met",
  /** Done after the due day: a breach. */
  "late",
  /** Not done, and the due day has come: a breach. */
  "missed",
  /** Not done, and the due day is still to come. */
  "open",
  /** Item 2: put off without an end, for a reason (理由). */
  "excused",
  /** Item 2: the policy was terminated on or before the due day. */
  "lapsed",
  /** Begun before the rulebook was in force. */
  "exempt",
  /** Item 2: a policyholder below medium size owes nothing here. */
  "not-owed",
  /** Item 2: the policyholder's size is unknown. */
  "undetermined",
  /** Out of sight, or not begun, at the close of asOf. */
  "unknown",
] as const);

/** What became of a duty. */
export type DutyStatus = (typeof DUTY_STATUSES)[number];

/** What an item's place in the score rests on. */
export const ITEM_STATUSES = /* @__PURE__ */ Object.freeze(["scored", "not-applicable"] as const);

/** Whether an item was scored. */
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** The dimensions (维度) of the satisfaction survey: 服务态度, 专业度, 及时性. */
export const SURVEY_DIMENSIONS = /* @__PURE__ */ Object.freeze(["attitude", "professionalism", "timeliness"] as const);

/** A dimension of the survey. */
export type SurveyDimension = (typeof SURVEY_DIMENSIONS)[number];

/** The sizes of enterprises (大型, 中型, 小型, 微型). */
export const ENTERPRISE_SIZES = /* @__PURE__ */ Object.freeze(["large", "medium", "small", "micro"] as const);

/** The size of an enterprise. */
export type EnterpriseSize = (typeof ENTERPRISE_SIZES)[number];

/** The most stars that a dimension can have (每个维度5分); the least is 1. */
export const MOST_STARS = 5;
