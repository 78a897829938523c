import { TABLE_NAMES } from "../vocabulary/tables.js";
import type { Certificate, CertifiedRestDays } from "./certificate.js";
import type { CertificateDifference } from "./difference.js";
import { digestOf } from "./digest.js";
import { type JsonDifference, jsonDifferences } from "./json-differences.js";

/** What differs between a certificate and one's own, which nobody can have changed. */
export function differencesOf(certified: Certificate, own: Certificate): CertificateDifference[] {
  const inputs = [
    ...rulebookDifferences(certified, own),
    ...callDifferences(certified, own),
    ...dataDifferences(certified, own),
  ];
  return [
    ...alterations(certified),
    ...versionDifferences(certified, own),
    ...inputs,
    ...(inputs.length === 0 ? arithmeticDifferences(certified, own) : []),
  ];
}

/** Where a certificate does not agree with itself. */
function alterations({ tables, evaluation, digests }: Certificate): CertificateDifference[] {
  const held = { dataset: digestOf(tables), evaluation: digestOf(evaluation) };
  return (["dataset", "evaluation"] as const)
    .filter((part) => digests[part] !== held[part])
    .map((part) => ({ code: "altered", part, certified: digests[part], found: held[part] }));
}

function versionDifferences(certified: Certificate, own: Certificate): CertificateDifference[] {
  const isSame = certified.version === own.version;
  return isSame ? [] : [{ code: "version", certified: certified.version, found: own.version }];
}

function rulebookDifferences(certified: Certificate, own: Certificate): CertificateDifference[] {
  const [theirs, ours] = [certified.digests.rulebook, own.digests.rulebook];
  return theirs === ours ? [] : [{ code: "rulebook", certified: theirs, found: ours }];
}

/** What was asked for, as far as the evaluation tells it. */
function callDifferences(certified: Certificate, own: Certificate): CertificateDifference[] {
  const differences = [
    ...jsonDifferences(askedOf(certified), askedOf(own)),
    ...calendarDifferences(certified.restDays, own.restDays),
  ];
  return differences.map(({ field, ...values }) => ({ code: "call", option: field, ...values }));
}

function askedOf({ evaluation: { insurerId, period, asOf, readings } }: Certificate): object {
  return { insurerId, period, asOf, readings };
}

/** Rest days are compared within the days that both calendars know: that one knows more shows in `from` and `to`. */
function calendarDifferences(certified: CertifiedRestDays | null, own: CertifiedRestDays | null): JsonDifference[] {
  if (certified === null || own === null) return jsonDifferences(certified, own, ["restDays"]);
  const isKnownToBoth = (day: string) => [certified, own].every(({ from, to }) => from <= day && day <= to);
  const onlyIn = (these: CertifiedRestDays, those: CertifiedRestDays) => {
    const others = new Set(those.days);
    return these.days.filter((day) => isKnownToBoth(day) && !others.has(day));
  };
  const field = "restDays.days";
  return [
    ...jsonDifferences({ from: certified.from, to: certified.to }, { from: own.from, to: own.to }, ["restDays"]),
    ...onlyIn(certified, own).map((day) => ({ field, certified: day, found: "[absent]" })),
    ...onlyIn(own, certified).map((day) => ({ field, certified: "[absent]", found: day })),
  ];
}

/** Where the datasets are the same, tables that differ were altered in the certificate, and are told of as that. */
function dataDifferences(certified: Certificate, own: Certificate): CertificateDifference[] {
  if (certified.digests.dataset === own.digests.dataset) return [];
  return TABLE_NAMES.filter((table) => jsonDifferences(certified.tables[table], own.tables[table]).length > 0).map(
    (table) => ({ code: "data", table, certified: { ...certified.tables[table] }, found: own.tables[table] }),
  );
}

function arithmeticDifferences(certified: Certificate, own: Certificate): CertificateDifference[] {
  return jsonDifferences(certified.evaluation, own.evaluation).map((each) => ({ code: "arithmetic", ...each }));
}
