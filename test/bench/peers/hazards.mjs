// What a service's hazards say, where it is no engine that says it.
import { dayOf } from "../days.mjs";
import { AS_OF } from "./calendar.mjs";

/** The latest of the day of the service and of the days set for the hazards found by then. */
export function judgingDay({ performedOn, hazards }) {
  const performed = dayOf(performedOn);
  const set = (hazards ?? []).filter(({ foundOn, rectifyBy }) => rectifyBy != null && dayOf(foundOn) <= performed);
  return Math.max(performed, ...set.map(({ rectifyBy }) => dayOf(rectifyBy)));
}

export function isUnresolved({ foundOn, major, recheckedOn, refusedOn, reportedToAuthorityOn }) {
  const isReported = major && dayOf(refusedOn) <= AS_OF && dayOf(reportedToAuthorityOn) <= AS_OF;
  return dayOf(foundOn) <= AS_OF && dayOf(recheckedOn) > AS_OF && !isReported;
}
