import type { DeferralFacts } from "./facts.js";
import type { InsurerPlace, Sighted } from "./places.js";
import type { Policies } from "./policies.js";
import type { RawTables } from "./raw-tables.js";
import { readById, readEach } from "./read-rows.js";
import {
  type DeferralRow,
  type DisputeRow,
  type FindingRow,
  type ReportRow,
  readDeferral,
  readDispute,
  readEnterprise,
  readFinding,
  readInsurer,
  readReport,
} from "./short-rows.js";

/** The insurers by id; `undefined` where one is not plainly sound. */
export function readInsurers(rows: readonly unknown[]): ReadonlyMap<string, InsurerPlace> | undefined {
  return readById(rows, (row, place) => {
    const insurer = readInsurer(row);
    return insurer && { id: insurer.id, value: { place, name: insurer.name } };
  });
}

/** A row, and the place of its insurer. */
export interface Owned<Row> {
  readonly insurer: number;
  readonly row: Row;
}

/** What the tables hold that are short, or that no rule walks down. */
export interface ShortTables {
  readonly enterprises: ReadonlyMap<string, true>;
  readonly deferrals: ReadonlyMap<string, Sighted>;
  readonly reports: readonly Owned<ReportRow>[];
  readonly disputes: ReadonlyMap<string, Owned<DisputeRow>>;
  readonly findings: ReadonlyMap<string, Owned<FindingRow>>;
}

/** The short tables; `undefined` where a row is not plainly sound. Policies are told of their deferrals. */
export function readShortTables(
  tables: RawTables,
  insurers: ReadonlyMap<string, InsurerPlace>,
  policies: Policies,
): ShortTables | undefined {
  const placeOf = (insurerId: unknown) => insurers.get(insurerId as string)?.place;

  const enterprises = readById(tables.enterprises, (row) => {
    const id = readEnterprise(row);
    return id === undefined ? undefined : { id, value: true as const };
  });
  const policyOfDeferral = policies.ids.finder();
  const deferrals = readById(tables.deferrals, (row) => {
    const deferral = readDeferral(row);
    const policyRow = policyOfDeferral(row["policyId"]);
    if (deferral === undefined || policyRow === undefined) return undefined;
    if (!deferral.isRejected) policies.noteDeferral(policyRow, factsOf(deferral));
    const inSightFrom = Math.max(policies.at({ row: policyRow }).signed, deferral.submitted);
    return { id: deferral.deferralId, value: { insurer: policies.insurerOf(policyRow), inSightFrom } };
  });
  const policyOfDispute = policies.ids.finder();
  const disputes = readById(tables.disputes, (row) => {
    const dispute = readDispute(row);
    const insurer = placeOf(row["insurerId"]);
    if (dispute === undefined || insurer === undefined) return undefined;
    const policyRow = dispute.policyId === null ? null : policyOfDispute(dispute.policyId);
    if (policyRow === undefined || (policyRow !== null && policies.insurerOf(policyRow) !== insurer)) return undefined;
    return { id: dispute.disputeId, value: { insurer, row: dispute } };
  });
  const findings = readById(tables.findings, (row) => {
    const finding = readFinding(row);
    const insurer = placeOf(row["insurerId"]);
    return finding && insurer !== undefined ? { id: finding.findingId, value: { insurer, row: finding } } : undefined;
  });
  const reports: Owned<ReportRow>[] = [];
  const areReportsSound = readEach(tables.annualReports, (row) => {
    const report = readReport(row);
    const insurer = placeOf(row["insurerId"]);
    if (report === undefined || insurer === undefined) return false;
    reports.push({ insurer, row: report });
    return true;
  });
  if (!enterprises || !deferrals || !disputes || !findings || !areReportsSound) return undefined;
  policies.sortDeferrals();
  return { enterprises, deferrals, reports, disputes, findings };
}

function factsOf({ deferralId, submitted, isPending, until }: DeferralRow): DeferralFacts {
  return { deferralId, submitted, isPending, until };
}
