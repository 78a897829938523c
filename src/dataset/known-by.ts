import { type Finding, tableOfItem } from "../records/finding.js";
import type { Hazard, Service } from "../records/service.js";
import { TABLES } from "../records/tables.js";
import { type Day, parseDay } from "../values/day.js";
import { parseInstantDay } from "../values/instant.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import type { Tables } from "./dataset.js";
import { readText } from "./rows.js";

/**
 * What is known of sound tables by the close of a day: the facts dated later are gone, and with a policy what refers to
 * it. The terms of a record, such as the day of its effect, are known with it.
 */
export function knownBy(asOf: Day, tables: Tables): Tables {
  const { isKnown, date, instant } = knowledge(asOf);
  const policies = tables.policies.filter(({ signedOn }) => isKnown(signedOn));
  const policyIds = new Set<unknown>(policies.map(({ policyId }) => policyId));
  const isOnKnownPolicy = ({ policyId }: { readonly policyId: string }) => policyIds.has(policyId);
  const policyIfKnown = (policyId?: string | null) => (policyIds.has(policyId) ? (policyId as string) : null);

  const known: Tables = {
    insurers: tables.insurers,
    enterprises: tables.enterprises,
    policies: policies.map((row) =>
      withFacts(row, {
        terminatedOn: date(row.terminatedOn),
        uploadedAt: instant(row.uploadedAt),
        placementFiledOn: date(row.placementFiledOn),
      }),
    ),
    services: tables.services.filter(isOnKnownPolicy).map((row) => serviceBy(asOf, row)),
    deferrals: tables.deferrals.filter((row) => isOnKnownPolicy(row) && isKnown(row.submittedOn)),
    expenditures: tables.expenditures
      .filter(({ paidOn }) => isKnown(paidOn))
      .map((row) => withFacts(row, { policyId: policyIfKnown(row.policyId) })),
    annualReports: tables.annualReports.filter(({ submittedAt }) => instant(submittedAt) !== null),
    claims: tables.claims
      .filter(isOnKnownPolicy)
      .map((row) =>
        withFacts(row, { settledOn: date(row.settledOn), resultUploadedAt: instant(row.resultUploadedAt) }),
      ),
    surveys: tables.surveys.filter((row) => isOnKnownPolicy(row) && isKnown(row.respondedOn)),
    disputes: tables.disputes
      .filter(({ filedOn }) => isKnown(filedOn))
      .map((row) =>
        withFacts(row, {
          policyId: policyIfKnown(row.policyId),
          ...(date(row.determinedOn) === null ? { liability: "pending" as const, determinedOn: null } : {}),
        }),
      ),
    findings: tables.findings.filter(({ foundOn }) => isKnown(foundOn)),
  };
  return { ...known, findings: namingWhatIsKnown(known) };
}

/** A service, and its hazards, as they stand by the close of a day. */
function serviceBy(asOf: Day, row: Service): Service {
  const { isKnown, date, instant } = knowledge(asOf);
  const hazards = (row.hazards ?? []).filter(({ foundOn }) => isKnown(foundOn));
  return withFacts(row, {
    assignedAt: instant(row.assignedAt),
    plannedAt: instant(row.plannedAt),
    performedOn: date(row.performedOn),
    reportedAt: instant(row.reportedAt),
    closedAt: instant(row.closedAt),
    hazards: hazards.map((hazard) =>
      withFacts<Hazard>(hazard, {
        notifiedOn: date(hazard.notifiedOn),
        rectifiedOn: date(hazard.rectifiedOn),
        recheckedOn: date(hazard.recheckedOn),
        refusedOn: date(hazard.refusedOn),
        reportedToAuthorityOn: date(hazard.reportedToAuthorityOn),
      }),
    ),
  });
}

/** A row with what is known of its facts; the row itself, where all of them are. */
function withFacts<Row extends object>(row: Row, facts: Partial<Row>): Row {
  const isSame = (Object.keys(facts) as (keyof Row)[]).every((field) => facts[field] === (row[field] ?? null));
  return isSame ? row : { ...row, ...facts };
}

/** The findings; those about a record that is not known name nothing. */
function namingWhatIsKnown(known: Tables): readonly Finding[] {
  const ids = new Map<TableName, ReadonlySet<string | undefined>>();
  const idsOf = (table: TableName): ReadonlySet<string | undefined> => {
    const found = ids.get(table) ?? new Set(known[table].map((row) => readText(row, TABLES[table].idField as string)));
    ids.set(table, found);
    return found;
  };
  return known.findings.map((finding) => {
    const { item, recordId, recordTable } = finding;
    if (recordId == null) return finding;
    const isKnown = idsOf(tableOfItem(item) ?? (recordTable as TableName)).has(recordId);
    return isKnown ? finding : { ...finding, recordId: null, recordTable: null };
  });
}

/** What is known by the close of a day; of what is not, `null`. */
function knowledge(last: Day) {
  const isKnown = (date: string): boolean => last >= (parseDay(date) as Day);
  return {
    isKnown,
    date: (date: string | null | undefined): string | null => (date != null && isKnown(date) ? date : null),
    instant: (instant: string | null | undefined): string | null =>
      instant != null && last >= (parseInstantDay(instant) as Day) ? instant : null,
  };
}

/** Tables of which some may be left out, with an empty one for each of these. */
export function allTables(some: Partial<Tables>): Tables {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, some[table] ?? []])) as unknown as Tables;
}
