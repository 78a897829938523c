import type { Deferral } from "../records/deferral.js";
import type { Finding } from "../records/finding.js";
import { SUBJECT_TABLE } from "../records/finding.js";
import type { Service } from "../records/service.js";
import type { Records } from "../records/tables.js";
import { type Day, NEVER } from "../values/day.js";
import type { TableName } from "../vocabulary/tables.js";
import {
  claimFacts,
  day,
  disputeFacts,
  earliestPerformed,
  expenditureFacts,
  findingFacts,
  instantDay,
  policyFacts,
  serviceFacts,
  surveyFacts,
} from "./convert.js";
import type {
  ClaimFacts,
  DisputeFacts,
  ExpenditureFacts,
  FindingFacts,
  InsurerFacts,
  PolicyFacts,
  ReportFacts,
  ServiceFacts,
  Subject,
  SurveyFacts,
} from "./facts.js";

type SoundTables = { readonly [Name in TableName]: readonly Records[Name][] };

/** What is gathered of one insurer while its records are read. */
interface Gathered extends InsurerFacts {
  readonly policies: PolicyFacts[];
  readonly services: ServiceFacts[];
  readonly claims: ClaimFacts[];
  readonly surveys: SurveyFacts[];
  readonly expenditures: ExpenditureFacts[];
  readonly reports: ReportFacts[];
  readonly disputes: DisputeFacts[];
  readonly findings: FindingFacts[];
}

/** A policy, and what is gathered of its insurer. */
interface Holder {
  readonly policy: PolicyFacts;
  readonly insurer: Gathered;
}

/** The facts of each insurer, in the order of the table, with every reference followed. The tables are sound. */
export function linkFacts(tables: SoundTables): Map<string, InsurerFacts> {
  const insurers = new Map(tables.insurers.map(({ insurerId }) => [insurerId, nothingOf(insurerId)]));
  const insurer = (insurerId: string) => insurers.get(insurerId) as Gathered;
  const holders = gatherPolicies(tables, insurer);
  const holder = (policyId: string) => holders.get(policyId) as Holder;

  const services = new Map<string, ServiceFacts>();
  for (const service of tables.services) {
    const { policy, insurer } = holder(service.policyId);
    const facts = serviceFacts(service, policy);
    insurer.services.push(facts);
    services.set(service.serviceId, facts);
  }
  const claims = new Map<string, ClaimFacts>();
  for (const claim of tables.claims) {
    const { policy, insurer } = holder(claim.policyId);
    const facts = claimFacts(claim, policy);
    insurer.claims.push(facts);
    claims.set(claim.claimId, facts);
  }
  for (const survey of tables.surveys) {
    const { policy, insurer } = holder(survey.policyId);
    insurer.surveys.push(surveyFacts(survey, policy));
  }
  for (const expenditure of tables.expenditures) {
    if (expenditure.purpose !== "prevention-service") continue;
    const policy = expenditure.policyId == null ? null : holder(expenditure.policyId).policy;
    insurer(expenditure.insurerId).expenditures.push(expenditureFacts(expenditure, policy));
  }
  for (const { insurerId, year, submittedAt, status } of tables.annualReports) {
    if (status !== "returned") insurer(insurerId).reports.push({ year, submitted: instantDay(submittedAt) });
  }
  for (const dispute of tables.disputes) {
    if (dispute.liability === "insurer") insurer(dispute.insurerId).disputes.push(disputeFacts(dispute));
  }

  const subject = subjectFinder(tables, { holders, services, claims });
  for (const finding of tables.findings) {
    if (isStanding(finding)) insurer(finding.insurerId).findings.push(findingFacts(finding, subject(finding)));
  }
  return insurers;
}

function isStanding(finding: Finding): finding is Finding & { status: FindingFacts["status"] } {
  return finding.status !== "revoked";
}

function nothingOf(insurerId: string): Gathered {
  return {
    insurerId,
    policies: [],
    services: [],
    claims: [],
    surveys: [],
    expenditures: [],
    reports: [],
    disputes: [],
    findings: [],
  };
}

function gatherPolicies(tables: SoundTables, insurer: (insurerId: string) => Gathered): Map<string, Holder> {
  const deferrals = byPolicy<Deferral>(tables.deferrals);
  const services = byPolicy<Service>(tables.services);
  const holders = new Map<string, Holder>();
  for (const record of tables.policies) {
    const { policyId } = record;
    const policy = policyFacts(record, deferrals.get(policyId) ?? [], earliestPerformed(services.get(policyId) ?? []));
    const holder = { policy, insurer: insurer(record.insurerId) };
    holder.insurer.policies.push(policy);
    holders.set(policyId, holder);
  }
  return holders;
}

function byPolicy<Row extends { readonly policyId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.policyId);
    if (group === undefined) groups.set(row.policyId, [row]);
    else group.push(row);
  }
  return groups;
}

interface Linked {
  readonly holders: ReadonlyMap<string, Holder>;
  readonly services: ReadonlyMap<string, ServiceFacts>;
  readonly claims: ReadonlyMap<string, ClaimFacts>;
}

/** Finds the record that a finding names. Its day in sight is read only for the tables that a finding does name. */
function subjectFinder(
  tables: SoundTables,
  { holders, services, claims }: Linked,
): (finding: Finding) => Subject | null {
  const signed = (policyId: string): Day => (holders.get(policyId) as Holder).policy.signed;
  const otherDays: { readonly [Name in TableName]?: () => Map<string, Day> } = {
    deferrals: () =>
      new Map(tables.deferrals.map((row) => [row.deferralId, Math.max(signed(row.policyId), day(row.submittedOn))])),
    surveys: () =>
      new Map(tables.surveys.map((row) => [row.surveyId, Math.max(signed(row.policyId), day(row.respondedOn))])),
    expenditures: () => new Map(tables.expenditures.map((row) => [row.expenditureId, day(row.paidOn)])),
    disputes: () => new Map(tables.disputes.map((row) => [row.disputeId, day(row.filedOn)])),
    findings: () => new Map(tables.findings.map((row) => [row.findingId, day(row.foundOn)])),
  };
  const read = new Map<TableName, Map<string, Day>>();
  const dayInSight = (table: TableName, recordId: string): Day => {
    if (!read.has(table)) read.set(table, otherDays[table]?.() ?? new Map());
    return read.get(table)?.get(recordId) ?? -NEVER;
  };

  return ({ item, recordId, recordTable }) => {
    if (recordId == null) return null;
    const table = (SUBJECT_TABLE[item] ?? recordTable) as TableName;
    switch (table) {
      case "policies": {
        const record = (holders.get(recordId) as Holder).policy;
        return { table, recordId, record, inSightFrom: record.signed };
      }
      case "services": {
        const record = services.get(recordId) as ServiceFacts;
        return { table, recordId, record, inSightFrom: record.policy.signed };
      }
      case "claims": {
        const record = claims.get(recordId) as ClaimFacts;
        return { table, recordId, record, inSightFrom: record.policy.signed };
      }
      default:
        return { table, recordId, record: null, inSightFrom: dayInSight(table, recordId) };
    }
  };
}
