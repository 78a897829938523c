import type { DisputeFacts, FindingFacts, InsurerFacts, ReportFacts } from "./facts.js";
import { type LongTables, readLongTables } from "./long-tables.js";
import { ALWAYS, type InsurerPlace, NO_INSURER } from "./places.js";
import type { RawTables } from "./raw-tables.js";
import type { FindingRow } from "./short-rows.js";
import { type Owned, readInsurers, readShortTables, type ShortTables } from "./short-tables.js";
import { type FindOther, subjectFinder } from "./subjects.js";

/** The facts of each insurer, in the order of its table. */
export type FactsByInsurer = ReadonlyMap<string, InsurerFacts>;

/**
 * The facts of a dataset, read in one pass; `undefined` where anything in it is not plainly sound: a field, an id that
 * is not unique, a reference that does not hold. What is wrong is not for here to say.
 *
 * @throws whatever reading the rows throws.
 */
export function readFacts(tables: RawTables): FactsByInsurer | undefined {
  const insurers = readInsurers(tables.insurers);
  const long = insurers && readLongTables(tables, insurers);
  const short = long && readShortTables(tables, insurers, long.policies);
  const findings = short && linkFindings(insurers, long, short);
  return findings && factsByInsurer(insurers, long, short, findings);
}

/** The findings that are not revoked, with the records that they name; `undefined` where one names none that it may. */
function linkFindings(
  insurers: ReadonlyMap<string, InsurerPlace>,
  long: LongTables,
  short: ShortTables,
): Owned<FindingFacts>[] | undefined {
  const findSubject = subjectFinder(long, otherFinder(insurers, short));
  const linked: Owned<FindingFacts>[] = [];
  for (const { insurer, row } of short.findings.values()) {
    const { findingId, item, found, status, named } = row;
    const about = named === null ? null : findSubject(named.table, named.recordId, insurer);
    if (about === undefined) return undefined;
    if (isStanding(status)) linked.push({ insurer, row: { findingId, item, found, status, about } });
  }
  return linked;
}

function isStanding(status: FindingRow["status"]): status is FindingFacts["status"] {
  return status !== "revoked";
}

function otherFinder(insurers: ReadonlyMap<string, InsurerPlace>, short: ShortTables): FindOther {
  return (table, id) => {
    switch (table) {
      case "insurers": {
        const insurer = insurers.get(id);
        return insurer && { insurer: insurer.place, inSightFrom: ALWAYS };
      }
      case "enterprises":
        return short.enterprises.has(id) ? { insurer: NO_INSURER, inSightFrom: ALWAYS } : undefined;
      case "deferrals":
        return short.deferrals.get(id);
      case "disputes": {
        const dispute = short.disputes.get(id);
        return dispute && { insurer: dispute.insurer, inSightFrom: dispute.row.filed };
      }
      case "findings": {
        const finding = short.findings.get(id);
        return finding && { insurer: finding.insurer, inSightFrom: finding.row.found };
      }
      default:
        return undefined; // An annual report has no id.
    }
  };
}

function factsByInsurer(
  insurers: ReadonlyMap<string, InsurerPlace>,
  long: LongTables,
  short: ShortTables,
  standing: readonly Owned<FindingFacts>[],
): FactsByInsurer {
  const reports = listByInsurer<ReportFacts>(
    short.reports.filter(({ row }) => !row.isReturned),
    insurers.size,
  );
  const liable = [...short.disputes.values()].filter(({ row }) => row.isLiable);
  const disputes = listByInsurer<DisputeFacts>(liable, insurers.size);
  const findings = listByInsurer(standing, insurers.size);
  const facts = new Map<string, InsurerFacts>();
  for (const [insurerId, { place, name }] of insurers) {
    const of = <List>(lists: readonly List[]): List => lists[place] as List;
    facts.set(insurerId, {
      insurerId,
      name,
      policies: long.policies.rowsOf(place),
      services: long.services.rowsOf(place),
      claims: long.claims.rowsOf(place),
      surveys: long.surveys.rowsOf(place),
      expenditures: long.expenditures.rowsOf(place),
      reports: of(reports),
      disputes: of(disputes),
      findings: of(findings),
    });
  }
  return facts;
}

function listByInsurer<Row>(rows: readonly Owned<Row>[], insurers: number): Row[][] {
  const lists: Row[][] = Array.from({ length: insurers }, () => []);
  for (const { insurer, row } of rows) (lists[insurer] as Row[]).push(row);
  return lists;
}
