import type { Dataset } from "../dataset/dataset.js";
import type { EvaluateCall } from "../evaluation/evaluate.js";
import { tierOf } from "../scoring/tier.js";
import { decimalText, fractionText } from "../values/fraction.js";
import { deepFreeze } from "../values/freeze.js";
import { changesOf } from "./changes.js";
import { eventsOf } from "./events.js";
import { FreshIds } from "./fresh-ids.js";
import type { Group, Outcome } from "./groups/group.js";
import { headOf } from "./head.js";
import { openCategories } from "./open-items.js";
import type { Outlook, OutlookEnd } from "./outlook-result.js";
import { deductionsOfAll } from "./reach.js";
import { scaled } from "./scale.js";
import { situationOf } from "./situation.js";
import { tierFinder } from "./tiers.js";

/**
 * What an insurer's score of a period can still become, on the records known by the close of asOf: its range, the tiers
 * that are possible, and what decides them. The score is that of the close: the period's last day, or asOf where it is
 * later.
 *
 * Open are duties that are due after asOf, the loops of performed services, findings, deferrals, cases and annual
 * reports that nobody has decided on, dimensions that nobody has rated, and what is spent of the service fee. No new
 * policy, claim, hazard, finding or termination is foreseen.
 *
 * The range is no wider than it must be: each end comes with changes that lead there, and for each tier listed there are
 * answers that do.
 *
 * @throws CallError as `evaluate`.
 * @example
 * const { lowest, highest, tiers } = outlook(dataset, { insurerId: "picc-sz", period: calendarYear(2024), asOf: "2024-06-30" });
 */
export function outlook(dataset: Dataset, call: EvaluateCall): Outlook {
  const situation = situationOf(dataset, call);
  const { rulebook, readings } = situation.context;
  const all = scaled(openCategories(situation), readings);
  const tierAt = tierFinder(all, rulebook);
  const scores = deductionsOfAll(all).map((deduction) => all.full - deduction);
  const possible = new Set(scores.map(tierAt));
  const tiers = rulebook.tiers.map(({ id }) => id).filter((_, place) => possible.has(place));
  const groups = all.categories.flatMap(({ items }) => items.flatMap(({ open }) => open.groups));
  const endAt = (units: bigint, outcomeOf: (group: Group) => readonly Outcome[]): OutlookEnd => {
    const score = all.toFraction(units);
    const answers = groups.flatMap(outcomeOf).flatMap((outcome) => outcome.answers);
    const changes = changesOf(answers, situation, new FreshIds(dataset));
    return { score: decimalText(score), exactScore: fractionText(score), tier: tierOf(score, rulebook).id, changes };
  };
  return deepFreeze({
    ...headOf(situation),
    lowest: endAt(scores.at(-1) as bigint, ({ outcomes }) => outcomes.slice(-1)),
    highest: endAt(scores[0] as bigint, ({ outcomes }) => outcomes.slice(0, 1)),
    tiers,
    isCertain: tiers.length === 1,
    events: eventsOf(all, tierAt, tiers.length === 1),
  });
}
