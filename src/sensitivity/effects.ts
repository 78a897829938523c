import type { ReadingName } from "../vocabulary/readings.js";
import { type Choice, OWN } from "./choices.js";
import { categoriesMovedBy, type Moved, movedBy } from "./moved.js";
import type { Possibilities } from "./possibilities.js";
import type { Possible } from "./possible.js";
import type { Matters } from "./result.js";
import type { Stakes } from "./stakes.js";

/** What a reading does, with two choices that differ in it alone and lead to different tiers. */
export interface Effect {
  readonly matters: Matters;
  readonly movesScore: boolean;
  readonly example: readonly [Choice, Choice] | null;
}

/** What a reading does. `tiers` is how many tiers occur at all. */
export function effectOf(reading: ReadingName, tiers: number, possibilities: Possibilities): Effect {
  if (!possibilities.moving.includes(reading)) return { matters: "never", movesScore: false, example: null };
  const alone = tiers > 1 ? changeOfTierAlone(reading, possibilities) : undefined;
  if (alone !== undefined) return { matters: "alone", movesScore: true, example: [OWN, alone] };
  const { stakes, choices } = possibilities;
  const categories = categoriesMovedBy(reading, possibilities);
  const others = stakes.categories.filter((category) => !categories.includes(category));
  let movesScore = false;
  let pivot: Pivot | null = null;
  for (const fixed of possibilities.fixedBut(reading)) {
    const moved = movedBy(reading, categories, fixed, possibilities);
    if (moved.length === 0) continue;
    movesScore = true;
    if (tiers === 1) break;
    pivot = leastPivot(fixed, moved, possibilities.ofCategories(others, fixed), stakes, pivot);
  }
  if (pivot === null) return { matters: "never", movesScore, example: null };
  const [one, other] = pivot.places.map((place) => choices.of(reading)[place] as Choice) as [Choice, Choice];
  return { matters: "together", movesScore, example: [pivot.choice + one, pivot.choice + other] };
}

/** The first option of a reading that changes the tier of the call's own readings. */
function changeOfTierAlone(reading: ReadingName, possibilities: Possibilities): Choice | undefined {
  const { stakes, choices } = possibilities;
  const tierBy = (choice: Choice) => stakes.tierOf(possibilities.takenBy(choice));
  const own = tierBy(OWN);
  return choices.of(reading).find((option) => tierBy(option) !== own);
}

/** A choice of the other readings, and the places of two options of a reading that lead from it to different tiers. */
interface Pivot {
  readonly choice: Choice;
  readonly places: readonly [number, number];
}

/** The least pivot, if it is less than one that is known. */
function leastPivot(
  fixed: Choice,
  moved: readonly Moved[],
  others: readonly Possible[],
  stakes: Stakes,
  known: Pivot | null,
): Pivot | null {
  let least = known;
  for (const { taken, choice } of moved) {
    for (const other of others) {
      const sum = fixed + choice + other.choice;
      if (least !== null && sum >= least.choice) continue;
      const places = firstDifference(taken.map((each) => stakes.tierOf(each + other.taken)));
      if (places !== null) least = { choice: sum, places };
    }
  }
  return least;
}

/** The first two places at which a list differs. */
function firstDifference(list: readonly string[]): readonly [number, number] | null {
  const second = list.findIndex((each) => each !== list[0]);
  return second < 0 ? null : [0, second];
}
