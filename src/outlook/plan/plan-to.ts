import { type Dataset, factsOf } from "../../dataset/dataset.js";
import { CallError, callError, problemsIn } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import type { EvaluateCall } from "../../evaluation/evaluate.js";
import { lowerBound } from "../../rulebook/intervals.js";
import type { Rulebook } from "../../rulebook/rulebook.js";
import type { RulebookTier } from "../../rulebook/schema.js";
import { readInsurerCall } from "../../rules/call.js";
import { tierOf } from "../../scoring/tier.js";
import { decimalText, type Fraction, fractionText, subtract } from "../../values/fraction.js";
import { deepFreeze } from "../../values/freeze.js";
import { headOf } from "../head.js";
import { openCategories } from "../open-items.js";
import { scaled } from "../scale.js";
import { situationOf } from "../situation.js";
import { choicesOf, type Entry } from "./front.js";
import { inSequence } from "./in-sequence.js";
import { optionsOf } from "./options.js";
import { lowestOf, planFront } from "./plan-front.js";
import type { AssuredScore, Plan, PlanOptions } from "./plan-result.js";
import { Prices } from "./price.js";

/**
 * The cheapest set of actions by which an insurer makes sure that a period ends in a tier or a better one, whatever
 * becomes of all that is left to itself; or, where there is none, what keeps the tier out of reach. Open is what
 * `outlook` holds open.
 *
 * It is exact for the given costs. Of equally cheap sets it is one that makes sure of the highest score, and of these
 * one of the fewest actions. Where the tier is certain, there is nothing to do.
 *
 * @param tier - the id of a tier of the rulebook.
 * @param options - what each action costs, by default 1.
 * @throws CallError as `evaluate`; `unknown-value` for another tier; `out-of-range` or `wrong-type` naming each action
 * whose cost is no number from 0.
 * @example planTo(dataset, { insurerId: "picc-sz", period: calendarYear(2024), asOf: "2024-10-31" }, "self-managed")
 */
export function planTo(dataset: Dataset, call: EvaluateCall, tier: string, options: PlanOptions = {}): Plan {
  const problems = [
    ...problemsIn(() => readInsurerCall(call, factsOf(dataset))),
    ...problemsIn(() => new Prices(options)),
  ];
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
  const situation = situationOf(dataset, call);
  const { rulebook, readings } = situation.context;
  const wanted = placeOf(tier, rulebook);
  const prices = new Prices(options);
  const all = scaled(openCategories(situation), readings);
  const ways = optionsOf(all, (action) => prices.of(action));
  prices.throwIfAny();

  const front = planFront(all, ways);
  const scoreOf = ({ deduction }: Entry): Fraction => all.toFraction(all.full - deduction);
  const isEnough = (entry: Entry) => placeOf(tierOf(scoreOf(entry), rulebook).id, rulebook) <= wanted;
  const assured = (entry: Entry): AssuredScore => {
    const score = scoreOf(entry);
    return { score: decimalText(score), exactScore: fractionText(score), tier: tierOf(score, rulebook).id };
  };
  const start = front.entries.find(({ chosen }) => chosen === null) as Entry;
  const reached = isEnough(start) ? start : front.entries.find(isEnough);
  const best = reached ?? lowestOf(front.entries);
  return deepFreeze({
    ...headOf(situation),
    tier,
    isReachable: reached !== undefined,
    from: assured(start),
    to: assured(best),
    ...(reached === undefined
      ? { cost: null, actions: [], shortfall: { lacking: lacking(tier, scoreOf(best), rulebook), lost: front.lost } }
      : {
          cost: decimalText(ways.costs.toFraction(reached.cost)),
          actions: inSequence(choicesOf(reached), all, prices),
          shortfall: null,
        }),
  });
}

/** The place of a tier in the rulebook, the best first. */
function placeOf(tier: string, { tiers }: Rulebook): number {
  const place = tiers.findIndex(({ id }) => id === tier);
  if (place < 0) throw callError("unknown-value", "tier", found(tier));
  return place;
}

/** What a score lacks to a tier's bound. */
function lacking(tier: string, score: Fraction, rulebook: Rulebook): string {
  const bound = lowerBound(rulebook.tiers[placeOf(tier, rulebook)] as RulebookTier);
  return decimalText(subtract(bound as Fraction, score));
}
