/** The life of a duty (义务): what became of it by the close of asOf. */
export const DUTY_STATUSES = [
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
] as const;
export type DutyStatus = (typeof DUTY_STATUSES)[number];

/** What an item's place in the score rests on. */
export const ITEM_STATUSES = ["scored", "not-applicable"] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** The dimensions (维度) of the satisfaction survey: 服务态度, 专业度, 及时性. */
export const SURVEY_DIMENSIONS = ["attitude", "professionalism", "timeliness"] as const;
export type SurveyDimension = (typeof SURVEY_DIMENSIONS)[number];

export const ENTERPRISE_SIZES = ["large", "medium", "small", "micro"] as const;
export type EnterpriseSize = (typeof ENTERPRISE_SIZES)[number];
