import type { ReadingWords } from "./reading-words.js";

export const readingsEn: ReadingWords = {
  dayCount: {
    name: "First day of a time limit",
    options: { "exclude-start": "the day after it starts", "include-start": "the day on which it starts" },
  },
  lastDay: {
    name: "Due day on a rest day",
    options: { "as-is": "stays", "next-working-day": "moves to the next working day" },
  },
  breachPeriod: {
    name: "Period of a breach",
    options: { "due-day": "that of the due day", "start-day": "that of the day on which the duty began" },
  },
  earlierDuties: {
    name: "Duties begun before the rubric was in force",
    options: { exempt: "not judged", judged: "judged like any other" },
  },
  firstServiceFrom: {
    name: "First service, counted from",
    options: { effective: "the contract's effect, or signing where that is later", signed: "signing" },
  },
  terminatedPolicy: {
    name: "Policies terminated by the due day",
    options: { lapses: "no first service is owed", stands: "the first service is still owed" },
  },
  serviceLoop: {
    name: "Flow and loop of a service",
    options: { both: "a breach needs both faults", either: "either fault is a breach" },
  },
  feeBase: {
    name: "What spending is measured by",
    options: {
      provided: "the service fees of the policies",
      "statutory-floor": "the service fees, or the least share of the premiums",
    },
  },
  feePolicies: {
    name: "Policies whose fees count",
    options: { signed: "those signed in the period", effective: "those taking effect in the period" },
  },
  feeSpent: {
    name: "Payments that count",
    options: {
      "paid-in-period": "all of the period",
      "on-period-policies": "those of the period for policies whose fees count",
    },
  },
  reportDay: {
    name: "Last day for the annual report",
    options: { inclusive: "the day named", exclusive: "the day before the day named" },
  },
  surveyMean: {
    name: "Responses to the survey",
    options: { "by-response": "all count", "latest-by-policyholder": "each policyholder's latest counts" },
  },
  noSurvey: {
    name: "A dimension that nobody rated",
    options: { full: "counts as five stars", zero: "earns nothing" },
  },
  disputeUnit: {
    name: "Lawsuits are counted by",
    options: { event: "event", case: "case" },
  },
  disputeForum: {
    name: "What counts as a lawsuit",
    options: {
      court: "court cases",
      "court-or-arbitration": "court cases and arbitration",
      "complaints-too": "court cases, arbitration and complaints",
    },
  },
  disputeCause: {
    name: "Causes of lawsuits",
    options: { any: "any", named: "underwriting, claims and prevention only" },
  },
  categoryFloor: {
    name: "Limit of a category",
    options: { zero: "its points", none: "none" },
  },
};
