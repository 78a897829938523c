import { expect, it } from "vitest";
import { workOf } from "../../examples/duties.mjs";
import { makeCity } from "../../examples/make-city.mjs";
import { parsed } from "../duties/icalendar/parsed.ts";

it("the example of duties puts what is open and what is overdue into a calendar", () => {
  const asked = { insurerId: "lanchuan", asOf: "2024-12-10", stamp: "2024-12-10T16:00:00Z" };
  const { sentences, calendar } = workOf(makeCity(), asked);
  const events = parsed(calendar);
  expect(events).toHaveLength(sentences.length);
  expect(sentences.some((sentence) => sentence.includes("还有"))).toBe(true);
  expect(sentences.some((sentence) => sentence.includes("逾期"))).toBe(true);
  expect(events.some(({ alarms }) => alarms.length > 0)).toBe(true);
});
