// @ts-check
// An insurer's work: what is open or overdue in the made-up city, and a calendar of it.
// node examples/duties.mjs duties.ics
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { calendarYear, describeDuty, duties, parseDataset, toICalendar } from "anzexian";

/**
 * What is left to be done of an insurer's duties, as sentences and as a calendar.
 *
 * @param {unknown} records - of a city.
 * @param {{ insurerId: string, asOf: string, stamp: string }} asked
 */
export function workOf(records, { insurerId, asOf, stamp }) {
  const all = duties(parseDataset(records), { insurerId, period: calendarYear(2024), asOf });
  const toDo = all.filter((duty) => duty.toDo);
  return {
    sentences: toDo.map((duty) => describeDuty(duty, "zh-CN")),
    calendar: toICalendar(toDo, { language: "zh-CN", stamp, domain: "insurer.example" }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const city = new URL("./data/city-2024.json", import.meta.url);
  const asked = { insurerId: "lanchuan", asOf: "2024-12-10", stamp: new Date().toISOString() };
  const { sentences, calendar } = workOf(JSON.parse(readFileSync(city, "utf8")), asked);
  for (const sentence of sentences) console.log(sentence);
  const [file] = process.argv.slice(2);
  if (file !== undefined) writeFileSync(file, calendar);
}
