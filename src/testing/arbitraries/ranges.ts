import type { Interval } from "../../rulebook/intervals.js";
import { decimalOf, type Units } from "./units.js";

/** A number between two ranges, and whether the upper one has it. */
export interface Cut {
  readonly at: Units;
  readonly isUppers: boolean;
}

/** Ranges between some numbers, the highest first, that hold every number once. */
export function rangesOf(cuts: readonly Cut[]): Interval[] {
  const falling = [...cuts].sort((a, b) => b.at - a.at);
  const distinct = falling.filter(({ at }, index) => at !== falling[index - 1]?.at);
  return [...distinct, undefined].map((lower, index) => ({ ...from(lower), ...to(distinct[index - 1]) }));
}

function from(cut: Cut | undefined): Interval {
  if (cut === undefined) return {};
  return cut.isUppers ? { atLeast: decimalOf(cut.at) } : { above: decimalOf(cut.at) };
}

function to(cut: Cut | undefined): Interval {
  if (cut === undefined) return {};
  return cut.isUppers ? { below: decimalOf(cut.at) } : { atMost: decimalOf(cut.at) };
}
