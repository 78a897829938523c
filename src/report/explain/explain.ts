import type { Evaluation } from "../../evaluation/evaluation.js";
import type { Clause } from "../../rulebook/clause.js";
import { suzhou2024 } from "../../rulebook/suzhou-2024.js";
import type { FlagCode } from "../../rules/flag.js";
import { decimalText, fractionText } from "../../values/fraction.js";
import { deepFreeze } from "../../values/freeze.js";
import type { ItemId } from "../../vocabulary/items.js";
import { arithmeticOf } from "./arithmetic.js";
import type {
  BesideClaim,
  Explained,
  ExplainedBreach,
  ExplainedCategory,
  ExplainedItem,
  Explanation,
  ItemClaim,
  Share,
} from "./explanation.js";
import { readEvaluation } from "./read-evaluation.js";
import {
  type ExactShare,
  type Shared,
  type SharedBreach,
  type SharedCategory,
  type SharedItem,
  shareOut,
} from "./share-out.js";

/**
 * An evaluation as a tree of data: each claim with what it rests on, its clauses, and its evidence. What the costs of
 * the breaches add up to is exactly what the score lacks of full points.
 *
 * @param evaluation - what `evaluate` gave, or the same from JSON.
 * @throws CallError naming every field of another form than an evaluation's, or every number that does not add up.
 * @example explain(evaluation).because[0]?.claim //=> { code: "category", id: "underwriting", points: "10", … }
 */
export function explain(evaluation: Evaluation): Explanation {
  return explainShared(shareOut(readEvaluation(evaluation, "evaluation"), "evaluation"));
}

/** As {@link explain}, of an evaluation whose numbers add up. */
export function explainShared({ evaluation, points, categories }: Shared): Explanation {
  const { rulebook, insurerId, insurerName, period, asOf, readings, score, exactScore, tier, omitted } = evaluation;
  const all = decimalText(points);
  return deepFreeze<Explanation>({
    claim: { code: "score", rulebook, insurerId, insurerName, period, asOf, points: all, score, exactScore, tier },
    because: categories.map(explainCategory),
    clauses: clausesOfTier(evaluation),
    evidence: null,
    beside: besideOf(evaluation),
    readings,
    omitted: omitted ?? [],
  });
}

function explainCategory({ category: { id, points, gross, score }, share, items }: SharedCategory): ExplainedCategory {
  const claim = { code: "category", id, points, gross, score, share: shareText(share) } as const;
  return { claim, because: items.map(explainItem), clauses: [], evidence: null };
}

function explainItem({ item: evaluated, share, breaches, unlisted }: SharedItem): ExplainedItem {
  const { item, id, weight, clauses, methods, deduction } = evaluated;
  const claim: ItemClaim = {
    code: "item",
    ...{ item, id, weight, methods, deduction },
    arithmetic: arithmeticOf(evaluated, unlisted),
    share: shareText(share),
    unlisted: unlisted && { count: unlisted.count, share: shareText(unlisted.share) },
  };
  return { claim, because: breaches.map(explainBreach), clauses, evidence: null };
}

function explainBreach({ breach, share }: SharedBreach): ExplainedBreach {
  const claim = { code: "breach", breach, share: shareText(share) } as const;
  return { claim, because: [], clauses: [breach.clause], evidence: breach.evidence };
}

/** A share in texts. */
export function shareText({ points, byItem, byCategory, cost }: ExactShare): Share {
  return {
    points: decimalText(points),
    absorbedByItem: decimalText(byItem),
    absorbedByCategory: decimalText(byCategory),
    cost: decimalText(cost),
    exactCost: fractionText(cost),
  };
}

/** What an evaluation does not say: where the notice has a tier. */
function clausesOfTier({ rulebook, tier }: Evaluation): readonly Clause[] {
  if (rulebook !== suzhou2024.id) return [];
  return suzhou2024.tiers.filter(({ id }) => id === tier).map(({ clause }) => clause);
}

/** The item that a flag belongs to; `null` where it is about the insurer as a whole. */
const ITEM_OF_FLAG: { readonly [Code in FlagCode]: ItemId | "by-item" | null } = {
  "no-policy": null,
  "size-unknown": "first-service",
  "pending-deferral": "first-service",
  "premature-finding": "by-item",
  overspent: "fee-usage",
  "fee-below-floor": "fee-usage",
  "dimension-unrated": "survey-stars",
};

function besideOf({ categories, flags, undecided, open }: Evaluation): Explained<BesideClaim>[] {
  const items = categories.flatMap((category) => category.items);
  const beside = (claim: BesideClaim, clauses: readonly Clause[]) => ({ claim, because: [], clauses, evidence: null });
  return [
    ...flags.map((flag) => {
      const item = items.find(({ id, item }) =>
        flag.code === "premature-finding" ? item === flag.item : id === ITEM_OF_FLAG[flag.code],
      );
      return beside(flag, item?.clauses ?? []);
    }),
    ...undecided.map((finding) => beside(finding, [finding.clause])),
    ...open.map((duty) => beside(duty, [duty.clause])),
  ];
}
