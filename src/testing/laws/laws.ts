import { moneyByProportion, shareByBand } from "./amounts.js";
import { capsComeLast, ledgerAddsUp, tierByExactScore, withinTheRubric } from "./arithmetic.js";
import {
  eventCostsOnce,
  findingCostsItsPoints,
  laterNeverBetter,
  moreStarsNeverWorse,
  reasonExcuses,
} from "./conduct.js";
import { lastSecondInTime } from "./due-days.js";
import type { Law } from "./law.js";
import {
  defaultsSpeltOut,
  inputsUntouched,
  insurersApart,
  namesMeanNothing,
  orderOfRows,
  spellingMeansNothing,
} from "./same-inputs.js";
import { starsChangePlaces, starsNotRounded } from "./stars.js";
import { finalAtClose, laterFactsUnknown, onePeriodEach } from "./time.js";

/** All laws. Each holds of every right scorer, by any rulebook that `defineRulebook` accepts. */
export const laws: readonly Law[] = /* @__PURE__ */ Object.freeze([
  orderOfRows,
  inputsUntouched,
  insurersApart,
  namesMeanNothing,
  spellingMeansNothing,
  defaultsSpeltOut,
  laterFactsUnknown,
  onePeriodEach,
  finalAtClose,
  lastSecondInTime,
  ledgerAddsUp,
  capsComeLast,
  withinTheRubric,
  tierByExactScore,
  moneyByProportion,
  shareByBand,
  starsChangePlaces,
  starsNotRounded,
  laterNeverBetter,
  findingCostsItsPoints,
  moreStarsNeverWorse,
  eventCostsOnce,
  reasonExcuses,
]);
