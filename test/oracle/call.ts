// The call: what may be asked, and what is refused.

import { compareDays, isAfter, isRealDay } from "./day.ts";

export class OracleRefusal extends Error {
  override name = "OracleRefusal";
}

/** Every reading with its options; the first option is the one used when the caller is silent. */
export const READINGS = {
  dayCount: ["exclude-start", "include-start"],
  lastDay: ["as-is", "next-working-day"],
  breachPeriod: ["due-day", "start-day"],
  earlierDuties: ["exempt", "judged"],
  firstServiceFrom: ["effective", "signed"],
  terminatedPolicy: ["lapses", "stands"],
  serviceLoop: ["both", "either"],
  feeBase: ["provided", "statutory-floor"],
  feePolicies: ["signed", "effective"],
  feeSpent: ["paid-in-period", "on-period-policies"],
  reportDay: ["inclusive", "exclusive"],
  surveyMean: ["by-response", "latest-by-policyholder"],
  noSurvey: ["full", "zero"],
  disputeUnit: ["event", "case"],
  disputeForum: ["court", "court-or-arbitration", "complaints-too"],
  disputeCause: ["any", "named"],
  categoryFloor: ["zero", "none"],
} as const;

export type Readings = { [K in keyof typeof READINGS]: (typeof READINGS)[K][number] };
/** The readings that are named; the others are the defaults. */
export type SomeReadings = { readonly [K in keyof Readings]?: Readings[K] | undefined };
export type RestDays = { from: string; to: string; isRestDay(day: string): boolean };
export type OracleCallForAll = {
  period: { start: string; end: string };
  asOf?: string | undefined;
  readings?: SomeReadings | undefined;
  restDays?: RestDays | undefined;
};
export type OracleCall = OracleCallForAll & { insurerId: string };

/** A call that has been checked, with everything filled in. */
export type Setting = {
  insurerId: string;
  start: string;
  end: string;
  asOf: string;
  readings: Readings;
  restDays: RestDays | null;
};

export const FIRST_DAY_IN_FORCE = "2024-01-01";

function chooseReadings(given: SomeReadings | undefined): Readings {
  const chosen: Record<string, string> = {};
  for (const [name, options] of Object.entries(READINGS)) chosen[name] = options[0];
  for (const [name, option] of Object.entries(given ?? {})) {
    if (option === undefined) continue;
    const options: readonly string[] | undefined = Object.hasOwn(READINGS, name)
      ? READINGS[name as keyof Readings]
      : undefined;
    if (options === undefined) throw new OracleRefusal(`no such reading: ${name}`);
    if (!options.includes(option)) throw new OracleRefusal(`reading ${name} has no option ${option}`);
    chosen[name] = option;
  }
  return chosen as Readings;
}

export function checkCall(dataset: any, call: OracleCall): Setting {
  const { start, end } = call.period;
  const asOf = call.asOf ?? end;
  for (const day of [start, end, asOf]) {
    if (!isRealDay(day)) throw new OracleRefusal(`not a real day: ${String(day)}`);
  }
  if (isAfter(start, end)) throw new OracleRefusal("the period starts after its end");
  if (compareDays(start, FIRST_DAY_IN_FORCE) < 0)
    throw new OracleRefusal("the period starts before the rulebook was in force");
  if (compareDays(asOf, start) < 0) throw new OracleRefusal("asOf is before the period");
  if (!(dataset.insurers as any[]).some((row) => row.insurerId === call.insurerId)) {
    throw new OracleRefusal(`unknown insurer: ${call.insurerId}`);
  }
  const readings = chooseReadings(call.readings);
  const restDays = call.restDays ?? null;
  if (readings.lastDay === "next-working-day" && restDays === null) {
    throw new OracleRefusal("next-working-day needs a rest-day calendar");
  }
  return { insurerId: call.insurerId, start, end, asOf, readings, restDays };
}
