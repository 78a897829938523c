import { deepFreeze } from "../values/freeze.js";

/**
 * Every place where careful readers of the notice could disagree, with its options; the default stands first.
 * `docs/readings.md` gives the words, the options and the reason for each default.
 */
export const READINGS = /* @__PURE__ */ deepFreeze({
  /** Whether day one of a time limit is the day after its start or the start itself. */
  dayCount: ["exclude-start", "include-start"],
  /** Items 2, 6, 8: whether a computed due day on a rest day moves to the next working day. */
  lastDay: ["as-is", "next-working-day"],
  /** Items 2, 6, 8: which day places a breach in a period. */
  breachPeriod: ["due-day", "start-day"],
  /** Whether duties begun before the rulebook's first day in force are judged. */
  earlierDuties: ["exempt", "judged"],
  /** Item 2: the day that the 45 days run from. */
  firstServiceFrom: ["effective", "signed"],
  /** Item 2: whether termination on or before the due day ends the duty. */
  terminatedPolicy: ["lapses", "stands"],
  /** Item 3: whether a breach needs both faults (且) or either. */
  serviceLoop: ["both", "either"],
  /** Item 4: whether the base is at least the floor of the premiums. */
  feeBase: ["provided", "statutory-floor"],
  /** Item 4: which day places a policy in the base. */
  feePolicies: ["signed", "effective"],
  /** Item 4: all payments of the period, or those for policies of the base. */
  feeSpent: ["paid-in-period", "on-period-policies"],
  /** Item 5: whether 12月15日前 includes the 15th. */
  reportDay: ["inclusive", "exclusive"],
  /** Item 9: whether a policyholder's earlier responses count beside its latest. */
  surveyMean: ["by-response", "latest-by-policyholder"],
  /** Item 9: what a dimension that nobody rated earns. */
  noSurvey: ["full", "zero"],
  /** Item 10: whether an event or a case counts (每起事件). */
  disputeUnit: ["event", "case"],
  /** Item 10: what being sued (涉诉) covers. */
  disputeForum: ["court", "court-or-arbitration", "complaints-too"],
  /** Item 10: whether causes beyond the named ones count (等). */
  disputeCause: ["any", "named"],
  /** Whether a category's score can fall below 0. */
  categoryFloor: ["zero", "none"],
} as const);

/** The name of a reading. */
export type ReadingName = keyof typeof READINGS;

/** One option for each reading. */
export type Readings = { readonly [Name in ReadingName]: (typeof READINGS)[Name][number] };

/** The names of all readings. */
export const READING_NAMES: readonly ReadingName[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(READINGS) as ReadingName[],
);

/** The readings that hold where a call names no other: the first option of each. */
export const DEFAULT_READINGS: Readings = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ READING_NAMES.map((name) => [name, READINGS[name][0]])),
) as Readings;
