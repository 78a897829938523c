import { type Dataset, factsOf } from "../dataset/dataset.js";
import type { EvaluateCall } from "../evaluation/evaluate.js";
import type { InsurerFacts } from "../facts/facts.js";
import { readInsurerCall } from "../rules/call.js";
import { contextOf } from "../rules/context.js";
import { workingDays } from "../time/rest-days.js";
import type { Sensitivity } from "./result.js";
import { weighReadings } from "./weigh-readings.js";

/**
 * How an insurer's score depends on how the notice is read: exactly, over all combinations of readings. Each of them
 * gives what {@link evaluate} gives of the call with its readings. What the call itself reads is the point of departure.
 *
 * Nothing is evaluated combination by combination: each item is judged by the choices of the readings that it reads, and
 * what the items take is combined.
 *
 * @param call - as of {@link evaluate}. With `restDays` the reading `lastDay` is free like any other, and the calendar
 * must know the due days; without, due days stay where they fall.
 * @throws CallError as {@link evaluate}, by any of the combinations.
 * @example sensitivity(dataset, { insurerId: "picc-sz", period: calendarYear(2024) }).tiers
 */
export function sensitivity(dataset: Dataset, call: EvaluateCall): Sensitivity {
  const insurers = factsOf(dataset);
  const { insurerId, ...asked } = readInsurerCall(call, insurers);
  const days = asked.restDays === undefined ? null : workingDays(asked.restDays);
  const facts = insurers.get(insurerId) as InsurerFacts;
  return weighReadings(facts, contextOf(asked), days, days === null ? ["lastDay"] : []);
}
