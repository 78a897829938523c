import { decimalText, type Fraction, fractionText } from "../../values/fraction.js";
import { inTextOrder } from "../../values/lists.js";
import type { Answer } from "../answer.js";
import type { Group } from "../groups/group.js";
import { capped } from "../reach.js";
import type { Scaled, ScaledItem } from "../scale.js";
import type { Choice } from "./front.js";
import type { PlannedAction } from "./plan-result.js";
import type { Prices } from "./price.js";

/** The actions of choices in order of their last day, then of item and record, each with what it adds to the score that is sure. */
export function inSequence(choices: readonly Choice[], all: Scaled, prices: Prices): readonly PlannedAction[] {
  const steps = choices.flatMap((choice) => choice.way.actions.map((action) => ({ action, choice })));
  steps.sort((a, b) => inOrder(a.action, b.action));
  const last = new Map(steps.map(({ choice }, place) => [choice, place]));
  const sure = new SureScore(all);
  return steps.map(({ action, choice }, place) => {
    const { group, way } = choice;
    const gain = all.toFraction(last.get(choice) === place ? sure.improve(group, all.toUnits(way.points)) : 0n);
    const cost = prices.of(action) as Fraction;
    return { action, cost: decimalText(cost), gain: decimalText(gain), exactGain: fractionText(gain) };
  });
}

/** The score that is sure, as groups are seen to one by one. */
class SureScore {
  readonly #gross = new Map<ScaledItem, bigint>();
  readonly #worst = new Map<Group, { readonly item: ScaledItem; readonly points: bigint }>();
  #score: bigint;

  constructor(private readonly all: Scaled) {
    for (const item of all.categories.flatMap(({ items }) => items)) {
      let gross = item.settled;
      item.open.groups.forEach((group, place) => {
        const points = item.outcomes[place]?.at(-1) as bigint;
        this.#worst.set(group, { item, points });
        gross += points;
      });
      this.#gross.set(item, gross);
    }
    this.#score = this.#sum();
  }

  /** Has a group come to no more than some points; gives what that adds. */
  improve(group: Group, points: bigint): bigint {
    const { item, points: worst } = this.#worst.get(group) as { item: ScaledItem; points: bigint };
    this.#gross.set(item, (this.#gross.get(item) as bigint) - worst + points);
    const before = this.#score;
    this.#score = this.#sum();
    return this.#score - before;
  }

  #sum(): bigint {
    return this.all.categories.reduce((score, { items, cap }) => {
      const gross = items.reduce((sum, item) => sum + capped(this.#gross.get(item) as bigint, item.weight), 0n);
      return score - capped(gross, cap);
    }, this.all.full);
  }
}

function inOrder(a: Answer, b: Answer): number {
  return (
    inTextOrder(a.by, b.by) ||
    a.item - b.item ||
    inTextOrder(a.recordId, b.recordId) ||
    inTextOrder(JSON.stringify(a), JSON.stringify(b))
  );
}
