export {
  ANSWER_CODES,
  type Answer,
  type AnswerCode,
  type AnswerOf,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
} from "./answer.js";
export { describeOutlook, describeOutlookEvent } from "./describe-outlook.js";
export type { OutlookHead } from "./head.js";
export { outlook } from "./outlook.js";
export { EVENT_CODES, type EventCode, type Outlook, type OutlookEnd, type OutlookEvent } from "./outlook-result.js";
export { describePlan, describePlannedAction } from "./plan/describe-plan.js";
export type {
  ActionCost,
  AssuredScore,
  LostPoints,
  Plan,
  PlannedAction,
  PlanOptions,
  Shortfall,
} from "./plan/plan-result.js";
export { planTo } from "./plan/plan-to.js";
export { knownBy } from "./situation.js";
