import { type Day, NEVER } from "../values/day.js";
import type { DutyState, ListedDuty } from "./listed-duty.js";

const LEFT_TO_DO: readonly DutyState[] = ["open", "missed", "broken", "outstanding"];

/** Whether a state leaves something to be done, and the days that are left, where there is a due day. */
export function whatIsLeft(state: DutyState, due: Day, asOf: Day): Pick<ListedDuty, "toDo" | "daysLeft"> {
  const toDo = LEFT_TO_DO.includes(state);
  return { toDo, daysLeft: toDo && due !== NEVER ? due - asOf : null };
}
