import { type Finding, tableOfItem } from "../../records/finding.js";
import type { Hazard, Service } from "../../records/service.js";
import { TABLES } from "../../records/tables.js";
import type { Day } from "../../values/day.js";
import { parseInstantDay } from "../../values/instant.js";
import type { TableName } from "../../vocabulary/tables.js";
import { toDay } from "../arbitraries/days.js";
import type { RawDataset } from "../arbitraries/plain.js";
import { rowsOf } from "./rows.js";

/** What is known of a dataset by the close of a day: the facts dated later are gone, and with a policy what refers to it. */
export function knownBy(asOf: string, dataset: RawDataset): RawDataset {
  const { isKnown, date, instant } = knowledge(toDay(asOf));
  const policies = rowsOf(dataset, "policies").filter(({ signedOn }) => isKnown(signedOn));
  const policyIds = new Set<unknown>(policies.map(({ policyId }) => policyId));
  const isOnKnownPolicy = ({ policyId }: { policyId: string }) => policyIds.has(policyId);
  const policyIfKnown = (policyId?: string | null) => (policyId != null && policyIds.has(policyId) ? policyId : null);

  const known = {
    insurers: dataset.insurers,
    enterprises: rowsOf(dataset, "enterprises"),
    policies: policies.map((row) => ({
      ...row,
      terminatedOn: date(row.terminatedOn),
      uploadedAt: instant(row.uploadedAt),
      placementFiledOn: date(row.placementFiledOn),
    })),
    services: rowsOf(dataset, "services")
      .filter(isOnKnownPolicy)
      .map((row) => serviceBy(asOf, row)),
    deferrals: rowsOf(dataset, "deferrals").filter((row) => isOnKnownPolicy(row) && isKnown(row.submittedOn)),
    expenditures: rowsOf(dataset, "expenditures")
      .filter(({ paidOn }) => isKnown(paidOn))
      .map((row) => ({ ...row, policyId: policyIfKnown(row.policyId) })),
    annualReports: rowsOf(dataset, "annualReports").filter(({ submittedAt }) => instant(submittedAt) !== null),
    claims: rowsOf(dataset, "claims")
      .filter(isOnKnownPolicy)
      .map((row) => ({
        ...row,
        settledOn: date(row.settledOn),
        resultUploadedAt: instant(row.resultUploadedAt),
      })),
    surveys: rowsOf(dataset, "surveys").filter((row) => isOnKnownPolicy(row) && isKnown(row.respondedOn)),
    disputes: rowsOf(dataset, "disputes")
      .filter(({ filedOn }) => isKnown(filedOn))
      .map((row) => ({
        ...row,
        policyId: policyIfKnown(row.policyId),
        ...(date(row.determinedOn) === null ? { liability: "pending" as const, determinedOn: null } : {}),
      })),
    findings: rowsOf(dataset, "findings").filter(({ foundOn }) => isKnown(foundOn)),
  };
  return { ...known, findings: known.findings.map((row) => namingWhatIsKnown(row, known)) };
}

/** A service, and its hazards, as they stand by the close of a day. */
function serviceBy(asOf: string, row: Service): Service {
  const { isKnown, date, instant } = knowledge(toDay(asOf));
  const hazards = (row.hazards ?? []).filter(({ foundOn }) => isKnown(foundOn));
  return {
    ...row,
    assignedAt: instant(row.assignedAt),
    plannedAt: instant(row.plannedAt),
    performedOn: date(row.performedOn),
    reportedAt: instant(row.reportedAt),
    closedAt: instant(row.closedAt),
    hazards: hazards.map(
      (hazard): Hazard => ({
        ...hazard,
        notifiedOn: date(hazard.notifiedOn),
        rectifiedOn: date(hazard.rectifiedOn),
        recheckedOn: date(hazard.recheckedOn),
        refusedOn: date(hazard.refusedOn),
        reportedToAuthorityOn: date(hazard.reportedToAuthorityOn),
      }),
    ),
  };
}

/** A finding about a record that is not known names nothing. */
function namingWhatIsKnown(finding: Finding, known: RawDataset): Finding {
  const { item, recordId, recordTable } = finding;
  if (recordId == null) return finding;
  const table = tableOfItem(item) ?? (recordTable as TableName);
  const rows = known[table] as readonly { readonly [field: string]: unknown }[];
  const isKnown = rows.some((row) => row[TABLES[table].idField as string] === recordId);
  return isKnown ? finding : { ...finding, recordId: null, recordTable: null };
}

/** What is known by the close of a day; of what is not, `null`. */
function knowledge(last: Day) {
  const isKnown = (date: string): boolean => toDay(date) <= last;
  return {
    isKnown,
    date: (date: string | null | undefined): string | null => (date != null && isKnown(date) ? date : null),
    instant: (instant: string | null | undefined): string | null =>
      instant != null && (parseInstantDay(instant) as Day) <= last ? instant : null,
  };
}
