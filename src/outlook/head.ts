import type { Period } from "../time/period.js";
import { formatDay } from "../values/day.js";
import type { Readings } from "../vocabulary/readings.js";
import { closeOf, type Situation } from "./groups/group.js";

/** Whose score it is, of which period, seen when and read how. */
export interface OutlookHead {
  /** The rulebook's id. */
  readonly rulebook: string;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly period: Period;
  readonly asOf: string;
  /** The day by whose close the score is taken: the period's last, or asOf where that is later. */
  readonly close: string;
  /** All readings, as used. */
  readonly readings: Readings;
}

export function headOf(situation: Situation): OutlookHead {
  const { facts, context, asOf } = situation;
  const { rulebook, period, readings } = context;
  return {
    rulebook: rulebook.id,
    insurerId: facts.insurerId,
    insurerName: facts.name,
    period: { start: formatDay(period.start), end: formatDay(period.end) },
    asOf: formatDay(asOf),
    close: closeOf(situation),
    readings,
  };
}
