import { expect, it } from "vitest";
import { workOf } from "../../examples/duties.mjs";
import { makeCity } from "../../examples/make-city.mjs";
import { calendarYear, duties, parseDataset } from "../../src/index.js";
import { parsed } from "../duties/icalendar/parsed.ts";

it("the example of duties puts what is open and what is overdue into a calendar", () => {
  const asked = { insurerId: "lanchuan", asOf: "2024-12-10", stamp: "2024-12-10T16:00:00Z" };
  const city = makeCity();
  const { sentences, calendar } = workOf(city, asked);
  const toDo = duties(parseDataset(city), {
    insurerId: asked.insurerId,
    asOf: asked.asOf,
    period: calendarYear(2024),
  }).filter((duty) => duty.toDo);
  const events = parsed(calendar);
  expect(sentences).toHaveLength(toDo.length);
  expect(events).toHaveLength(toDo.filter(({ due }) => due !== null).length);
  expect(sentences.some((sentence) => sentence.includes("还有"))).toBe(true);
  expect(sentences.some((sentence) => sentence.includes("逾期"))).toBe(true);
  expect(sentences.some((sentence) => sentence.includes("不计分"))).toBe(true);
  expect(events.some(({ alarms }) => alarms.length > 0)).toBe(true);
});
