export {
  type Aim,
  anyAnnualReport,
  anyCall,
  anyClaim,
  anyDataset,
  anyDay,
  anyDeferral,
  anyDispute,
  anyEnterprise,
  anyExpenditure,
  anyFinding,
  anyHazard,
  anyId,
  anyInstant,
  anyInsurer,
  anyMoney,
  anyPeriod,
  anyPolicy,
  anyReadings,
  anyScenario,
  anyService,
  anySurvey,
} from "./arbitraries/any.js";
export { toCall } from "./arbitraries/call.js";
export type { PlainCalendar, PlainCall, RawDataset, Scenario } from "./arbitraries/plain.js";
export { anyRulebook } from "./arbitraries/rulebook.js";
export { shuffled } from "./arbitraries/shuffled.js";
export type { Law, LawOptions } from "./laws/law.js";
export { laws } from "./laws/laws.js";
export { LAW_NAMES, type LawName } from "./laws/names.js";
export type { Scored, ScoredBreach, ScoredCategory, ScoredItem, Scorer } from "./laws/scorer.js";
