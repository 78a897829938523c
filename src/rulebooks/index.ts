export {
  type CompareRulebooksCall,
  compareRulebooks,
  type RescoredInsurer,
  type RulebookComparison,
  type RulebookScore,
} from "./compare-rulebooks.js";
export { describeRulebookDifference } from "./describe-difference.js";
export {
  type DifferentNumber,
  type NamedRange,
  RULEBOOK_DIFFERENCE_CODES,
  type RulebookDifference,
  type RulebookDifferenceCode,
  type RulebookNumber,
} from "./difference.js";
export { rulebookFor } from "./in-force.js";
