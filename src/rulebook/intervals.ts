import { compare, type Fraction, fractionOf } from "../values/fraction.js";

/** A range of numbers as a rubric writes it: `60 ≤ x < 80` is `{ atLeast: "60", below: "80" }`. No bound: endless. */
export interface Interval {
  readonly atLeast?: string | undefined;
  readonly above?: string | undefined;
  readonly below?: string | undefined;
  readonly atMost?: string | undefined;
}

/** An end of an interval; `null` is endless. A lower end that is included, or an upper one that is not, cuts before its number. */
interface Cut {
  readonly at: Fraction;
  readonly side: "before" | "after";
}

export function isWithin(value: Fraction, { atLeast, above, below, atMost }: Interval): boolean {
  return (
    (atLeast === undefined || compare(value, fractionOf(atLeast)) >= 0) &&
    (above === undefined || compare(value, fractionOf(above)) > 0) &&
    (below === undefined || compare(value, fractionOf(below)) < 0) &&
    (atMost === undefined || compare(value, fractionOf(atMost)) <= 0)
  );
}

/** What keeps intervals from holding every number exactly once. */
export type PartitionFault = "empty" | "gap" | "overlap" | "double-bound";

/** The numbers that matter: from `lowest` to `highest`, both included. */
export interface Reach {
  readonly lowest: Fraction;
  readonly highest: Fraction;
}

/**
 * The faults of intervals that are to hold every number, or every one in reach, exactly once; each with the index of
 * the interval that it shows at.
 */
export function partitionFaults(
  intervals: readonly Interval[],
  reach?: Reach,
): { readonly fault: PartitionFault; readonly index: number }[] {
  const first: Cut | null = reach === undefined ? null : { at: reach.lowest, side: "before" };
  const end: Cut | null = reach === undefined ? null : { at: reach.highest, side: "after" };
  const faults: { fault: PartitionFault; index: number }[] = [];
  const sound = intervals.flatMap((interval, index) => {
    const lower = lowerEnd(interval);
    const upper = upperEnd(interval);
    const isDouble =
      (interval.atLeast !== undefined && interval.above !== undefined) ||
      (interval.below !== undefined && interval.atMost !== undefined);
    const isEmpty = lower !== null && upper !== null && compareCuts(lower, upper) >= 0;
    if (isDouble) faults.push({ fault: "double-bound", index });
    else if (isEmpty) faults.push({ fault: "empty", index });
    else return [{ index, lower, upper }];
    return [];
  });
  sound.sort((a, b) => (a.lower === null ? -1 : b.lower === null ? 1 : compareCuts(a.lower, b.lower)));
  let reached: Cut | null | undefined; // undefined: nothing yet; null: everything above
  for (const { index, lower, upper } of sound) {
    if (reached === undefined) {
      if (lower !== null && (first === null || compareCuts(lower, first) > 0)) faults.push({ fault: "gap", index });
    } else if (reached === null || lower === null || compareCuts(lower, reached) < 0) {
      faults.push({ fault: "overlap", index });
    } else if (compareCuts(lower, reached) > 0) {
      faults.push({ fault: "gap", index });
    }
    if (reached === undefined || reached === null || upper === null) reached = reached === null ? null : upper;
    else if (compareCuts(upper, reached) > 0) reached = upper;
  }
  const last = sound.at(-1);
  const isShort = reached !== null && reached !== undefined && (end === null || compareCuts(reached, end) < 0);
  if (last !== undefined && isShort) faults.push({ fault: "gap", index: last.index });
  return faults;
}

/** The number that a range starts at, included or not; `null` where it has no lower bound. */
export function lowerBound(interval: Interval): Fraction | null {
  return lowerEnd(interval)?.at ?? null;
}

function lowerEnd({ atLeast, above }: Interval): Cut | null {
  if (atLeast !== undefined) return { at: fractionOf(atLeast), side: "before" };
  return above === undefined ? null : { at: fractionOf(above), side: "after" };
}

function upperEnd({ below, atMost }: Interval): Cut | null {
  if (below !== undefined) return { at: fractionOf(below), side: "before" };
  return atMost === undefined ? null : { at: fractionOf(atMost), side: "after" };
}

function compareCuts(a: Cut, b: Cut): number {
  return compare(a.at, b.at) || (a.side === b.side ? 0 : a.side === "before" ? -1 : 1);
}

/** A range as it is read: `60 ≤ x < 80`. */
export function rangeText({ atLeast, above, below, atMost }: Interval): string {
  const lower = atLeast !== undefined ? `${atLeast} ≤ ` : above !== undefined ? `${above} < ` : "";
  const upper = below !== undefined ? ` < ${below}` : atMost !== undefined ? ` ≤ ${atMost}` : "";
  return `${lower}x${upper}`;
}
