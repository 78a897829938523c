import { type AnnualReport, annualReportSchema } from "../records/annual-report.js";
import { type Deferral, deferralSchema } from "../records/deferral.js";
import { type Dispute, disputeSchema } from "../records/dispute.js";
import { type Enterprise, enterpriseSchema } from "../records/enterprise.js";
import { type Finding, findingSchema, tableOfItem } from "../records/finding.js";
import { type Insurer, insurerSchema } from "../records/insurer.js";
import { NEVER } from "../values/day.js";
import { FINDING_ITEMS, type FindingItem } from "../vocabulary/items.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import type { DeferralFacts, DisputeFacts, FindingFacts, ReportFacts } from "./facts.js";
import {
  areSound,
  Fields,
  isId,
  isOptionalAmount,
  isOptionalCount,
  isOptionalId,
  isOptionalText,
  present,
  type Raw,
  readDate,
  readInstant,
  readOptionalDate,
  UNSOUND,
} from "./read.js";

const INSURER_FIELDS: Fields = /* @__PURE__ */ new Fields(insurerSchema);
const ENTERPRISE_FIELDS: Fields = /* @__PURE__ */ new Fields(enterpriseSchema);
const DEFERRAL_FIELDS: Fields = /* @__PURE__ */ new Fields(deferralSchema);
const REPORT_FIELDS: Fields = /* @__PURE__ */ new Fields(annualReportSchema);
const DISPUTE_FIELDS: Fields = /* @__PURE__ */ new Fields(disputeSchema);
const FINDING_FIELDS: Fields = /* @__PURE__ */ new Fields(findingSchema);

/*
 * Readers of the tables that are short, or that no rule walks down: each gives what the rules need of a row, or
 * `undefined` where the row is not plainly sound.
 */

export function readInsurer(insurer: Raw<Insurer>): { readonly id: string; readonly name: string } | undefined {
  const { insurerId, name } = insurer;
  const isSound = isId(insurerId) && typeof name === "string" && INSURER_FIELDS.areAll(insurer, 2);
  return isSound ? { id: insurerId, name } : undefined;
}

/** An enterprise's id: no rule reads more. */
export function readEnterprise(enterprise: Raw<Enterprise>): string | undefined {
  const { policyholderId, name, industry, county, obliged, employees, revenue, assets } = enterprise;
  const isSound =
    isId(policyholderId) &&
    typeof obliged === "boolean" &&
    isOptionalText(name) &&
    isOptionalText(industry) &&
    isOptionalText(county) &&
    isOptionalCount(employees) &&
    isOptionalAmount(revenue) &&
    isOptionalAmount(assets) &&
    ENTERPRISE_FIELDS.areAll(enterprise, 2 + present(name, industry, county) + present(employees, revenue, assets));
  return isSound ? policyholderId : undefined;
}

const DEFERRAL_STATUSES: readonly unknown[] = deferralSchema.shape.status.options;

export interface DeferralRow extends DeferralFacts {
  readonly isRejected: boolean;
}

export function readDeferral(deferral: Raw<Deferral>): DeferralRow | undefined {
  const { deferralId, reason, status } = deferral;
  const submitted = readDate(deferral.submittedOn);
  const until = readOptionalDate(deferral.until);
  if (!isId(deferralId) || typeof reason !== "string" || !areSound(submitted, until)) return undefined;
  if (!DEFERRAL_STATUSES.includes(status) || !DEFERRAL_FIELDS.areAll(deferral, 5 + present(deferral.until)))
    return undefined;
  return { deferralId, submitted, until, isPending: status === "pending", isRejected: status === "rejected" };
}

const REPORT_STATUSES: readonly unknown[] = annualReportSchema.shape.status.options;

export interface ReportRow extends ReportFacts {
  readonly isReturned: boolean;
}

export function readReport(report: Raw<AnnualReport>): ReportRow | undefined {
  const { year, status } = report;
  const submitted = readInstant(report.submittedAt);
  if (!Number.isSafeInteger(year) || submitted === UNSOUND || !REPORT_STATUSES.includes(status)) return undefined;
  return REPORT_FIELDS.areAll(report, 4)
    ? { year: year as number, submitted, isReturned: status === "returned" }
    : undefined;
}

const CAUSES: readonly unknown[] = disputeSchema.shape.cause.options;
const FORUMS: readonly unknown[] = disputeSchema.shape.forum.options;
const LIABILITIES: readonly unknown[] = disputeSchema.shape.liability.options;

export interface DisputeRow extends DisputeFacts {
  readonly isLiable: boolean;
  /** The policy that it names, of any kind. */
  readonly policyId: unknown;
}

export function readDispute(dispute: Raw<Dispute>): DisputeRow | undefined {
  const { disputeId, eventId, policyId, cause, forum, liability, determinedOn } = dispute;
  const filed = readDate(dispute.filedOn);
  const determined = readOptionalDate(determinedOn);
  if (!isId(disputeId) || !isOptionalId(eventId) || !isOptionalId(policyId)) return undefined;
  if (!CAUSES.includes(cause) || !FORUMS.includes(forum) || !LIABILITIES.includes(liability)) return undefined;
  if (!areSound(filed, determined) || (liability !== "pending" && determined === NEVER)) return undefined;
  if (!DISPUTE_FIELDS.areAll(dispute, 6 + present(eventId, policyId, determinedOn))) return undefined;
  return {
    disputeId,
    eventId: (eventId as string | null | undefined) ?? null,
    cause: cause as Dispute["cause"],
    forum: forum as Dispute["forum"],
    isLiable: liability === "insurer",
    policyId: policyId ?? null,
    filed,
    determined,
  };
}

const FINDING_STATUSES: readonly unknown[] = findingSchema.shape.status.options;

export interface FindingRow extends Omit<FindingFacts, "status" | "about"> {
  readonly status: Finding["status"];
  /** The record that it names, if it names one; whether there is such a record is not known yet. */
  readonly named: { readonly table: TableName; readonly recordId: string } | null;
}

export function readFinding(finding: Raw<Finding>): FindingRow | undefined {
  const { findingId, item, recordId, recordTable, status, description } = finding;
  const found = readDate(finding.foundOn);
  if (!isId(findingId) || found === UNSOUND || !isOptionalId(recordId) || !isOptionalText(description))
    return undefined;
  if (!(FINDING_ITEMS as readonly unknown[]).includes(item) || !FINDING_STATUSES.includes(status)) return undefined;
  if (!FINDING_FIELDS.areAll(finding, 5 + present(recordId, recordTable, description))) return undefined;
  const table = subjectTable(item as FindingItem, recordId != null, recordTable ?? null);
  if (table === undefined) return undefined;
  const named = table === null ? null : { table, recordId: recordId as string };
  return { findingId, item: item as FindingItem, found, status: status as Finding["status"], named };
}

/**
 * The table of the record that a finding names; `null` where it names none, `undefined` where it is not plainly sound.
 * Items 3, 6 and 8 have theirs; items 1 and 7 name one with the record, and only with it.
 */
function subjectTable(item: FindingItem, namesRecord: boolean, recordTable: unknown): TableName | null | undefined {
  const ofItem = tableOfItem(item);
  if (ofItem !== undefined) return recordTable !== null ? undefined : namesRecord ? ofItem : null;
  if (!namesRecord) return recordTable === null ? null : undefined;
  return TABLE_NAMES.find((table) => table === recordTable);
}
