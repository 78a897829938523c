export {
  type CompareRulebooksCall,
  compareRulebooks,
  type RescoredInsurer,
  type RulebookComparison,
  type RulebookScore,
} from "./compare-rulebooks.js";
export { describeDifference } from "./describe-difference.js";
export {
  DIFFERENCE_CODES,
  type DifferenceCode,
  type DifferentNumber,
  type NamedRange,
  type RulebookDifference,
  type RulebookNumber,
} from "./difference.js";
export { rulebookFor } from "./in-force.js";
