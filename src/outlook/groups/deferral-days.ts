import type { Day } from "../../values/day.js";

/** A deferral in the order in which they count, and the day to which it moves a due day if it is accepted. */
export interface Step {
  readonly deferralId: string;
  readonly isPending: boolean;
  readonly moved: (due: Day) => Day;
}

/** A due day that decisions lead to, with the pending deferrals that are rejected on the way. */
export interface ReachedDay {
  readonly due: Day;
  readonly rejected: readonly string[];
}

/**
 * The due days that decisions on the pending deferrals can lead to, each once; first the one as things stand, where a
 * pending deferral is as an accepted one. Each adds one day at most, so they are few.
 */
export function reachedDays(due: Day, steps: readonly Step[]): readonly ReachedDay[] {
  let days: ReadonlyMap<Day, readonly string[]> = new Map([[due, []]]);
  for (const { deferralId, isPending, moved } of steps) {
    const next = new Map<Day, readonly string[]>();
    const reach = (day: Day, rejected: readonly string[]) => {
      if (!next.has(day)) next.set(day, rejected);
    };
    for (const [day, rejected] of days) reach(moved(day), rejected);
    if (isPending) for (const [day, rejected] of days) reach(day, [...rejected, deferralId]);
    days = next;
  }
  return [...days].map(([day, rejected]) => ({ due: day, rejected }));
}

/** The pending deferrals that move a due day that can be reached. */
export function movingDeferrals(due: Day, steps: readonly Step[]): readonly string[] {
  let days: ReadonlySet<Day> = new Set([due]);
  const moving: string[] = [];
  for (const { deferralId, isPending, moved } of steps) {
    if (isPending && [...days].some((day) => moved(day) !== day)) moving.push(deferralId);
    days = new Set([...days].flatMap((day) => (isPending ? [moved(day), day] : [moved(day)])));
  }
  return moving;
}
