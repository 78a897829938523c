/*
 * Books: the records of a city, written down in a test by what matters in it and nothing else.
 *
 * Every record has defaults that cost nothing, so a test names only the fields it is about. Records take the ids P1, P2,
 * … (policies), S1 … (services), D1 … (deferrals), E1 … (expenditures), C1 … (claims), V1 … (surveys), L1 … (disputes),
 * F1 … (findings), belong to insurer "A", and hang on policy P1.
 */
import {
  type AnnualReport,
  type Claim,
  calendarYear,
  type Dataset,
  type Deferral,
  type Dispute,
  type EvaluateCall,
  type EvaluatedItem,
  type Evaluation,
  type Expenditure,
  evaluate,
  type Finding,
  type Flag,
  type FlagCode,
  type Hazard,
  type ItemNumber,
  type Policy,
  parseDataset,
  type RestDays,
  type RuleCall,
  type RuleContext,
  ruleContext,
  type Service,
  type Survey,
} from "../../src/index.js";

/** The tables that a test speaks of. Unless given, there is one clean policy, and every yearly report is submitted. */
export interface Books {
  readonly insurers?: readonly string[];
  readonly policies?: readonly Partial<Policy>[];
  readonly services?: readonly Partial<Service>[];
  readonly deferrals?: readonly Partial<Deferral>[];
  readonly expenditures?: readonly Partial<Expenditure>[];
  readonly annualReports?: readonly Partial<AnnualReport>[];
  readonly claims?: readonly Partial<Claim>[];
  readonly surveys?: readonly Partial<Survey>[];
  readonly disputes?: readonly Partial<Dispute>[];
  readonly findings?: readonly Partial<Finding>[];
}

const YEARS = [2023, 2024, 2025, 2026];

export function books(given: Books = {}): Dataset {
  return parseDataset(rawBooks(given));
}

/** The records as they stand in a file, not yet parsed; a table that is not spoken of is undefined. */
export function rawBooks(given: Books = {}) {
  const insurers = given.insurers ?? ["A"];
  const reports = insurers.flatMap((insurerId) => YEARS.map((year) => ({ insurerId, year })));
  return {
    insurers: insurers.map((insurerId) => ({ insurerId, name: `Insurer ${insurerId}` })),
    policies: (given.policies ?? [{}]).map(policy),
    services: given.services?.map(service),
    deferrals: given.deferrals?.map(deferral),
    expenditures: given.expenditures?.map(expenditure),
    annualReports: (given.annualReports ?? reports).map(annualReport),
    claims: given.claims?.map(claim),
    surveys: given.surveys?.map(survey),
    disputes: given.disputes?.map(dispute),
    findings: given.findings?.map(finding),
  };
}

/** A small policyholder's policy of 2024-03-01, uploaded at once, for nothing: neither item 2 nor item 4 looks at it. */
export function policy(fields: Partial<Policy> = {}, index = 0): Policy {
  const signedOn = fields.signedOn ?? "2024-03-01";
  return {
    policyId: `P${index + 1}`,
    insurerId: "A",
    policyholderId: `H${index + 1}`,
    enterpriseSize: "small",
    signedOn,
    effectiveOn: signedOn,
    expiresOn: "2027-12-31",
    premium: "0",
    serviceFee: "0",
    uploadedAt: signedOn,
    ...fields,
  };
}

/** A service of 2024-03-15 whose every stage stands on the platform by that day. */
export function service(fields: Partial<Service> = {}, index = 0): Service {
  const performedOn = fields.performedOn === undefined ? "2024-03-15" : fields.performedOn;
  return {
    serviceId: `S${index + 1}`,
    policyId: "P1",
    assignedAt: performedOn,
    plannedAt: performedOn,
    performedOn,
    reportedAt: performedOn,
    closedAt: performedOn,
    ...fields,
  };
}

/** A hazard found on 2024-03-15, not major, for which no day was set and nothing was done. */
export function hazard(fields: Partial<Hazard> = {}): Hazard {
  return { hazardId: "Z1", foundOn: "2024-03-15", major: false, ...fields };
}

/** An accepted reason of 2024-03-02 that puts the first service off without an end. */
export function deferral(fields: Partial<Deferral> = {}, index = 0): Deferral {
  return {
    deferralId: `D${index + 1}`,
    policyId: "P1",
    reason: "works stopped",
    submittedOn: "2024-03-02",
    status: "accepted",
    ...fields,
  };
}

export function expenditure(fields: Partial<Expenditure> = {}, index = 0): Expenditure {
  return {
    expenditureId: `E${index + 1}`,
    insurerId: "A",
    paidOn: "2024-06-01",
    amount: "1.00",
    purpose: "prevention-service",
    ...fields,
  };
}

/** An accepted report, submitted on the first day of its year: early, so that it is in sight of every asOf. */
export function annualReport(fields: Partial<AnnualReport> = {}): AnnualReport {
  const year = fields.year ?? 2024;
  return { insurerId: "A", year, submittedAt: `${year}-01-01`, status: "accepted", ...fields };
}

/** A claim settled on 2024-05-01 whose result is uploaded at once. */
export function claim(fields: Partial<Claim> = {}, index = 0): Claim {
  const settledOn = fields.settledOn === undefined ? "2024-05-01" : fields.settledOn;
  return { claimId: `C${index + 1}`, policyId: "P1", settledOn, resultUploadedAt: settledOn, ...fields };
}

/** A response of 2024-06-01 that rates only what the test says. */
export function survey(fields: Partial<Survey> = {}, index = 0): Survey {
  return { surveyId: `V${index + 1}`, policyId: "P1", respondedOn: "2024-06-01", ...fields };
}

/** A suit over claims, filed on 2024-05-01, in which the insurer was found liable on 2024-06-01. */
export function dispute(fields: Partial<Dispute> = {}, index = 0): Dispute {
  return {
    disputeId: `L${index + 1}`,
    insurerId: "A",
    cause: "claims",
    forum: "court",
    filedOn: "2024-05-01",
    liability: "insurer",
    determinedOn: "2024-06-01",
    ...fields,
  };
}

/** A confirmed finding of 2024-06-01 that names nothing. */
export function finding(fields: Partial<Finding> = {}, index = 0): Finding {
  return { findingId: `F${index + 1}`, insurerId: "A", item: 1, foundOn: "2024-06-01", status: "confirmed", ...fields };
}

/** The same row so many times. */
export function times<Row>(count: number, row: Row): Row[] {
  return Array.from({ length: count }, () => row);
}

/** Insurer A's evaluation of the year 2024, unless the call says otherwise. */
export function judge(given: Books | Dataset, call: Partial<EvaluateCall> = {}): Evaluation {
  const dataset = "enterprises" in given ? given : books(given as Books);
  return evaluate(dataset, { insurerId: "A", period: calendarYear(2024), ...call });
}

export function scoreOf(given: Books | Dataset, call: Partial<EvaluateCall> = {}): string {
  return judge(given, call).score;
}

export function itemOf({ categories }: Evaluation, item: ItemNumber): EvaluatedItem {
  return categories.flatMap(({ items }) => items).find((each) => each.item === item) as EvaluatedItem;
}

/** An item's ledger in short: `"P1 2024-03-08 -3"` is what P1, on that day, cost. */
export function ledgerOf(evaluation: Evaluation, item: ItemNumber): string[] {
  return itemOf(evaluation, item).breaches.map(({ recordId, day, net }) => `${recordId} ${day} -${net}`);
}

export function flagsOf<Code extends FlagCode>(
  { flags }: Pick<Evaluation, "flags">,
  code: Code,
): Extract<Flag, { readonly code: Code }>[] {
  return flags.filter((flag): flag is Extract<Flag, { readonly code: Code }> => flag.code === code);
}

/** What the `check…` functions are told beside the records: the year 2024 unless said otherwise. */
export function context(call: Partial<RuleCall> = {}): RuleContext {
  return ruleContext({ period: calendarYear(2024), ...call });
}

/** The closed range from one day to another. */
export const from = (start: string, end: string) => ({ start, end });

/* The State Council's calendar of 2024: what is off beside the weekends, and the weekend days worked in exchange. */
const HOLIDAYS = [
  from("2024-01-01", "2024-01-01"),
  from("2024-02-10", "2024-02-17"),
  from("2024-04-04", "2024-04-06"),
  from("2024-05-01", "2024-05-05"),
  from("2024-06-10", "2024-06-10"),
  from("2024-09-15", "2024-09-17"),
  from("2024-10-01", "2024-10-07"),
];
const WORKED = ["2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29"];
const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The rest days of 2024, of the whole year unless a test has the calendar know less. */
export function restDays2024(known: Partial<Pick<RestDays, "from" | "to">> = {}): RestDays {
  return {
    from: "2024-01-01",
    to: "2024-12-31",
    ...known,
    isRestDay: (day) =>
      HOLIDAYS.some(({ start, end }) => start <= day && day <= end) ||
      (isWeekend(day) && ![...WORKED, "2024-10-12"].includes(day)),
  };
}
