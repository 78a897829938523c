import type { RestDays } from "../../src/time/rest-days.js";

/** The rest days of January and February 2024 beside the weekends, and the weekend days worked in exchange. */
const HOLIDAYS = new Set([
  "2024-01-01", // 元旦
  ...["10", "11", "12", "13", "14", "15", "16", "17"].map((day) => `2024-02-${day}`), // 春节
]);
const WORKED = new Set(["2024-02-04", "2024-02-18"]);

/** January and February 2024 by the official calendar. */
export const EARLY_2024: RestDays = {
  from: "2024-01-01",
  to: "2024-02-29",
  isRestDay: (day) => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return !WORKED.has(day) && (HOLIDAYS.has(day) || weekday === 0 || weekday === 6);
  },
};
