import { decimalText } from "../../values/fraction.js";
import { ITEM_IDS } from "../../vocabulary/items.js";
import type { Scaled } from "../scale.js";
import { type Entry, NOTHING, together, underCap } from "./front.js";
import { itemFront } from "./item-front.js";
import type { Options } from "./options.js";
import type { LostPoints } from "./plan-result.js";

/** All that can be made sure of, and what is lost whatever is done. */
export interface PlanFront {
  /** The deductions from the whole score, each with the least that it costs. */
  readonly entries: readonly Entry[];
  readonly lost: readonly LostPoints[];
}

/** The fronts of the items put together, category by category. */
export function planFront({ categories, toFraction }: Scaled, options: Options): PlanFront {
  const lost: LostPoints[] = [];
  let entries: readonly Entry[] = [NOTHING];
  for (const { items, cap } of categories) {
    let ofCategory: readonly Entry[] = [NOTHING];
    for (const item of items) {
      const front = itemFront(item, options);
      const { deduction: least } = lowestOf(front);
      const { item: number } = item.open;
      if (least > 0n) lost.push({ item: number, id: ITEM_IDS[number], points: decimalText(toFraction(least)) });
      ofCategory = together(ofCategory, front);
    }
    entries = together(entries, underCap(ofCategory, cap));
  }
  return { entries, lost };
}

/** The entry that makes sure of the least deduction. */
export function lowestOf(front: readonly Entry[]): Entry {
  return front.reduce((lowest, entry) => (entry.deduction < lowest.deduction ? entry : lowest));
}
