import type { PlainCall, RawDataset } from "../../src/testing/index.js";
import { READINGS } from "../oracle/index.ts";

type TableName = keyof RawDataset;

/** A check of generated data that shares no code with the library: what is wrong, or nothing. */
type Check = (value: unknown) => boolean;

interface Column {
  check: Check;
  optional: boolean;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const INSTANT =
  /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)| ([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;
const MONEY = /^-?(0|[1-9]\d{0,29})(\.\d{1,2})?$/;

const isText: Check = (value) => typeof value === "string" && value !== "";
const isFlag: Check = (value) => typeof value === "boolean";
const realDays = new Set<string>();
const isDate: Check = (value) => {
  if (typeof value !== "string") return false;
  if (realDays.has(value)) return true;
  if (!DATE.test(value)) return false;
  const time = Date.parse(value);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) return false;
  realDays.add(value);
  return true;
};
const isInstant: Check = (value) => typeof value === "string" && INSTANT.test(value) && isDate(value.slice(0, 10));
const isMoney: Check = (value) => typeof value === "string" && MONEY.test(value);
const isAmount: Check = (value) => isMoney(value) && !(value as string).startsWith("-");
const isChange: Check = (value) => isMoney(value) && /[1-9]/.test(value as string);
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isStars: Check = (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5;
const isYear: Check = (value) => Number.isInteger(value);
const isList: Check = (value) => Array.isArray(value);
const among =
  (...options: unknown[]): Check =>
  (value) =>
    options.includes(value);

const must = (check: Check): Column => ({ check, optional: false });
const may = (check: Check): Column => ({ check, optional: true });

const TABLES: Record<TableName, Record<string, Column>> = {
  insurers: { insurerId: must(isText), name: must(isText) },
  policies: {
    policyId: must(isText),
    insurerId: must(isText),
    policyholderId: must(isText),
    policyholderName: may(isText),
    industry: may(isText),
    county: may(isText),
    enterpriseSize: may(among("large", "medium", "small", "micro")),
    signedOn: must(isDate),
    effectiveOn: must(isDate),
    expiresOn: must(isDate),
    terminatedOn: may(isDate),
    premium: must(isAmount),
    serviceFee: must(isAmount),
    uploadedAt: may(isInstant),
    insuredEmployees: may(isCount),
    placedOutsideCity: may(isFlag),
    placementFiledOn: may(isDate),
  },
  enterprises: {
    policyholderId: must(isText),
    name: may(isText),
    industry: may(isText),
    county: may(isText),
    obliged: must(isFlag),
    employees: may(isCount),
    revenue: may(isAmount),
    assets: may(isAmount),
  },
  services: {
    serviceId: must(isText),
    policyId: must(isText),
    assignedAt: may(isInstant),
    plannedAt: may(isInstant),
    performedOn: may(isDate),
    reportedAt: may(isInstant),
    closedAt: may(isInstant),
    hazards: may(isList),
  },
  deferrals: {
    deferralId: must(isText),
    policyId: must(isText),
    reason: must(isText),
    submittedOn: must(isDate),
    status: must(among("accepted", "pending", "rejected")),
    until: may(isDate),
  },
  expenditures: {
    expenditureId: must(isText),
    insurerId: must(isText),
    policyId: may(isText),
    paidOn: must(isDate),
    amount: must(isChange),
    purpose: must(among("prevention-service", "other")),
  },
  annualReports: {
    insurerId: must(isText),
    year: must(isYear),
    submittedAt: must(isInstant),
    status: must(among("accepted", "pending", "returned")),
  },
  claims: { claimId: must(isText), policyId: must(isText), settledOn: may(isDate), resultUploadedAt: may(isInstant) },
  surveys: {
    surveyId: must(isText),
    policyId: must(isText),
    respondedOn: must(isDate),
    attitude: may(isStars),
    professionalism: may(isStars),
    timeliness: may(isStars),
  },
  disputes: {
    disputeId: must(isText),
    insurerId: must(isText),
    eventId: may(isText),
    policyId: may(isText),
    cause: must(among("underwriting", "claims", "prevention", "other")),
    forum: must(among("court", "arbitration", "complaint")),
    filedOn: must(isDate),
    liability: must(among("insurer", "none", "pending")),
    determinedOn: may(isDate),
  },
  findings: {
    findingId: must(isText),
    insurerId: must(isText),
    item: must(among(1, 3, 6, 7, 8)),
    recordId: may(isText),
    recordTable: may(isText),
    foundOn: must(isDate),
    status: must(among("detected", "confirmed", "appealed", "revoked")),
    description: may(isText),
  },
};

const HAZARD: Record<string, Column> = {
  hazardId: must(isText),
  foundOn: must(isDate),
  major: must(isFlag),
  notifiedOn: may(isDate),
  rectifyBy: may(isDate),
  rectifiedOn: may(isDate),
  recheckedOn: may(isDate),
  refusedOn: may(isDate),
  reportedToAuthorityOn: may(isDate),
};

const ID_OF: Partial<Record<TableName, string>> = {
  insurers: "insurerId",
  policies: "policyId",
  enterprises: "policyholderId",
  services: "serviceId",
  deferrals: "deferralId",
  expenditures: "expenditureId",
  claims: "claimId",
  surveys: "surveyId",
  disputes: "disputeId",
  findings: "findingId",
};

type Row = Record<string, unknown>;

export function contractProblems(dataset: RawDataset): string[] {
  const problems: string[] = [];
  const owners = new Map<string, Map<unknown, unknown>>();
  const ownerOf = (table: string, id: unknown): unknown => owners.get(table)?.get(id);

  for (const [table, rows] of Object.entries(dataset) as unknown as [TableName, Row[]][]) {
    for (const row of rows) problems.push(...columnProblems(table, row, TABLES[table] ?? {}));
  }
  // Policies before the tables that get their insurer from one.
  for (const table of Object.keys(TABLES) as TableName[]) {
    const key = ID_OF[table];
    if (key === undefined) continue;
    const byId = new Map<unknown, unknown>();
    owners.set(table, byId);
    for (const row of (dataset[table] ?? []) as unknown as Row[]) {
      if (byId.has(row[key])) problems.push(`${table}: ${row[key]} twice`);
      byId.set(row[key], row.insurerId ?? ownerOf("policies", row.policyId) ?? true);
    }
  }

  for (const table of Object.keys(TABLES) as TableName[]) {
    for (const row of (dataset[table] ?? []) as unknown as Row[]) {
      const { insurerId, policyId } = row;
      if (insurerId !== undefined && ownerOf("insurers", insurerId) === undefined)
        problems.push(`${table}: no insurer ${insurerId}`);
      if (policyId == null || table === "policies") continue;
      const owner = ownerOf("policies", policyId);
      if (owner === undefined) problems.push(`${table}: no policy ${policyId}`);
      if (insurerId !== undefined && owner !== insurerId)
        problems.push(`${table}: policy ${policyId} is of another insurer`);
    }
  }

  const hazards = new Set<string>();
  for (const { hazards: found } of dataset.services ?? []) {
    for (const hazard of found ?? []) {
      problems.push(...columnProblems("hazards", hazard as unknown as Row, HAZARD));
      if (hazards.has(hazard.hazardId)) problems.push(`hazards: ${hazard.hazardId} twice`);
      hazards.add(hazard.hazardId);
    }
  }

  for (const survey of dataset.surveys ?? []) {
    if (!survey.attitude && !survey.professionalism && !survey.timeliness)
      problems.push(`surveys: ${survey.surveyId} without stars`);
  }
  for (const dispute of dataset.disputes ?? []) {
    if ((dispute.liability === "pending") !== (dispute.determinedOn == null))
      problems.push(`disputes: ${dispute.disputeId} determinedOn`);
  }
  for (const { findingId, item, recordId, recordTable, insurerId } of dataset.findings ?? []) {
    const implied = { 3: "services", 6: "policies", 8: "claims", 1: undefined, 7: undefined }[item];
    if ((!implied && recordId != null) !== (recordTable != null)) problems.push(`findings: ${findingId} recordTable`);
    if (recordId == null) continue;
    const owner = ownerOf(implied ?? recordTable ?? "", recordId);
    if (owner !== insurerId && owner !== true) problems.push(`findings: ${findingId} names ${recordId}`);
  }
  return problems;
}

function columnProblems(table: string, row: Row, columns: Record<string, Column>): string[] {
  const problems: string[] = [];
  for (const [field, { check, optional }] of Object.entries(columns)) {
    const value = row[field];
    if (value == null ? !optional || (field in row && value === undefined) : !check(value)) {
      problems.push(`${table}: ${field} is ${JSON.stringify(value)}`);
    }
  }
  for (const field of Object.keys(row))
    if (!Object.hasOwn(columns, field)) problems.push(`${table}: no field ${field}`);
  return problems;
}

export function callProblems({ period, asOf, readings, calendar }: PlainCall): string[] {
  const problems: string[] = [];
  if (!isDate(period.start) || !isDate(period.end) || period.start > period.end) problems.push("period");
  if (period.start < "2024-01-01") problems.push("period before the first day in force");
  if (asOf !== undefined && (!isDate(asOf) || asOf < period.start)) problems.push("asOf");
  for (const [name, chosen] of Object.entries(readings ?? {})) {
    const options: readonly string[] = READINGS[name as keyof typeof READINGS] ?? [];
    if (!options.includes(chosen)) problems.push(`reading ${name}`);
  }
  if (readings?.lastDay === "next-working-day" && !calendar) problems.push("calendar");
  if (calendar && (!calendar.restDays.every(isDate) || new Set(calendar.restDays).size !== calendar.restDays.length))
    problems.push("rest days");
  return problems;
}
