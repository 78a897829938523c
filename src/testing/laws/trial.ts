import { parseDataset } from "../../dataset/parse.js";
import type { Rulebook } from "../../rulebook/rulebook.js";
import { type Fraction, fraction } from "../../values/fraction.js";
import type { ItemId } from "../../vocabulary/items.js";
import { toCall } from "../arbitraries/call.js";
import type { PlainCall, RawDataset } from "../arbitraries/plain.js";
import { Contradiction, mustBeSame } from "./contradiction.js";
import type { Scored, ScoredItem, Scorer } from "./scorer.js";

/** A scorer on trial, by a rulebook. */
export class Trial {
  constructor(
    readonly scorer: Scorer,
    readonly rulebook: Rulebook,
  ) {}

  /** Each insurer's result, by its id. */
  score(dataset: RawDataset, call: PlainCall): ReadonlyMap<string, Scored> {
    const sound = parseDataset(dataset);
    const asked = toCall(call, this.rulebook);
    return new Map(
      dataset.insurers.map(({ insurerId }) => [insurerId, this.scorer(sound, { ...asked, insurerId })] as const),
    );
  }

  /** @throws Contradiction where two datasets and calls do not give the same, of each insurer. */
  mustScoreTheSame(
    [dataset, call]: readonly [RawDataset, PlainCall],
    [otherDataset, otherCall]: readonly [RawDataset, PlainCall],
    look: (scored: Scored) => unknown = (scored) => scored,
  ): void {
    const others = this.score(otherDataset, otherCall);
    for (const [insurerId, scored] of this.score(dataset, call)) {
      mustBeSame(look(scored), look(others.get(insurerId) as Scored), `of insurer ${JSON.stringify(insurerId)}`);
    }
  }
}

export function itemsOf({ categories }: Scored): ScoredItem[] {
  return categories.flatMap(({ items }) => items);
}

/** The item of a kind. @throws Contradiction where the result has none. */
export function itemOf(scored: Scored, id: ItemId): ScoredItem {
  const item = itemsOf(scored).find((each) => each.id === id);
  if (item === undefined) throw new Contradiction(`the result has no item ${id}.`);
  return item;
}

export function exactScoreOf({ exactScore }: Scored): Fraction {
  const [numerator = "", denominator = ""] = exactScore.split("/");
  return fraction(BigInt(numerator), BigInt(denominator));
}

/** What a result comes to, whatever its records are called. */
export function deductionsOf(scored: Scored): unknown {
  const { exactScore, tier } = scored;
  const items = itemsOf(scored).map(({ id, gross, deduction, breaches }) => {
    return { id, gross, deduction, breaches: breaches.map(({ day, points, net }) => ({ day, points, net })) };
  });
  return { exactScore, tier, items };
}

/** Each item's deduction, and the score. */
export function totalsOf(scored: Scored): unknown {
  const { exactScore, tier } = scored;
  return { exactScore, tier, deductions: itemsOf(scored).map(({ id, deduction }) => [id, deduction]) };
}
