export { describeSensitivity } from "./describe-sensitivity.js";
export type {
  Combination,
  ContestedBreach,
  Matters,
  OtherReading,
  PossibleTier,
  ReadingEffect,
  Sensitivity,
} from "./result.js";
export { sensitivity } from "./sensitivity.js";
