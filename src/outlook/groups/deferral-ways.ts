import type { Day } from "../../values/day.js";
import { add, compare, type Fraction, ZERO } from "../../values/fraction.js";
import type { Answer } from "../answer.js";
import type { Step } from "./deferral-days.js";
import type { Price } from "./group.js";

/** Decisions that are made sure of, what they cost, and the due days that the others can still lead to. */
interface Course {
  readonly days: ReadonlySet<Day>;
  readonly actions: readonly Answer[];
  readonly cost: Fraction;
}

/**
 * The cheapest decisions on pending deferrals by which no bad due day can be reached, whatever is decided on the others;
 * none where there are no such decisions. Of equally cheap ones the fewest.
 */
export function deferralWays(
  due: Day,
  steps: readonly Step[],
  isBad: (day: Day) => boolean,
  decided: (deferralId: string, code: "deferral.accepted" | "deferral.rejected") => Answer,
  price: Price,
): readonly (readonly Answer[])[] {
  let courses: readonly Course[] = [{ days: new Set([due]), actions: [], cost: ZERO }];
  for (const { deferralId, isPending, moved } of steps) {
    const next: Course[] = [];
    for (const course of courses) {
      const later = new Set([...course.days].map(moved));
      const isMoving = [...course.days].some((day) => moved(day) !== day);
      if (!isPending || !isMoving) {
        next.push({ ...course, days: later });
        continue;
      }
      next.push({ ...course, days: new Set([...course.days, ...later]) });
      const decide = (action: Answer, days: ReadonlySet<Day>) => {
        const cost = price(action);
        if (cost === null) return;
        next.push({ days, actions: [...course.actions, action], cost: add(course.cost, cost) });
      };
      decide(decided(deferralId, "deferral.accepted"), later);
      decide(decided(deferralId, "deferral.rejected"), course.days);
    }
    courses = worthwhile(next);
  }
  const [best] = courses.filter(({ days }) => ![...days].some(isBad));
  return best === undefined ? [] : [best.actions];
}

/** The courses in order of cost, then of how many actions they take, without those that leave more days open for no less. */
function worthwhile(courses: Course[]): readonly Course[] {
  courses.sort((a, b) => compare(a.cost, b.cost) || a.actions.length - b.actions.length);
  const kept: Course[] = [];
  for (const course of courses) if (!kept.some(({ days }) => isWithin(days, course.days))) kept.push(course);
  return kept;
}

function isWithin(days: ReadonlySet<Day>, others: ReadonlySet<Day>): boolean {
  return [...days].every((day) => others.has(day));
}
