import type { Day } from "../../values/day.js";
import { add, compare, type Fraction, ZERO } from "../../values/fraction.js";
import type { Answer } from "../answer.js";
import type { Step } from "./deferral-days.js";
import type { Price } from "./group.js";

/** Bad due days: all from the first to the last that can be reached, and no other between them. */
export interface BadDays {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Decisions that are made sure of, what they cost, and of the due days that the others can still lead to those two that
 * matter. Days after the bad ones are good for ever, as a deferral moves a day only later. Of those before them the
 * latest matters: what moves an earlier one moves it as well, and one that a deferral was too late for stays where it is,
 * as all that follow are later still. Of the bad ones the earliest matters: what moves it beyond the last moves the
 * others too.
 */
interface Course {
  readonly before: Day | null;
  readonly bad: Day | null;
  readonly actions: readonly Answer[];
  readonly cost: Fraction;
}

/**
 * The cheapest decisions on pending deferrals by which no bad due day is left, whatever is decided on the others; none
 * where there are no such decisions. Of equally cheap ones the fewest.
 */
export function deferralWays(
  due: Day,
  steps: readonly Step[],
  days: BadDays,
  decided: (deferralId: string, code: "deferral.accepted" | "deferral.rejected") => Answer,
  price: Price,
): readonly (readonly Answer[])[] {
  let courses: readonly Course[] = [{ ...keeping([due], days), actions: [], cost: ZERO }];
  for (const { deferralId, isPending, moved } of steps) {
    const next: Course[] = [];
    for (const course of courses) {
      const stay = [course.before, course.bad].filter((day) => day !== null);
      const go = stay.map(moved);
      const open = isPending ? [...stay, ...go] : go;
      next.push({ ...course, ...keeping(open, days) });
      if (!isPending || go.every((day, index) => day === stay[index])) continue;
      const decide = (action: Answer, left: readonly Day[]) => {
        const cost = price(action);
        if (cost === null) return;
        next.push({ ...keeping(left, days), actions: [...course.actions, action], cost: add(course.cost, cost) });
      };
      decide(decided(deferralId, "deferral.accepted"), go);
      decide(decided(deferralId, "deferral.rejected"), stay);
    }
    courses = cheapestOfEach(next);
  }
  return courses
    .filter(({ bad }) => bad === null)
    .sort(byCost)
    .slice(0, 1)
    .map(({ actions }) => actions);
}

/** The two days that matter of some. */
function keeping(some: readonly Day[], { first, last }: BadDays): Pick<Course, "before" | "bad"> {
  const before = some.filter((day) => day < first);
  const bad = some.filter((day) => first <= day && day <= last);
  return {
    before: before.length === 0 ? null : Math.max(...before),
    bad: bad.length === 0 ? null : Math.min(...bad),
  };
}

/** For each two days that are left the cheapest course. */
function cheapestOfEach(courses: readonly Course[]): readonly Course[] {
  const cheapest = new Map<string, Course>();
  for (const course of courses) {
    const key = `${course.before} ${course.bad}`;
    const other = cheapest.get(key);
    if (other === undefined || byCost(course, other) < 0) cheapest.set(key, course);
  }
  return [...cheapest.values()];
}

function byCost(a: Course, b: Course): number {
  return compare(a.cost, b.cost) || a.actions.length - b.actions.length;
}
